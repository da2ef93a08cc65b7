import type { Feed } from '../../../../model/types.js';
import { type SourceFeed } from '../source-feed.js';
/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles.
 * @param sources in the order of their responses: of a release that several sources publish, the first one's is shown
 * @param copies those of sources that have not responded
 * @param url URL of the merged feed
 * @param visibleKeys keys of visible articles, which stay even if they are older
 */
export declare function mergeSources(sources: readonly SourceFeed[], copies: readonly Feed[], url: string, sort: 'newest' | 'popular', visibleKeys: ReadonlySet<string>): Feed;
