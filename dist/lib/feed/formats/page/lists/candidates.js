import { readItems } from '../cards/items.js';
import { isContinued, isLike, neighbours } from './extend.js';
import { groupsOf, withGaps } from './groups.js';
import { findMarks, kindsOfMarks } from './marks.js';
import { evidenceOf, scoreOf } from './score.js';
/** Kinds of marks and lists of a page that are read, the largest first, and lists that are looked at again. */
const MAX_KINDS = 200;
const MAX_GROUPS = 150;
const MAX_BEST = 8;
const MANY_CARDS = 150;
/** Cards beside a list; more are another list. */
const MAX_BESIDE = 12;
const byScore = (a, b) => b.score - a.score;
/** What identifies an article of a list. */
export const keyOf = ({ url, title }) => url ?? title;
/** All lists of alike cards, each once. */
function allGroups(page, marks) {
    const groups = new Map();
    for (const likeness of ['classes', 'depth', 'path'])
        for (const kind of kindsOfMarks(page, marks, likeness).slice(0, MAX_KINDS))
            for (const group of groupsOf(page, kind)) {
                const key = group.cards.map(({ root, mark }) => `${root} ${mark.element}`).join();
                if (!groups.has(key))
                    groups.set(key, group);
            }
    return [...groups.values()]
        .sort((a, b) => b.cards.length - a.cards.length)
        .slice(0, MAX_GROUPS)
        .map((group) => withGaps(page, group));
}
/** The lists of a page, and how to look at one of them again. */
export class Candidates {
    #page;
    #reader;
    #marks;
    /** @param sample cards of a list by which it is compared with the others */
    constructor(page, reader, sample = 40) {
        this.#page = page;
        this.#reader = reader;
        this.#marks = findMarks(page);
        this.all = allGroups(page, this.#marks)
            .map((group) => {
            const judged = this.judge({ ...group, cards: group.cards.slice(0, sample) });
            const rest = Math.max(1, group.cards.length / sample);
            return { ...judged, group, score: judged.score * rest ** 0.6 };
        })
            .sort(byScore);
    }
    judge(group) {
        const items = readItems(this.#page, group, this.#reader);
        const evidence = evidenceOf(items, this.#page.url);
        // where many cards have no article, or the same one, they are parts of cards
        const filled = items.length / Math.max(1, group.cards.length);
        return { group, items, evidence, score: filled * scoreOf(this.#page, items, evidence) };
    }
    /** The best of some lists, each with all that belongs to it and nothing else. */
    refined(lists = this.all) {
        const places = new Set();
        const others = lists.filter(({ group: { container, cards } }) => {
            // of a long list one reading is enough: the same cards, told by another mark in them
            const place = `${container} ${cards.length} ${cards[0].root}`;
            return cards.length < MANY_CARDS || (!places.has(place) && places.add(place));
        });
        return others
            .slice(0, MAX_BEST)
            .map((list) => this.#extended(this.#withoutBlocks(this.judge(list.group))))
            .sort(byScore);
    }
    /** Without cards that are blocks of the page, since they hold a list of their own. */
    #withoutBlocks(list) {
        const others = this.all.filter((other) => other.group !== list.group &&
            other.evidence.count > 2 &&
            other.score > 0.4 * list.score &&
            !isContinued(this.#page, list, other));
        const { cards } = list.group;
        const rest = cards.filter(({ root }) => !others.some(({ group }) => this.#page.holds(root, group.container)));
        const isFew = rest.length < Math.max(2, 0.6 * cards.length);
        return isFew || rest.length === cards.length ? list : this.judge({ ...list.group, cards: rest });
    }
    /** With a first card that is larger, and with the rest of a list that an open tag has put elsewhere. */
    #extended(list) {
        const beside = neighbours(this.#page, list.group, this.#marks);
        let { cards } = list.group;
        if (beside.length && beside.length <= MAX_BESIDE) {
            const items = readItems(this.#page, { ...list.group, cards: [...cards, ...beside] }, this.#reader);
            const fitting = items.filter((item) => beside.includes(item.card.card) && isLike(item, list));
            cards = [...cards, ...fitting.map(({ card }) => card.card)];
        }
        const rest = this.all.find((other) => other.group !== list.group && isContinued(this.#page, list, other));
        if (rest)
            cards = [...cards, ...rest.group.cards];
        if (cards.length === list.group.cards.length)
            return list;
        return this.judge({ ...list.group, cards: [...cards].sort((a, b) => a.root - b.root) });
    }
}
/** The best list, or one before it with the same articles, such as one with pictures before one of titles. */
export function mainOf(lists) {
    const [best] = lists;
    const known = new Set(best?.items.map(keyOf));
    const earlier = lists.find(({ score, items, group }) => {
        const shared = items.filter((item) => known.has(keyOf(item))).length;
        const isBefore = group.cards[0].root < best.group.cards[0].root;
        return isBefore && score > 0.8 * best.score && shared > 0.6 * items.length;
    });
    return earlier ?? best;
}
