import { HIDDEN, htmlToText } from '../model/text.js';
import { MAX } from './allow-list.js';
import { createElement } from './unclobbered-dom.js';
import { markSafe, type SafeFragment } from './safe-fragment.js';

/** Text without the characters that deceive; white space and joiners stay. */
export const stripInvisible = (text: string): string => text.replace(HIDDEN, '').replaceAll('\v', '');

/** Paragraphs at blank lines, line breaks at single ones. */
export function fromText(text: string): SafeFragment {
  const fragment = new DocumentFragment();
  const blocks = stripInvisible(text.slice(0, MAX.characters).replace(/\r\n?/g, '\n')).split(
    /\n[^\S\n]*\n\s*/,
  );
  // as many elements as an article of markup may have; the rest stays readable in a last paragraph
  const rest = blocks.splice(MAX.elements / 2).join(' ');
  let breaks = MAX.elements / 2;
  for (const block of rest ? [...blocks, rest] : blocks) {
    const paragraph = createElement(document, 'p');
    const lines = block.trim().split('\n', Math.max(breaks, 1));
    if (lines.length === breaks)
      lines[lines.length - 1] = block
        .trim()
        .split('\n')
        .slice(breaks - 1)
        .join(' ');
    breaks -= lines.length - 1;
    for (const line of lines) {
      if (paragraph.hasChildNodes()) paragraph.append(createElement(document, 'br'));
      paragraph.append(line.trim());
    }
    if (paragraph.textContent) fragment.append(paragraph);
  }
  return markSafe(fragment);
}

const RAW =
  /<(script|style|template|svg|noscript|iframe|textarea)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|[uo]l|d[ltd]|t[rdh]|table|blockquote|pre|figure|figcaption|section|article|br|hr)\b[^<>]*>?/gi;

/** The words of markup that cannot be parsed safely, a paragraph for each block. */
export const htmlToParagraphs = (html: string): string =>
  html
    .slice(0, MAX.characters)
    .replace(RAW, ' ')
    .split(BLOCK, MAX.elements)
    .map((block) => htmlToText(block, 10_000))
    .filter(Boolean)
    .join('\n\n');
