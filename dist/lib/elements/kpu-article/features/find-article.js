import { findArticle } from '../../../controllers/feed/find-article.js';
import { FeedError } from '../../../model/feed-error.js';
/** Maximum number of further feed pages that are searched for an article. */
const MAX_PAGES = 5;
export const findRemote = async (store, firstPage, id, isDone) => {
    const article = await findArticle(store, id, isDone, MAX_PAGES);
    if (article)
        return { article };
    const { articles, pageError } = store.state;
    if (isDone() || !articles.length)
        return {};
    return { missing: pageError ?? new FeedError('not-in-feed', { url: firstPage?.url, excerpt: id }) };
};
