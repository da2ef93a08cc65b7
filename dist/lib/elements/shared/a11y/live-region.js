import { runThenRestoreFocus } from './focus.js';
/** Milliseconds that a live region stays empty at first: screen readers ignore one that is inserted with its text. */
const ANNOUNCE_DELAY = 100;
/** The text of an element's live region: of several sentences the one that changed last. */
export class LiveRegion {
    #host;
    #isReady;
    #timer;
    #sentences;
    #text;
    constructor(host) {
        /** True while a person waits for what they asked for. */
        this.pending = false;
        this.#isReady = false;
        this.#sentences = [];
        this.#text = '';
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (this.#isReady)
            return;
        this.#timer = setTimeout(() => {
            this.#isReady = true;
            this.#host.requestUpdate();
        }, ANNOUNCE_DELAY);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
    }
    /** @param sentences the same ones in the same order each time, so that a change is known */
    announce(...sentences) {
        this.#text = sentences.findLast((text, index) => text !== (this.#sentences[index] ?? '')) ?? this.#text;
        this.#sentences = sentences;
        return this.#isReady ? this.#text : '';
    }
    /** Runs what a person asked for. */
    async whilePending(action) {
        this.pending = true;
        this.#host.requestUpdate();
        try {
            await action();
        }
        finally {
            this.pending = false;
            this.#host.requestUpdate();
        }
    }
    /** Loads again for a person; the focus then moves to what `selector` finds, else to the whole. */
    reload(host, selector) {
        const { shadowRoot } = host;
        const find = (selectors) => shadowRoot?.querySelector(selectors);
        return runThenRestoreFocus(shadowRoot, () => this.whilePending(() => host.reload()), () => find(selector) ?? find('.kpu'));
    }
}
