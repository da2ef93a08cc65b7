import { isMore, letters, wordsIn } from './card-text.js';
import { fold } from '../page-index.js';
const MAX_TITLE = 400;
/** The end of a title that was cut. */
const CUT = /(?:…|\.\.)[\s.\])]{0,4}$/;
const CUT_SIGNS = /[\s.…[\]]{1,9}$/;
/** How varied texts are: 1 if all differ. */
export const variety = (texts) => texts.length ? new Set(texts.map(letters)).size / texts.length : 0;
/** Where lines of one slot may be the titles of a list. */
function slotScore(lines, cards) {
    const texts = lines.map(({ text }) => text);
    const coverage = lines.length / cards;
    const words = texts.reduce((sum, text) => sum + Math.min(wordsIn(text), 14), 0) / texts.length;
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    if (coverage < 0.6 || variety(texts) < 0.7 || words < 1 || length > 220)
        return 0;
    if (texts.filter((text) => isMore(text) || !/\p{L}{2}/u.test(text)).length > 0.3 * texts.length)
        return 0;
    const { isHeading, link } = lines[0];
    const fit = length > 130 ? 0.4 : Math.min(words, 7) / 7;
    return coverage * (fit + (isHeading ? 1 : 0) + (link ? 0.3 : 0));
}
/** For cards whose mark is no title, such as a link around all of a card: the lines of the slot that looks most like titles. */
function bySlots(page, cards, isDate) {
    const slots = new Map();
    for (const { lines } of cards) {
        const seen = new Set();
        for (const line of lines.slice(0, 40)) {
            if (seen.has(line.slot) || line.text.length > MAX_TITLE)
                continue;
            seen.add(line.slot);
            slots.set(line.slot, [...(slots.get(line.slot) ?? []), line]);
        }
    }
    let best;
    for (const [slot, lines] of slots) {
        const dated = lines.filter(({ text }) => text.length < 60 && isDate(text)).length;
        const score = dated > 0.5 * lines.length ? 0 : slotScore(lines, cards.length);
        if (score > (best?.score ?? 0))
            best = { slot, score };
    }
    return cards.map(({ lines }) => {
        const line = lines.find(({ slot }) => slot === best?.slot);
        const around = line ? page.parents[line.element] : 0;
        const isAll = line && page.textOf(around, 4 * MAX_TITLE) === line.text;
        return (isAll && firstLanguage(page, around)) || line;
    });
}
/** A title that is given in several languages side by side: the part in the first one. */
function firstLanguage(page, element) {
    const parts = [...page.childrenOf(element)];
    const texts = parts.map((part) => page.textOf(part, MAX_TITLE));
    const isWhole = fold(texts.join(' ')).length >= page.textOf(element, 2 * MAX_TITLE).length - texts.length;
    if (parts.length < 2 || !isWhole || texts.some((text) => wordsIn(text) < 3 || text.length < 15))
        return undefined;
    return { text: texts[0], start: page.textStarts[element], end: page.textEnds[element] };
}
/** The title with all its words, where an attribute in the card has what the text cuts off. */
function whole(page, { ranges }, title) {
    if (!CUT.test(title.text))
        return title;
    const stem = letters(title.text.replace(CUT_SIGNS, ''));
    if (stem.length < 8)
        return title;
    for (const [start, end] of ranges)
        for (let at = start; at < end; at++) {
            const { attributes } = page.elements[at];
            for (const name of ['title', 'alt', 'aria-label']) {
                const text = fold((attributes[name] ?? '').slice(0, MAX_TITLE));
                if (text.length > 8 && !CUT.test(text) && letters(text).startsWith(stem))
                    return { ...title, text };
            }
        }
    return title;
}
/** The text of a picture or link that has no other text. */
function attributeTitle(page, { ranges }) {
    for (const [start, end] of ranges)
        for (let at = start; at < end; at++) {
            const { tag, attributes } = page.elements[at];
            const text = fold((tag === 'img' ? attributes.alt : tag === 'a' ? attributes.title : '') ?? '');
            if (wordsIn(text) > 1 && text.length < MAX_TITLE)
                return { text, start: 0, end: 0 };
        }
    return undefined;
}
const markTitle = (page, { card }) => {
    const { element, text } = card.mark;
    if (!text)
        return undefined;
    return (firstLanguage(page, element) ?? { text, start: page.textStarts[element], end: page.textEnds[element] });
};
/** Whether the texts of the marks are titles themselves. */
function areTitles(cards) {
    const marks = cards.map(({ card }) => card.mark);
    if (marks.every(({ isHeading }) => isHeading))
        return true;
    const texts = marks.map(({ text }) => text);
    const several = cards.filter(({ card, lines }) => {
        const within = lines.filter(({ link, isHeading }) => link === card.mark.url && !isHeading);
        return within.some(({ text }) => text.length < card.mark.text.length && card.mark.text.startsWith(text));
    });
    const more = texts.filter((text) => !text || isMore(text)).length;
    return more < 0.3 * texts.length && variety(texts) >= 0.7 && several.length < 0.5 * cards.length;
}
/** The titles of the cards of a list; undefined where a card has none. */
export function titlesOf(page, cards, isDate) {
    const titles = areTitles(cards) ? cards.map((card) => markTitle(page, card)) : bySlots(page, cards, isDate);
    const found = titles.some(Boolean) ? titles : cards.map((card) => attributeTitle(page, card));
    return found.map((title, index) => title && whole(page, cards[index], title));
}
