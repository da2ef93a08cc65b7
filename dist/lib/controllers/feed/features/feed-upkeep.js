import { cacheKey, readCached, writeCached } from './feed-cache.js';
/** Feeds that were saved; several elements may show the same one. */
const savedFeeds = new WeakSet();
/** Shows the copy of a previous visit until the response arrives, and saves a copy of each response. */
export class FeedUpkeep {
    #store;
    #cacheName;
    #feed;
    /** Key of the copy that was looked up last. */
    #key;
    constructor(store, cacheName) {
        this.#store = store;
        this.#cacheName = cacheName;
    }
    hostConnected() {
        if (!this.#store.state.feed)
            void this.#showCached().catch(() => undefined); // access to the cache may be denied
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
            void this.#save(feed).catch(() => undefined); // or the quota exceeded
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
