import { htmlToText } from '../../model/text.js';
import { MAX } from '../allow-list.js';
import { appendCutNote } from './cut-note.js';
import { markSafe } from '../safe-fragment.js';
import { createElement } from '../unclobbered-dom.js';
import { SafeText } from './text-limits.js';
/**
 * Text as paragraphs: blank lines separate them, single line breaks become `<br>`.
 * @param onCut called if something was left out, since the text is too long
 */
export function fromText(text, onCut) {
    const fragment = new DocumentFragment();
    const cleaner = new SafeText();
    let paragraph;
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
        cleaner.startLine();
        const words = cleaner.clean(line).trim();
        if (!words)
            paragraph = undefined;
        else if (paragraph)
            paragraph.append(createElement(document, 'br'), words);
        else {
            paragraph = createElement(document, 'p');
            paragraph.append(words);
            fragment.append(paragraph);
        }
    }
    if (cleaner.isCut || text.trim().length > MAX.characters)
        onCut?.();
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
/** Text in paragraphs, with a note if it is too long. */
export function textBody(text, options, isCut) {
    let isTooLong = isCut;
    const body = fromText(text, () => {
        isTooLong = true;
    });
    if (isTooLong)
        appendCutNote(body, options);
    return body;
}
