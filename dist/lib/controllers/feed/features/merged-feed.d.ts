import type { Article, Feed } from '../../../model/types.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import type { mergeSources } from './several/merge-sources.js';
import { type SourceFeed } from './source-feed.js';
/** The feed of one or several sources: which of its articles are shown, and which are held back. */
export declare class MergedFeed {
    #private;
    /** The URLs as written by the author, separated by one space. */
    readonly src: string;
    constructor(store: FeedStore, states: readonly SourceState[]);
    get sources(): readonly SourceFeed[];
    get states(): readonly SourceState[];
    /** What each source has answered in this visit. */
    get answers(): {
        url: string;
        feed: Feed;
        fetchedAt: number;
    }[];
    /** Whether a source is gone. */
    get hasGone(): boolean;
    /** Whether this is the feed on screen. */
    get isShown(): boolean;
    show(): void;
    hide(): void;
    /** @param visibleArticles the rendered articles, in their order */
    rendered(visibleArticles: readonly Article[]): void;
    /** @param merge the code for several sources, which is in their bundle */
    useMerge(merge: typeof mergeSources): void;
    /** @param copies those of an earlier visit, by the URLs of their sources */
    useCopies(copies: ReadonlyMap<string, Feed>): void;
    /** Takes the answer of one of several sources. What is behind the end of one that was cut off stays from its copy. */
    answer(url: string, feed: Feed): void;
    /** Changes the sources with these URLs. */
    change(urls: readonly string[], change: (source: SourceFeed) => SourceFeed): void;
    /** Starts loading further pages, those that failed included; false if some are being loaded. */
    startPaging(): boolean;
    endPaging(): void;
    /** The feed of all loaded articles. */
    merge(): Feed;
    /** Applies a response. New articles of an automatic load are held back while a user reads. */
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Publishes late responses, and holds back the articles that would move a visible card. */
    mergeLate(): void;
    /** Publishes the articles of further pages. */
    publishPages(): void;
}
