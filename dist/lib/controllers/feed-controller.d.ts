import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FeedFormat, type Limits } from '../feed/index.js';
import { FeedError } from '../model/feed-error.js';
import type { Article, Feed } from '../model/types.js';
import type { Several } from './several.js';
/** What an element with a feed offers to the controller. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
    src: string;
    feed: unknown;
    /** One article instead of a feed. */
    article: unknown;
    format: string;
    formats?: readonly FeedFormat[];
    /** Articles that it wants to show. */
    limit?: number | string;
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
    /** Whether the page itself has handed over what is shown. */
    given?: boolean;
    /** When what is shown was read from its server, in milliseconds since 1970. */
    at: number;
    /** True while what is shown comes from the copy of an earlier visit. */
    stored: boolean;
    /** The feeds behind it where there are several. */
    several?: Several;
    /** The articles on screen, in their order; absent until the later part of the element is here. */
    shown?: readonly Article[];
    /** New articles that are kept back so that nothing moves under a reader. */
    waiting?: number;
    /** Shows them. */
    reveal?: () => void;
    /** What is shown once a feed was read again. */
    blend?: (before: FeedController, feed: Feed) => Pick<Feed, 'articles' | 'next'>;
    /** The article with the number of views that a counter gives it. */
    counted?: (article: Article) => Article;
    /** Keeps an answer back where it would disturb a reader; true where it did. */
    hold?: (feed: Feed, asked?: boolean) => boolean;
    readonly host: FeedHost;
    /** @param ready false while the element waits to come near the viewport */
    constructor(host: FeedHost, ready: () => boolean);
    /** `loading` until there is something to show or to say; `idle` without any source. */
    get state(): 'idle' | 'loading' | 'ready' | 'error';
    /** Address of the feed, or several with white space between them. */
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
