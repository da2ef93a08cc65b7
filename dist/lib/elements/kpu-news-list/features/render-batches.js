import { FIRST_CARDS } from '../../shared/defaults.js';
/** Cards that are rendered at a time to the end of a long list: some 30 milliseconds on a cheap phone. */
const BATCH = 100;
/** Renders a long list to its end, a batch at a time, while the browser is idle. */
export class RenderBatches {
    #host;
    #isScheduled = false;
    constructor(host) {
        this.#host = host;
        this.limit = Math.max(FIRST_CARDS, host.shadowRoot?.querySelectorAll('.item').length ?? 0);
        host.addController(this);
    }
    hostUpdated() {
        const host = this.#host;
        const rendered = host.view?.articles.length ?? 0;
        if (rendered < this.limit || this.#isScheduled || !host.isConnected)
            return;
        const whenIdle = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback));
        this.#isScheduled = true;
        whenIdle(() => {
            this.#isScheduled = false;
            if (!host.isConnected)
                return; // goes on when it is put back
            this.limit += BATCH;
            host.requestUpdate();
        });
    }
}
