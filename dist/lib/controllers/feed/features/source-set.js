import { FeedError } from '../../../model/feed-error.js';
import { MergedView } from './merged-view.js';
import { loadPages } from './pagination.js';
import { fetchSingleArticle } from './single-article.js';
/** The sources of a store, and what is shown of them. Several of them are loaded by `SourceRounds`. */
export class SourceSet {
    #store;
    #shown;
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
        const view = (cause === 'pending' && this.#shown) || this.#viewOf(next.sources);
        if (this.#shown)
            this.#shown.isShown = false;
        this.#shown = view;
        view.isShown = true;
        return view.transform(next, previous, cause);
    }
    changed(_, visibleArticles) {
        if (this.#shown)
            this.#shown.visibleArticles = visibleArticles;
    }
    async load(sources, options) {
        const rounds = await this.#loadRounds();
        return rounds.load(this.#viewOf(sources), options);
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
    fetchArticle(id) {
        return fetchSingleArticle(this.#store, id);
    }
    #viewOf(sources) {
        const view = new MergedView(this.#store, sources);
        return [this.#rounds?.view, this.#shown].find((known) => known?.src === view.src) ?? view;
    }
    async #loadRounds() {
        const { SourceRounds } = await import('./several/index.js').catch((cause) => {
            throw new FeedError('module', { url: 'several-feeds', cause });
        });
        if (!this.#rounds)
            this.#store.use((this.#rounds = new SourceRounds(this.#store)));
        return this.#rounds;
    }
}
