import { FeedError } from '../../../model/feed-error.js';
import { MergedView } from './merged-view.js';
import { loadPages } from './pagination.js';
import { fetchSingleArticle } from './single-article.js';
/** The sources of a store, and what is shown of them. Several of them are loaded by `SourceRounds`. */
export class SourceSet {
    #store;
    /** The view that is shown next: of copies, and of what is requested meanwhile. */
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
    transform(next, previous, cause) {
        if (!next.feed || cause === 'source')
            return next;
        const view = (cause === 'pending' && this.shown) || this.#viewOf(next.sources);
        if (this.shown)
            this.shown.isShown = false;
        this.shown = view;
        view.isShown = true;
        return view.transform(next, previous, cause);
    }
    changed(_, visibleArticles) {
        if (this.shown)
            this.shown.visibleArticles = visibleArticles;
    }
    async load(sources, options) {
        const view = (this.#upcoming = this.#viewOf(sources));
        const rounds = await this.#loadRounds(view);
        return rounds.load(view, options);
    }
    async loadPages(done, maxRequests) {
        const { state } = this.#store;
        if (this.shown && state.next && !state.loadingMore && !done(state))
            await loadPages(this.shown, this.#store, done, maxRequests);
    }
    async retryFailed() {
        if (this.shown)
            await this.#rounds?.retryFailed(this.shown);
    }
    async showPending() {
        const { state, host } = this.#store;
        if (state.feed)
            this.#store.setFeed(state.feed, 'pending');
        await host.updateComplete;
    }
    fetchArticle(id) {
        return fetchSingleArticle(this.#store, id);
    }
    /** Shows copies of an earlier visit, by the URLs of their sources, until these answer. */
    async showCopies(copies, fetchedAt) {
        const store = this.#store;
        const view = (this.#upcoming = this.#viewOf(store.state.sources));
        view.copies = copies; // answers that come meanwhile are merged with them
        await this.#loadRounds(view);
        if (!store.state.feed && view.src === store.src)
            store.setFeed(view.merge(), 'cache', { fetchedAt });
    }
    /** Removes what is shown of the sources that are gone: all of a single one. */
    removeGone() {
        const view = this.shown;
        if (view?.sources[1] && view.merge().articles[0]) {
            view.publishPages();
            return;
        }
        if (view)
            view.isShown = false;
        this.shown = this.#upcoming = undefined;
        const patch = { feed: undefined, articles: [], next: undefined, pageError: undefined };
        this.#store.update({ ...patch, fromCache: false, pendingCount: 0 });
    }
    #viewOf(sources) {
        const view = new MergedView(this.#store, sources);
        return [this.#rounds?.view, this.shown, this.#upcoming].find((known) => known?.src === view.src) ?? view;
    }
    /** Loads what a view of several sources needs. */
    async #loadRounds(view) {
        const { mergeSources, SourceRounds } = await import('./several/index.js').catch((cause) => {
            throw new FeedError('module', { url: 'several-feeds', cause });
        });
        view.mergeSources = mergeSources;
        if (!this.#rounds)
            this.#store.use((this.#rounds = new SourceRounds(this.#store)));
        return this.#rounds;
    }
}
