import { safeUrl } from '../../../model/urls.js';
import { findNewArticles, pushedOff } from './new-articles.js';
import { isUserReading } from './reader-activity.js';
import { reconcileArticles } from './reconcile.js';
import { applyFirstPage, mostUrgentSource, newSource, nextPageUrl } from './source-feed.js';
const NONE = { keys: new Set(), count: 0 };
/** The feed of one or several sources: which of its articles are shown, and which are held back. */
export class MergedFeed {
    #store;
    #sources;
    #isShown = false;
    #isPaging = false;
    #mergeSources;
    #copies = new Map();
    #visibleArticles = [];
    /** Keys of articles that take the place of a visible copy, and so are never held back. */
    #replacing = new Set();
    #pending = NONE;
    /** Articles that a reloaded first page no longer has, kept while a user reads. */
    #pushedOff = [];
    constructor(store, states) {
        const { baseURI } = store.host;
        // a repeated URL is requested once
        const urls = new Map(states.map(({ url }) => [safeUrl(url, baseURI, 'feed') ?? url, url]));
        this.#store = store;
        this.src = states.map(({ url }) => url).join(' ');
        this.#sources = [...(urls.size ? urls.values() : [''])].map(newSource); // a provided feed has no URL
    }
    get sources() {
        return this.#sources;
    }
    get states() {
        return this.src ? this.#sources.map(({ url, error, loading = false }) => ({ url, loading, error })) : [];
    }
    /** What each source has answered in this visit. */
    get answers() {
        return this.#sources.flatMap(({ url, firstPage, fetchedAt = 0 }) => firstPage && !firstPage.partial ? { url, feed: firstPage, fetchedAt } : []);
    }
    /** Whether a source is gone. */
    get hasGone() {
        return this.#sources.some(({ isGone }) => isGone);
    }
    /** Whether this is the feed on screen. */
    get isShown() {
        return this.#isShown;
    }
    show() {
        this.#isShown = true;
    }
    hide() {
        this.#isShown = false;
    }
    /** @param visibleArticles the rendered articles, in their order */
    rendered(visibleArticles) {
        this.#visibleArticles = visibleArticles;
    }
    /** @param merge the code for several sources, which is in their bundle */
    useMerge(merge) {
        this.#mergeSources = merge;
    }
    /** @param copies those of an earlier visit, by the URLs of their sources */
    useCopies(copies) {
        this.#copies = copies;
    }
    /** Takes the answer of one of several sources. What is behind the end of one that was cut off stays from its copy. */
    answer(url, feed) {
        const copy = feed.partial && this.#copies.get(url);
        this.change([url], (source) => {
            const before = copy && !source.firstPage ? applyFirstPage(source, copy) : source;
            return { ...applyFirstPage({ ...before, isGone: false }, feed), fetchedAt: Date.now() };
        });
    }
    /** Changes the sources with these URLs. */
    change(urls, change) {
        this.#sources = this.#sources.map((source) => (urls.includes(source.url) ? change(source) : source));
    }
    /** Starts loading further pages, those that failed included; false if some are being loaded. */
    startPaging() {
        if (this.#isPaging)
            return false;
        this.#isPaging = true;
        this.#sources = this.#sources.map((source) => ({ ...source, pageFailed: false }));
        return true;
    }
    endPaging() {
        this.#isPaging = false;
    }
    /** The feed of all loaded articles. */
    merge() {
        const sources = this.#sources;
        const [{ firstPage, articles }, second] = sources;
        if (!second || !this.#mergeSources)
            return firstPage ? { ...firstPage, articles } : this.#store.state.feed;
        const { feed, replacing } = this.#mergeSources(sources, 
        // a source that has answered, if only to say that it is gone, is never shown from its copy
        ({ url, isGone }) => (isGone ? undefined : this.#copies.get(url)), this.#store.host.feedOptions.sort, new Set(this.#isShown ? this.#visibleArticles.map(({ key }) => key) : []));
        this.#replacing = replacing;
        return feed;
    }
    /** Applies a response. New articles of an automatic load are held back while a user reads. */
    transform(next, previous, cause) {
        const { host } = this.#store;
        const [{ url }, second] = this.#sources;
        const feed = next.feed;
        const isRevealed = cause === 'pending';
        if (!second && !isRevealed)
            this.change([url], (source) => applyFirstPage(source, feed, this.#pageOrigins(feed)));
        const { articles } = second && !isRevealed ? feed : this.merge();
        const byItself = cause === 'refresh' || (cause === 'load' && previous.fromCache);
        const isRenewed = byItself && previous.feed?.url === feed.url;
        this.#pending = NONE;
        this.#pushedOff = [];
        if (isRenewed && host.feedOptions.holdsNewArticles && isUserReading(host))
            this.#holdBack(articles, true);
        const { error, pageError, fetchedAt } = previous;
        return {
            ...next,
            ...this.#visible(articles),
            loadingMore: this.#isPaging,
            ...(cause === 'cache' && { error }),
            ...(isRevealed && { error, pageError, fetchedAt }),
        };
    }
    /** Publishes late responses, and holds back the articles that would move a visible card. */
    mergeLate() {
        if (!this.#isShown)
            return;
        const store = this.#store;
        const { articles, pageError } = store.state;
        const feed = this.merge();
        this.#holdBack(feed.articles, this.#pushedOff.length > 0);
        const patch = { ...this.#visible(feed.articles), loadingMore: this.#isPaging, pageError };
        const isSame = articles.length === patch.articles.length &&
            articles.every((article, index) => article === patch.articles[index]);
        if (isSame)
            store.update({ ...patch, feed });
        else
            store.setFeed(feed, 'source', patch);
    }
    /** Publishes the articles of further pages. */
    publishPages() {
        this.#store.update(this.#visible(this.merge().articles));
    }
    /** A provided feed can name any URL as its own, so the URLs that the author wrote count. */
    #pageOrigins({ url }) {
        const { host, state } = this.#store;
        const { feed, baseURI, feedOptions } = host;
        const authored = safeUrl(feedOptions.sources[0] ?? baseURI, baseURI, 'feed') ?? '';
        return [...(feed == null ? [url] : []), ...(state.isProvided ? [authored] : [])];
    }
    #holdBack(articles, keepsPushedOff) {
        const { host, state } = this.#store;
        const held = articles.filter(({ key }) => !this.#replacing.has(key));
        this.#pending = findNewArticles(this.#visibleArticles, state.articles, held, host.feedOptions);
        this.#pushedOff = keepsPushedOff && this.#pending.count ? pushedOff(state.articles, articles) : [];
    }
    /** The part of the state that depends on which of the loaded articles are shown. */
    #visible(articles) {
        const { decorate, state } = this.#store;
        const { keys, count } = this.#pending;
        const loaded = new Set(articles.map(({ key }) => key));
        const visible = [
            ...articles.filter(({ key }) => !keys.has(key)),
            ...this.#pushedOff.filter(({ key }) => !loaded.has(key)),
        ];
        const source = mostUrgentSource(this.#sources);
        return {
            articles: reconcileArticles(state.articles, visible.map(decorate)),
            next: source && nextPageUrl(source),
            pendingCount: count,
            sources: this.states,
        };
    }
}
