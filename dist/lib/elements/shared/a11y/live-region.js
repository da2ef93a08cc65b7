import { runThenRestoreFocus } from './focus.js';
/** Milliseconds for which a new live region stays empty: screen readers ignore one inserted together with its text. */
const ANNOUNCE_DELAY = 100;
/** Writes an element's live region after each update: of several messages, the one that changed last. */
export class LiveRegion {
    #host;
    #getMessages;
    #isReady;
    #timer;
    #messages;
    #text;
    /** @param getMessages returns the same messages in the same order each time, so that a change is detected */
    constructor(host, getMessages) {
        /** True while an action of the user is pending. */
        this.isPending = false;
        this.#isReady = false;
        this.#messages = [];
        this.#text = '';
        this.#host = host;
        this.#getMessages = getMessages;
        host.addController(this);
    }
    hostConnected() {
        if (this.#isReady)
            return;
        this.#timer = setTimeout(() => {
            this.#isReady = true;
            this.#write();
        }, ANNOUNCE_DELAY);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
    }
    hostUpdated() {
        const messages = this.#getMessages();
        this.#text = messages.findLast((text, index) => text !== (this.#messages[index] ?? '')) ?? this.#text;
        this.#messages = messages;
        this.#write();
    }
    /** Runs an action of the user. */
    async whilePending(action) {
        this.isPending = true;
        this.#host.requestUpdate();
        try {
            await action();
        }
        finally {
            this.isPending = false;
            this.#host.requestUpdate();
        }
    }
    /** Reloads for the user, then moves the focus to the element that `selector` finds, or else to the host. */
    reload(host, selector) {
        const { shadowRoot } = host;
        const find = (selectors) => shadowRoot?.querySelector(selectors);
        return runThenRestoreFocus(shadowRoot, () => this.whilePending(() => host.reload()), () => find(selector) ?? find('.kpu'));
    }
    #write() {
        const region = this.#host.shadowRoot?.querySelector('.live-region');
        if (this.#isReady && region && region.textContent !== this.#text)
            region.textContent = this.#text;
    }
}
