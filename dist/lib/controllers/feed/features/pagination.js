import { FeedError } from '../../../model/feed-error.js';
import { applyPage, mostUrgentSource, nextPageUrl } from './source-feed.js';
/** Asks for a source's next page; returns why it could not be had. */
async function loadPage(set, store, source) {
    const address = nextPageUrl(source) ?? '';
    const visit = (change, pageFailed) => {
        set.change(source.url, (current) => {
            const visitedUrls = new Set(current.visitedUrls);
            visitedUrls[change](address);
            return { ...current, visitedUrls, pageFailed };
        });
    };
    visit('add', false);
    try {
        const page = await store.fetchFeed(address);
        set.change(source.url, (current) => applyPage(current, page));
        return undefined;
    }
    catch (thrown) {
        visit('delete', true); // so that it can be tried again
        return FeedError.from(thrown, address);
    }
}
/**
 * Adds further pages, each of the source that needs it first, until `done`, over at most `maxRequests` of them. Where
 * one fails, the other sources go on without it.
 */
export async function loadPages(set, store, done, maxRequests) {
    if (set.isPaging)
        return;
    set.isPaging = true;
    for (const { url } of set.sources)
        set.change(url, (source) => ({ ...source, pageFailed: false }));
    store.update({ loadingMore: true, pageError: undefined });
    let pageError;
    for (let requests = 0; requests < maxRequests && !done(store.state); requests++) {
        const source = mostUrgentSource(set.sources.filter(({ pageFailed }) => !pageFailed));
        if (!source)
            break;
        const error = await loadPage(set, store, source);
        if (!set.isShown)
            break;
        if (error)
            store.reportError(error);
        pageError ??= error;
        set.publishPages();
    }
    set.isPaging = false;
    // what the others brought instead is enough: the page that failed is asked for again with the next "more"
    if (set.isShown)
        store.update({ loadingMore: false, pageError: done(store.state) ? undefined : pageError });
}
