import { feedName, mergeFeeds } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
import { findNewArticles, pushedOff } from './new-articles.js';
import { isUserReading } from './reader-activity.js';
import { reconcileArticles } from './reconcile.js';
import { applyFirstPage, mostUrgentSource, newSource, nextPageUrl, oldestLoadedTime, pageOrigins, } from './source-feed.js';
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
 */
export function mergeSources({ sources, cached, url, sort, keep }) {
    const feeds = sources.flatMap(({ firstPage, articles }) => (firstPage ? { ...firstPage, articles } : []));
    const names = new Set(feeds.map(feedName));
    const missing = cached.filter(({ title }) => !names.has(title));
    const urgent = mostUrgentSource(sources);
    const merged = mergeFeeds([...feeds, ...missing], url, urgent && nextPageUrl(urgent));
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
        /** The articles on screen, in their order. */
        this.visibleArticles = [];
        this.isPaging = false;
        /** Addresses of those that have answered, in that order. */
        this.#answered = new Set();
        this.#cached = [];
        this.#pending = NONE;
        /** What a reader still sees although a renewed first page has pushed it off. */
        this.#pushedOff = [];
        this.#store = store;
        this.states = states;
        const urls = states[0] ? states.map(({ url }) => url) : ['']; // what a page hands over comes of no address
        this.src = urls.join(' ');
        this.sources = urls.map(newSource);
    }
    /** Address of the page that is needed first; undefined where no source has a further one. */
    get #next() {
        const source = mostUrgentSource(this.sources);
        return source && nextPageUrl(source);
    }
    change(url, change) {
        this.sources = this.sources.map((source) => (source.url === url ? change(source) : source));
    }
    /** All that may be shown. */
    merge() {
        const { host } = this.#store;
        const [{ firstPage, articles }, second] = this.sources;
        if (!second && firstPage)
            return { ...firstPage, articles };
        for (const { url, firstPage } of this.sources)
            if (firstPage)
                this.#answered.add(url);
        return mergeSources({
            sources: [...this.#answered].flatMap((url) => this.sources.filter((source) => source.url === url)),
            cached: this.#answered.size < this.sources.length ? this.#cached : [],
            url: this.src,
            sort: host.feedOptions.sort,
            keep: new Set(this.isShown ? this.visibleArticles.map(({ key }) => key) : []),
        });
    }
    /** What is shown of an answer. What comes by itself moves nothing under a reader. */
    transform(next, previous, cause) {
        const store = this.#store;
        const { host } = store;
        const feed = next.feed;
        if (this.sources[1]) {
            if (cause === 'cache')
                this.#cached = splitBySource(feed);
        }
        else if (cause !== 'pending')
            this.change(this.src, (source) => applyFirstPage(source, feed, pageOrigins(store, feed)));
        const { articles } = this.sources[1] && cause !== 'pending' ? feed : this.merge();
        const byItself = cause === 'refresh' || (cause === 'load' && previous.fromCache);
        const isRenewed = byItself && previous.feed?.url === feed.url;
        this.#release();
        if (isRenewed && host.feedOptions.holdsNewArticles && isUserReading(host))
            this.#hold(articles, true);
        const { error, pageError, fetchedAt } = previous;
        return {
            ...next,
            ...this.#visible(articles),
            loadingMore: this.isPaging,
            ...(cause === 'cache' && { error }),
            ...(cause === 'pending' && { error, pageError, fetchedAt }),
        };
    }
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join() {
        if (!this.isShown)
            return;
        const store = this.#store;
        const { state } = store;
        const feed = this.merge();
        this.#hold(feed.articles);
        const patch = { ...this.#visible(feed.articles), loadingMore: this.isPaging, pageError: state.pageError };
        const { articles } = state;
        const isSame = articles.length === patch.articles.length &&
            articles.every((article, index) => article === patch.articles[index]);
        if (isSame)
            store.update({ ...patch, feed });
        else
            store.setFeed(feed, 'source', patch);
    }
    publishPages() {
        this.#store.update(this.#visible(this.merge().articles));
    }
    #hold(articles, keepsPushedOff = this.#pushedOff.length > 0) {
        const { host, state } = this.#store;
        this.#pending = findNewArticles(this.visibleArticles, state.articles, articles, host.feedOptions);
        this.#pushedOff = keepsPushedOff && this.#pending.count ? pushedOff(state.articles, articles) : [];
    }
    #release() {
        this.#pending = NONE;
        this.#pushedOff = [];
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
        return {
            articles: reconcileArticles(state.articles, visible.map(decorate)),
            next: this.#next,
            pendingCount: count,
            sources: this.states,
        };
    }
}
