import { choose } from '../list-view.js';
/** Pages of a feed that are searched for an article which the address names. */
const MAX_PAGES = 3;
/** Whether several feeds are shown as one, whose ids may be the same. */
export const hasSeveralSources = ({ sources }) => !!sources[1];
/** How the address names an article. */
export const urlId = (state, { id, key }) => hasSeveralSources(state) ? key : id;
/** Whether this is the article that the address names. */
export const matches = (article, { id, key }) => key === undefined ? [article.id, article.key, article.url].includes(id) : article.key === key;
/** The article that the address names, among those that the list may show. */
export const findIn = (articles, options, ref) => choose(articles, options).find((article) => matches(article, ref));
/** The same among what is not loaded: alone where the feed's format can give it so, else on the next pages. */
export async function findRemote(source, ref) {
    const { store } = source;
    const { options } = source.host;
    const { state } = store;
    if (!state.feed)
        return undefined;
    const single = hasSeveralSources(state)
        ? undefined
        : await store.withLoader((loader) => loader.fetchArticle(ref.id));
    const [found] = choose(single ? [single] : [], options);
    if (found)
        return found;
    const findLoaded = ({ articles }) => findIn(articles, options, ref);
    const isDone = (loaded) => source.hasEnough(loaded) && !!findLoaded(loaded);
    await store.withLoader((loader) => loader.loadPages(isDone, MAX_PAGES));
    return findLoaded(store.state);
}
