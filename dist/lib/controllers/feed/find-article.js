/** Loads a single article if the feed's format supports that; resolves with undefined if not, or on failure. */
async function fetchSingleArticle(store, id) {
    const { feed, sources } = store.state;
    if (!feed || sources.length > 1)
        return undefined;
    try {
        const { singleAddress } = await import('../../feed/formats/index.js');
        const url = singleAddress(feed.url, id);
        return url ? (await store.fetchFeed(url)).articles.find(({ withdrawn }) => !withdrawn) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Looks for an article that is not loaded: asks for it alone where the feed's format supports that, else loads further
 * pages until `done`, over at most `maxRequests` of them.
 * @param accepts whether the article is one that may be shown
 * @returns the article, if it was given alone
 */
export async function findArticle(store, id, done, maxRequests, accepts = () => true) {
    const article = id ? await fetchSingleArticle(store, id) : undefined;
    if (article && accepts(article))
        return article;
    await store.withLoader((loader) => loader.loadPages(done, maxRequests));
    return undefined;
}
