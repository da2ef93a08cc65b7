import type { FeedStore } from '../../controllers/feed/feed-state.js';
import { timeOf } from '../../model/dates.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { ArticleHost } from './article-host.js';

/** An article that was shown, and the request that it answered. */
export interface PreviousArticle {
  readonly id: string;
  readonly src: string;
  readonly article: Article;
  /** Keys of the articles that followed it in the feed. */
  readonly followingKeys: ReadonlySet<string>;
  /** Whether it was the last article of its feed; not where it was requested alone. */
  readonly isLast: boolean;
}

/** The article with this id, address or key; the first one where none is named. */
export const findArticle = (articles: readonly Article[], name: string): Article | undefined =>
  name ? articles.find(({ id, url, key }) => id === name || url === name || key === name) : articles[0];

/** Notes an article and its place in the feed. */
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
 * Whether an article that a feed no longer holds was only pushed out by newer ones: true unless the feed withdraws it, is
 * empty, or still holds what followed it. Of the last one nothing followed, so older articles tell the same.
 */
export function isPushedOut(
  { article, followingKeys, isLast }: PreviousArticle,
  articles: readonly Article[],
): boolean {
  const time = timeOf(article.published);
  const tells = ({ key, id, withdrawn, published, pinned }: Article): boolean | undefined =>
    withdrawn
      ? key === article.key || id === article.id
      : followingKeys.has(key) || (isLast && !pinned && !!published && timeOf(published) < time);
  const isEmpty = articles.every(({ withdrawn }) => withdrawn);
  return !(isEmpty && (isLast || followingKeys.size)) && !articles.some(tells);
}

/**
 * Looks for an article beyond the loaded pages.
 * @param isDone whether the article is loaded by now, or the search is outdated
 * @returns the article where it came alone, or why it is missing; neither where `isDone` ended the search
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
 * Chooses the article to show: the one asked for, searched for beyond the loaded pages where they lack it. Once shown it
 * stays when newer articles push it out of its feed, since most feeds hold only the newest ones.
 */
export class ArticleSelection {
  /** Why the article asked for is not shown, once the search has ended. */
  missing?: FeedError;

  readonly #host: ArticleHost;
  readonly #store: FeedStore;
  readonly #findRemote: FindRemote;
  #previous?: PreviousArticle;
  /** The searches, one after the other; each ends when its result is rendered. */
  #search: Promise<unknown> = Promise.resolve();
  #query: Query = [];
  #onRendered?: () => void;

  constructor(host: ArticleHost, store: FeedStore, findRemote: FindRemote) {
    this.#host = host;
    this.#store = store;
    this.#findRemote = findRemote;
  }

  /** Settles when no search is left. */
  get settled(): Promise<unknown> {
    return this.#search;
  }

  /** The article to show, once it is loaded. */
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

  /** The article that was shown for the same id of the same feed, while nothing says that it is gone. */
  get #pushedOut(): Article | undefined {
    const { src, state, decorate } = this.#store;
    const previous = this.#previous;
    if (!src || !state.feed || previous?.src !== src || previous.id !== this.#id) return undefined;
    if (!isPushedOut(previous, state.articles)) return undefined;
    return decorate(previous.article);
  }

  /** To be called after each update: begins a search where the feed or the id has changed. */
  updated(): void {
    this.#onRendered?.();
    const { feed: current, fromCache } = this.#store.state;
    const id = this.#id;
    const article = this.#loaded;
    if (id && article) this.#remember(id, article);
    const feed = fromCache ? undefined : current; // a cached copy lacks newer articles: the server's answer decides
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
