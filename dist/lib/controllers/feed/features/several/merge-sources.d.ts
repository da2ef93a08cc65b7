import type { Feed } from '../../../../model/types.js';
import { type SourceFeed } from '../source-feed.js';
/** What is shown of several sources. */
export interface MergedSources {
    readonly feed: Feed;
    /** Keys of articles that take the place of a visible copy of the same release. */
    readonly replacing: ReadonlySet<string>;
}
/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles. The result does
 * not depend on the order of the responses.
 * @param sources in the author's order
 * @param copyOf gives the copy of a source that has not responded
 * @param visibleKeys keys of visible articles, which stay even if they are older
 */
export declare function mergeSources(sources: readonly SourceFeed[], copyOf: (source: SourceFeed) => Feed | undefined, sort: 'newest' | 'popular', visibleKeys: ReadonlySet<string>): MergedSources;
