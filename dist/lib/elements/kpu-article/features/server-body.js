/** The server-rendered article in the element, if any. */
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
    /** Whether the server has rendered the body of this article. True at most once, since later articles are newer. */
    consume({ title }, level) {
        const serverTitle = this.#title;
        this.#title = undefined;
        return serverTitle === `h${level} ${title}` && !!this.#body?.isConnected && this.#body.hasChildNodes();
    }
}
