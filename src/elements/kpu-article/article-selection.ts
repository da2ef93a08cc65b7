import type { FeedStore } from '../../controllers/feed/feed-state.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { KpuArticle } from './kpu-article.js';

/** An article that was shown, and what it was asked for by. */
interface Kept {
  readonly id: string;
  readonly src: string;
  readonly article: Article;
  /** Keys of what stood below it. */
  readonly below: ReadonlySet<string>;
}

/** The feed and the id that an article was last looked for with. */
type Sought = readonly [feed?: Feed, id?: string];

/**
 * Which article is shown: the one asked for, looked for beyond what is loaded where it is not there. Once shown it
 * stays when newer ones push it out of its feed, since most feeds hold the newest articles only; it goes when the feed
 * takes it back, or no longer has it while it still has what stood below.
 */
export class ArticleSelection {
  /** The article asked for is not in the feed. */
  missing?: FeedError;

  readonly #host: KpuArticle;
  readonly #feed: FeedStore;
  #kept?: Kept;
  /** The search: one at a time, done once what it found is drawn. */
  #search: Promise<unknown> = Promise.resolve();
  #sought: Sought = [];
  #drawn?: () => void;

  constructor(host: KpuArticle, feed: FeedStore) {
    this.#host = host;
    this.#feed = feed;
  }

  /** Settles when nothing is looked for any more. */
  get settled(): Promise<unknown> {
    return this.#search;
  }

  get #id(): string {
    const { articleId, ownerDocument } = this.#host;
    return articleId?.trim() || (new URLSearchParams(ownerDocument.location.search).get('id') ?? '');
  }

  /** What the feed has not taken back. */
  get articles(): readonly Article[] {
    return this.#feed.state.articles.filter(({ withdrawn }) => !withdrawn);
  }

  get #loaded(): Article | undefined {
    const id = this.#host.article == null ? this.#id : '';
    const { articles } = this;
    return id ? articles.find((one) => one.id === id || one.url === id || one.key === id) : articles[0];
  }

  /** What was shown for the same id of the same feed, unless the feed takes it back. */
  get #before(): Article | undefined {
    const { src, state, decorate } = this.#feed;
    const { articles } = state;
    if (!src || this.#kept?.src !== src || this.#kept.id !== this.#id) return undefined;
    const { article, below } = this.#kept;
    const gone = articles.some(
      ({ key, id, withdrawn }) => below.has(key) || (withdrawn && (key === article.key || id === article.id)),
    );
    return gone ? undefined : decorate(article);
  }

  /** The article to show, once it is loaded. */
  get article(): Article | undefined {
    return this.#loaded ?? this.#before;
  }

  updated(): void {
    this.#drawn?.();
    const { state, src } = this.#feed;
    const { feed: shown, fromCache } = state;
    const id = this.#id;
    const article = this.#loaded;
    if (id && article) this.#keep(id, src, article);
    const feed = fromCache ? undefined : shown; // a copy lacks what is newer: the answer decides what is not there
    if (feed === this.#sought[0] && id === this.#sought[1]) return;
    const sought: Sought = (this.#sought = [feed, id]);
    this.missing = undefined;
    if (feed) this.#search = this.#search.then(() => this.#seek(sought));
  }

  #keep(id: string, src: string, article: Article): void {
    if (this.#kept?.article === article) return;
    const { articles } = this.#feed.state;
    const at = articles.indexOf(article);
    const below = at < 0 ? [] : articles.slice(at + 1).map(({ key }) => key);
    this.#kept = { id, src, article, below: new Set(below) };
  }

  /** Looks for the article beyond what is loaded. */
  async #seek(sought: Sought): Promise<void> {
    const host = this.#host;
    const feed = this.#feed;
    const late = () => this.#sought !== sought;
    if (this.#loaded || late()) return;
    const [first, id = ''] = sought;
    const { src } = feed;
    const { article, missing } = await import('./features/find-article.js').then(
      ({ findRemote }) => findRemote(feed, first, id, () => this.article !== undefined || late()),
      (cause: unknown) => ({ article: undefined, missing: new FeedError('module', { url: 'seek', cause }) }),
    );
    if (late()) return;
    if (article) this.#keep(id, src, article);
    if (!this.article) {
      this.missing = missing;
      // a further page that failed is told already
      if (missing && missing !== feed.state.pageError) feed.reportError(missing);
    }
    await new Promise<void>((resolve) => {
      this.#drawn = resolve;
      host.requestUpdate();
    });
  }
}
