import { landAfter } from './land.js';
/** Milliseconds that a live region stands empty: screen readers pass over one that comes with its words in it. */
const SILENCE = 100;
/** What an element's live region says: of several sentences the one that changed last. */
export class Voice {
    #host;
    #ready;
    #before;
    #words;
    constructor(host) {
        /** True while a person waits for what they asked for. */
        this.waits = false;
        this.#ready = false;
        this.#before = [];
        this.#words = '';
        this.#host = host;
        setTimeout(() => {
            this.#ready = true;
            host.requestUpdate();
        }, SILENCE);
    }
    /** @param sentences the same ones in the same order each time, so that a change is known */
    say(...sentences) {
        sentences.forEach((words, at) => {
            if (words !== (this.#before[at] ?? ''))
                this.#words = words;
        });
        this.#before = sentences;
        return this.#ready ? this.#words : '';
    }
    /** Does what a person asked for. */
    async during(act) {
        this.waits = true;
        this.#host.requestUpdate();
        try {
            await act();
        }
        finally {
            this.waits = false;
            this.#host.requestUpdate();
        }
    }
    /** Loads again for a person; where that gives something, the focus goes to `place`, else to the whole. */
    again(host, place) {
        const { shadowRoot } = host;
        const find = (selector) => shadowRoot?.querySelector(selector);
        return landAfter(shadowRoot, () => this.during(() => host.reload()), () => find(place) ?? find('.kpu'));
    }
}
