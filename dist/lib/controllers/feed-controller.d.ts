import type { ReactiveController } from 'lit';
import { FeedError } from '../model/feed-error.js';
import type { Article, Feed } from '../model/types.js';
import { ControllerHooks, type FeedHost } from './feed-host.js';
/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export declare class FeedController extends ControllerHooks implements ReactiveController {
    #private;
    /** The first page; undefined until one was loaded. */
    feed?: Feed;
    /** All articles loaded so far, in the feed's order; `follow` in `pages.ts` adds to it. */
    articles: readonly Article[];
    /** Address of the page after the last one loaded. */
    next?: string;
    /** Why the newest load failed; a success takes it back. */
    error?: FeedError;
    /** The `src` that it is of. */
    failed?: string;
    /** Why the newest further page failed. */
    moreError?: FeedError;
    /** True while a further page is on its way. */
    more: boolean;
    /** True once the first answer takes long. */
    slow: boolean;
    /** Whether the page itself has handed over what is shown. */
    given?: boolean;
    /** When what is shown was read from its server, in milliseconds since 1970. */
    at: number;
    /** True while what is shown comes from the copy of an earlier visit. */
    stored: boolean;
    readonly host: FeedHost;
    /**
     * @param ready false while the element waits to come near the viewport
     * @param one what the page hands over instead of a feed, where the element takes a single article
     */
    constructor(host: FeedHost, ready: () => boolean, one?: () => unknown);
    /** `loading` until there is something to show or to say; `idle` without any source. */
    get state(): 'idle' | 'loading' | 'ready' | 'error';
    /** Address of the feed, or several with white space between them; none where the page has set what is shown. */
    get src(): string;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** Takes the feed printed into the page as a script child, if there is one. */
    readonly readInline: () => void;
    /** One feed, by the element's options. */
    readonly ask: (url: string, fresh?: boolean, asked?: boolean) => Promise<Feed>;
    /**
     * Asks for `src`; what is shown stays until the answer is there.
     * @param fresh asks the server although the page holds an answer
     * @param asked a person asks
     */
    readonly load: (fresh?: boolean, asked?: boolean) => Promise<void>;
    /** Follows the feed's pages until `enough`, but over at most `most` of them. */
    fill(enough: () => boolean, most: number): Promise<void>;
    /** Does something later, unless the element is gone by then or something else came up. */
    wait(time?: number, then?: () => void): void;
    /**
     * Takes a feed as what is shown.
     * @param at when a copy of an earlier visit was read from its server
     */
    accept(feed: Feed, at?: number): void;
}
