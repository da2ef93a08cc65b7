import { feedDate } from '../../dates/feed-date.js';
import { fold } from '../page-index.js';
import { elementsIn } from './card-text.js';
/** What a date is of when the words around it say so: of the last change, of an event or a time limit. */
const CHANGED = /update|modif|diperbarui|perubahan|diubah|revisi/i;
const NOT_PUBLISHED = /acara|event|deadline|batas|berlaku|periode|tenggat|mulai|pelaksanaan|jadwal/i;
/** Texts of a line that are read on their own. */
const MAX_PIECES = 12;
function rankOf(words) {
    if (NOT_PUBLISHED.test(words))
        return 4;
    return CHANGED.test(words) ? 3 : 1;
}
/** Dates that are written for programs. */
function machineDates(page, card) {
    const found = [];
    for (const at of elementsIn(card)) {
        const { tag, attributes } = page.elements[at];
        const names = `${attributes.itemprop ?? ''} ${attributes.class ?? ''}`.slice(0, 400);
        const isPublished = /datepublished|dt-published/i.test(names);
        if (tag !== 'time' && !isPublished)
            continue;
        const date = feedDate(attributes.datetime ?? attributes.content);
        const isChanged = CHANGED.test(names.replace(/\bpublished\b.*/, ''));
        if (date)
            found.push({ date, slot: `time${isChanged ? ' changed' : ''}`, rank: isChanged ? 3 : 0 });
    }
    return found;
}
/** A date whose day, month and year are elements of their own. */
function splitDate(page, element, reader) {
    for (let at = element, level = 0; at > 0 && level < 4; at = page.parents[at], level++) {
        const pieces = page.texts.slice(page.textStarts[at], Math.min(page.textEnds[at], page.textStarts[at] + 9));
        const text = fold(pieces.map((piece) => piece.text).join(' '));
        if (text.length > 40)
            return undefined;
        const date = reader.whole(text);
        if (date)
            return date;
    }
    return undefined;
}
/** Dates that are written for readers, in lines of their own. */
function writtenDates(page, { lines }, title, reader) {
    const found = [];
    let label = '';
    for (const { text, slot, start, end, element } of lines) {
        const isTitle = !!title && start < title.end && title.start < end;
        const pieces = [];
        for (let index = start; index < Math.min(end, start + MAX_PIECES); index++)
            if (!isTitle || index < title.start || index >= title.end)
                pieces.push(fold(page.texts[index].text));
        // a line may hold more than the date, and a date several elements
        const texts = isTitle ? pieces : [...pieces, pieces.join(' '), text];
        const whole = texts.map((part) => reader.whole(part)).find(Boolean);
        const date = whole ??
            (isTitle || text.length > 20 || !/\d/.test(text) ? undefined : splitDate(page, element, reader));
        if (date)
            found.push({ date, slot, rank: rankOf(`${label} ${text}`.slice(0, 200)) });
        label = text.length < 30 ? text : '';
    }
    return found;
}
/** The place whose dates most cards have, and the best of those. */
function bestSlot(all) {
    const slots = new Map();
    for (const found of all) {
        const seen = new Set();
        found.forEach(({ slot, rank }, index) => {
            if (seen.has(slot))
                return;
            seen.add(slot);
            const { cards, rank: ranks, order } = slots.get(slot) ?? { cards: 0, rank: 0, order: 0 };
            slots.set(slot, { cards: cards + 1, rank: ranks + rank, order: order + index });
        });
    }
    const most = Math.max(0, ...[...slots.values()].map(({ cards }) => cards));
    const score = ({ cards, rank, order }) => cards < 0.6 * most ? Infinity : (rank + 0.1 * order) / cards;
    return [...slots].sort(([, a], [, b]) => score(a) - score(b))[0]?.[0];
}
/** When each card says that its article was published. */
export function datesOf(page, cards, titles, reader) {
    const ordered = reader.ordered(cards.flatMap(({ lines }) => lines.map(({ text }) => text)));
    const all = cards.map((card, index) => [
        ...machineDates(page, card),
        ...writtenDates(page, card, titles[index], ordered),
    ]);
    const slot = bestSlot(all);
    const dated = all.filter((found) => found.some((date) => date.slot === slot)).length;
    // a few dates in a list are parts of texts
    if (dated < Math.max(Math.min(2, cards.length), cards.length / 3))
        return cards.map(() => undefined);
    return all.map((found) => {
        const same = found.filter((date) => date.slot === slot);
        const best = (same.length ? same : found.filter(({ rank }) => rank < 2)).sort((a, b) => a.rank - b.rank)[0];
        return best?.date;
    });
}
