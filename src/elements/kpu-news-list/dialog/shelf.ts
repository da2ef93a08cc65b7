import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { enumOption } from '../../shared/attributes.js';
import { errorText } from '../../shared/templates/error-message.js';
import type { AddressMode } from './history.js';
import { hasMore } from '../templates/frame.js';
import type { KpuNewsList } from '../kpu-news-list.js';
import type { ArticleOpener } from './article-opener.js';

/** What the dialog knows of its list. */
export class Shelf {
  readonly host: KpuNewsList;
  readonly feed: FeedStore;
  readonly #opening: ArticleOpener;

  constructor(opening: ArticleOpener) {
    this.host = opening.host;
    this.feed = opening.feed;
    this.#opening = opening;
  }

  /** Where the address bar names the article that is read, if it does. */
  get way(): AddressMode | undefined {
    return this.#opening.way;
  }

  get t(): Locale['t'] {
    return this.#opening.extras.locale.t;
  }

  /** The articles on screen, in their order. */
  get shown(): readonly Article[] {
    return this.#opening.extras.view?.shown ?? [];
  }

  /** Whether more is loaded than is shown. */
  get rest(): boolean {
    return !!this.#opening.extras.view?.rest;
  }

  /** Whether the list may show more than it does. */
  get more(): boolean {
    const { view } = this.#opening.extras;
    return !!view && hasMore(view) && enumOption(this.host, 'more', 'button', 'scroll', 'none') !== 'none';
  }

  /** Why there is no more. */
  get trouble(): string {
    const { pageError } = this.feed.state;
    return pageError ? errorText(pageError, this.#opening.extras.locale) : '';
  }

  /** Where an article's card leads. */
  hrefOf(article: Article): string {
    return this.#opening.extras.hrefOf(article) ?? article.url ?? '';
  }
}
