import { toCount } from '../model/read-articles.js';
import { FeedError } from '../model/feed-error.js';
import { requestJson } from '../net/index.js';
import { countedLog } from './counted-log.js';
/** Milliseconds in which the requests of several widgets are collected into one. */
const BATCH_DELAY = 30;
const toItem = ({ key, url, title }) => ({ id: key, url, title });
/** The counts of one counter, shared by all elements of the page. */
export class CountStore {
    #counter;
    #url;
    #entries;
    #pending;
    #isScheduled;
    #limits;
    constructor(counter, url) {
        /** Called after each change of a count. */
        this.listeners = new Set();
        this.#entries = new Map();
        this.#pending = new Map();
        this.#isScheduled = false;
        this.#limits = {};
        this.#counter = counter;
        this.#url = url;
    }
    /** The number of articles that one request can ask for. */
    get batch() {
        const { batch } = this.#counter;
        return batch === Infinity ? batch : Math.max(1, Math.floor(batch) || 1);
    }
    /** The number of views of an article, if known. */
    views(key) {
        return this.#entries.get(key)?.views;
    }
    /**
     * Requests the counts that were not requested within `maxAge`, in one batch with those of other widgets.
     * @param maxAge milliseconds
     * @param onError called if the counter fails; known counts stay
     */
    request(articles, maxAge, limits, onError) {
        const now = performance.now();
        for (const article of articles) {
            const { key } = article;
            const entry = this.#entryFor(key);
            const pending = this.#pending.get(key);
            if (pending)
                pending.errorCallbacks.add(onError);
            else if (now - entry.requestedAt >= maxAge) {
                entry.requestedAt = now;
                this.#pending.set(key, { item: toItem(article), errorCallbacks: new Set([onError]) });
            }
        }
        if (!this.#pending.size || this.#isScheduled)
            return;
        this.#isScheduled = true;
        this.#limits = limits;
        setTimeout(() => void this.#readPending(), BATCH_DELAY);
    }
    /**
     * Reports a view of an article, once per browsing session.
     * @returns the new count if the answer has one
     * @throws {FeedError} if the counter fails
     */
    async report(article, limits) {
        const { key } = article;
        if (!this.#counter.report || countedLog.hasAny([key]))
            return undefined;
        countedLog.add(key); // before the request, so that no other element reports the same view
        try {
            const views = toCount(await this.#counter.report(this.#url, toItem(article), this.#createAsk(limits)));
            const entry = this.#entryFor(key);
            entry.reportedAt = performance.now();
            if (views === undefined)
                return undefined;
            entry.views = views;
            this.#notify();
            return views;
        }
        catch (thrown) {
            const error = FeedError.from(thrown, this.#url);
            // a refused view was not counted; without an answer it may have been
            if (error.code === 'http')
                countedLog.delete(key);
            throw error;
        }
    }
    #entryFor(key) {
        const existing = this.#entries.get(key);
        if (existing)
            return existing;
        const entry = { requestedAt: -Infinity, reportedAt: -Infinity };
        this.#entries.set(key, entry);
        return entry;
    }
    #createAsk(limits, bypassCache) {
        return (url, init) => requestJson(url, { ...init, limits, bypassCache });
    }
    /** Reads the pending counts in as few requests as possible, and stops after the first failed one. */
    async #readPending() {
        const pending = [...this.#pending.values()];
        this.#pending = new Map();
        this.#isScheduled = false;
        const limits = this.#limits;
        const size = Math.min(this.batch, pending.length);
        let index = 0;
        try {
            for (; index < pending.length; index += size)
                await this.#readBatch(pending.slice(index, index + size).map(({ item }) => item), limits);
        }
        catch (thrown) {
            const error = FeedError.from(thrown, this.#url);
            const callbacks = pending.slice(index).flatMap(({ errorCallbacks }) => [...errorCallbacks]);
            for (const onError of new Set(callbacks))
                onError(error);
        }
        this.#notify();
    }
    async #readBatch(items, limits) {
        const startedAt = performance.now();
        // an answer in the browser's cache does not include this visitor's own view
        const bypassCache = countedLog.hasAny(items.map(({ id }) => id));
        const counts = await this.#counter.read(this.#url, items, this.#createAsk(limits, bypassCache));
        for (const { id } of items) {
            const views = toCount(counts.get(id));
            const entry = this.#entryFor(id);
            if (views !== undefined && entry.reportedAt < startedAt)
                entry.views = views;
        }
    }
    #notify() {
        for (const listener of this.listeners)
            listener();
    }
}
const stores = new WeakMap();
/** The page's one store of a counter and its URL. */
export function countStoreFor(counter, url) {
    const storesByUrl = stores.get(counter) ?? new Map();
    stores.set(counter, storesByUrl);
    const store = storesByUrl.get(url) ?? new CountStore(counter, url);
    storesByUrl.set(url, store);
    return store;
}
