import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedFormat } from '../../feed/index.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { Limits } from '../../net/index.js';
import type { Counter } from '../../view-counts/index.js';
/** The options of an element that concern its feed, parsed. */
export interface FeedOptions {
    /** The URLs in `src`, in the order of the author. */
    readonly sources: readonly string[];
    /** Name of the format, `auto` where none is named. */
    readonly format: string;
    /** Formats of the page itself. */
    readonly formats: readonly FeedFormat[] | undefined;
    /** Articles that the element wants to show at first. */
    readonly limit: number;
    /** A headline of the page in `src`, and a CSS selector of its items, where it is no feed. */
    readonly pageExample: string;
    readonly pageItems: string;
    /** Whether `src` may be the page of an article. */
    readonly orArticle?: boolean;
    /** Own limits of time and size. */
    readonly limits: Partial<Limits>;
    /** Minutes between two loads; 0 for never. */
    readonly refresh: number;
    /** How articles are ordered. */
    readonly sort: 'newest' | 'popular';
    /** Only articles with one of these tags, in the form that `hasTag` compares. */
    readonly tags: readonly string[];
    /** No article with one of these. */
    readonly exclude: readonly string[];
    /** True where new articles that come by themselves wait while somebody reads: in a list. */
    readonly holdsNewArticles?: boolean;
    /** Whether the console gets the whole diagnosis. */
    readonly debug: boolean;
    /** URL of the view counter; empty without one. */
    readonly counter: string;
    /** Kind of the counter. */
    readonly counterType: string;
    /** Custom kinds of counters. */
    readonly counters: readonly Counter[] | undefined;
}
/** The element that a feed is loaded for. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
    readonly feedOptions: FeedOptions;
    /** A feed that the page hands over instead of an address. */
    readonly feed: unknown;
    /** An article that the page hands over instead of a feed. */
    readonly providedArticle?: unknown;
    /** Language of the feed, where the page does not say which one its words should have. */
    feedLang?: string;
    /** True while the element waits to come near the viewport. */
    readonly isDeferred: boolean;
    /** Updates the element once it has come near. */
    observeNear(): void;
}
/** One of the addresses in `src`. */
export interface SourceState {
    readonly url: string;
    /** True while several are asked and its answer is awaited. */
    readonly loading: boolean;
    /** Why its last load failed; known once all sources have answered. */
    readonly error?: FeedError;
}
/** Why a state is published. */
export type LoadCause = 'provided' | 'load' | 'user' | 'refresh' | 'cache' | 'source' | 'pending';
/** Everything that is known of an element's feed. Frozen; replaced as a whole by `FeedStore.update`. */
export interface FeedState {
    /** `loading` until there is something to show or to say; `idle` without any source. */
    readonly status: 'idle' | 'loading' | 'ready' | 'error';
    /**
     * The sources of what is shown, or of what is asked for while nothing is: one or more, a single feed is a set of
     * one. None where the page hands the feed over.
     */
    readonly sources: readonly SourceState[];
    /** The first page, or the merged feed of several sources. */
    readonly feed?: Feed;
    /** All articles loaded so far, in the feed's order, with the views that a counter gives them. */
    readonly articles: readonly Article[];
    /** Address of the next page; once the features are loaded, only where it may be asked for. */
    readonly next?: string;
    /** Why the newest load failed; a success takes it back. */
    readonly error?: FeedError;
    /** Why the newest further page failed. */
    readonly pageError?: FeedError;
    /** True while a further page is on its way. */
    readonly loadingMore: boolean;
    /** True once the first answer takes long. */
    readonly slow: boolean;
    /** True while what is shown comes from the copy of an earlier visit. */
    readonly fromCache: boolean;
    /** True if the page has provided the data. */
    readonly isProvided: boolean;
    /** When what is shown was read from its server, in milliseconds since 1970. */
    readonly fetchedAt: number;
    /** Number of new articles that are held back, so that nothing moves while the user reads. */
    readonly pendingCount: number;
}
/** The state of an element that was given nothing yet. */
export declare const initialState: FeedState;
/** What a later bundle adds to a store. */
export interface FeedFeature extends ReactiveController {
    /** Changes what an answer has brought before it is published: reconciles, holds back. */
    transform?(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    /** Adds to an article what the feature knows of it; the same object where that is nothing. */
    decorate?(article: Article): Article;
    /** Called after a state is on screen. */
    changed?(state: FeedState, visibleArticles: readonly Article[]): void;
    /** Reports a view of an article; returns its new view count if the response has it. */
    recordView?(article: Article): Promise<number | undefined>;
}
export interface FetchOptions {
    /** Asks the server although the page holds an answer. */
    readonly bypassCache?: boolean;
    /** True where a person asks. */
    readonly userInitiated?: boolean;
    /** Whether the URL is that of an article's own page. */
    readonly single?: boolean;
}
/** Holds the state of one element's feed. */
export interface FeedStore {
    readonly state: FeedState;
    readonly host: FeedHost;
    /** The addresses that are asked for, with one space between them; empty where the page hands over a feed instead. */
    readonly src: string;
    /** The only way to change the state. A `cause` lets features transform what an answer has brought. */
    update(patch: Partial<FeedState>, cause?: LoadCause): void;
    /** Publishes a feed as what is shown, and fires `kpu-load` once it is on screen. */
    setFeed(feed: Feed, cause: LoadCause, patch?: Partial<FeedState>): void;
    /** Asks for the feed again; settles when the new state is on screen. */
    load(options?: FetchOptions): Promise<void>;
    /** Uses what the features do for a store; undefined where their bundle cannot be loaded. */
    withLoader<T>(use: (loader: SourceLoader) => Promise<T>): Promise<T | undefined>;
    /** One feed, by the element's options. */
    fetchFeed(url: string, options?: FetchOptions): Promise<Feed>;
    /** The article with all that features add to it; for one that is not part of the state. */
    readonly decorate: (article: Article) => Article;
    /** Reports a view of an article through the feature that counts; undefined while there is none. */
    recordView(article: Article): Promise<number | undefined> | undefined;
    /** Reports a failure to the page and on the console; returns it as a `FeedError`. */
    reportError(thrown: unknown, url?: string, from?: 'feed' | 'counter'): FeedError;
    /** Tells the features what is on screen now; the element calls it after each update. */
    rendered(visibleArticles: readonly Article[]): void;
    /** Reads the feed that is printed into the page as a script child. */
    readonly readInline: () => void;
    /** Adds a feature, which is also made a controller of the element. */
    use(feature: FeedFeature): void;
}
/** What the bundle of features does for a store. */
export interface SourceLoader {
    /** Loads several sources; resolves with the merged feed. */
    load(sources: readonly SourceState[], options: FetchOptions): Promise<Feed>;
    /** Loads further pages until `done`, over at most `maxRequests` of them. */
    loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
    /** Asks those sources again that failed; settles when they have answered. */
    retryFailed(): Promise<void>;
    /** Shows the articles that are held back. */
    showPending(): Promise<void>;
}
