import type { SafeFragment } from '../safe-fragment.js';
import type { SanitizeOptions } from '../options.js';
import { createElement } from '../unclobbered-dom.js';

/** A paragraph at the end of an article that was cut, with a link to the whole one. */
export function appendCutNote(body: SafeFragment, { cutNote, url }: SanitizeOptions): void {
  if (!cutNote) return;
  const paragraph = createElement(document, 'p');
  const link = createElement(document, url ? 'a' : 'span');
  link.textContent = cutNote;
  if (url) Object.assign(link, { href: url, rel: 'noopener' });
  paragraph.append(link);
  body.append(paragraph);
}
