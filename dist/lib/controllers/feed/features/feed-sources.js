import { loadPages } from './pagination.js';
import { fetchSingleArticle } from './single-article.js';
import { SourceSet } from './source-set.js';
/** The sources of a store: those that are shown, and those that another `src` asks for meanwhile. */
export class FeedSources {
    #store;
    #shown;
    #requested;
    constructor(store) {
        this.#store = store;
        const { state } = store;
        if (state.feed)
            this.transform(state, state, 'load'); // it came, and is published, before this bundle
    }
    hostConnected() {
        for (const set of this.#sets)
            set.hostConnected();
    }
    hostDisconnected() {
        for (const set of this.#sets)
            set.hostDisconnected();
    }
    hostUpdate() {
        for (const set of this.#sets)
            if (set.src !== this.#store.src)
                set.cancel();
    }
    transform(next, previous, cause) {
        if (!next.feed || cause === 'source')
            return next;
        const set = (cause === 'pending' && this.#shown) || this.#setFor(next.sources);
        if (this.#shown)
            this.#shown.view.isShown = false;
        this.#shown = set;
        set.view.isShown = true;
        return set.view.transform(next, previous, cause);
    }
    changed(_, visibleArticles) {
        if (this.#shown)
            this.#shown.view.visibleArticles = visibleArticles;
    }
    load(sources, options) {
        return this.#setFor(sources).load(options);
    }
    async loadPages(done, maxRequests) {
        if (this.#shown)
            await loadPages(this.#shown.view, this.#store, done, maxRequests);
    }
    async retryFailed() {
        await this.#shown?.retryFailed();
    }
    fetchArticle(id) {
        return fetchSingleArticle(this.#store, id);
    }
    get #sets() {
        return [this.#shown, this.#requested].filter((set) => set !== undefined);
    }
    #setFor(sources) {
        const src = sources.map(({ url }) => url).join(' ');
        return (this.#sets.find((set) => set.src === src) ??
            (this.#requested = new SourceSet(this.#store, src, sources)));
    }
}
