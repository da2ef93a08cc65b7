import { feedName, mergeFeeds } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
import { safeUrl } from '../../../model/urls.js';
import { findNewArticles, pushedOff } from './new-articles.js';
import { isUserReading } from './reader-activity.js';
import { reconcileArticles } from './reconcile.js';
import { applyFirstPage, mostUrgentSource, newSource, nextPageUrl, oldestLoadedTime, } from './source-feed.js';
const NONE = { keys: new Set(), count: 0 };
/** The parts of an earlier visit's copy, each as the feed that it came from. */
export function splitBySource({ articles }) {
    const parts = new Map();
    for (const article of articles) {
        const { source = '' } = article;
        const part = parts.get(source);
        if (part)
            part.push(article);
        else
            parts.set(source, [article]);
    }
    return [...parts].map(([title, articles]) => ({ url: '', title, articles, ignored: 0 }));
}
/**
 * Several sources as one feed. It holds nothing older than the end of a source that has further pages, since those may
 * belong above it. By views, all that is loaded counts.
 * @param sources in the order of their answers: a release that several publish is shown as the first one's
 * @param cached what an earlier visit saw of those that have not answered
 * @param url address of the merged feed
 * @param keep keys of articles that stay although they are older, since they are on screen
 */
export function mergeSources(sources, cached, url, sort, keep) {
    const feeds = sources.flatMap(({ firstPage, articles }) => (firstPage ? { ...firstPage, articles } : []));
    const names = new Set(feeds.map(feedName));
    const merged = mergeFeeds([...feeds, ...cached.filter(({ title }) => !names.has(title))], url);
    const end = mostUrgentSource(sources.filter(({ pageFailed }) => !pageFailed));
    if (!end || sort === 'popular')
        return merged;
    const horizon = oldestLoadedTime(end);
    return Object.freeze({
        ...merged,
        articles: merged.articles.filter(({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || keep.has(key)),
    });
}
/** What one source or several show together: which of their articles, and which are held back. */
export class MergedView {
    #store;
    /** Addresses of those that have answered, in that order. */
    #answered;
    #cached;
    #pending;
    /** What a reader still sees although a renewed first page has pushed it off. */
    #pushedOff;
    constructor(store, states) {
        this.isShown = false;
        this.isPaging = false;
        /** The articles on screen, in their order. */
        this.visibleArticles = [];
        /** Addresses of those that have answered, in that order. */
        this.#answered = new Set();
        this.#cached = [];
        this.#pending = NONE;
        /** What a reader still sees although a renewed first page has pushed it off. */
        this.#pushedOff = [];
        const { baseURI } = store.host;
        // an address that is named twice is asked once
        const urls = new Map(states.map(({ url }) => [safeUrl(url, baseURI, 'feed') ?? url, url]));
        this.#store = store;
        this.src = states.map(({ url }) => url).join(' ');
        this.sources = [...(urls.size ? urls.values() : [''])].map(newSource); // what a page hands over has no address
    }
    get states() {
        return this.src ? this.sources.map(({ url, error, loading = false }) => ({ url, loading, error })) : [];
    }
    /** Changes those sources that have one of these addresses. */
    change(urls, change) {
        this.sources = this.sources.map((source) => (urls.includes(source.url) ? change(source) : source));
    }
    /** All that may be shown. */
    merge() {
        const { sources } = this;
        const [{ firstPage, articles }, second] = sources;
        if (!second && firstPage)
            return { ...firstPage, articles };
        for (const { url, firstPage } of sources)
            if (firstPage)
                this.#answered.add(url);
        const answered = [...this.#answered];
        return mergeSources(answered.flatMap((url) => sources.filter((source) => source.url === url)), answered.length < sources.length ? this.#cached : [], sources.map(({ url }) => url).join(' '), this.#store.host.feedOptions.sort, new Set(this.isShown ? this.visibleArticles.map(({ key }) => key) : []));
    }
    /** What is shown of an answer. What comes by itself moves nothing under a reader. */
    transform(next, previous, cause) {
        const { host } = this.#store;
        const [{ url }, second] = this.sources;
        const feed = next.feed;
        const isRevealed = cause === 'pending';
        if (second && cause === 'cache')
            this.#cached = splitBySource(feed);
        if (!second && !isRevealed)
            this.change([url], (source) => applyFirstPage(source, feed, this.#pageOrigins(feed)));
        const { articles } = second && !isRevealed ? feed : this.merge();
        const byItself = cause === 'refresh' || (cause === 'load' && previous.fromCache);
        const isRenewed = byItself && previous.feed?.url === feed.url;
        this.#pending = NONE;
        this.#pushedOff = [];
        if (isRenewed && host.feedOptions.holdsNewArticles && isUserReading(host))
            this.#hold(articles, true);
        const { error, pageError, fetchedAt } = previous;
        return {
            ...next,
            ...this.#visible(articles),
            loadingMore: this.isPaging,
            ...(cause === 'cache' && { error }),
            ...(isRevealed && { error, pageError, fetchedAt }),
        };
    }
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join() {
        if (!this.isShown)
            return;
        const store = this.#store;
        const { articles, pageError } = store.state;
        const feed = this.merge();
        this.#hold(feed.articles, this.#pushedOff.length > 0);
        const patch = { ...this.#visible(feed.articles), loadingMore: this.isPaging, pageError };
        const isSame = articles.length === patch.articles.length &&
            articles.every((article, index) => article === patch.articles[index]);
        if (isSame)
            store.update({ ...patch, feed });
        else
            store.setFeed(feed, 'source', patch);
    }
    /** Shows what further pages have brought. */
    publishPages() {
        this.#store.update(this.#visible(this.merge().articles));
    }
    /** Data that a page handed over may name any address as its own: what the page's author wrote counts. */
    #pageOrigins({ url }) {
        const { host, state } = this.#store;
        const { feed, baseURI, feedOptions } = host;
        const authored = safeUrl(feedOptions.sources[0] ?? baseURI, baseURI, 'feed') ?? '';
        return [...(feed == null ? [url] : []), ...(state.isProvided ? [authored] : [])];
    }
    #hold(articles, keepsPushedOff) {
        const { host, state } = this.#store;
        this.#pending = findNewArticles(this.visibleArticles, state.articles, articles, host.feedOptions);
        this.#pushedOff = keepsPushedOff && this.#pending.count ? pushedOff(state.articles, articles) : [];
    }
    /** What is shown of the loaded articles. */
    #visible(articles) {
        const { decorate, state } = this.#store;
        const { keys, count } = this.#pending;
        const loaded = new Set(articles.map(({ key }) => key));
        const visible = [
            ...articles.filter(({ key }) => !keys.has(key)),
            ...this.#pushedOff.filter(({ key }) => !loaded.has(key)),
        ];
        const source = mostUrgentSource(this.sources);
        return {
            articles: reconcileArticles(state.articles, visible.map(decorate)),
            next: source && nextPageUrl(source),
            pendingCount: count,
            sources: this.states,
        };
    }
}
