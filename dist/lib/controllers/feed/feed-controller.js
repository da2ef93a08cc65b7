import { emit } from '../../events.js';
import { loadFormats, loadSharedFeed, readPlainProvided } from '../../feed/index.js';
import { FeedError } from '../../model/feed-error.js';
import { requestLimits } from '../../net/index.js';
import { reportError } from '../report-error.js';
import { CACHE_NAME } from './cache-name.js';
import {} from './feed-state.js';
import { inlineFeed } from './inline-feed.js';
import { StateStore } from './state-store.js';
const ignore = () => undefined;
/**
 * Loads the feed of an element and holds its state. Loaded articles stay when a later request fails. A late response for
 * an earlier `src` is discarded. Moving the element in the page sends no request.
 */
export class FeedController extends StateStore {
    #inline;
    /** The data or URLs to show, and the format to read them with. */
    #source;
    #sources;
    #requestId;
    /** A response that arrived while the element was disconnected. */
    #deferredFeed;
    /** Set while a response is pending. */
    #slowTimer;
    #loader;
    constructor(host) {
        super(host);
        /** The data or URLs to show, and the format to read them with. */
        this.#source = [];
        this.#sources = [];
        this.#requestId = 0;
        this.readInline = () => {
            const inline = inlineFeed(this.host, this.readInline);
            if (inline === null)
                return;
            this.#inline = inline;
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    get src() {
        const { feed, providedArticle, feedOptions } = this.host;
        return (providedArticle ?? feed) == null ? feedOptions.sources.join(' ') : '';
    }
    rendered(visibleArticles) {
        if (this.state.status !== 'loading' && !this.isRendered)
            this.#loadFeatures().catch(ignore);
        super.rendered(visibleArticles);
    }
    hostConnected() {
        this.readInline();
        if (this.#slowTimer)
            this.#startSlowTimer();
    }
    hostDisconnected() {
        clearTimeout(this.#slowTimer);
    }
    hostUpdate() {
        const { host } = this;
        const { feed, providedArticle: article, baseURI, feedOptions } = host;
        const { format, formats } = feedOptions;
        const input = article ?? feed ?? this.#inline;
        const isProvided = input != null;
        const source = [input ?? this.src, !isProvided && host.isDeferred, format, formats];
        if (source.every((value, index) => value === this.#source[index])) {
            if (this.#deferredFeed)
                this.setFeed(...this.#deferredFeed);
            return;
        }
        this.#deferredFeed = undefined;
        this.#requestId++; // a pending response is obsolete
        this.#stopSlowTimer();
        const sources = this.#readSources();
        this.update({
            isProvided,
            sources: this.state.feed ? this.state.sources : sources,
            error: source[0] === this.#source[0] ? this.state.error : undefined,
        });
        this.#source = source;
        const data = { article, feed, inline: this.#inline };
        if (isProvided)
            void this.#show(() => readPlainProvided(data, baseURI) ??
                loadFormats().then(({ readProvidedFeed }) => readProvidedFeed(data, baseURI)), baseURI, 'provided');
        else if (source[1])
            host.observeNear();
        else
            void this.load();
    }
    fetchFeed(url, options) {
        const { baseURI: base, feedOptions } = this.host;
        return loadSharedFeed(url, { ...feedOptions, ...options, base });
    }
    async load(options = {}) {
        const { bypassCache, userInitiated } = options;
        const [first, second] = this.#readSources();
        if (!first)
            return;
        if (!this.state.feed)
            void this.#showCached().catch(ignore); // no cache, or no access to it
        this.#startSlowTimer();
        if (second)
            import('./features/several/index.js').catch(ignore); // the features load it again, and report
        await this.#show(() => second
            ? this.#loadFeatures().then((loader) => loader.load(this.#sources, options))
            : this.fetchFeed(first.url, options), first.url, userInitiated ? 'user' : bypassCache ? 'refresh' : 'load');
        await this.host.updateComplete;
    }
    setFeed(feed, cause, patch) {
        const { host } = this;
        const { url, articles, next, partial, ignored } = feed;
        // a late response is kept in case the element is connected again
        this.#deferredFeed = host.isConnected ? undefined : [feed, cause, patch];
        if (this.#deferredFeed) {
            this.#finish();
            return;
        }
        this.#finish({
            feed,
            articles,
            next,
            sources: this.#sources,
            error: partial ? this.reportError(new FeedError('interrupted', { url })) : undefined,
            pageError: undefined,
            loadingMore: false,
            fromCache: cause === 'cache',
            fetchedAt: Date.now(),
            ...patch,
        }, cause);
        void host.updateComplete.then(() => {
            if (this.state.feed === feed)
                emit(host, 'kpu-load', { url, articles: this.state.articles.length, ignored });
        });
    }
    async withLoader(use) {
        const loader = await this.#loadFeatures().catch(ignore);
        return loader && use(loader);
    }
    reportError(thrown, url, from) {
        const error = FeedError.from(thrown, url);
        void reportError(this.host, error, this.host.feedOptions.debug, from);
        return error;
    }
    /** The sources to load from now on. */
    #readSources() {
        const { src, host } = this;
        this.#sources = src ? host.feedOptions.sources.map((url) => ({ url, loading: false })) : [];
        return this.#sources;
    }
    /** Shows what `read` returns, at once unless it is a promise, or why it failed; neither if it is obsolete by then. */
    async #show(read, url, cause) {
        const requestId = ++this.#requestId;
        try {
            const result = read();
            const feed = 'url' in result ? result : await result; // not by Promise, which the page may have replaced
            if (requestId === this.#requestId)
                this.setFeed(feed, cause);
        }
        catch (error) {
            if (requestId === this.#requestId)
                this.#fail(error, url);
        }
    }
    #fail(thrown, url) {
        this.#finish({ error: this.reportError(thrown, url) });
    }
    /** Ends a load and publishes its result. */
    #finish(patch, cause) {
        this.#stopSlowTimer();
        this.update({ slow: false, ...patch }, cause);
    }
    #stopSlowTimer() {
        clearTimeout(this.#slowTimer);
        this.#slowTimer = undefined;
    }
    /** Reports a slow response after a while. */
    #startSlowTimer() {
        clearTimeout(this.#slowTimer);
        this.#slowTimer = setTimeout(() => {
            this.update({ slow: true });
        }, this.host.feedOptions.limits.slow ?? requestLimits.slow);
    }
    /** Lets the features show the copy of an earlier visit until the response arrives. */
    async #showCached() {
        if (await caches.has(CACHE_NAME))
            await this.#loadFeatures();
    }
    /** Loads the features, which the first card of a single source does not need. A call after a failure tries again. */
    #loadFeatures() {
        return (this.#loader ??= import('./features/index.js').then(({ attachFeatures }) => attachFeatures(this), (cause) => {
            this.#loader = undefined;
            throw new FeedError('module', { url: 'feed-extras', cause });
        }));
    }
}
