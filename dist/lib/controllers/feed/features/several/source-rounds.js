import { FeedError } from '../../../../model/feed-error.js';
import { laterLimits } from '../../../../net/index.js';
import { applyFirstPage, isGone, newSource } from '../source-feed.js';
/** Maximum number of concurrent requests. */
const MAX_RUNNING = 4;
/** Loads several sources, collects their responses, and knows which of them failed. */
export class SourceRounds {
    #store;
    #round;
    /** True while a response is not published. */
    #hasUnpublished = false;
    #timer;
    constructor(store) {
        this.#store = store;
    }
    /** The view of the newest load or retry. */
    get view() {
        return this.#round?.view;
    }
    hostConnected() {
        this.#startRequests();
        if (this.#canPublish)
            this.#schedulePublish();
    }
    hostDisconnected() {
        this.#clearTimer();
    }
    hostUpdate() {
        if (this.#round && this.#round.view.src !== this.#store.src)
            this.#cancel(this.#round);
    }
    /**
     * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
     * @throws {FeedError} that of the first source if all of them fail
     */
    load(view, options) {
        if (view.src !== this.#store.src)
            return Promise.resolve(view.merge()); // another `src` came before this bundle
        const superseded = this.#round?.load;
        const round = this.#newRound(view, view.sources.map(({ url }) => url), options);
        const loaded = new Promise((resolve, reject) => {
            round.load = { resolve, reject };
        });
        superseded?.resolve(loaded);
        this.#startRequests();
        return loaded;
    }
    async retryFailed(view) {
        const failed = view.states.filter(({ error }) => error).map(({ url }) => url);
        if (!failed[0] || this.#isBusy)
            return;
        const round = this.#newRound(view, failed, { bypassCache: true, userInitiated: true });
        const done = new Promise((resolve) => {
            round.onDone = resolve;
        });
        this.#startRequests();
        await done;
    }
    #newRound(view, urls, options) {
        this.#clearTimer();
        const state = { running: 0, hasAnswer: false, errors: new Map(), unreported: [] };
        this.#round = { view, options, queue: [...urls], ...state };
        view.change(urls, (source) => ({ ...source, loading: true }));
        this.#publishStates(view);
        return this.#round;
    }
    /** Ends the requests of a previous `src`, and settles what waits for them. */
    #cancel({ view, load, onDone }) {
        this.#clearTimer();
        this.#round = undefined;
        load?.resolve(view.merge());
        onDone?.();
    }
    get #isBusy() {
        return !!this.#round && this.#round.running + this.#round.queue.length > 0;
    }
    /** Starts queued requests while the element is connected. */
    #startRequests() {
        const round = this.#round;
        while (round?.queue[0] !== undefined && round.running < MAX_RUNNING && this.#store.host.isConnected)
            void this.#request(round, round.queue.shift());
    }
    async #request(round, url) {
        const { view, errors, unreported } = round;
        let error;
        round.running++;
        const feed = await this.#store.fetchFeed(url, round.options).catch((thrown) => {
            error = FeedError.from(thrown, url);
        });
        round.running--;
        if (round !== this.#round)
            return; // a newer round has started
        this.#startRequests();
        if (feed) {
            view.change([url], (source) => ({
                ...applyFirstPage({ ...source, isGone: false }, feed),
                fetchedAt: Date.now(),
            }));
            round.hasAnswer = this.#hasUnpublished = true;
            if (feed.partial)
                error = new FeedError('interrupted', { url: feed.url });
        }
        if (error) {
            if (isGone(error)) {
                view.change([url], () => ({ ...newSource(url), loading: true, isGone: true }));
                this.#hasUnpublished = true;
            }
            errors.set(url, error);
            unreported.push(error);
        }
        const isLast = !this.#isBusy;
        // if all fail, the load reports the error, once
        if (round.hasAnswer || (isLast && !round.load))
            for (const failure of unreported.splice(0))
                this.#store.reportError(failure);
        if (isLast)
            this.#finish(round);
        else if (this.#canPublish)
            this.#schedulePublish();
    }
    #finish(round) {
        const { view, errors } = round;
        const allFailed = round.load && !round.hasAnswer;
        view.sources = view.sources.map((source) => source.loading
            ? { ...source, loading: false, error: allFailed ? undefined : errors.get(source.url) }
            : source);
        this.#publishStates(view);
        this.#publish();
        round.onDone?.();
    }
    #publishStates(view) {
        if (view.isShown || !this.#store.state.feed)
            this.#store.update({ sources: view.states });
    }
    get #canPublish() {
        return this.#round?.load ? this.#round.hasAnswer : this.#hasUnpublished;
    }
    /** Collects responses for a while, so that the list does not change with each of them. */
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
        this.#clearTimer();
        const round = this.#round;
        if (!round)
            return;
        const { view, load, hasAnswer, errors } = round;
        round.load = undefined;
        const failure = view.sources.map(({ url }) => errors.get(url)).find(Boolean);
        if (load && !hasAnswer && failure)
            load.reject(failure);
        else if (load)
            load.resolve(view.merge());
        else if (this.#hasUnpublished)
            view.mergeLate();
        this.#hasUnpublished = false;
    }
}
