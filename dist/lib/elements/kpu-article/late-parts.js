import { applySize, storedSize } from '../../controllers/text-size.js';
import { saving } from '../saving.js';
/** What an article fetches only where it is wanted, or once it is read. */
export class LateParts {
    #host;
    #reader;
    #given;
    #locale;
    #saver;
    #page;
    #asked;
    #extended;
    constructor(host, reader, given, locale) {
        /** Whether pictures come on tap. Once and for all: a network that changes takes nothing away. */
        this.saves = saving();
        this.#asked = false;
        this.#extended = false;
        this.#host = host;
        this.#reader = reader;
        this.#given = given;
        this.#locale = locale;
        if (!this.saves)
            return;
        this.#saver = import('./saver.js').then(({ Saver }) => new Saver(host, () => reader.article, locale), () => {
            this.saves = false; // better a costly picture than none
            host.requestUpdate();
            return undefined;
        });
    }
    /** Takes the pictures out of a body that is in no page yet, where they come on tap. */
    async hold(body) {
        (await this.#saver)?.hold(body);
    }
    updated() {
        if (!this.#extended)
            applySize(this.#host, storedSize()); // before the first paint, so that nothing moves
        this.#tellPage();
        const { article, failure } = this.#reader;
        if (article || failure || this.#given.feed.state === 'idle')
            this.#extend();
    }
    /** Title and structured data of the page, as far as they are wanted. */
    #tellPage() {
        const host = this.#host;
        if (!host.pageTitle && !host.structuredData && !this.#page)
            return;
        this.#page ??= import('./page-data.js').then(({ PageData }) => new PageData(host, this.#given.policy), () => undefined);
        this.told = this.#page.then((page) => page?.tell(this.#reader.article));
    }
    /** What can wait until there is something to read, or nothing to wait for. */
    #extend() {
        if (this.#asked)
            return;
        this.#asked = true;
        import('./article-extras.js').then(({ extend }) => {
            this.#extended = true;
            extend(this.#host, this.#given.feed, () => this.#reader.article, this.#locale);
        }, () => undefined);
    }
}
