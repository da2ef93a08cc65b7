import { FeedController } from '../../controllers/feed/feed-controller.js';
import { setStates } from './custom-states.js';
import { KpuElement } from './kpu-element.js';
/** What the two elements share that show something of a feed. */
export class FeedElement extends KpuElement {
    constructor() {
        super(...arguments);
        /** Own limits of time (milliseconds) and size (bytes). */
        this.limits = {};
        /** Loads the feed and holds its state. @internal */
        this.store = new FeedController(this);
        this.#internals = this.attachInternals();
    }
    #internals;
    /** Whether the element has come near the viewport; undefined until it waits for it. */
    #isNear;
    /** One article that the page hands over instead of a feed, where the element takes one. @internal */
    get providedArticle() {
        return undefined;
    }
    /** What the feed is loaded and reconciled by. @internal */
    get feedOptions() {
        return this.options;
    }
    /** Asks the server for the feed again; settles when the new state is on screen. */
    reload() {
        return this.store.load({ bypassCache: true, userInitiated: true });
    }
    /** Whether the element waits until it is near; it begins to wait when this is first asked. @internal */
    get isDeferred() {
        if (this.options.loading === 'eager')
            return false;
        if (this.#isNear === undefined) {
            this.#isNear = false;
            const load = () => {
                this.#isNear = true;
                this.requestUpdate();
            };
            // without that code: better early than never
            void import('../../controllers/feed/features/index.js').then(({ deferUntilNear }) => {
                deferUntilNear(this, load);
            }, load);
        }
        return !this.#isNear;
    }
    /** Shows themes the state of the element. @internal */
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
