import { busyWait } from '../../../model/feed-error.js';
import { laterLimits } from '../../../net/index.js';
import { onWindowEvent } from '../../page/window-events.js';
import { isGone } from './source-feed.js';
/** Maximum delay of a timer. */
const MAX_DELAY = 2 ** 31 - 1;
/** Values of `src` whose server says that the feed is gone: they are not reloaded automatically until a user has. */
const goneSources = new Set();
/**
 * Reloads automatically: at the interval of `refresh`, when the browser is online again, when the page is restored from
 * the back/forward cache, and after the `Retry-After` of a busy server. Only while the element is connected and the page
 * is visible. All times are `performance.now()`, since the system clock may change.
 */
export class AutoRefresh {
    #store;
    /** When the feed was fetched from its server. */
    #lastFetched = -Infinity;
    #dueAt = Infinity;
    #refreshTimer;
    #retryTimer;
    #plannedMinutes = 0;
    /** The `src` that the next load is planned for. */
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
        const { src } = this.#store;
        if (feed !== this.#feed)
            this.#lastFetched = fromCache ? -Infinity : performance.now();
        if (error !== this.#error && isGone(error))
            goneSources.add(src);
        else if (feed && feed !== this.#feed && !fromCache)
            goneSources.delete(src);
        if (feed !== this.#feed || error !== this.#error) {
            this.#feed = feed;
            this.#error = error;
            this.#start();
        }
        else if ((feed ?? error) && this.#plannedMinutes !== this.#store.host.feedOptions.refresh)
            this.#plan();
    }
    /** Starts listening and planning after a load, successful or not. */
    #start() {
        const store = this.#store;
        const { host, src } = store;
        const error = this.#error;
        if (!host.isConnected || !(this.#feed ?? error))
            return;
        // a provided feed needs no connection
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
            this.#refreshSoon(); // online again before the listener was added
    }
    get #limits() {
        return { ...laterLimits, ...this.#store.host.feedOptions.limits };
    }
    /** Plans the next load, with jitter so that many pages do not send their requests at once. */
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
    /** The page may have been restored from the back/forward cache. */
    #onPageShow = (event) => {
        const { persisted } = event;
        const isOld = performance.now() - this.#lastFetched > this.#limits.minute;
        if (persisted && (isOld || this.#error))
            this.#refreshSoon();
    };
    /** Sets the timer of the next load while the page is visible; an overdue load starts when it is visible again. */
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
