import { cacheKey, readCached, writeCached } from './feed-cache.js';
/** Feeds that are saved already: many elements may show the same. */
const savedFeeds = new WeakSet();
/** Shows the copy of an earlier visit until the server has answered, and saves a copy of each answer. */
export class FeedUpkeep {
    #store;
    #cacheName;
    #feed;
    /** The key of the copy that was looked for last. */
    #key;
    constructor(store, cacheName) {
        this.#store = store;
        this.#cacheName = cacheName;
    }
    hostConnected() {
        if (!this.#store.state.feed)
            void this.#showCached().catch(() => undefined); // a cache that is blocked is none
    }
    hostDisconnected() {
        this.#key = undefined;
    }
    changed(state) {
        const { feed, fromCache, isProvided } = state;
        if (!this.#store.host.isConnected)
            return;
        if (!feed)
            this.hostConnected();
        else if (feed !== this.#feed && !fromCache && !feed.partial && !isProvided)
            void this.#save(feed).catch(() => undefined); // or full
        this.#feed = feed;
    }
    get #sources() {
        return [...new Set(this.#store.state.sources.map(({ url }) => url))];
    }
    #currentKey() {
        const { baseURI, feedOptions } = this.#store.host;
        return cacheKey(this.#sources, feedOptions.format, baseURI);
    }
    async #showCached() {
        const store = this.#store;
        const { host } = store;
        const key = this.#currentKey();
        if (!key || key === this.#key)
            return;
        this.#key = key;
        const copy = await readCached(this.#cacheName, key, this.#sources, host.baseURI);
        const { feed, isProvided } = store.state;
        if (!copy || feed || isProvided || key !== this.#currentKey() || !host.isConnected)
            return;
        store.setFeed(copy.feed, 'cache', { fetchedAt: copy.fetchedAt });
    }
    async #save(feed) {
        const key = this.#currentKey();
        if (!key || savedFeeds.has(feed))
            return;
        savedFeeds.add(feed);
        await writeCached(this.#cacheName, key, { feed, fetchedAt: this.#store.state.fetchedAt });
    }
}
