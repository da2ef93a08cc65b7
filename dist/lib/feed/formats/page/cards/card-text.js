import { fold } from '../page-index.js';
/** Texts of a card that are read. */
const MAX_TEXTS = 400;
const MAX_SLOT_LEVELS = 12;
const HEADING = /^h[1-6]$/;
/** The way from a card's root to a text in it; `prefix` for what is beside the root. */
function slotOf(page, element, { root, prefix, classes }) {
    let slot = prefix;
    for (let at = element, level = 0; at >= root && level < MAX_SLOT_LEVELS; at = page.parents[at], level++) {
        slot += ` ${page.elements[at].tag}`;
        // further up, classes tell articles apart rather than places
        if (level < 2 && at !== root)
            slot += `.${page.classes[at].filter((name) => classes.has(name)).join('.')}`;
    }
    return slot;
}
/** The classes that most cards of a list have, so that those of one article do not tell its lines from others'. */
export function sharedClasses(page, cards) {
    const counts = new Map();
    for (const { root } of cards) {
        const names = new Set();
        const end = Math.min(page.ends[root], root + MAX_TEXTS);
        for (let at = root; at < end; at++)
            for (const name of page.classes[at])
                names.add(name);
        for (const name of names)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count > 0.85 * cards.length).map(([name]) => name));
}
function lineOf(page, start, end, place) {
    const first = page.texts.slice(start, end).find(({ text }) => text.trim()) ?? page.texts[start];
    const { parent } = first;
    let link;
    let isHeading = false;
    for (let at = parent, level = 0; at >= 0 && level < MAX_SLOT_LEVELS; at = page.parents[at], level++) {
        link ??= page.linkOf(at);
        isHeading ||= HEADING.test(page.elements[at].tag);
        if (at <= place.root && link)
            break;
    }
    const slot = slotOf(page, parent, place);
    return { text: page.join(start, end), start, end, element: parent, slot, link, isHeading };
}
function addLines(page, lines, start, end, place) {
    for (let from = start; from < end;) {
        let to = from + 1;
        while (to < end && !page.texts[to].isBroken)
            to++;
        const line = lineOf(page, from, to, place);
        if (line.text)
            lines.push(line);
        from = to;
    }
}
/** The lines of a card. */
export function readCard(page, card, classes) {
    const lines = [];
    const ranges = [];
    const add = (unit, prefix) => {
        const [start, end] = unit < 0 ? [-1 - unit, -unit] : [page.textStarts[unit], page.textEnds[unit]];
        const place = { root: Math.max(unit, 0), prefix, classes };
        addLines(page, lines, start, Math.min(end, start + MAX_TEXTS), place);
        if (unit >= 0)
            ranges.push([unit, page.ends[unit]]);
    };
    card.before.forEach((unit, index) => add(unit, `<${card.before.length - index}`));
    add(card.root, '');
    card.after.forEach((unit, index) => add(unit, `>${index}`));
    return { card, lines, ranges };
}
/** The numbers of all elements of a card. */
export function* elementsIn({ ranges }) {
    for (const [start, end] of ranges)
        for (let at = start; at < end; at++)
            yield at;
}
/** Words that lead to an article and say nothing of it. */
const MORE = /^[\s\p{P}\p{S}]*(?:(?:baca|lihat|klik|read|learn|view|see|find out|continue|continua|lire|leer|weiter|читать|подробнее|もっと|続きを)[\s\p{P}]*(?:lebih|selengkapnya|selanjutnya|lanjut|lengkap|berita|artikel|detail|more|article|post|story|full|reading|a leggere|la suite|más|lesen|далее|読む|disini|di sini|essay|puisi)?|(?:selengkapnya|selanjutnya|lanjutkan|detail|details|lainnya|more|continue|download|unduh|share|bagikan|reply|balas))(?:[\s\p{P}\p{S}]|$)/iu;
/** Whether a text is that of a link to read on. */
export const isMore = (text) => text.length < 40 && MORE.test(text);
export const wordsIn = (text) => {
    const words = text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
    const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
    return Math.max(words, wide / 2); // scripts without spaces
};
/** Letters and digits alone, to compare texts that were written by several programs. */
export const letters = (text) => fold(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
