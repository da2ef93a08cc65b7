import { HIDDEN, htmlToText } from '../model/text.js';
import { MAX } from './allow-list.js';
import { createElement } from './unclobbered-dom.js';
import { markSafe } from './safe-fragment.js';
/** Removes invisible characters that deceive readers; white space and joiners stay. */
export const stripInvisible = (text) => text.replace(HIDDEN, '').replaceAll('\v', '');
/** Text as paragraphs: blank lines separate them, single line breaks become `<br>`. */
export function fromText(text) {
    const fragment = new DocumentFragment();
    const maxParagraphs = MAX.elements / 2;
    const blocks = stripInvisible(text.slice(0, MAX.characters).replace(/\r\n?/g, '\n')).split(/\n[^\S\n]*\n\s*/);
    // beyond the limit for elements, the rest becomes one paragraph
    const rest = blocks.splice(maxParagraphs).join(' ');
    let breaks = maxParagraphs;
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
            if (paragraph.hasChildNodes())
                paragraph.append(createElement(document, 'br'));
            paragraph.append(line.trim());
        }
        if (paragraph.textContent)
            fragment.append(paragraph);
    }
    return markSafe(fragment);
}
/** Elements whose content is no text, and comments. */
const RAW = /<(script|style|template|svg|noscript|iframe|textarea)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const BLOCK = /<\/?(?:p|div|h[1-6]|li|[uo]l|d[ltd]|t[rdh]|table|blockquote|pre|figure|figcaption|section|article|br|hr)\b[^<>]*>?/gi;
/** The text of HTML that cannot be parsed safely, with a paragraph for each block. */
export const htmlToParagraphs = (html) => html
    .slice(0, MAX.characters)
    .replace(RAW, ' ')
    .split(BLOCK, MAX.elements)
    .map((block) => htmlToText(block, 10_000))
    .filter(Boolean)
    .join('\n\n');
