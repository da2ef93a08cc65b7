import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { applyTextSize, readTextSize } from '../../../controllers/text-size/text-size.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { SafeFragment } from '../../../sanitize/index.js';
import type { FeedError } from '../../../model/feed-error.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import { LazyFeatures } from '../../shared/lazy-features.js';
import type { ArticleHost } from '../article-host.js';
import type { PageMetadata } from './page-metadata.js';
import type { TapToLoad } from './tap-to-load.js';

type Late = typeof import('./late.js');

/** Loads the features that an article needs only on some pages, or once it is on screen. */
export class ArticleExtras {
  /** Whether images load on tap only. Decided once: what is on screen does not follow the network's speed. */
  savesData = prefersReducedData();

  readonly #host: ArticleHost;
  readonly #store: FeedStore;
  readonly #getArticle: () => Article | undefined;
  readonly #getLocale: () => Locale;
  readonly #tapToLoad?: Promise<TapToLoad | undefined>;
  readonly #late: LazyFeatures<Late>;
  #metadata?: Promise<PageMetadata | undefined>;
  #metadataUpdate?: Promise<void>;
  #isAttaching = false;
  #isAttached = false;

  constructor(
    host: ArticleHost,
    store: FeedStore,
    getArticle: () => Article | undefined,
    getLocale: () => Locale,
  ) {
    this.#host = host;
    this.#store = store;
    this.#getArticle = getArticle;
    this.#getLocale = getLocale;
    this.#late = new LazyFeatures(host, () => import('./late.js'), 'article-extras');
    if (this.savesData) this.#tapToLoad = this.#createTapToLoad();
  }

  /** Settles when the page's title and structured data are those of the article. */
  get settled(): Promise<unknown> | undefined {
    return this.#metadataUpdate;
  }

  /** Why `load` gave nothing; reported already. */
  get error(): FeedError | undefined {
    return this.#late.error;
  }

  async load(): Promise<Late | undefined> {
    await this.#late.load();
    return this.#late.value;
  }

  /** Takes the images out of a body that belongs to no page yet, where they load on tap. */
  readonly prepareBody = async (body: SafeFragment): Promise<void> => {
    (await this.#tapToLoad)?.replaceImages(body);
  };

  /** @param isIdle true where nothing is loading any more */
  updated(isIdle: boolean): void {
    if (!this.#isAttached) applyTextSize(this.#host, readTextSize()); // before the first paint, so that nothing shifts
    this.#updateMetadata();
    if (isIdle) void this.#attach();
  }

  #updateMetadata(): void {
    const { options } = this.#host;
    if (!options.pageTitle && !options.structuredData && !this.#metadata) return;
    this.#metadata ??= this.load().then((late) => late && new late.PageMetadata(this.#host));
    this.#metadataUpdate = this.#metadata.then((metadata) => metadata?.update(this.#getArticle(), options));
  }

  async #createTapToLoad(): Promise<TapToLoad | undefined> {
    const late = await this.load();
    if (late) return new late.TapToLoad(this.#host, this.#getArticle, this.#getLocale);
    this.savesData = false; // better costly images than none
    this.#host.requestUpdate();
    return undefined;
  }

  async #attach(): Promise<void> {
    if (this.#isAttaching) return;
    this.#isAttaching = true;
    const late = await this.load();
    this.#isAttached = !!late;
    late?.attachAfterRender(this.#host, this.#store, this.#getArticle, this.#getLocale);
  }
}
