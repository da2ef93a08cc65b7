import { filterNatively } from './filters/native.js';
import { fromText } from './plain-text.js';
import { rebuild } from './rebuild.js';
import type { SafeFragment } from './safe-fragment.js';
import { needsExtras, prescan } from './scan/prescan.js';
import { createElement } from './unclobbered-dom.js';
import type { Addresses } from './attributes.js';

/** Options of {@link sanitize}. Without a base, relative URLs are removed. */
export interface SanitizeOptions extends Addresses {
  /** Heading level of the article's title, 1 to 6 (1). The highest heading of the body gets the next level. */
  readonly level?: number;
  /** What readers are told below an article that is too long to be shown as a whole. */
  readonly cutNote?: string;
}

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

type Extras = typeof import('./extras/index.js');
const loadExtras = (): Promise<Extras | undefined> => import('./extras/index.js').catch(() => undefined);

async function purify(html: string): Promise<Element | undefined> {
  try {
    const { filterWithDOMPurify } = await import('./filters/dompurify.js');
    return filterWithDOMPurify(html);
  } catch {
    return undefined; // it failed to load, or an element of the page shadows a method that it needs
  }
}

/**
 * Turns untrusted HTML into nodes that are safe to insert: scanned, filtered by the browser's Sanitizer or by DOMPurify,
 * and rebuilt from the allow list. Where neither is available, or where parsing would freeze the page, the result is the
 * text in paragraphs. Never rejects, and never returns unfiltered markup.
 */
export async function sanitize(html: string, options: SanitizeOptions = {}): Promise<SafeFragment> {
  const { base, level = 1 } = options;
  let isCut = false;
  const onCut = () => {
    isCut = true;
  };
  const extras = needsExtras(html) ? await loadExtras() : undefined;
  const scanned = prescan(html, base, extras);
  const root = scanned && (filterNatively(scanned.html) ?? (await purify(scanned.html)));
  if (!root || scanned.isCut) onCut();
  const tables = extras && new extras.TableBudget();
  const body = root
    ? rebuild(root, { ...options, level, tables, onCut })
    : fromText((await loadExtras())?.htmlToParagraphs(html) ?? '');
  if (isCut) appendCutNote(body, options);
  return body;
}
