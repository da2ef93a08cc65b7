import { isFollowable } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
/** Whether a server said that a feed is gone, or must not be shown for legal reasons: nothing of it may stay. */
export const isGone = (error) => error?.facts.status === 410 || error?.facts.status === 451;
export const newSource = (url) => ({
    url,
    articles: [],
    visitedUrls: new Set(),
    pageOrigins: [],
});
/**
 * The articles that stay below a reloaded first page: those of further pages, and those pushed off the first one, or
 * behind the end of an answer that was cut off.
 */
function remaining({ firstPage, articles }, page) {
    const keys = new Set(page.articles.map(({ key }) => key));
    const before = firstPage?.articles ?? [];
    // articles of the previous first page above the last one that is still there were removed from the feed
    const last = before.findLastIndex(({ key }) => keys.has(key));
    for (const { key } of before.slice(0, last + 1))
        keys.add(key);
    // an article can be withdrawn by its id alone, and a copy may have it at another address
    const ids = new Set(page.articles.flatMap(({ id, withdrawn }) => (withdrawn || page.partial ? id : [])));
    return articles.filter(({ key, id }) => !keys.has(key) && !ids.has(id));
}
/** Returns the source with a loaded or reloaded first page. */
export function applyFirstPage(source, page, pageOrigins = [page.url]) {
    const { firstPage, visitedUrls, next } = source;
    const isRenewed = firstPage?.url === page.url;
    const hasPages = isRenewed && visitedUrls.size > 1;
    const below = hasPages || (isRenewed && page.partial) ? remaining(source, page) : [];
    return {
        ...source,
        firstPage: page,
        articles: below[0] ? [...page.articles, ...below] : page.articles,
        next: hasPages ? next : page.next,
        visitedUrls: hasPages ? visitedUrls : new Set([page.url]),
        pageOrigins,
        pageFailed: false,
    };
}
/** Returns the source with a further page. */
export function applyPage(source, page) {
    const found = new Map(page.articles.map((article) => [article.key, article]));
    const known = source.articles.map((article) => {
        const again = found.get(article.key);
        found.delete(article.key);
        return again && article.html === undefined && article.text === undefined ? again : article; // it had no body
    });
    return { ...source, articles: [...known, ...found.values()], next: page.next };
}
/** URL of the next page, if it may be requested. */
export const nextPageUrl = ({ next, pageOrigins, visitedUrls }) => isFollowable(next, pageOrigins, visitedUrls) ? next : undefined;
/**
 * Time of the oldest loaded article; older articles of the source may not be loaded yet. Pinned ones are ignored, since
 * they can stay on the first page for years.
 */
export function oldestLoadedTime({ articles }) {
    const times = articles
        .filter(({ published, pinned, withdrawn }) => published && !pinned && !withdrawn)
        .map(({ published }) => timeOf(published));
    const oldest = times.reduce((min, time) => Math.min(min, time), Infinity);
    return oldest < Infinity ? oldest : -Infinity;
}
/** The source whose next page is needed first: the one whose oldest loaded article is the newest. */
export const mostUrgentSource = (sources) => sources
    .filter(nextPageUrl)
    .reduce((best, source) => (best && oldestLoadedTime(best) >= oldestLoadedTime(source) ? best : source), undefined);
