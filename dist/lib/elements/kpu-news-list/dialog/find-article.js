import { fetchArticlePage, withPage } from '../../../controllers/feed/article-pages.js';
import { findArticle } from '../../../controllers/feed/find-article.js';
import { choose } from '../list-view.js';
/** Maximum number of feed pages that are searched for the article in the URL. */
const MAX_PAGES = 3;
/** Whether several feeds are merged, which may use the same ids. */
const hasSeveralSources = ({ sources }) => !!sources[1];
/** The identifier of an article in the URL. */
export const urlId = (state, { id, key }) => hasSeveralSources(state) ? key : id;
/** Whether this is the article in the URL. */
export const matches = (article, { id, key }) => key === undefined ? [article.id, article.key, article.url].includes(id) : article.key === key;
/** The article in the URL, among those that the list may show. */
export const findIn = (articles, options, ref) => {
    const chosen = choose(articles, options);
    // a URL before an id, since another feed can write any address as an id
    return (chosen.find(({ key, url }) => (ref.key ?? ref.id) === key || ref.id === url) ??
        chosen.find((article) => matches(article, ref)));
};
/** The same beyond the loaded pages. */
export async function findUnloaded({ host, store, features }, ref) {
    const { options } = host;
    if (!store.state.feed)
        return undefined;
    const findLoaded = ({ articles }) => findIn(articles, options, ref);
    const isDone = (state) => features.hasEnough(state) && !!findLoaded(state);
    const accepts = (article) => !!choose([article], options)[0];
    const single = await findArticle(store, ref.id, isDone, MAX_PAGES, accepts);
    return single ?? findLoaded(store.state);
}
/**
 * An article with its body, and its feed, where the list leaves it out: a server prints no bodies of articles that it
 * shows no card of, and a page that lists news links to them.
 * @returns undefined where the article has its body, or the feed has none
 */
export async function findBody({ store }, article) {
    const { src, state } = store;
    const { html, text, key, id } = article;
    if (!(html ?? text) && state.feed?.bodiesOnPages) {
        const page = await fetchArticlePage(store, article);
        return page && { article: withPage(article, page), feed: state.feed };
    }
    if ((html ?? text) || !state.isProvided || src.includes(' '))
        return undefined;
    let next = src;
    for (let page = 0; next && page < MAX_PAGES; page++) {
        const feed = await store.fetchFeed(next);
        const found = feed.articles.find((other) => other.key === key || other.id === id);
        if (found)
            return { article: found, feed };
        next = feed.next?.startsWith(`${new URL(feed.url).origin}/`) ? feed.next : '';
    }
    return undefined;
}
/** Whether the feed of an article says that it is withdrawn, or its server that all of it is gone. */
export function isTakenBack({ articles, feed, error, sources }, article) {
    const isGone = [error, ...sources.map((source) => source.error)].some((failure) => [410, 451].includes(failure?.facts.status ?? 0));
    if (isGone && (!feed || sources.length > 1))
        return !articles.some(({ key }) => key === article.key);
    return articles.some(({ key, id, source, withdrawn }) => withdrawn && (key === article.key || (id === article.id && source === article.source)));
}
