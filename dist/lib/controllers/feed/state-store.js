import { initialState, } from './feed-state.js';
/** Holds the state of an element's feed, which only `update` changes, and its features. */
export class StateStore {
    #features;
    #state;
    /** The last rendered articles. */
    #rendered;
    constructor(host) {
        this.#features = [];
        this.#state = initialState;
        this.decorate = (article) => this.#features.reduce((decorated, feature) => feature.decorate?.(decorated) ?? decorated, article);
        this.host = host;
    }
    get state() {
        return this.#state;
    }
    /** Whether the current state is rendered. */
    get isRendered() {
        return this.#rendered?.[0] === this.#state;
    }
    update(patch, cause) {
        const previous = this.#state;
        let next = { ...previous, ...patch };
        if (cause)
            for (const feature of this.#features)
                next = feature.transform?.(next, previous, cause) ?? next;
        const { articles, feed, error, sources } = next;
        this.#state = Object.freeze({
            ...next,
            articles: articles === previous.articles ? articles : articles.map(this.decorate),
            status: feed ? 'ready' : error ? 'error' : sources[0] ? 'loading' : 'idle',
        });
        this.host.requestUpdate();
    }
    recordView(article) {
        return this.#features.map((feature) => feature.recordView?.(article)).find(Boolean);
    }
    use(feature) {
        this.#features.push(feature);
        this.host.addController(feature);
        if (this.#rendered)
            feature.changed?.(...this.#rendered);
    }
    rendered(visibleArticles) {
        this.#rendered = [this.#state, visibleArticles];
        for (const feature of this.#features)
            feature.changed?.(this.#state, visibleArticles);
    }
}
