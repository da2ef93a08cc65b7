import { MAX } from './allow-list.js';
import { createElement } from './unclobbered-dom.js';
import { markSafe, type SafeFragment } from './safe-fragment.js';
import { SafeText } from './safe-text.js';

/**
 * Text as paragraphs: blank lines separate them, single line breaks become `<br>`.
 * @param onCut called if something was left out, since the text is too long
 */
export function fromText(text: string, onCut?: () => void): SafeFragment {
  const fragment = new DocumentFragment();
  const safeText = new SafeText();
  let paragraph: HTMLElement | undefined;
  const lines = text
    .trim()
    .slice(0, MAX.characters)
    .split(/\r\n?|\n/);
  // beyond the limit for elements, the rest becomes one paragraph
  const rest = lines
    .splice(MAX.elements - 2)
    .filter(Boolean)
    .join(' ');
  for (const line of rest ? [...lines, '', rest] : lines) {
    safeText.boundary('p');
    const words = safeText.clean(line).trim();
    if (!words) paragraph = undefined;
    else if (paragraph) paragraph.append(createElement(document, 'br'), words);
    else {
      paragraph = createElement(document, 'p');
      paragraph.append(words);
      fragment.append(paragraph);
    }
  }
  if (safeText.isCut || text.trim().length > MAX.characters) onCut?.();
  return markSafe(fragment);
}
