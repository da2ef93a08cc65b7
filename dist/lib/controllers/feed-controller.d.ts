import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Limits } from '../feed/index.js';
import { FeedError } from '../model/feed-error.js';
import type { Article, Feed } from '../model/types.js';
/** What an element with a feed offers to the controller. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
    src: string;
    feed: unknown;
    /** One article instead of a feed. */
    article?: unknown;
    limits: Partial<Limits>;
    debug: boolean;
}
/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export declare class FeedController implements ReactiveController {
    #private;
    /** The first page; undefined until one was loaded. */
    feed?: Feed;
    /** All articles loaded so far, in the feed's order; `follow` in `pages.ts` adds to it. */
    articles: readonly Article[];
    /** Address of the page after the last one loaded. */
    next?: string;
    /** Why the newest load failed; a success takes it back. */
    error?: FeedError;
    /** Why the newest further page failed. */
    moreError?: FeedError;
    /** True while a further page is on its way. */
    more: boolean;
    /** True once the first answer takes long. */
    slow: boolean;
    readonly host: FeedHost;
    /** @param ready false while the element waits to come near the viewport */
    constructor(host: FeedHost, ready: () => boolean);
    /** `loading` until there is something to show or to say; `idle` without any source. */
    get state(): 'idle' | 'loading' | 'ready' | 'error';
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Takes the feed printed into the page as a script child, if there is one. */
    readonly readInline: () => void;
    /**
     * Asks for `src`; what is shown stays until the answer is there.
     * @param fresh asks the server although the page holds an answer
     */
    readonly load: (fresh?: boolean) => Promise<void>;
    /** Follows the feed's pages until `enough`, but over at most `most` of them. */
    fill(enough: () => boolean, most: number): Promise<void>;
    /** Does something later, unless the element is gone by then or something else came up. */
    wait(time?: number, then?: () => void): void;
}
