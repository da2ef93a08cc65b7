import { FeedError } from '../../../model/feed-error.js';
import { MergedFeed } from './merged-feed.js';
import { loadPages } from './pagination.js';
/** The sources of a store, and what is shown of them. Several of them are loaded by `SourceRounds`. */
export class SourceSet {
    #store;
    #shown;
    /** What is shown next: copies, and what is requested meanwhile. */
    #upcoming;
    #rounds;
    constructor(store) {
        this.#store = store;
        const { state } = store;
        if (!state.feed)
            return;
        const { next } = this.transform(state, state, 'load'); // loaded and published before this bundle
        if (next !== state.next)
            store.update({ next });
    }
    /** The feed on screen. */
    get shown() {
        return this.#shown;
    }
    transform(next, previous, cause) {
        if (!next.feed || cause === 'source')
            return next;
        const merged = (cause === 'pending' && this.#shown) || this.#mergedFeedOf(next.sources);
        this.#shown?.hide();
        this.#shown = merged;
        merged.show();
        return merged.transform(next, previous, cause);
    }
    changed(_, visibleArticles) {
        this.#shown?.rendered(visibleArticles);
    }
    async load(sources, options) {
        const merged = (this.#upcoming = this.#mergedFeedOf(sources));
        const rounds = await this.#loadRounds(merged);
        return rounds.load(merged, options);
    }
    async loadPages(done, maxRequests) {
        const { state } = this.#store;
        if (this.#shown && state.next && !state.loadingMore && !done(state))
            await loadPages(this.#shown, this.#store, done, maxRequests);
    }
    async retryFailed() {
        if (this.#shown)
            await this.#rounds?.retryFailed(this.#shown);
    }
    async showPending() {
        const { state, host } = this.#store;
        if (state.feed)
            this.#store.setFeed(state.feed, 'pending');
        await host.updateComplete;
    }
    /** Shows copies of an earlier visit, by the URLs of their sources, until these answer. */
    async showCopies(copies, fetchedAt) {
        const store = this.#store;
        const merged = (this.#upcoming = this.#mergedFeedOf(store.state.sources));
        merged.useCopies(copies); // answers that come meanwhile are merged with them
        await this.#loadRounds(merged);
        if (!store.state.feed && merged.src === store.src)
            store.setFeed(merged.merge(), 'cache', { fetchedAt });
    }
    /** Removes what is shown of the sources that are gone: all of a single one. */
    removeGone() {
        const merged = this.#shown;
        if (merged?.sources[1] && merged.merge().articles[0]) {
            merged.publishPages();
            return;
        }
        merged?.hide();
        this.#shown = this.#upcoming = undefined;
        const patch = { feed: undefined, articles: [], next: undefined, pageError: undefined };
        this.#store.update({ ...patch, fromCache: false, pendingCount: 0 });
    }
    #mergedFeedOf(sources) {
        const merged = new MergedFeed(this.#store, sources);
        return ([this.#rounds?.merged, this.#shown, this.#upcoming].find((known) => known?.src === merged.src) ?? merged);
    }
    /** Loads what the feed of several sources needs. */
    async #loadRounds(merged) {
        const { mergeSources, SourceRounds } = await import('./several/index.js').catch((cause) => {
            throw new FeedError('module', { url: 'several-feeds', cause });
        });
        merged.useMerge(mergeSources);
        if (!this.#rounds)
            this.#store.use((this.#rounds = new SourceRounds(this.#store)));
        return this.#rounds;
    }
}
