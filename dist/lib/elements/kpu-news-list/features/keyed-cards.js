import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { clearPart, getCommittedValue, insertPart, setChildPartValue, setCommittedValue, } from 'lit/directive-helpers.js';
/**
 * Renders articles one after the other, each by its key. A card whose article and `common` values are the same as
 * before is not rendered again, and only what is in the wrong place is moved: to change one card of a thousand costs
 * one card.
 */
class KeyedCards extends Directive {
    #articles;
    #common = [];
    /** @param _before the articles that Lit has rendered already, one after the other */
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
            return articles.map(card); // Lit makes their parts, or takes those that a server has rendered
        const indexes = new Map(before.map(({ key }, index) => [key, index]));
        const keys = new Set(articles.map(({ key }) => key));
        for (const [key, index] of indexes)
            if (!keys.has(key)) {
                clearPart(old[index]);
                for (const marker of [old[index].startNode, old[index].endNode])
                    marker.remove();
            }
        const parts = [];
        // backwards, so that each card is put before one that is in its place
        for (let place = articles.length; place--;) {
            const article = articles[place];
            const index = indexes.get(article.key) ?? -1;
            const part = (parts[place] = insertPart(list, parts[place + 1], old[index]));
            if (!isSame || before[index] !== article)
                setChildPartValue(part, card(article));
        }
        setCommittedValue(list, parts);
        return noChange;
    }
}
export const keyedCards = directive(KeyedCards);
