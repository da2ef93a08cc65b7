import { isFollowable } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
export const newSource = (url) => ({
    url,
    articles: [],
    visitedUrls: new Set(),
    pageOrigins: [],
});
/** What stays of `source` below a renewed first page: further pages, and what was pushed off the first one. */
function remaining({ firstPage, articles }, page) {
    const keys = new Set(page.articles.map(({ key }) => key));
    if (page.partial)
        return articles.filter(({ key }) => !keys.has(key)); // what was cut off takes nothing away
    const before = firstPage?.articles ?? [];
    // of the old first page, what stands above the last one that is still there has gone
    const last = before.findLastIndex(({ key }) => keys.has(key));
    for (const { key } of before.slice(0, last + 1))
        keys.add(key);
    // an article may be taken back by its id alone
    const gone = new Set(page.articles.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
    return articles.filter(({ key, id }) => !keys.has(key) && !gone.has(id));
}
/** The source with a first page, maybe a renewed one. */
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
/** The source with the page of `url`. */
export function applyPage(source, page) {
    const found = new Map(page.articles.map((article) => [article.key, article]));
    const known = source.articles.map((article) => {
        const again = found.get(article.key);
        found.delete(article.key);
        return again && article.html === undefined && article.text === undefined ? again : article; // it came without a body
    });
    return { ...source, articles: [...known, ...found.values()], next: page.next };
}
/** Address of the next page that may be asked for. */
export const nextPageUrl = ({ next, pageOrigins, visitedUrls }) => isFollowable(next, pageOrigins, visitedUrls) ? next : undefined;
/**
 * Down to when a source is loaded: an older article of another one may have one of its articles above it. Pinned
 * articles do not count, since they stay on a first page for years.
 */
export function oldestLoadedTime({ articles }) {
    const times = articles
        .filter(({ published, pinned, withdrawn }) => published && !pinned && !withdrawn)
        .map(({ published }) => timeOf(published));
    const oldest = times.reduce((min, time) => Math.min(min, time), Infinity);
    return oldest < Infinity ? oldest : -Infinity;
}
/** The source whose next page is needed first: the one that is loaded down to the newest day. */
export const mostUrgentSource = (sources) => sources
    .filter(nextPageUrl)
    .reduce((best, source) => (best && oldestLoadedTime(best) >= oldestLoadedTime(source) ? best : source), undefined);
