import { feedName, mergeFeeds } from '../../../../feed/index.js';
import { timeOf } from '../../../../model/dates.js';
import type { Article, Feed } from '../../../../model/types.js';
import { mostUrgentSource, oldestLoadedTime, type SourceFeed } from '../source-feed.js';

/** Splits the cached copy of a merged feed into a feed per source. */
export function splitBySource({ articles }: Feed): readonly Feed[] {
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    const { source = '' } = article;
    const part = parts.get(source);
    if (part) part.push(article);
    else parts.set(source, [article]);
  }
  return [...parts].map(([title, articles]) => ({ url: '', title, articles, ignored: 0 }));
}

/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles.
 * @param sources in the order of their responses: of a release that several sources publish, the first one's is shown
 * @param cached a copy of what the sources made together, for those that have not responded
 * @param url URL of the merged feed
 * @param visibleKeys keys of visible articles, which stay even if they are older
 */
export function mergeSources(
  sources: readonly SourceFeed[],
  cached: Feed | undefined,
  url: string,
  sort: 'newest' | 'popular',
  visibleKeys: ReadonlySet<string>,
): Feed {
  const feeds = sources.flatMap(({ firstPage, articles }) => (firstPage ? { ...firstPage, articles } : []));
  const names = new Set(feeds.map(feedName));
  const copies = cached ? splitBySource(cached).filter(({ title }) => !names.has(title)) : [];
  const merged = mergeFeeds([...feeds, ...copies], url);
  const end = mostUrgentSource(sources.filter(({ pageFailed }) => !pageFailed));
  if (!end || sort === 'popular') return merged;
  const horizon = oldestLoadedTime(end);
  return Object.freeze({
    ...merged,
    articles: merged.articles.filter(
      ({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || visibleKeys.has(key),
    ),
  });
}
