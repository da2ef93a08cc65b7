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

type Extras = typeof import('./article-extras.js');

/** Loads the features that only some pages need, or that are only needed after the first render. */
export class ExtrasLoader {
  /** Whether images load on tap only. Determined once, so that the page does not change with the network speed. */
  savesData = prefersReducedData();

  readonly #host: ArticleHost;
  readonly #store: FeedStore;
  readonly #getArticle: () => Article | undefined;
  readonly #getLocale: () => Locale;
  readonly #tapToLoad?: Promise<TapToLoad | undefined>;
  readonly #extras: LazyFeatures<Extras>;
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
    this.#extras = new LazyFeatures(host, () => import('./article-extras.js'), 'article-extras');
    if (this.savesData) this.#tapToLoad = this.#createTapToLoad();
  }

  /** Resolves when the title of the page and the structured data are up to date. */
  get settled(): Promise<unknown> | undefined {
    return this.#metadataUpdate;
  }

  /** Why `load` failed; already reported. */
  get error(): FeedError | undefined {
    return this.#extras.error;
  }

  async load(): Promise<Extras | undefined> {
    await this.#extras.load();
    return this.#extras.value;
  }

  /** Replaces the images of a body that is not in the document yet, if they load on tap only. */
  readonly prepareBody = async (body: SafeFragment): Promise<void> => {
    (await this.#tapToLoad)?.replaceImages(body);
  };

  /** @param isIdle true if nothing is loading */
  updated(isIdle: boolean): void {
    if (!this.#isAttached) applyTextSize(this.#host, readTextSize()); // before the first paint, so that nothing shifts
    this.#updateMetadata();
    if (isIdle) void this.#attach();
  }

  #updateMetadata(): void {
    const { options } = this.#host;
    if (!options.pageTitle && !options.structuredData && !this.#metadata) return;
    this.#metadata ??= this.load().then((extras) => extras && new extras.PageMetadata(this.#host));
    this.#metadataUpdate = this.#metadata.then((metadata) => metadata?.update(this.#getArticle(), options));
  }

  async #createTapToLoad(): Promise<TapToLoad | undefined> {
    const code = new LazyFeatures(this.#host, () => import('./tap-to-load.js'), 'data-saver');
    await code.load();
    if (code.value) return new code.value.TapToLoad(this.#host, this.#getArticle, this.#getLocale);
    this.savesData = false; // better costly images than none
    this.#host.requestUpdate();
    return undefined;
  }

  async #attach(): Promise<void> {
    if (this.#isAttaching) return;
    this.#isAttaching = true;
    const extras = await this.load();
    this.#isAttached = !!extras;
    extras?.attachAfterRender(this.#host, this.#store, this.#getArticle, this.#getLocale);
  }
}
