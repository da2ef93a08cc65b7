import { onNearViewport } from '../../../controllers/page/near-viewport.js';
import { hasMore } from '../list-view.js';
/** Characters of loaded articles from which on only a visitor asks for more. */
const MAX_SIZE = 20_000_000;
const sizeOf = (articles) => articles.reduce((sum, { html = '', text = '', summary = '' }) => sum + html.length + text.length + summary.length, 0);
/**
 * Loads more articles when the end of a list comes near, with `more="scroll"`. It stops where pages bring no card, which
 * leaves the end where it is, and where too much is loaded; the button stays.
 */
export class ScrollTrigger {
    #host;
    #end;
    #stop;
    /** Number of cards to which the last pages have added none. */
    #stuckAt;
    constructor(host) {
        this.#host = host;
        host.addController(this);
        this.hostUpdated();
    }
    hostUpdated() {
        const { view, isConnected, shadowRoot } = this.#host;
        const waits = view &&
            view.options.more === 'scroll' &&
            hasMore(view) &&
            isConnected &&
            !view.state.pageError &&
            !view.state.loadingMore &&
            view.articles.length !== this.#stuckAt &&
            sizeOf(view.state.articles) < MAX_SIZE;
        this.#watch(waits ? shadowRoot?.querySelector('.foot') : null);
    }
    hostDisconnected() {
        this.#watch(null);
    }
    #watch(end) {
        if (end === this.#end)
            return;
        this.#end = end;
        this.#stop?.();
        this.#stop = end ? onNearViewport(end, () => void this.#loadMore()) : undefined;
    }
    async #loadMore() {
        const host = this.#host;
        const count = host.view?.articles.length;
        await host.loadMore();
        this.#stuckAt = host.view?.articles.length === count ? count : undefined;
        this.#watch(null); // the end may still be near, which an observer tells only once
        this.hostUpdated();
    }
}
