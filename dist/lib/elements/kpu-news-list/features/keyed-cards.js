import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { clearPart, getCommittedValue, insertPart, setChildPartValue, setCommittedValue, } from 'lit/directive-helpers.js';
/** How many articles two lists have in common at their start, and of the rest at their end. */
export function commonEnds(before, after) {
    const max = Math.min(before.length, after.length);
    let head = 0;
    while (head < max && before[head].key === after[head].key)
        head++;
    let tail = 0;
    while (tail < max - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key)
        tail++;
    return [head, tail];
}
function remove(part) {
    clearPart(part);
    part.startNode?.parentNode?.removeChild(part.startNode);
    part.endNode?.parentNode?.removeChild(part.endNode);
}
const isSame = (before, after) => before.length === after.length && before.every((value, index) => value === after[index]);
/**
 * Renders articles one after the other, each by its key. A card whose article and `common` values are the same as
 * before is not rendered again, and only what is in the wrong place is moved: to change one card of a thousand costs
 * one card.
 */
class KeyedCards extends Directive {
    #articles;
    #common = [];
    render(articles, card, _common) {
        return articles.map(card);
    }
    update(list, [articles, card, common]) {
        const before = this.#articles;
        const keepsCards = isSame(common, this.#common);
        this.#articles = articles;
        this.#common = common;
        if (!before)
            return articles.map(card); // Lit makes their parts, or takes those that are there
        const old = getCommittedValue(list);
        const render = (part, article, previous) => {
            if (!keepsCards || previous !== article)
                setChildPartValue(part, card(article));
        };
        const [head, tail] = commonEnds(before, articles);
        const end = before.length - tail;
        const indexes = new Map(before.slice(head, end).map(({ key }, index) => [key, head + index]));
        const changed = articles.slice(head, articles.length - tail);
        const keys = new Set(changed.map(({ key }) => key));
        for (const [key, index] of indexes)
            if (!keys.has(key))
                remove(old[index]);
        // backwards, so that each card is put before one that is in its place
        const parts = old.slice(end).reverse();
        for (const article of changed.reverse()) {
            const index = indexes.get(article.key) ?? -1;
            const part = insertPart(list, parts.at(-1), old[index]);
            render(part, article, before[index]);
            parts.push(part);
        }
        for (let index = 0; index < head; index++)
            render(old[index], articles[index], before[index]);
        for (let index = 0; index < tail; index++)
            render(old[end + index], articles[articles.length - tail + index], before[end + index]);
        setCommittedValue(list, [...old.slice(0, head), ...parts.reverse()]);
        return noChange;
    }
}
export const keyedCards = directive(KeyedCards);
