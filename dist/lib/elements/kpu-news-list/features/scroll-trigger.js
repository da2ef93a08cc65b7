import { onNearViewport } from '../../../controllers/page/near-viewport.js';
import { hasMore } from '../list-view.js';
/** Loads more articles when the end of the list comes near the viewport, with `more="scroll"`. */
export class ScrollTrigger {
    #host;
    #end;
    #stop;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostUpdated() {
        const { view, isConnected, shadowRoot } = this.#host;
        const waits = view &&
            view.options.more === 'scroll' &&
            hasMore(view) &&
            isConnected &&
            !view.state.pageError &&
            !view.state.loadingMore;
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
        await this.#host.loadMore();
        this.#watch(null); // the end may still be near, which an observer reports only once
        this.hostUpdated();
    }
}
