import { commonClasses } from './marks.js';
/** Levels that a card may be above its title. */
const MAX_LEVELS = 24;
/** The largest element around each mark that holds no other article's mark of the same kind. */
function climb(page, marks) {
    const climbed = [];
    let previous = -1; // element of the last mark of another article
    for (let index = 0; index < marks.length;) {
        const mark = marks[index];
        let next = index + 1;
        while (next < marks.length && marks[next].id === mark.id)
            next++;
        const following = marks[next]?.element ?? Infinity;
        let root = mark.element;
        for (let level = 0; level < MAX_LEVELS; level++) {
            const parent = page.parents[root];
            if (parent < 1 || page.elements[parent].tag === 'body')
                break;
            if (previous >= parent || following < page.ends[parent])
                break;
            root = parent;
        }
        climbed.push({ mark, root });
        previous = marks[next - 1].element;
        index = next;
    }
    return climbed;
}
const levelsOf = (page, { mark, root }) => page.depths[mark.element] - page.depths[root];
/** Lowers a root that stands alone in its row to the height that the others have. */
function lower(page, card, levels) {
    let root = card.mark.element;
    for (let level = 0; level < levels && root !== card.root; level++)
        root = page.parents[root];
    return { mark: card.mark, root };
}
const mostCommon = (values) => {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0][0];
};
/** The nearest element above that has several child elements, and the child of it that leads down. */
function junction(page, element) {
    let child = element;
    let parent = page.parents[element];
    for (let steps = 0; parent > 0 && steps < 4; steps++) {
        if (page.ends[parent] > page.ends[child] || parent + 1 < child)
            break;
        child = parent;
        parent = page.parents[parent];
    }
    return { parent, child };
}
/**
 * Whether a container may be a row of a grid: no title stands above its cards, and little between and behind them. A
 * block of a home page has a title.
 */
function isRow(page, container, cards) {
    let own = 0;
    let from = page.textEnds[cards[0].root];
    for (const { root } of cards.slice(1)) {
        own += page.join(from, page.textStarts[root], 400).length;
        from = Math.max(from, page.textEnds[root]);
    }
    own += page.join(from, page.textEnds[container], 400).length;
    const all = page.textOf(container, 2000).length;
    return !page.join(page.textStarts[container], page.textStarts[cards[0].root], 200) && own <= 0.4 * all;
}
/** Joins containers that are rows or columns of one grid: alike, side by side, and without text of their own. */
function joinRows(page, byParent) {
    const grids = new Map();
    for (const [container, cards] of byParent) {
        const { parent, child } = junction(page, container);
        if (parent < 1)
            continue;
        const key = `${parent} ${page.elements[child].tag}`;
        if (cards.length > 1 && isRow(page, container, cards))
            grids.set(key, [...(grids.get(key) ?? []), [...cards]]);
    }
    const groups = [];
    for (const [key, rows] of grids) {
        const parent = parseInt(key, 10);
        const levels = mostCommon(rows.flat().map((card) => levelsOf(page, card)));
        // a row of one card is that card's root
        const singles = (byParent.get(parent) ?? []).filter((card) => levelsOf(page, card) > levels);
        if (rows.length + singles.length < 2)
            continue;
        const cards = [...rows.flat(), ...singles.map((card) => lower(page, card, levels))];
        groups.push(plainGroup(parent, cards));
    }
    return groups;
}
const plainGroup = (container, cards) => ({
    container,
    cards: [...cards]
        .sort((a, b) => a.root - b.root)
        .map(({ mark, root }) => ({ root, mark, before: [], after: [] })),
});
/** What stands between cards: child elements, and texts as `-1 - text`. */
function unitsOf(page, container) {
    const units = [];
    let text = page.textStarts[container];
    const addTexts = (end) => {
        for (; text < end; text++)
            if (page.texts[text].text.trim())
                units.push(-1 - text);
    };
    for (const child of page.childrenOf(container)) {
        addTexts(page.textStarts[child]);
        units.push(child);
        text = page.textEnds[child];
    }
    addTexts(page.textEnds[container]);
    return units;
}
const hasContent = (page, unit) => unit < 0 ||
    page.textOf(unit, 400) !== '' ||
    page.elements[unit].tag === 'img' ||
    page.ends[unit] > unit + 1;
const unitKind = (page, unit) => unit < 0 ? '#' : `${page.elements[unit].tag} ${commonClasses(page, unit)}`;
/**
 * How many of the units between two cards belong to the one that follows, as the ends of the list tell: what stands
 * before the first card, and what behind the last.
 */
function splitOf(gaps, before, after) {
    const longest = Math.max(...gaps.map((gap) => gap.length));
    for (let count = 0; count <= longest; count++)
        for (const gap of gaps) {
            if (gap.length < count)
                continue;
            const [behind, ahead] = [gap.slice(0, gap.length - count), gap.slice(gap.length - count)];
            const isBehind = behind.every((kind, index) => after[index] === kind);
            const isAhead = ahead.every((kind, index) => before[before.length - ahead.length + index] === kind);
            if (isBehind && isAhead)
                return count;
        }
    return 0;
}
/** Elements and texts between two cards that may belong to them. */
const MAX_GAP = 12;
/**
 * Gives cards that are not wrapped, such as headings with paragraphs between them, what stands between them.
 */
export function withGaps(page, group) {
    const { container, cards } = group;
    if (page.parents[cards[0].root] !== container)
        return group;
    const units = unitsOf(page, container);
    const placeOf = new Map(units.map((unit, place) => [unit, place]));
    const places = cards.map(({ root }) => placeOf.get(root) ?? -1);
    if (places.includes(-1))
        return group;
    const gaps = places.slice(1).map((place, index) => units.slice(places[index] + 1, place));
    const filled = gaps.filter((gap) => gap.length <= MAX_GAP && gap.some((unit) => hasContent(page, unit)));
    const thin = cards.filter(({ root, mark }) => page.textOf(root, 800).length < mark.text.length + 6);
    // between whole cards there may be advertisements
    const least = thin.length > 0.5 * cards.length ? 0.6 : 0.95;
    if (gaps.length < (least > 0.9 ? 3 : 1) || filled.length < least * gaps.length)
        return group;
    const size = mostCommon(filled.map((gap) => gap.length));
    const kinds = (list) => list.map((unit) => unitKind(page, unit));
    const first = units.slice(Math.max(0, places[0] - size), places[0]);
    const last = units.slice(places[places.length - 1] + 1).slice(0, MAX_GAP);
    const ahead = splitOf(filled.slice(0, 8).map(kinds), kinds(first), kinds(last));
    const around = cards.map((card, index) => {
        const left = index ? gaps[index - 1] : first;
        const right = index < gaps.length ? gaps[index] : last.slice(0, size);
        const own = Math.max(0, (index < gaps.length ? right.length : size) - ahead);
        return {
            ...card,
            before: ahead ? left.slice(-ahead) : [],
            after: right.slice(0, Math.min(own, MAX_GAP)),
        };
    });
    return { container, cards: around };
}
/** The groups of cards around marks of one kind, without what stands beside the cards. */
export function groupsOf(page, marks) {
    const byParent = new Map();
    for (const card of climb(page, marks)) {
        const parent = page.parents[card.root];
        const cards = byParent.get(parent);
        if (cards)
            cards.push(card);
        else
            byParent.set(parent, [card]);
    }
    const groups = joinRows(page, byParent);
    for (const [container, cards] of byParent)
        if (cards.length > 1)
            groups.push(plainGroup(container, cards));
    return groups;
}
