import { FeedError } from '../../../model/feed-error.js';
/** Further pages of a feed that are searched for an article. */
const MAX_PAGES = 5;
/** By itself where the format can give it alone, then on further pages. */
export const findRemote = async (store, firstPage, id, isDone) => {
    const article = firstPage && id ? await store.withLoader((loader) => loader.fetchArticle(id)) : undefined;
    if (article)
        return { article };
    if (!isDone())
        await store.withLoader((loader) => loader.loadPages(isDone, MAX_PAGES));
    const { articles, pageError } = store.state;
    if (isDone() || !articles.length)
        return {};
    return { missing: pageError ?? new FeedError('not-in-feed', { url: firstPage?.url, excerpt: id }) };
};
