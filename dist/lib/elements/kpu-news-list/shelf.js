import { oneOf } from '../options.js';
import { sentence } from '../trouble.js';
import { hasMore } from './around.js';
/** What the dialog knows of its list. */
export class Shelf {
    #opening;
    constructor(opening) {
        this.host = opening.host;
        this.feed = opening.feed;
        this.#opening = opening;
    }
    /** Where the address bar names the article that is read, if it does. */
    get way() {
        return this.#opening.way;
    }
    get t() {
        return this.#opening.extras.locale.t;
    }
    /** The articles on screen, in their order. */
    get shown() {
        return this.#opening.extras.view?.shown ?? [];
    }
    /** Whether more is loaded than is shown. */
    get rest() {
        return !!this.#opening.extras.view?.rest;
    }
    /** Whether the list may show more than it does. */
    get more() {
        const { view } = this.#opening.extras;
        return !!view && hasMore(view) && oneOf(this.host, 'more', 'button', 'scroll', 'none') !== 'none';
    }
    /** Why there is no more. */
    get trouble() {
        const { moreError } = this.feed;
        return moreError ? sentence(moreError, this.#opening.extras.locale) : '';
    }
    /** Where an article's card leads. */
    hrefOf(article) {
        return this.#opening.extras.hrefOf(article) ?? article.url ?? '';
    }
}
