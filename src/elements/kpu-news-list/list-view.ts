import type { FeedState } from '../../controllers/feed/feed-state.js';
import { selectArticles } from '../../feed/index.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import { FIRST_CARDS } from '../shared/defaults.js';
import { prefersReducedData } from '../shared/dom/data-saver.js';
import type { ListOptions } from './list-options.js';

/** Maximum number of cards in a skeleton; more would be below the viewport. */
const MAX_SKELETONS = 10;

/** The state of a list that depends on the visitor and on rendering in batches. */
export interface ListUiState {
  /** Number of pages of `limit` articles that are shown. */
  readonly pageCount: number;
  /** Number of cards that may be rendered now; a long list is rendered in batches. */
  readonly renderLimit: number;
  /** Whether cards show their images. */
  readonly showsImages: boolean;
  /** Whether an article is shown; all are without a search. */
  readonly matches?: (article: Article) => boolean;
}

/** The state before the visitor has done anything. */
export const initialUi = (): ListUiState => ({
  pageCount: 1,
  renderLimit: FIRST_CARDS,
  showsImages: !prefersReducedData(),
});

/** The view model of the list. */
export interface ListView {
  readonly state: FeedState;
  readonly options: ListOptions;
  /** Texts of the cards. */
  readonly locale: Locale<'heading' | 'views'>;
  /** The articles to render, in their order. */
  readonly articles: readonly Article[];
  /** True if more articles are loaded than shown. */
  readonly hasHidden: boolean;
  readonly showsImages: boolean;
  /** The fields of a card. */
  readonly show: readonly string[];
  /** Heading of the list; empty for none. */
  readonly heading: string;
  /** Number of cards in the skeleton. */
  readonly skeletonCount: number;
}

/** The loaded articles that a list may show, regardless of paging. */
export const choose = (
  articles: readonly Article[],
  { sort, tags, exclude }: ListOptions,
  matches?: ListUiState['matches'],
): readonly Article[] => selectArticles(articles, { sort, tags, exclude, matches });

/** Whether there are more articles to show. */
export const hasMore = ({ state, hasHidden }: ListView): boolean => hasHidden || !!state.next;

/** Whether a visitor can request more articles. */
export const offersMore = (view: ListView): boolean => view.options.more !== 'none' && hasMore(view);

/** Creates the view model from state, options and interface state. */
export function createListView(
  state: FeedState,
  options: ListOptions,
  locale: ListView['locale'],
  { pageCount, renderLimit, showsImages, matches }: ListUiState,
): ListView {
  const chosen = choose(state.articles, options, matches);
  const count = pageCount * options.limit;
  // if no article has an image, placeholders would look like broken images
  const hasImages = !state.articles[0] || state.articles.some(({ image }) => image);
  const show = options.show.filter((name) => hasImages || name !== 'image');
  return {
    state,
    options,
    locale,
    articles: chosen.slice(0, Math.min(count, renderLimit)),
    hasHidden: chosen.length > count,
    showsImages,
    show: options.sources[1] ? [...show, 'source'] : show,
    heading: options.heading ?? locale.t('heading'),
    skeletonCount: Math.min(count, MAX_SKELETONS),
  };
}
