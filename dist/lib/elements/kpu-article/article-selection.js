import { timeOf } from '../../model/dates.js';
/**
 * The article with this key, URL or id; the first article if no name is given. In this order, since another feed can
 * write any address as an id.
 */
export const findArticle = (articles, name) => name
    ? ['key', 'url', 'id']
        .map((member) => articles.find((article) => article[member] === name))
        .find(Boolean)
    : articles[0];
/** Records an article and its position in the feed. */
export function rememberArticle(article, { id, src, articles }) {
    const index = articles.indexOf(article);
    const following = index < 0 ? [] : articles.slice(index + 1);
    const isLast = index >= 0 && !following[0];
    return { id, src, article, followingKeys: new Set(following.map(({ key }) => key)), isLast };
}
/**
 * Whether an article is missing from its feed only because newer ones pushed it out: false if the feed withdraws it, is
 * empty, or still contains articles that followed it. Nothing followed the last one, so older articles tell the same.
 */
export function isPushedOut({ article, followingKeys, isLast }, articles) {
    const time = timeOf(article.published);
    const tells = ({ key, id, source, withdrawn, published, pinned }) => withdrawn
        ? key === article.key || (id === article.id && source === article.source)
        : followingKeys.has(key) || (isLast && !pinned && !!published && timeOf(published) < time);
    const isEmpty = articles.every(({ withdrawn }) => withdrawn);
    return !(isEmpty && (isLast || followingKeys.size)) && !articles.some(tells);
}
/**
 * Selects the article to show and, if it is not on the loaded pages, searches for it on further ones. A shown article
 * stays when newer ones push it out of its feed, since most feeds contain only the newest articles.
 */
export class ArticleSelection {
    #host;
    #store;
    #findRemote;
    #previous;
    /** Resolves after the last of the sequential searches; a search ends when its result has been rendered. */
    #search = Promise.resolve();
    #query = [];
    #onRendered;
    constructor(host, store, findRemote) {
        this.#host = host;
        this.#store = store;
        this.#findRemote = findRemote;
    }
    /** Resolves when no search is pending. */
    get settled() {
        return this.#search;
    }
    /** The article to show; undefined until it is loaded. */
    get article() {
        return this.#loaded ?? this.#pushedOut;
    }
    get #id() {
        const { options, ownerDocument } = this.#host;
        return options.articleId || (new URLSearchParams(ownerDocument.location.search).get('id') ?? '');
    }
    get #loaded() {
        const articles = this.#store.state.articles.filter(({ withdrawn }) => !withdrawn);
        return findArticle(articles, this.#host.options.article == null ? this.#id : '');
    }
    /** The previous article for the same id of the same feed, unless it has been removed. */
    get #pushedOut() {
        const { src, state, decorate } = this.#store;
        const previous = this.#previous;
        if (!src || !state.feed || previous?.src !== src || previous.id !== this.#id)
            return undefined;
        if (!isPushedOut(previous, state.articles))
            return undefined;
        return decorate(previous.article);
    }
    /** Called after each update: starts a search if the feed or the id has changed. */
    updated() {
        this.#onRendered?.();
        const { feed: current, fromCache } = this.#store.state;
        const id = this.#id;
        const article = this.#loaded;
        if (id && article)
            this.#remember(id, article);
        const feed = fromCache ? undefined : current; // a cached copy lacks newer articles, so the response of the server decides
        if (feed === this.#query[0] && id === this.#query[1])
            return;
        const query = (this.#query = [feed, id]);
        this.missing = undefined;
        if (feed)
            this.#search = this.#search.then(() => this.#find(query));
    }
    #remember(id, article) {
        const { src, state } = this.#store;
        if (this.#previous?.article !== article)
            this.#previous = rememberArticle(article, { id, src, articles: state.articles });
    }
    async #find(query) {
        const store = this.#store;
        const isOutdated = () => this.#query !== query;
        if (this.#loaded || isOutdated())
            return;
        const [firstPage, id = ''] = query;
        const isDone = () => this.article !== undefined || isOutdated();
        const { article, missing } = await this.#findRemote(store, firstPage, id, isDone);
        if (isOutdated())
            return;
        if (article)
            this.#remember(id, article);
        if (!this.article) {
            this.missing = missing;
            // the failure of a page or of a bundle has been reported already
            if (missing?.code === 'not-in-feed')
                store.reportError(missing);
        }
        await new Promise((resolve) => {
            this.#onRendered = resolve;
            this.#host.requestUpdate();
        });
    }
}
