import { FeedError } from '../../model/feed-error.js';
import { safeUrl } from '../../model/urls.js';
import { laterLimits } from '../../net/index.js';
import { counters, countStoreFor } from '../../view-counts/index.js';
import { warnOnce } from '../warn-once.js';
/** Minimum number of articles that a list ordered by views requests, since each may be the most viewed. */
const MIN_RANKED = 200;
/** Puts the view counts of a counter into the articles of an element. */
export class ViewCountsController {
    #store;
    #host;
    #options;
    #counts;
    /** The feed for which a counter error was reported, so that it is reported once per load. */
    #reportedFeed;
    constructor(store, options) {
        this.#store = store;
        this.#host = store.host;
        this.#options = options;
    }
    hostConnected() {
        this.#counts?.listeners.add(this.#onCounted);
        this.#onCounted();
    }
    hostDisconnected() {
        this.#counts?.listeners.delete(this.#onCounted);
    }
    hostUpdate() {
        const counts = this.#resolveStore();
        if (counts !== this.#counts)
            this.#subscribe(counts);
    }
    /** An article with the same count stays the same object, so that its card is not rendered again. */
    decorate(article) {
        const views = this.#counts?.views(article.key);
        return views === undefined || views === article.views ? article : Object.freeze({ ...article, views });
    }
    changed({ status, error, fromCache, feed, articles }, visible) {
        if (!this.#counts || status !== 'ready' || error || fromCache)
            return;
        const { limits, sort } = this.#host.feedOptions;
        const isRanked = sort === 'popular' && !this.#options.singleArticle;
        const requested = isRanked
            ? [...new Set([...visible, ...articles])].slice(0, Math.max(visible.length, MIN_RANKED))
            : visible;
        this.#counts.request(requested, limits.minute ?? laterLimits.minute, limits, (thrown) => {
            this.#fail(thrown, feed);
        });
    }
    /** Reports a view of an article. */
    async recordView(article) {
        const { feed, error } = this.#store.state;
        if (error)
            return undefined;
        try {
            return await (this.#counts ?? this.#resolveStore())?.report(article, this.#host.feedOptions.limits);
        }
        catch (thrown) {
            this.#fail(FeedError.from(thrown), feed);
            return undefined;
        }
    }
    #onCounted = () => {
        this.#store.update({ articles: [...this.#store.state.articles] });
    };
    #subscribe(counts) {
        this.#counts?.listeners.delete(this.#onCounted);
        if (this.#host.isConnected)
            counts?.listeners.add(this.#onCounted);
        this.#counts = counts;
        this.#onCounted();
    }
    /** The counts of the element's counter; undefined for a list if the counter needs a request per article. */
    #resolveStore() {
        const { baseURI, localName, feedOptions } = this.#host;
        const { counter: address, counters: custom = [] } = feedOptions;
        if (!address)
            return undefined;
        const url = safeUrl(address, baseURI, 'feed');
        if (!url) {
            warnOnce(`[kpu-news] <${localName} counter="${address}">: not an http(s) address that may be used`);
            return undefined;
        }
        const all = [...custom, ...counters];
        const name = this.#options.selectCounter([...new Set(['json', ...all.map(({ name }) => name)])]);
        const counter = all.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        const counts = counter && countStoreFor(counter, url);
        if (!counts || this.#options.singleArticle || counts.batch > 1)
            return counts;
        warnOnce(`[kpu-news] <${localName} counter-type="${name}">: this counter answers for one article at a time, so a list ` +
            "shows the feed's own numbers. On <kpu-article> it works.");
        return undefined;
    }
    /** Reports an error, unless it is of a previous feed; the shown counts stay. */
    #fail(error, feed) {
        if (this.#store.state.feed !== feed || this.#reportedFeed === feed)
            return;
        this.#reportedFeed = feed;
        this.#store.reportError(error, undefined, 'counter');
    }
}
