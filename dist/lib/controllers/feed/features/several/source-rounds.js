import { FeedError } from '../../../../model/feed-error.js';
import { laterLimits } from '../../../../net/index.js';
import { isGone, newSource } from '../source-feed.js';
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
    /** The feed of the newest load or retry. */
    get merged() {
        return this.#round?.merged;
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
        if (this.#round && this.#round.merged.src !== this.#store.src)
            this.#cancel(this.#round);
    }
    /**
     * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
     * @throws {FeedError} that of the first source if all of them fail
     */
    load(merged, options) {
        if (merged.src !== this.#store.src)
            return Promise.resolve(merged.merge()); // another `src` came before this bundle
        const superseded = this.#round?.load;
        const round = this.#newRound(merged, merged.sources.map(({ url }) => url), options);
        const loaded = new Promise((resolve, reject) => {
            round.load = { resolve, reject };
        });
        superseded?.resolve(loaded);
        this.#startRequests();
        return loaded;
    }
    async retryFailed(merged) {
        const failed = merged.states.filter(({ error }) => error).map(({ url }) => url);
        if (!failed[0] || this.#isBusy)
            return;
        const round = this.#newRound(merged, failed, { bypassCache: true, userInitiated: true });
        const done = new Promise((resolve) => {
            round.onDone = resolve;
        });
        this.#startRequests();
        await done;
    }
    #newRound(merged, urls, options) {
        this.#clearTimer();
        const state = { running: 0, hasAnswer: false, errors: new Map(), unreported: [] };
        this.#round = { merged, options, queue: [...urls], ...state };
        merged.change(urls, (source) => ({ ...source, loading: true }));
        this.#publishStates(merged);
        return this.#round;
    }
    /** Ends the requests of a previous `src`, and settles what waits for them. */
    #cancel({ merged, load, onDone }) {
        this.#clearTimer();
        this.#round = undefined;
        load?.resolve(merged.merge());
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
        const { merged, errors, unreported } = round;
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
            merged.answer(url, feed);
            round.hasAnswer = this.#hasUnpublished = true;
            if (feed.partial)
                error = new FeedError('interrupted', { url: feed.url });
        }
        if (error) {
            if (isGone(error)) {
                merged.change([url], () => ({ ...newSource(url), loading: true, isGone: true }));
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
        const { merged, errors } = round;
        const allFailed = round.load && !round.hasAnswer;
        const loading = merged.sources.filter((source) => source.loading).map(({ url }) => url);
        merged.change(loading, (source) => ({
            ...source,
            loading: false,
            error: allFailed ? undefined : errors.get(source.url),
        }));
        this.#publishStates(merged);
        this.#publish();
        round.onDone?.();
    }
    #publishStates(merged) {
        if (merged.isShown || !this.#store.state.feed)
            this.#store.update({ sources: merged.states });
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
        const { merged, load, hasAnswer, errors } = round;
        round.load = undefined;
        const failure = merged.sources.map(({ url }) => errors.get(url)).find(Boolean);
        if (load && !hasAnswer && failure)
            load.reject(failure);
        else if (load)
            load.resolve(merged.merge());
        else if (this.#hasUnpublished)
            merged.mergeLate();
        this.#hasUnpublished = false;
    }
}
