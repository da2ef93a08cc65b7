import { busyWait } from '../../../model/feed-error.js';
import { laterLimits } from '../../../net/index.js';
import { onWindowEvent } from '../../page/window-events.js';
/** Longest time that a timer can be set to. */
const MAX_DELAY = 2 ** 31 - 1;
/** What `src` of the page's elements is gone for good (410): nobody asks for it again by themselves. */
const goneSources = new Set();
/**
 * Loads again by itself: every few minutes where the element says so, once connected, once the page is back from
 * the browser's history, or when a busy server said. Only while the element is in a page that is seen. All times are
 * `performance.now()`, since the visitor's clock may jump.
 */
export class AutoRefresh {
    #store;
    /** When what is shown was read from its server. */
    #lastFetched = -Infinity;
    #dueAt = Infinity;
    #refreshTimer;
    #retryTimer;
    #plannedMinutes = 0;
    /** The `src` that the next load was planned for. */
    #plannedSrc;
    #unsubscribe = [];
    #feed;
    #error;
    constructor(store) {
        this.#store = store;
    }
    hostConnected() {
        this.#start();
    }
    hostDisconnected() {
        for (const unsubscribe of this.#unsubscribe)
            unsubscribe();
        this.#unsubscribe = [];
        clearTimeout(this.#refreshTimer);
        clearTimeout(this.#retryTimer);
    }
    changed({ feed, error, fromCache }) {
        if (feed !== this.#feed)
            this.#lastFetched = fromCache ? -Infinity : performance.now();
        if (error !== this.#error && error?.facts.status === 410)
            goneSources.add(this.#store.src);
        if (feed !== this.#feed || error !== this.#error) {
            this.#feed = feed;
            this.#error = error;
            this.#start();
        }
        else if ((feed ?? error) && this.#plannedMinutes !== this.#store.host.feedOptions.refresh)
            this.#plan();
    }
    /** Something was loaded, or could not be. */
    #start() {
        const store = this.#store;
        const { host, src } = store;
        const error = this.#error;
        if (!host.isConnected || !(this.#feed ?? error))
            return;
        // what the page hands over comes by no line
        if (src && !this.#unsubscribe[0])
            this.#unsubscribe = [
                onWindowEvent('online', this.#refreshSoon),
                onWindowEvent('pageshow', this.#onPageShow),
                onWindowEvent('visibilitychange', this.#schedule),
            ];
        const wait = error && busyWait(error);
        clearTimeout(this.#retryTimer);
        if (wait !== undefined)
            this.#retryTimer = setTimeout(() => {
                void store.load();
            }, wait * 1000 * (1 + Math.random() / 4));
        if (this.#dueAt === Infinity || this.#plannedSrc !== src)
            this.#plan();
        else
            this.#schedule();
        if (error?.code === 'offline' && navigator.onLine)
            this.#refreshSoon(); // connected again while nobody listened
    }
    get #limits() {
        return { ...laterLimits, ...this.#store.host.feedOptions.limits };
    }
    /** Sets the next load, by chance a little sooner or later so that many pages do not come at once. */
    #plan() {
        this.#plannedMinutes = this.#store.host.feedOptions.refresh;
        this.#plannedSrc = this.#store.src;
        const wait = this.#plannedMinutes * this.#limits.minute * (0.8 + Math.random() * 0.4);
        this.#dueAt = wait ? performance.now() + wait : Infinity;
        this.#schedule();
    }
    #refreshSoon = () => {
        this.#dueAt = Math.min(this.#dueAt, performance.now() + Math.random() * this.#limits.backoff);
        this.#schedule();
    };
    /** The page was left and has been brought back as it was. */
    #onPageShow = (event) => {
        const { persisted } = event;
        const isOld = performance.now() - this.#lastFetched > this.#limits.minute;
        if (persisted && (isOld || this.#error))
            this.#refreshSoon();
    };
    /** Waits for the next load while the page is seen; what was due meanwhile comes when it is seen again. */
    #schedule = () => {
        clearTimeout(this.#refreshTimer);
        const { host, src } = this.#store;
        const isIdle = !host.isConnected || document.visibilityState !== 'visible' || goneSources.has(src);
        if (isIdle || this.#dueAt === Infinity)
            return;
        const wait = Math.max(0, this.#dueAt - performance.now());
        this.#refreshTimer = setTimeout(wait > MAX_DELAY ? this.#schedule : this.#refresh, Math.min(wait, MAX_DELAY));
    };
    #refresh = () => {
        this.#dueAt = Infinity;
        void this.#store.load({ bypassCache: true });
    };
}
