/** Loads a single article if the feed's format supports that; resolves with undefined if not, or on failure. */
export async function fetchSingleArticle(store, id) {
    const { feed, sources } = store.state;
    if (!feed || sources.length > 1)
        return undefined;
    try {
        const { singleAddress } = await import('../../../feed/formats/index.js');
        const url = singleAddress(feed.url, id);
        return url ? (await store.fetchFeed(url)).articles.find(({ withdrawn }) => !withdrawn) : undefined;
    }
    catch {
        return undefined;
    }
}
