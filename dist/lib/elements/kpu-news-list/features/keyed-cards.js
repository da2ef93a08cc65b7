import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { clearPart, getCommittedValue, insertPart, setChildPartValue, setCommittedValue, } from 'lit/directive-helpers.js';
/** The number of equal articles at the start of two lists and, of the others, at their end. */
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
    for (const marker of [part.startNode, part.endNode])
        marker.remove();
}
/**
 * Renders articles one after the other, each by its key. A card whose article and `common` values are the same as
 * before is not rendered again, and only what is in the wrong place is moved: to change one card of a thousand costs
 * one card.
 */
class KeyedCards extends Directive {
    #articles;
    #common = [];
    /** @param _before the articles that are already rendered, in their order */
    render(articles, card, _common, _before) {
        return articles.map(card);
    }
    update(list, [articles, card, common, first = []]) {
        const old = getCommittedValue(list);
        const before = this.#articles ?? (old?.length === first.length ? first : undefined);
        const isSame = common.length === this.#common.length && common.every((value, index) => value === this.#common[index]);
        this.#articles = articles;
        this.#common = common;
        if (!before || !old)
            return articles.map(card); // Lit creates their parts, or reuses those that a server has rendered
        const render = (part, article, previous) => {
            if (!isSame || previous !== article)
                setChildPartValue(part, card(article));
        };
        const [head, tail] = commonEnds(before, articles);
        const indexes = new Map();
        for (let index = head; index < before.length - tail; index++)
            indexes.set(before[index].key, index);
        const parts = [];
        for (let index = 0; index < head; index++)
            render((parts[index] = old[index]), articles[index], before[index]);
        const shift = before.length - articles.length;
        for (let index = articles.length - tail; index < articles.length; index++)
            render((parts[index] = old[index + shift]), articles[index], before[index + shift]);
        const changed = articles.slice(head, articles.length - tail);
        const keys = new Set(changed.map(({ key }) => key));
        for (const [key, index] of indexes)
            if (!keys.has(key))
                remove(old[index]);
        // backwards, so that each card is put before one that is in its place
        for (let index = head + changed.length; index-- > head;) {
            const article = articles[index];
            const previous = indexes.get(article.key) ?? -1;
            const part = (parts[index] = insertPart(list, parts[index + 1], old[previous]));
            render(part, article, before[previous]);
        }
        setCommittedValue(list, parts);
        return noChange;
    }
}
export const keyedCards = directive(KeyedCards);
