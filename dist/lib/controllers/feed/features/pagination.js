import { FeedError } from '../../../model/feed-error.js';
import { applyPage, mostUrgentSource, nextPageUrl } from './source-feed.js';
/** Loads the next page of a source; resolves with the error if that fails. */
async function loadPage(merged, store, source) {
    const address = nextPageUrl(source) ?? '';
    const visit = (change, pageFailed) => {
        merged.change([source.url], (current) => {
            const visitedUrls = new Set(current.visitedUrls);
            visitedUrls[change](address);
            return { ...current, visitedUrls, pageFailed };
        });
    };
    visit('add', false);
    try {
        const page = await store.fetchFeed(address);
        merged.change([source.url], (current) => applyPage(current, page));
        return undefined;
    }
    catch (thrown) {
        visit('delete', true); // so that it can be requested again
        return FeedError.from(thrown, address);
    }
}
/**
 * Loads further pages until `done` is true, each time of the source whose next page is needed first. If a page fails,
 * loading continues with the other sources.
 */
export async function loadPages(merged, store, done, maxRequests) {
    if (!merged.startPaging())
        return;
    store.update({ loadingMore: true, pageError: undefined });
    let pageError;
    for (let requests = 0; requests < maxRequests && !done(store.state); requests++) {
        const source = mostUrgentSource(merged.sources.filter(({ pageFailed }) => !pageFailed));
        if (!source)
            break;
        const error = await loadPage(merged, store, source);
        if (!merged.isShown)
            break;
        if (error)
            store.reportError(error);
        pageError ??= error;
        merged.publishPages();
    }
    merged.endPaging();
    // if the other sources have enough articles, the failed page is requested with the next "more"
    if (merged.isShown)
        store.update({ loadingMore: false, pageError: done(store.state) ? undefined : pageError });
}
