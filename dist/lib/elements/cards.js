import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { clearPart, insertPart, setChildPartValue } from 'lit/directive-helpers.js';
/**
 * Draws articles one after the other, each by its key. A card whose article and `common` options are the very
 * same as before is not looked at again, and only what stands in the wrong place is moved: to change one card
 * of a thousand costs one card.
 */
class Cards extends Directive {
    #parts = new Map();
    #common = [];
    render(articles, _common, draw) {
        return articles.map(draw);
    }
    update(list, [articles, common, draw]) {
        const same = common.every((value, at) => value === this.#common[at]);
        const before = this.#parts;
        this.#common = common;
        this.#parts = new Map();
        if (!before.size)
            clearPart(list); // what another template left there
        const keys = new Set(articles.map(({ key }) => key));
        for (const [key, [part]] of before) {
            if (keys.has(key))
                continue;
            clearPart(part);
            part.startNode?.parentNode?.removeChild(part.startNode);
            part.endNode?.parentNode?.removeChild(part.endNode);
        }
        // backwards, so that each card is put before one that stands already
        let after;
        for (const article of [...articles].reverse()) {
            const [known, drawn] = before.get(article.key) ?? [];
            after = insertPart(list, after, known);
            if (!same || drawn !== article)
                setChildPartValue(after, draw(article));
            this.#parts.set(article.key, [after, article]);
        }
        return noChange;
    }
}
export const cards = directive(Cards);
