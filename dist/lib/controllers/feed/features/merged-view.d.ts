import type { Article, Feed } from '../../../model/types.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import { type SourceFeed } from './source-feed.js';
/** The parts of an earlier visit's copy, each as the feed that it came from. */
export declare function splitBySource({ articles }: Feed): readonly Feed[];
/**
 * Several sources as one feed. It holds nothing older than the end of a source that has further pages, since those may
 * belong above it. By views, all that is loaded counts.
 * @param sources in the order of their answers: a release that several publish is shown as the first one's
 * @param cached what an earlier visit saw of those that have not answered
 * @param url address of the merged feed
 * @param keep keys of articles that stay although they are older, since they are on screen
 */
export declare function mergeSources(sources: readonly SourceFeed[], cached: readonly Feed[], url: string, sort: 'newest' | 'popular', keep: ReadonlySet<string>): Feed;
/** What one source or several show together: which of their articles, and which are held back. */
export declare class MergedView {
    #private;
    /** The addresses as the author wrote them, with one space between them. */
    readonly src: string;
    sources: readonly SourceFeed[];
    isShown: boolean;
    isPaging: boolean;
    /** The articles on screen, in their order. */
    visibleArticles: readonly Article[];
    constructor(store: FeedStore, states: readonly SourceState[]);
    get states(): readonly SourceState[];
    /** Changes those sources that have one of these addresses. */
    change(urls: readonly string[], change: (source: SourceFeed) => SourceFeed): void;
    /** All that may be shown. */
    merge(): Feed;
    /** What is shown of an answer. What comes by itself moves nothing under a reader. */
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join(): void;
    /** Shows what further pages have brought. */
    publishPages(): void;
}
