import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedFormat } from '../../feed/index.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { Limits } from '../../net/index.js';

// Data and interfaces only: the other files about feeds import this one, which imports none of them.

/** What an element requests: its parsed attributes and properties. */
export interface FeedOptions {
  /** The URLs in `src`, in the author's order. */
  readonly sources: readonly string[];
  /** Name of the format, or `auto`. */
  readonly format: string;
  /** Custom formats. */
  readonly formats: readonly FeedFormat[] | undefined;
  /** Number of articles that the element shows at first. */
  readonly limit: number;
  /** Custom limits of time and size. */
  readonly limits: Partial<Limits>;
  /** Minutes between two loads; 0 for never. */
  readonly refresh: number;
  /** Order of the articles. */
  readonly sort: 'newest' | 'popular';
  /** Only articles with one of these tags, in the form that `hasTag` compares. */
  readonly tags: readonly string[];
  /** No articles with one of these tags. */
  readonly exclude: readonly string[];
  /** Whether new articles of an automatic load are held back while a user reads: true for a list. */
  readonly holdsNewArticles?: boolean;
  /** Whether to log the full diagnosis of errors. */
  readonly debug: boolean;
}

/** The element that a feed is loaded for. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly feedOptions: FeedOptions;
  /** A feed that the page provides in place of a URL. */
  readonly feed: unknown;
  /** An article that the page provides in place of a feed. */
  readonly providedArticle?: unknown;
  /** True until the element comes near the viewport, with `loading="lazy"`. */
  readonly isDeferred: boolean;
}

/** One of the URLs in `src`. */
export interface SourceState {
  readonly url: string;
  /** True while its request is pending, for one of several sources. */
  readonly loading: boolean;
  /** Error of its last load; set once all sources have responded. */
  readonly error?: FeedError;
}

/** Why a state is published. */
export type LoadCause =
  | 'provided' // the page provided the feed
  | 'load' // a first load, or the first one of another `src`
  | 'user' // a user requested it
  | 'refresh' // an automatic reload
  | 'cache' // the cached copy of a previous visit
  | 'source' // a late response of one of several sources
  | 'pending'; // a user requested the articles that were held back

/** The state of an element's feed: a frozen object that `FeedStore.update` replaces. */
export interface FeedState {
  /** `loading` until there is a feed or an error; `idle` without a source. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /**
   * The sources of the loaded feed, or those being loaded if there is none yet: one or more, since a single feed is a
   * set of one. Empty if the page provides the feed.
   */
  readonly sources: readonly SourceState[];
  /** The first page, or the merged feed of several sources. */
  readonly feed?: Feed;
  /** All loaded articles that are not held back, in the feed's order, with the view counts of a counter. */
  readonly articles: readonly Article[];
  /** URL of the next page; once the features are loaded, only if it may be requested. */
  readonly next?: string;
  /** Error of the last load; a successful one clears it. */
  readonly error?: FeedError;
  /** Error of the last request for a further page. */
  readonly pageError?: FeedError;
  /** True while a further page is loading. */
  readonly loadingMore: boolean;
  /** True once a load takes long. */
  readonly slow: boolean;
  /** True while the cached copy of a previous visit is shown. */
  readonly fromCache: boolean;
  /** True if the page provides the feed or the article. */
  readonly isProvided: boolean;
  /** When the feed was fetched from its server, in milliseconds since 1970. */
  readonly fetchedAt: number;
  /** Number of new articles that are held back so that no visible card moves. */
  readonly pendingCount: number;
}

/** The state of an element without a source. */
export const initialState: FeedState = Object.freeze({
  status: 'idle',
  sources: [],
  articles: [],
  loadingMore: false,
  slow: false,
  fromCache: false,
  isProvided: false,
  fetchedAt: 0,
  pendingCount: 0,
});

/** What a bundle that is loaded later adds to a store. */
export interface FeedFeature extends ReactiveController {
  /** Changes the state that a response results in before it is published: reconciles, holds articles back. */
  transform?(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
  /** Adds data to an article, such as its view count; returns the same object if there is none. */
  decorate?(article: Article): Article;
  /** Called after a state was rendered. */
  changed?(state: FeedState, visibleArticles: readonly Article[]): void;
  /** Reports a view of an article; resolves with its new view count if the response has one. */
  recordView?(article: Article): Promise<number | undefined>;
}

export interface LoadOptions {
  /** Sends a request even if the page has a fresh response. */
  readonly bypassCache?: boolean;
  /** True if a user requested the load. */
  readonly userInitiated?: boolean;
}

/** Holds the state of one element's feed. */
export interface FeedStore {
  readonly state: FeedState;
  readonly host: FeedHost;
  /** The URLs to load, separated by one space; empty if the page provides a feed or an article. */
  readonly src: string;
  /** The features added by `use`. */
  readonly features: readonly FeedFeature[];
  /** The only way to change the state. With a `cause`, features transform it first. */
  update(patch: Partial<FeedState>, cause?: LoadCause): void;
  /** Publishes a feed, and dispatches `kpu-load` once it is rendered. */
  setFeed(feed: Feed, cause: LoadCause, patch?: Partial<FeedState>): void;
  /** Loads the feed again; settles when the new state is rendered. */
  load(options?: LoadOptions): Promise<void>;
  /** Loads further pages until `done` is true, with at most `maxRequests` requests. */
  loadPagesUntil(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
  /** Shows the articles that are held back. */
  showPending(): void;
  /** Loads the failed sources again; settles when they have responded. */
  retryFailedSources(): Promise<void>;
  /** Loads a single article, if the feed's format supports that. */
  fetchArticle(id: string): Promise<Article | undefined>;
  /** Loads one feed with the element's options. */
  fetchFeed(url: string, options?: LoadOptions): Promise<Feed>;
  /** Decorates an article that is not part of the state with the data of all features. */
  readonly decorate: (article: Article) => Article;
  /** Reports an error to the page and on the console, and returns it as a `FeedError`. */
  reportError(thrown: unknown, url?: string, from?: 'feed' | 'counter'): FeedError;
  /** Notifies the features of what was rendered; the element calls it after each update. */
  rendered(visibleArticles: readonly Article[]): void;
  /** Reads the inline feed in a script child of the element. */
  readonly readInline: () => void;
  /** Adds a feature, which also becomes a controller of the element. */
  use(feature: FeedFeature): void;
}

/** What the features do for a store. */
export interface SourceLoader {
  /** Loads several sources; resolves with their merged feed. */
  load(sources: readonly SourceState[], options: LoadOptions): Promise<Feed>;
  loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
  retryFailed(): Promise<void>;
  fetchArticle(id: string): Promise<Article | undefined>;
}
