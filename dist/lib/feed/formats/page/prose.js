import { wordsIn } from './cards/card-text.js';
const MIN_LINE = 60;
const MIN_WORDS = 9;
/** Elements whose text is no prose of the page. */
const NO_PROSE = /^(?:nav|footer|aside|button|form|label|select|a)$/;
const isOutside = (page, element) => {
    for (let at = element, level = 0; at > 0 && level < 30; at = page.parents[at], level++)
        if (NO_PROSE.test(page.elements[at].tag))
            return false;
    return true;
};
/** Characters of a line that are in links. */
const linked = (page, from, to) => page.texts
    .slice(from, to)
    .reduce((sum, { text, parent }) => sum + (page.closest(parent, 'a') === undefined ? 0 : text.length), 0);
/** Paragraphs that are in no list's cards. */
export function proseOf(page, lists) {
    const covered = new Uint8Array(page.texts.length);
    for (const items of lists)
        for (const { card } of items) {
            for (const [start] of card.ranges)
                covered.fill(1, page.textStarts[start], page.textEnds[start]);
            for (const { start, end } of card.lines)
                covered.fill(1, start, end);
        }
    const found = [];
    for (let from = 0; from < page.texts.length;) {
        let to = from + 1;
        while (to < page.texts.length && !page.texts[to].isBroken)
            to++;
        const text = covered.subarray(from, to).includes(1) ? '' : page.join(from, to, 4000);
        const isLong = text.length >= MIN_LINE && wordsIn(text) >= MIN_WORDS;
        if (isLong && isOutside(page, page.texts[from].parent) && linked(page, from, to) < 0.4 * text.length)
            found.push({ to, length: text.length });
        from = to;
    }
    const length = found.reduce((sum, paragraph) => sum + paragraph.length, 0);
    let half = length / 2;
    const middle = found.find((paragraph) => (half -= paragraph.length) <= 0);
    return { length, end: middle?.to ?? 0 };
}
