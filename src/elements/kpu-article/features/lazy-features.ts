import { applySize, storedSize } from '../../../controllers/text-size/text-size.js';
import type { SafeFragment } from '../../../sanitize/index.js';
import type { Locale } from '../../../i18n/index.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { policy } from '../../../trusted-types.js';
import type { ArticleFeatures } from './article-features.js';
import type { KpuArticle } from '../kpu-article.js';
import type { PageData } from './page-metadata.js';
import type { Saver } from './tap-to-load.js';

/** What an article fetches only where it is wanted, or once it is read. */
export class LazyArticleFeatures {
  /** Settles when the page knows its article. */
  told?: Promise<void>;
  /** Whether pictures come on tap. Once and for all: a network that changes takes nothing away. */
  saves = prefersReducedData();

  readonly #host: KpuArticle;
  readonly #reader: ArticleFeatures;
  readonly #feed: FeedStore;
  readonly #locale: () => Locale;
  readonly #saver?: Promise<Saver | undefined>;
  #page?: Promise<PageData | undefined>;
  #asked = false;
  #extended = false;

  constructor(host: KpuArticle, reader: ArticleFeatures, feed: FeedStore, locale: () => Locale) {
    this.#host = host;
    this.#reader = reader;
    this.#feed = feed;
    this.#locale = locale;
    if (!this.saves) return;
    this.#saver = import('./tap-to-load.js').then(
      ({ Saver }) => new Saver(host, () => reader.article, locale),
      () => {
        this.saves = false; // better a costly picture than none
        host.requestUpdate();
        return undefined;
      },
    );
  }

  /** Takes the pictures out of a body that is in no page yet, where they come on tap. */
  async hold(body: SafeFragment): Promise<void> {
    (await this.#saver)?.hold(body);
  }

  updated(): void {
    if (!this.#extended) applySize(this.#host, storedSize()); // before the first paint, so that nothing moves
    this.#tellPage();
    const { article, failure } = this.#reader;
    if (article || failure || this.#feed.state.status === 'idle') this.#extend();
  }

  /** Title and structured data of the page, as far as they are wanted. */
  #tellPage(): void {
    const host = this.#host;
    if (!host.pageTitle && !host.structuredData && !this.#page) return;
    this.#page ??= import('./page-metadata.js').then(
      ({ PageData }) => new PageData(host, policy),
      () => undefined, // out of reach: the page keeps its own title
    );
    this.told = this.#page.then((page) => page?.tell(this.#reader.article));
  }

  /** What can wait until there is something to read, or nothing to wait for. */
  #extend(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./after-render.js').then(
      ({ attachAfterRender }) => {
        this.#extended = true;
        attachAfterRender(this.#host, this.#feed, () => this.#reader.article, this.#locale);
      },
      () => undefined, // the article is read all the same
    );
  }
}
