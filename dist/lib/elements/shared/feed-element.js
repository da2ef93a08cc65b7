import { FeedController } from '../../controllers/feed/feed-controller.js';
import { setStates } from './custom-states.js';
import { KpuElement } from './kpu-element.js';
/** Base class of the elements that show a feed: its attributes, properties, loading and states. */
export class FeedElement extends KpuElement {
    constructor() {
        super(...arguments);
        /** Overrides of the default limits: times in milliseconds, size in bytes. */
        this.limits = {};
        /** Loads the feed and holds its state. @internal */
        this.store = new FeedController(this);
        this.#internals = this.attachInternals();
        /** Whether the element has come near the viewport. */
        this.#isNear = false;
    }
    #internals;
    /** Whether the element has come near the viewport. */
    #isNear;
    /** A single article that the page provides instead of a feed. @internal */
    get providedArticle() {
        return undefined;
    }
    /** The options that loading depends on. @internal */
    get feedOptions() {
        return this.options;
    }
    /** Requests the feed again, bypassing the cache. Resolves when the result has been rendered; never rejects, since a failure is reported by `kpu-error`. */
    reload() {
        return this.store.load({ bypassCache: true, userInitiated: true });
    }
    /** Whether loading is deferred until the element is near the viewport. @internal */
    get isDeferred() {
        return this.options.loading !== 'eager' && !this.#isNear;
    }
    /** Updates the element once it is near the viewport. @internal */
    observeNear() {
        const update = () => {
            this.#isNear = true;
            this.requestUpdate();
        };
        // if that code cannot be loaded, the feed is loaded at once
        void import('../../controllers/page/near-viewport.js').then(({ deferUntilNear }) => {
            deferUntilNear(this, update);
        }, update);
    }
    /** Sets the custom states that themes can select. @internal */
    reflectStates(empty, failed = false) {
        const { status, error, fromCache } = this.store.state;
        setStates(this.#internals, {
            loading: status === 'loading',
            error: status === 'error' || failed,
            empty: status === 'ready' && empty,
            stale: status === 'ready' && (fromCache || !!error),
        });
    }
}
