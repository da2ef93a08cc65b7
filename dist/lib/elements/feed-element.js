import { FeedController } from '../controllers/feed-controller.js';
import { KpuElement } from './kpu-element.js';
import { flag, oneOf, option } from './options.js';
import { setStates } from './states.js';
/** What the two elements share that show something of a feed. */
export class FeedElement extends KpuElement {
    constructor() {
        super(...arguments);
        /** Address of the feed: JSON Feed 1.0 or 1.1. */
        this.src = '';
        /** `lazy` waits until the element comes near the viewport. */
        this.loading = 'eager';
        /** IANA name of the time zone that dates are shown in; the visitor's own by default. */
        this.timeZone = '';
        /** The console tells the whole diagnosis of a failure; a bare `network` costs one more request. */
        this.debug = false;
        /** Own limits of time (milliseconds) and size (bytes). */
        this.limits = {};
        /** @internal */
        this.source = new FeedController(this, () => this.#soon());
        this.#internals = this.attachInternals();
    }
    static { this.properties = {
        ...KpuElement.properties,
        src: {},
        headingLevel: { attribute: 'heading-level' },
        share: {},
        show: {},
        loading: {},
        timeZone: { attribute: 'time-zone' },
        debug: flag,
        feed: { attribute: false },
        limits: { attribute: false },
    }; }
    #internals;
    #near;
    /** Asks the server for the feed again; settles when the new state is on screen. */
    reload() {
        return this.source.load(true);
    }
    /** Whether the element need not wait until it is near; else it begins to wait. */
    #soon() {
        if (option(this, 'loading', this.loading, 'eager', oneOf('eager', 'lazy')) === 'eager')
            return true;
        const arrive = () => {
            this.#near = true;
            this.requestUpdate();
        };
        if (this.#near === undefined) {
            this.#near = false;
            // out of reach: better early than never
            void import('../controllers/near.js').then(({ wait }) => {
                wait(this, arrive);
            }, arrive);
        }
        return this.#near;
    }
    /** Tells themes in which state the element is. @internal */
    tell(empty, failed = false) {
        const { state, error } = this.source;
        setStates(this.#internals, {
            loading: state === 'loading',
            error: state === 'error' || failed,
            empty: state === 'ready' && empty,
            stale: state === 'ready' && !!error,
        });
    }
}
