import { FeedError } from '../../../model/feed-error.js';
import { applyPage, mostUrgentSource, nextPageUrl } from './source-feed.js';
/** Loads the next page of a source; resolves with the error if that fails. */
async function loadPage(view, store, source) {
    const address = nextPageUrl(source) ?? '';
    const visit = (change, pageFailed) => {
        view.change([source.url], (current) => {
            const visitedUrls = new Set(current.visitedUrls);
            visitedUrls[change](address);
            return { ...current, visitedUrls, pageFailed };
        });
    };
    visit('add', false);
    try {
        const page = await store.fetchFeed(address);
        view.change([source.url], (current) => applyPage(current, page));
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
export async function loadPages(view, store, done, maxRequests) {
    if (view.isPaging)
        return;
    view.isPaging = true;
    view.sources = view.sources.map((source) => ({ ...source, pageFailed: false }));
    store.update({ loadingMore: true, pageError: undefined });
    let pageError;
    for (let requests = 0; requests < maxRequests && !done(store.state); requests++) {
        const source = mostUrgentSource(view.sources.filter(({ pageFailed }) => !pageFailed));
        if (!source)
            break;
        const error = await loadPage(view, store, source);
        if (!view.isShown)
            break;
        if (error)
            store.reportError(error);
        pageError ??= error;
        view.publishPages();
    }
    view.isPaging = false;
    // if the other sources have enough articles, the failed page is requested with the next "more"
    if (view.isShown)
        store.update({ loadingMore: false, pageError: done(store.state) ? undefined : pageError });
}
