/** The article that a server has printed into the element, if any. */
export class ServerBody {
    #body;
    /** Level and text of its title. */
    #title;
    constructor(root) {
        const heading = root?.querySelector('[part~="title"]');
        this.#body = root?.querySelector('.body');
        if (heading)
            this.#title = `${heading.localName} ${heading.textContent}`;
    }
    get exists() {
        return this.#title !== undefined;
    }
    /** Whether the body of this article is on screen already. True once at most: later articles are newer than it. */
    consume({ title }, level) {
        const serverTitle = this.#title;
        this.#title = undefined;
        return serverTitle === `h${level} ${title}` && !!this.#body?.isConnected && this.#body.hasChildNodes();
    }
}
