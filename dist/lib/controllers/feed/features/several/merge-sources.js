import { mergeFeeds } from '../../../../feed/index.js';
import { timeOf } from '../../../../model/dates.js';
import { mostUrgentSource, oldestLoadedTime } from '../source-feed.js';
/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles.
 * @param sources in the order of their responses: of a release that several sources publish, the first one's is shown
 * @param copies those of sources that have not responded
 * @param url URL of the merged feed
 * @param visibleKeys keys of visible articles, which stay even if they are older
 */
export function mergeSources(sources, copies, url, sort, visibleKeys) {
    const feeds = sources.flatMap(({ firstPage, articles }) => (firstPage ? { ...firstPage, articles } : []));
    const merged = mergeFeeds([...feeds, ...copies], url);
    const end = mostUrgentSource(sources.filter(({ pageFailed }) => !pageFailed));
    if (!end || sort === 'popular')
        return merged;
    const horizon = oldestLoadedTime(end);
    return Object.freeze({
        ...merged,
        articles: merged.articles.filter(({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || visibleKeys.has(key)),
    });
}
