import type { FeedStore } from '../../controllers/feed/feed-state.js';
import { timeOf } from '../../model/dates.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { ArticleHost } from './article-host.js';

/** A shown article and the request that it was shown for. */
export interface PreviousArticle {
  readonly id: string;
  readonly src: string;
  readonly article: Article;
  /** Keys of the articles after it in the feed. */
  readonly followingKeys: ReadonlySet<string>;
  /** Whether it was the last article of its feed; not where it was requested alone. */
  readonly isLast: boolean;
}

/**
 * The article with this key, URL or id; the first article if no name is given. In this order, since another feed can
 * write any address as an id.
 */
export const findArticle = (articles: readonly Article[], name: string): Article | undefined =>
  name
    ? (['key', 'url', 'id'] as const)
        .map((member) => articles.find((article) => article[member] === name))
        .find(Boolean)
    : articles[0];

/** Records an article and its position in the feed. */
export function rememberArticle(
  article: Article,
  { id, src, articles }: { id: string; src: string; articles: readonly Article[] },
): PreviousArticle {
  const index = articles.indexOf(article);
  const following = index < 0 ? [] : articles.slice(index + 1);
  const isLast = index >= 0 && !following[0];
  return { id, src, article, followingKeys: new Set(following.map(({ key }) => key)), isLast };
}

/**
 * Whether an article is missing from its feed only because newer ones pushed it out: false if the feed withdraws it, is
 * empty, or still contains articles that followed it. Nothing followed the last one, so older articles tell the same.
 */
export function isPushedOut(
  { article, followingKeys, isLast }: PreviousArticle,
  articles: readonly Article[],
): boolean {
  const time = timeOf(article.published);
  const tells = ({ key, id, source, withdrawn, published, pinned }: Article): boolean | undefined =>
    withdrawn
      ? key === article.key || (id === article.id && source === article.source)
      : followingKeys.has(key) || (isLast && !pinned && !!published && timeOf(published) < time);
  const isEmpty = articles.every(({ withdrawn }) => withdrawn);
  return !(isEmpty && (isLast || followingKeys.size)) && !articles.some(tells);
}

/**
 * Looks for an article beyond the loaded pages.
 * @param isDone whether the article has been loaded or the search is outdated
 * @returns the article if it was loaded individually, or the reason why it is missing; neither if `isDone` ended the search
 */
export type FindRemote = (
  store: FeedStore,
  firstPage: Feed | undefined,
  id: string,
  isDone: () => boolean,
) => Promise<{ readonly article?: Article; readonly missing?: FeedError }>;

/** The feed and the id of a search. */
type Query = readonly [feed?: Feed, id?: string];

/**
 * Selects the article to show and, if it is not on the loaded pages, searches for it on further ones. A shown article
 * stays when newer ones push it out of its feed, since most feeds contain only the newest articles.
 */
export class ArticleSelection {
  /** Why the requested article is not shown; set when the search has ended. */
  missing?: FeedError;

  readonly #host: ArticleHost;
  readonly #store: FeedStore;
  readonly #findRemote: FindRemote;
  #previous?: PreviousArticle;
  /** Resolves after the last of the sequential searches; a search ends when its result has been rendered. */
  #search: Promise<unknown> = Promise.resolve();
  #query: Query = [];
  #onRendered?: () => void;

  constructor(host: ArticleHost, store: FeedStore, findRemote: FindRemote) {
    this.#host = host;
    this.#store = store;
    this.#findRemote = findRemote;
  }

  /** Resolves when no search is pending. */
  get settled(): Promise<unknown> {
    return this.#search;
  }

  /** The article to show; undefined until it is loaded. */
  get article(): Article | undefined {
    return this.#loaded ?? this.#pushedOut;
  }

  get #id(): string {
    const { options, ownerDocument } = this.#host;
    return options.articleId || (new URLSearchParams(ownerDocument.location.search).get('id') ?? '');
  }

  get #loaded(): Article | undefined {
    const articles = this.#store.state.articles.filter(({ withdrawn }) => !withdrawn);
    return findArticle(articles, this.#host.options.article == null ? this.#id : '');
  }

  /** The previous article for the same id of the same feed, unless it has been removed. */
  get #pushedOut(): Article | undefined {
    const { src, state, decorate } = this.#store;
    const previous = this.#previous;
    if (!src || !state.feed || previous?.src !== src || previous.id !== this.#id) return undefined;
    if (!isPushedOut(previous, state.articles)) return undefined;
    return decorate(previous.article);
  }

  /** Called after each update: starts a search if the feed or the id has changed. */
  updated(): void {
    this.#onRendered?.();
    const { feed: current, fromCache } = this.#store.state;
    const id = this.#id;
    const article = this.#loaded;
    if (id && article) this.#remember(id, article);
    const feed = fromCache ? undefined : current; // a cached copy lacks newer articles, so the response of the server decides
    if (feed === this.#query[0] && id === this.#query[1]) return;
    const query: Query = (this.#query = [feed, id]);
    this.missing = undefined;
    if (feed) this.#search = this.#search.then(() => this.#find(query));
  }

  #remember(id: string, article: Article): void {
    const { src, state } = this.#store;
    if (this.#previous?.article !== article)
      this.#previous = rememberArticle(article, { id, src, articles: state.articles });
  }

  async #find(query: Query): Promise<void> {
    const store = this.#store;
    const isOutdated = () => this.#query !== query;
    if (this.#loaded || isOutdated()) return;
    const [firstPage, id = ''] = query;
    const isDone = () => this.article !== undefined || isOutdated();
    const { article, missing } = await this.#findRemote(store, firstPage, id, isDone);
    if (isOutdated()) return;
    if (article) this.#remember(id, article);
    if (!this.article) {
      this.missing = missing;
      // the failure of a page or of a bundle has been reported already
      if (missing?.code === 'not-in-feed') store.reportError(missing);
    }
    await new Promise<void>((resolve) => {
      this.#onRendered = resolve;
      this.#host.requestUpdate();
    });
  }
}
