import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { clearPart, getCommittedValue, insertPart, setChildPartValue, setCommittedValue, } from 'lit/directive-helpers.js';
/**
 * Draws articles one after the other, each by its key. A card whose article and `common` options are the very
 * same as before is not looked at again, and only what stands in the wrong place is moved: to change one card
 * of a thousand costs one card.
 */
class Cards extends Directive {
    #drawn;
    #common = [];
    render(articles, _common, draw) {
        return articles.map(draw);
    }
    update(list, [articles, common, draw]) {
        const same = common.every((value, at) => value === this.#common[at]);
        const before = this.#drawn;
        this.#common = common;
        this.#drawn = articles;
        if (!before)
            return articles.map(draw); // Lit makes their parts, or takes those that a server has drawn
        const keys = new Set(articles.map(({ key }) => key));
        const stay = new Map();
        getCommittedValue(list).forEach((part, at) => {
            const article = before[at];
            if (keys.has(article.key)) {
                stay.set(article.key, [part, article]);
                return;
            }
            clearPart(part);
            part.startNode?.parentNode?.removeChild(part.startNode);
            part.endNode?.parentNode?.removeChild(part.endNode);
        });
        // backwards, so that each card is put before one that stands already
        const parts = [];
        for (const article of [...articles].reverse()) {
            const [known, drawn] = stay.get(article.key) ?? [];
            const part = insertPart(list, parts.at(-1), known);
            if (!same || drawn !== article)
                setChildPartValue(part, draw(article));
            parts.push(part);
        }
        setCommittedValue(list, parts.reverse());
        return noChange;
    }
}
export const cards = directive(Cards);
