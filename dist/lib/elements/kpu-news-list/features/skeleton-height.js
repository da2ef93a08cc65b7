import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { afterPaint } from '../../shared/dom/after-paint.js';
/**
 * Releases the height that a list keeps from its skeleton, once its width, its layout or the number of its cards is
 * another one than the height was measured for.
 */
export class SkeletonHeight {
    #host;
    #width;
    /** What was rendered last. */
    #renderKey;
    #unwatch;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostUpdated() {
        const { view, isConnected } = this.#host;
        if (!view)
            return;
        const key = [view.options.layout, view.show, view.articles.length].join();
        if (key !== (this.#renderKey ?? key))
            this.#release();
        this.#renderKey = key;
        // no ResizeObserver: cards that are laid out late make it fire an error on the page
        if (this.#items?.style.minHeight && isConnected)
            this.#watchWidth();
    }
    hostDisconnected() {
        this.#stopWatching();
    }
    get #items() {
        return this.#host.shadowRoot?.querySelector('.items');
    }
    #watchWidth() {
        if (this.#unwatch)
            return;
        this.#unwatch = onWindowEvent('resize', () => {
            if (this.#host.clientWidth !== (this.#width ?? -1))
                this.#release();
        });
        afterPaint(() => (this.#width ??= this.#host.clientWidth));
    }
    #release() {
        this.#items?.style.removeProperty('min-height');
        this.#stopWatching();
    }
    #stopWatching() {
        this.#unwatch?.();
        this.#unwatch = this.#width = undefined;
    }
}
