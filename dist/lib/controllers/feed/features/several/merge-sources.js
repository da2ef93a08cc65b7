import { copyKeysOf, mergeFeeds } from '../../../../feed/index.js';
import { timeOf } from '../../../../model/dates.js';
import { mostUrgentSource, oldestLoadedTime } from '../source-feed.js';
/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles. The result does
 * not depend on the order of the responses.
 * @param sources in the author's order
 * @param copyOf gives the copy of a source that has not responded
 * @param visibleKeys keys of visible articles, which stay even if they are older
 */
export function mergeSources(sources, copyOf, sort, visibleKeys) {
    const known = sources.map((source) => {
        const { firstPage, articles } = source;
        const feed = firstPage ? { ...firstPage, articles } : copyOf(source);
        return { feed, isCopy: !firstPage };
    });
    const order = known.flatMap(({ feed }) => feed ?? []);
    // of two versions of an article, that of an answer counts, not that of a copy
    const answersFirst = [false, true].flatMap((kind) => known.flatMap(({ feed, isCopy }) => (feed && isCopy === kind ? feed : [])));
    const url = sources.map((source) => source.url).join(' ');
    const feed = withinHorizon(mergeFeeds(answersFirst, url, undefined, order), sources, sort, visibleKeys);
    const replacing = feed.articles.filter((article) => !visibleKeys.has(article.key) && copyKeysOf(article).some((key) => visibleKeys.has(key)));
    return { feed, replacing: new Set(replacing.map(({ key }) => key)) };
}
/** The feed without what is older than the end of a source with further pages. */
function withinHorizon(merged, sources, sort, visibleKeys) {
    const end = mostUrgentSource(sources.filter(({ pageFailed }) => !pageFailed));
    if (!end || sort === 'popular')
        return merged;
    const horizon = oldestLoadedTime(end);
    return Object.freeze({
        ...merged,
        articles: merged.articles.filter(({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || visibleKeys.has(key)),
    });
}
