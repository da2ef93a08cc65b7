import type { FeedState, FeedStore } from '../feed-state.js';
import { type SourceFeed } from './source-feed.js';
/** The sources whose pages are loaded. */
export interface PagedSources {
    readonly sources: readonly SourceFeed[];
    /** Whether the element still shows them. */
    readonly isShown: boolean;
    isPaging: boolean;
    change(url: string, change: (source: SourceFeed) => SourceFeed): void;
    /** Publishes what is loaded by now. */
    publishPages(): void;
}
/**
 * Adds further pages, each of the source that needs it first, until `done`, over at most `maxRequests` of them. Where
 * one fails, the other sources go on without it.
 */
export declare function loadPages(set: PagedSources, store: FeedStore, done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
