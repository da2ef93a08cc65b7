import type { Article, Feed } from '../../../model/types.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import { type SourceFeed } from './source-feed.js';
/** Splits the cached copy of a merged feed into a feed per source. */
export declare function splitBySource({ articles }: Feed): readonly Feed[];
/**
 * Merges several sources into one feed. It has no article older than the end of a source with further pages, since
 * articles of those pages may belong above it; in a list ordered by views it has all loaded articles.
 * @param sources in the order of their responses: of a release that several sources publish, the first one's is shown
 * @param cached copies of sources that have not responded
 * @param url URL of the merged feed
 * @param keep keys of visible articles, which stay even if they are older
 */
export declare function mergeSources(sources: readonly SourceFeed[], cached: readonly Feed[], url: string, sort: 'newest' | 'popular', keep: ReadonlySet<string>): Feed;
/** Decides which articles of one or several sources are shown, and which are held back. */
export declare class MergedView {
    #private;
    /** The URLs as written by the author, separated by one space. */
    readonly src: string;
    sources: readonly SourceFeed[];
    isShown: boolean;
    isPaging: boolean;
    /** The rendered articles, in their order. */
    visibleArticles: readonly Article[];
    constructor(store: FeedStore, states: readonly SourceState[]);
    get states(): readonly SourceState[];
    /** Changes the sources with these URLs. */
    change(urls: readonly string[], change: (source: SourceFeed) => SourceFeed): void;
    /** The feed of all loaded articles. */
    merge(): Feed;
    /** Applies a response. New articles of an automatic load are held back while a user reads. */
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Publishes late responses, and holds back the articles that would move a visible card. */
    join(): void;
    /** Publishes the articles of further pages. */
    publishPages(): void;
}
