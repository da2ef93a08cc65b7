import { FIRST_CARDS } from '../../shared/defaults.js';
import { choose } from '../list-view.js';
/** Cards per batch: about 30 milliseconds on a cheap phone. */
const BATCH = 100;
/** Renders a long list in batches while the browser is idle. */
export class RenderBatches {
    #host;
    #store;
    #inputs;
    #isScheduled = false;
    constructor(host, store, inputs) {
        this.#host = host;
        this.#store = store;
        this.#inputs = inputs;
        this.limit = Math.max(FIRST_CARDS, host.shadowRoot?.querySelectorAll('.item').length ?? 0);
        host.addController(this);
    }
    /** Where other articles are to be shown before all cards are rendered, those that are rendered come first. */
    hostUpdate() {
        const { view } = this.#host;
        const { options, ui } = this.#inputs;
        const { articles } = this.#store.state;
        if (!this.#isIncomplete || (articles === view?.state.articles && options === view.options))
            return;
        const rendered = new Set(view?.articles.map(({ key }) => key));
        const kept = choose(articles, options, ui.matches).filter(({ key }) => rendered.has(key));
        this.limit = Math.max(FIRST_CARDS, kept.length);
    }
    hostUpdated() {
        const host = this.#host;
        if (!this.#isIncomplete || this.#isScheduled || !host.isConnected)
            return;
        const whenIdle = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback));
        this.#isScheduled = true;
        whenIdle(() => {
            this.#isScheduled = false;
            if (!host.isConnected)
                return; // continues when the element is connected again
            this.limit += BATCH;
            host.requestUpdate();
        });
    }
    get #isIncomplete() {
        return (this.#host.view?.articles.length ?? 0) >= this.limit;
    }
}
