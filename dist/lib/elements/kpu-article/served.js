/** The body that a server has put into the page. */
export class Served {
    #body;
    #article;
    constructor(root) {
        const heading = root?.querySelector('[part~="title"]');
        this.#body = root?.querySelector('.body');
        if (heading)
            this.#article = `${heading.localName} ${heading.textContent}`;
    }
    /** Whether a server has drawn an article at all. */
    get there() {
        return this.#article !== undefined;
    }
    /** Whether the body of this article is on screen already: asked once it is drawn, and once, for what comes later is newer. */
    holds({ title }, level) {
        const article = this.#article;
        this.#article = undefined;
        return article === `h${level} ${title}` && !!this.#body?.isConnected && this.#body.hasChildNodes();
    }
}
