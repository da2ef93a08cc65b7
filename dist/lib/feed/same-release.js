import { foldText } from '../model/fold-text.js';
import { stripTags } from '../model/text.js';
/** Characters of the body in which a copy of the text is looked for, and those of the copy. */
const MAX_BODY = 3000;
const MAX_COPY = 200;
/** Letters of a copy that is shorter than the text; fewer may be in it by chance. */
const MIN_COPY = 40;
/** A text without case, accents, punctuation and white space, which differ between copies. */
export const normalizeText = (text, max) => foldText(text, max).replace(/[^\p{L}\p{N}]+/gu, '');
const texts = new WeakMap();
function textOf(article) {
    const known = texts.get(article);
    if (known !== undefined)
        return known;
    const { text, html, summary = '' } = article;
    const body = text ?? (html && stripTags(html.slice(0, 3 * MAX_BODY)));
    const normalized = normalizeText(body?.trim() ? body : summary, MAX_BODY);
    texts.set(article, normalized);
    return normalized;
}
/** Letters of a title that hardly two releases have by chance, unlike "Pengumuman". */
const MIN_TITLE = 30;
/**
 * Whether one of two articles with the same title has the text of the other, as far as a summary goes. Where neither has
 * any, a long title must do.
 */
export function isSameText(a, b) {
    const [long, short] = [textOf(a), textOf(b)].sort((x, y) => y.length - x.length);
    if (!long)
        return normalizeText(a.title, MAX_BODY).length >= MIN_TITLE;
    return long === short || (short.length >= MIN_COPY && long.includes(short.slice(0, MAX_COPY)));
}
