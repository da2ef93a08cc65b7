import { html, nothing } from 'lit';
import { formatDay } from '../../../i18n/index.js';
import type { Article, FeedDate } from '../../../model/types.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import type { ListView } from '../list-view.js';

/** What of a list depends on whether its features are loaded. */
export interface CardDetails {
  /** Whether cards show their images. */
  readonly showsImages: boolean;
  /**
   * The cards of all articles.
   * @param common what cards depend on beside their articles
   */
  cards(
    articles: readonly Article[],
    card: (article: Article) => unknown,
    common: readonly unknown[],
  ): unknown;
  /** Where a card leads. */
  href(article: Article): string | undefined;
  /** The date of an article that has one. */
  date(article: Article, view: ListView): unknown;
  views(count: number, view: ListView): unknown;
  /** A correction, who else carries it, where it really leads. */
  notices?(article: Article): unknown;
  shareLinks?(article: Article): unknown;
  /** What is above the cards: the search field and the state. */
  header(view: ListView): unknown;
  /** What is below the cards: the way to more articles. */
  footer?(view: ListView): unknown;
}

/** The place of the search field, kept until it is there. */
export const searchSlot = ({ options }: ListView): unknown =>
  options.search ? html`<p class="search-slot"></p>` : nothing;

/** What the main script renders by itself. */
export const plainDetails: CardDetails = {
  get showsImages() {
    return !prefersReducedData();
  },
  cards: (articles, card) => articles.map(card),
  href: ({ url }) => url,
  date: ({ published }, { locale, options }) =>
    formatDay(locale.tag, published as FeedDate, options.timeZone),
  views: (n, { locale }) => locale.t('views', { n }),
  header: searchSlot,
};
