import { isOtherPage, likeTitle } from '../cards/links.js';
/** Levels above a list at which its first, larger card may stand. */
const MAX_LEVELS = 3;
/** The index of the first mark at or behind an element. */
function firstFrom(marks, element) {
    let [low, high] = [0, marks.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (marks[middle].element < element)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The title of an element that holds one article; undefined for one that holds several or none. */
function onlyTitle(page, element, marks) {
    const held = [];
    for (let index = firstFrom(marks, element); index < marks.length; index++) {
        if (marks[index].element >= page.ends[element])
            break;
        if (marks[index].text)
            held.push(marks[index]);
        if (held.length > 30)
            return undefined;
    }
    const headings = held.filter(({ isHeading }) => isHeading);
    const among = headings.length ? headings : held.filter(({ text }) => text.length > 15);
    return new Set(among.map(({ id }) => id)).size === 1 ? among[0] : undefined;
}
/**
 * The cards beside a list that may belong to it: the first article is often larger, and stands in front of the others or
 * of the element that holds them.
 */
export function neighbours(page, { container, cards }, marks) {
    const roots = new Set(cards.flatMap(({ root, before, after }) => [root, ...before, ...after]));
    const found = [];
    let inner = cards[0].root;
    let level = container;
    for (let steps = 0; steps < MAX_LEVELS && level > 0 && page.elements[level].tag !== 'body'; steps++) {
        for (const child of page.childrenOf(level)) {
            if (steps && child >= inner)
                break;
            if (roots.has(child) || page.holds(child, cards[0].root))
                continue;
            const mark = onlyTitle(page, child, marks);
            if (mark)
                found.push({ root: child, mark, before: [], after: [] });
        }
        inner = level;
        level = page.parents[level];
    }
    return found;
}
const folderOf = (url) => url.replace(/[?#].*/, '').replace(/[^/]*\/?$/, '');
/** Whether a card beside a list has what the list's cards have. */
export function isLike(item, { items, evidence }) {
    const { url, title, date, image, summary } = item;
    if (items.some((other) => (url ? other.url === url : other.title === title)))
        return false;
    if (evidence.links > 0.7) {
        if (!url || isOtherPage(url))
            return false;
        const folders = new Set(items.map((other) => other.url && folderOf(other.url)));
        if (!folders.has(folderOf(url)) && !(evidence.named > 0.5 && likeTitle(url, title) > 0.5))
            return false;
    }
    const wanted = [];
    if (evidence.dates > 0.7)
        wanted.push(date ? 1 : 0);
    if (evidence.images > 0.7)
        wanted.push(image ? 1 : 0);
    if (evidence.summaries > 0.7)
        wanted.push(summary ? 1 : 0);
    // without a link of its own, it must have all that the others have
    const has = wanted.reduce((sum, one) => sum + one, 0);
    return evidence.links > 0.7
        ? has >= Math.min(1, wanted.length)
        : wanted.length > 1 && has === wanted.length;
}
const looks = (page, { cards }) => {
    const counts = new Map();
    for (const { root } of cards)
        for (const name of [page.elements[root].tag, ...page.classes[root]])
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count > 0.6 * cards.length).map(([name]) => name));
};
/**
 * Whether one list is in a card of another one and its cards look the same: a tag that was not closed has put the rest of
 * the list there.
 */
export function isContinued(page, a, b) {
    const isIn = (inner, outer) => outer.cards.some(({ root }) => page.holds(root, inner.container));
    if (!isIn(a.group, b.group) && !isIn(b.group, a.group))
        return false;
    const [first, second] = [looks(page, a.group), looks(page, b.group)];
    if (first.size !== second.size || [...first].some((name) => !second.has(name)))
        return false;
    const known = new Set(a.items.map(({ url, title }) => url ?? title));
    return !b.items.some(({ url, title }) => known.has(url ?? title));
}
