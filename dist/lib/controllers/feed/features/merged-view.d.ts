import type { Article, Feed } from '../../../model/types.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import type { mergeSources } from './several/merge-sources.js';
import { type SourceFeed } from './source-feed.js';
/** Decides which articles of one or several sources are shown, and which are held back. */
export declare class MergedView {
    #private;
    /** The URLs as written by the author, separated by one space. */
    readonly src: string;
    sources: readonly SourceFeed[];
    isShown: boolean;
    isPaging: boolean;
    /** Set if several sources are loaded: the code is in their bundle. */
    mergeSources?: typeof mergeSources;
    /** Copies of an earlier visit by the URLs of their sources. */
    copies: ReadonlyMap<string, Feed>;
    /** The rendered articles, in their order. */
    visibleArticles: readonly Article[];
    constructor(store: FeedStore, states: readonly SourceState[]);
    get states(): readonly SourceState[];
    /** What each source has answered in this visit. */
    get answers(): {
        url: string;
        feed: Feed;
        fetchedAt: number;
    }[];
    /** Whether a source is gone. */
    get hasGone(): boolean;
    /** Changes the sources with these URLs. */
    change(urls: readonly string[], change: (source: SourceFeed) => SourceFeed): void;
    /** The feed of all loaded articles. */
    merge(): Feed;
    /** Applies a response. New articles of an automatic load are held back while a user reads. */
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Publishes late responses, and holds back the articles that would move a visible card. */
    mergeLate(): void;
    /** Publishes the articles of further pages. */
    publishPages(): void;
}
