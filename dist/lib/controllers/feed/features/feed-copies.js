import { cacheKey, MAX_ARTICLE_AGE, readCached, sourceAddress, writeCached, } from './feed-cache.js';
import { isGone } from './source-feed.js';
/** Feeds that were saved; several elements may show the same one. */
const savedFeeds = new WeakSet();
const ignore = () => undefined;
/**
 * Shows the copy of a previous visit until the response arrives, and saves a copy of each response. Where a server says
 * that its feed is gone, it removes the copy and what is shown.
 */
export class FeedCopies {
    #store;
    #sourceSet;
    #feed;
    #error;
    /** When a single source was fetched as a whole for its copy, by the key of that. */
    #completeAt = [];
    /** Key of the copy that was looked up last. */
    #key;
    constructor(store, sourceSet) {
        this.#store = store;
        this.#sourceSet = sourceSet;
    }
    hostConnected() {
        const { feed, error } = this.#store.state;
        if (!feed && !isGone(error))
            void this.#showCached().catch(ignore); // access to the cache may be denied
    }
    hostDisconnected() {
        this.#key = undefined;
    }
    changed(state) {
        const { feed, error, fromCache, isProvided } = state;
        if (!this.#store.host.isConnected)
            return;
        if (error !== this.#error && !isProvided)
            this.#removeGone(state);
        this.#error = error;
        if (!feed)
            this.hostConnected();
        else if (feed !== this.#feed && !fromCache && !isProvided)
            void this.#save(feed).catch(ignore); // or the quota exceeded
        this.#feed = feed;
    }
    get #sources() {
        return [...new Set(this.#store.state.sources.map(({ url }) => url))];
    }
    #addressOf(url) {
        return sourceAddress(url, this.#store.host.baseURI);
    }
    #currentKey() {
        const { baseURI, feedOptions } = this.#store.host;
        return cacheKey(this.#sources, feedOptions.format, baseURI);
    }
    /** Several sources lose the part of the one that is gone with their next copy, unless none of them has answered. */
    #removeGone({ error, sources }) {
        const { src } = this.#store;
        const isSingle = !sources[1];
        if (!error || sources.map(({ url }) => url).join(' ') !== src)
            return; // what is shown is of an earlier `src`
        if (isSingle ? !isGone(error) : !this.#sourceSet.shown?.hasGone)
            return;
        const key = this.#currentKey();
        if (key)
            void writeCached(key, [], !isSingle).catch(ignore);
        this.#sourceSet.removeGone();
    }
    async #showCached() {
        const store = this.#store;
        const { host } = store;
        const key = this.#currentKey();
        if (!key || key === this.#key)
            return;
        this.#key = key;
        const addresses = this.#sources.map((url) => this.#addressOf(url));
        const all = await readCached(key, addresses);
        const oldest = host.feedOptions.holdsNewArticles ? 0 : Date.now() - MAX_ARTICLE_AGE;
        const copies = all.filter(({ fetchedAt }) => fetchedAt > oldest);
        const { feed, error, isProvided } = store.state;
        const isOutdated = feed ?? (isProvided || isGone(error) || key !== this.#currentKey());
        if (copies[0] && !isOutdated && host.isConnected)
            await this.#show(copies);
    }
    async #show(copies) {
        const fetchedAt = Math.min(...copies.map((copy) => copy.fetchedAt));
        if (!this.#sources[1]) {
            this.#completeAt = [this.#key, fetchedAt];
            this.#store.setFeed(copies[0].feed, 'cache', { fetchedAt });
        }
        else
            await this.#sourceSet.showCopies(new Map(this.#sources.flatMap((url) => {
                const copy = copies.find(({ src }) => src === this.#addressOf(url));
                return copy ? [[url, copy.feed]] : [];
            })), fetchedAt);
    }
    async #save(feed) {
        const key = this.#currentKey();
        if (!key || savedFeeds.has(feed))
            return;
        savedFeeds.add(feed);
        const isMerged = this.#sources.length > 1;
        const answers = isMerged ? (this.#sourceSet.shown?.answers ?? []) : this.#answer(feed, key);
        if (feed.partial && !answers[0])
            return;
        const copies = answers.map(({ url, ...rest }) => ({ src: this.#addressOf(url), ...rest }));
        await writeCached(key, copies, isMerged);
    }
    /** The answer of a single source. One that was cut off corrects the copy, which does not become newer by it. */
    #answer(feed, key) {
        const [url] = this.#sources;
        if (!feed.partial)
            this.#completeAt = [key, this.#store.state.fetchedAt];
        const [known, fetchedAt] = this.#completeAt;
        const articles = (feed.partial && this.#sourceSet.shown?.sources[0].articles) || feed.articles;
        return known !== key || fetchedAt === undefined ? [] : [{ url, feed: { ...feed, articles }, fetchedAt }];
    }
}
