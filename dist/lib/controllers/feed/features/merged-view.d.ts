import type { Article, Feed } from '../../../model/types.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import type { PagedSources } from './pagination.js';
import { type SourceFeed } from './source-feed.js';
/** The parts of an earlier visit's copy, each as the feed that it came from. */
export declare function splitBySource({ articles }: Feed): readonly Feed[];
export interface MergeInput {
    /** Sources that have answered; of a release that several publish, the article of the first of them is shown. */
    readonly sources: readonly SourceFeed[];
    /** What an earlier visit saw of those that have not. */
    readonly cached: readonly Feed[];
    /** Address of what they make together. */
    readonly url: string;
    readonly sort: 'newest' | 'popular';
    /** Keys of articles that stay although they are older than the horizon, since they are on screen. */
    readonly keep: ReadonlySet<string>;
}
/**
 * Several sources as one feed. It holds nothing older than the end of a source that has further pages, since those may
 * belong above it. By views, all that is loaded counts.
 */
export declare function mergeSources({ sources, cached, url, sort, keep }: MergeInput): Feed;
/** What one source or several show together: which of their articles, and which are held back. */
export declare class MergedView implements PagedSources {
    #private;
    /** The addresses with one space between them: the address of what several make together. */
    readonly src: string;
    sources: readonly SourceFeed[];
    /** The sources as they are published. */
    states: readonly SourceState[];
    isShown: boolean;
    /** The articles on screen, in their order. */
    visibleArticles: readonly Article[];
    isPaging: boolean;
    constructor(store: FeedStore, states: readonly SourceState[]);
    change(url: string, change: (source: SourceFeed) => SourceFeed): void;
    /** All that may be shown. */
    merge(): Feed;
    /** What is shown of an answer. What comes by itself moves nothing under a reader. */
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join(): void;
    publishPages(): void;
}
