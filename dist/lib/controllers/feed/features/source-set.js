import { FeedError } from '../../../model/feed-error.js';
import { safeUrl } from '../../../model/urls.js';
import { laterLimits } from '../../../net/index.js';
import { ConcurrencyPool } from './concurrency-pool.js';
import { MergedView } from './merged-view.js';
import { applyFirstPage } from './source-feed.js';
/** The sources of one `src`: asks several of them, gathers their answers, and knows which of them failed. */
export class SourceSet {
    #store;
    #pool;
    /** Settles the load that waits for its first answers. */
    #pendingLoad;
    #onRetried;
    #hasAnswer = false;
    /** True while an answer is here that is not shown. */
    #hasUnpublished = false;
    #unreported = [];
    #timer;
    constructor(store, src, sources) {
        const { baseURI } = store.host;
        this.#store = store;
        this.src = src;
        // an address that is named twice is asked once
        const unique = new Map(sources.map((source) => [safeUrl(source.url, baseURI, 'feed') ?? source.url, source]));
        this.view = new MergedView(store, [...unique.values()]);
    }
    hostConnected() {
        this.#pool?.run();
        if (this.#canPublish)
            this.#schedulePublish();
    }
    hostDisconnected() {
        this.#clearTimer();
    }
    /**
     * Asks all sources. Settles with those that answered within `limits.gather` of the first, and what is known of
     * the others; later ones join what is shown.
     * @throws {FeedError} that of the first source, where all of them fail
     */
    load(options) {
        const superseded = this.#pendingLoad;
        const loaded = new Promise((resolve, reject) => {
            this.#pendingLoad = { resolve, reject };
        });
        superseded?.resolve(loaded);
        this.#ask(this.view.sources.map(({ url }) => url), options);
        return loaded;
    }
    /** Asks those that failed once more; settles when they have answered. */
    async retryFailed() {
        const failed = this.view.states.filter(({ error }) => error).map(({ url }) => url);
        if (!failed[0] || this.#pool?.isDone === false)
            return;
        const retried = new Promise((resolve) => {
            this.#onRetried = resolve;
        });
        this.#ask(failed, { bypassCache: true, userInitiated: true });
        await retried;
    }
    /** Another `src` is asked for: whatever waits for these sources goes on with what there is. */
    cancel() {
        this.#clearTimer();
        this.#pool?.stop();
        this.#pool = undefined;
        this.#pendingLoad?.resolve(this.view.merge()); // nobody waits for it by now
        this.#pendingLoad = undefined;
        this.#onRetried?.();
    }
    #ask(urls, options) {
        const store = this.#store;
        this.#clearTimer();
        this.#pool?.stop();
        this.#unreported = [];
        this.#hasAnswer = false;
        const pool = new ConcurrencyPool(urls, async (url) => {
            try {
                const feed = await store.fetchFeed(url, options);
                return { feed, error: feed.partial ? new FeedError('interrupted', { url: feed.url }) : undefined };
            }
            catch (thrown) {
                return { error: FeedError.from(thrown, url) };
            }
        }, (url, answer) => {
            if (pool === this.#pool)
                this.#onAnswer(url, answer, pool.isDone);
        }, () => store.host.isConnected);
        this.#pool = pool;
        this.#publishStates((state) => ({ ...state, loading: urls.includes(state.url) }));
        pool.run();
    }
    #onAnswer(url, { feed, error }, isLast) {
        const { view } = this;
        view.change(url, (source) => ({ ...(feed ? applyFirstPage(source, feed) : source), error }));
        if (error)
            this.#unreported.push(error);
        if (feed)
            this.#hasAnswer = this.#hasUnpublished = true;
        // where all fail, the load reports it, once
        if (this.#hasAnswer || (isLast && !this.#pendingLoad))
            for (const unreported of this.#unreported.splice(0))
                this.#store.reportError(unreported);
        if (!isLast) {
            if (this.#canPublish)
                this.#schedulePublish();
            return;
        }
        const allFailed = this.#pendingLoad && !this.#hasAnswer;
        this.#publishStates(({ url }) => ({
            url,
            loading: false,
            error: allFailed ? undefined : view.sources.find((source) => source.url === url)?.error,
        }));
        this.#publish();
        this.#onRetried?.();
    }
    #publishStates(change) {
        const { view } = this;
        view.states = view.states.map(change);
        if (view.isShown || !this.#store.state.feed)
            this.#store.update({ sources: view.states });
    }
    get #canPublish() {
        return this.#pendingLoad ? this.#hasAnswer : this.#hasUnpublished;
    }
    /** Gathers answers, so that what is shown does not change with each of them. */
    #schedulePublish() {
        const { host } = this.#store;
        if (!host.isConnected)
            return;
        this.#timer ??= setTimeout(() => {
            this.#publish();
        }, host.feedOptions.limits.gather ?? laterLimits.gather);
    }
    #clearTimer() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #publish() {
        const load = this.#pendingLoad;
        this.#clearTimer();
        this.#pendingLoad = undefined;
        const failure = this.view.sources.find(({ error }) => error)?.error;
        if (load && !this.#hasAnswer && failure)
            load.reject(failure);
        else if (load)
            load.resolve(this.view.merge());
        else if (this.#hasUnpublished)
            this.view.join();
        this.#hasUnpublished = false;
    }
}
