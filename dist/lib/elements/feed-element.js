import { FeedController } from '../controllers/feed-controller.js';
import { KpuElement } from './kpu-element.js';
import { flag, oneOf } from './options.js';
import { setStates } from './states.js';
/** What the two elements share that show something of a feed. */
export class FeedElement extends KpuElement {
    constructor() {
        super(...arguments);
        /** Address of the feed, or of the site; a list takes several, separated by spaces. */
        this.src = '';
        /** How to read `src`: `auto`, `json-feed`, `wordpress`, `xml` (RSS and Atom), `site`, or the name of one of `formats`. */
        this.format = 'auto';
        /** Hosts that articles may lead to, with all hosts below them, separated by spaces; the page's own and the feeds' are known. The real host of any other is shown. */
        this.trustedHosts = '';
        /** Address of a counter of views; without one the feed's own numbers are shown. */
        this.counter = '';
        /** Kind of the counter: `json`, `goatcounter`, `umami`, `matomo`, `wordpress`, or the name of one of `counters`. */
        this.counterType = 'json';
        /** `lazy` waits until the element comes near the viewport. */
        this.loading = 'eager';
        /** IANA name of the time zone that dates are shown in; the visitor's own by default. */
        this.timeZone = '';
        /** The console tells the whole diagnosis of a failure; a bare `network` costs one more request. */
        this.debug = false;
        /** Own limits of time (milliseconds) and size (bytes). */
        this.limits = {};
        /** @internal */
        this.source = new FeedController(this, () => this.#soon(), () => this.handed);
        this.#internals = this.attachInternals();
    }
    static { this.properties = {
        src: {},
        headingLevel: { attribute: 'heading-level' },
        share: {},
        show: {},
        loading: {},
        timeZone: { attribute: 'time-zone' },
        debug: flag,
        format: {},
        trustedHosts: { attribute: 'trusted-hosts' },
        formats: { attribute: false },
        counter: {},
        counterType: { attribute: 'counter-type' },
        counters: { attribute: false },
        feed: { attribute: false },
        limits: { attribute: false },
    }; }
    #internals;
    #near;
    /** One article that the page hands over instead of a feed, where the element takes one. @internal */
    get handed() {
        return undefined;
    }
    /** Asks the server for the feed again; settles when the new state is on screen. */
    reload() {
        return this.source.load(true, true);
    }
    /** Whether the element waits until it is near. @internal */
    get far() {
        return this.#near === false;
    }
    /** Whether the element need not wait until it is near; else it begins to wait. */
    #soon() {
        if (oneOf(this, 'loading', 'eager', 'lazy') === 'eager')
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
        const { state, error, stored } = this.source;
        setStates(this.#internals, {
            loading: state === 'loading',
            error: state === 'error' || failed,
            empty: state === 'ready' && empty,
            stale: state === 'ready' && (stored || !!error),
        });
    }
}
