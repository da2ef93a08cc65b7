/** The body that a server has put into the page. */
export class Served {
    #article;
    constructor(root) {
        const heading = root?.querySelector('[part~="title"]');
        if (heading && root?.querySelector('.body')?.hasChildNodes())
            this.#article = `${heading.localName} ${heading.textContent}`;
    }
    /** Whether the body of this article is there already: asked once, for what comes later is newer. */
    holds({ title }, level) {
        const article = this.#article;
        this.#article = undefined;
        return article === `h${level} ${title}`;
    }
}
