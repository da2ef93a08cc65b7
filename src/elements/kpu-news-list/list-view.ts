import type { FeedState } from '../../controllers/feed/feed-state.js';
import { selectArticles } from '../../feed/index.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import { FIRST_CARDS } from '../shared/defaults.js';
import type { ListOptions } from './list-options.js';

/** Cards of a skeleton at most; more would be below the screen. */
const MAX_SKELETONS = 10;

/** What a visitor and the time so far have changed in a list. */
export interface ListUiState {
  /** How many times `limit` articles are shown. */
  readonly pageCount: number;
  /** Cards that may be rendered by now; a long list is rendered to its end when the browser is idle. */
  readonly renderLimit: number;
  /** Whether an article is shown; all are without a search. */
  readonly matches?: (article: Article) => boolean;
}

/** A list that nobody has touched. */
export const initialUi: ListUiState = { pageCount: 1, renderLimit: FIRST_CARDS };

/** Everything that the list's templates need. */
export interface ListView {
  readonly state: FeedState;
  readonly options: ListOptions;
  /** Texts of the cards. */
  readonly locale: Locale<'heading' | 'views'>;
  /** The articles on screen, in their order. */
  readonly articles: readonly Article[];
  /** True where more articles are loaded than are shown. */
  readonly hasHidden: boolean;
  /** What a card shows. */
  readonly show: readonly string[];
  /** Heading of the list; empty for none. */
  readonly heading: string;
  /** Cards that the skeleton stands for. */
  readonly skeletonCount: number;
}

/** The loaded articles that a list shows, whether or not it has come to them yet. */
export const choose = (
  articles: readonly Article[],
  { sort, tags, exclude }: ListOptions,
  matches?: ListUiState['matches'],
): readonly Article[] => selectArticles(articles, { sort, tags, exclude, matches });

/** Whether there is more to show than is shown. */
export const hasMore = ({ state, hasHidden }: ListView): boolean => hasHidden || !!state.next;

/** Whether a visitor can ask for more. */
export const offersMore = (view: ListView): boolean => view.options.more !== 'none' && hasMore(view);

/** What is to be rendered. */
export function createListView(
  state: FeedState,
  options: ListOptions,
  locale: ListView['locale'],
  { pageCount, renderLimit, matches }: ListUiState,
): ListView {
  const chosen = choose(state.articles, options, matches);
  const count = pageCount * options.limit;
  // where no article has an image, empty places would look like images that are broken
  const hasImages = !state.articles[0] || state.articles.some(({ image }) => image);
  const show = options.show.filter((name) => hasImages || name !== 'image');
  return {
    state,
    options,
    locale,
    articles: chosen.slice(0, Math.min(count, renderLimit)),
    hasHidden: chosen.length > count,
    show: options.sources[1] ? [...show, 'source'] : show,
    heading: options.heading ?? locale.t('heading'),
    skeletonCount: Math.min(count, MAX_SKELETONS),
  };
}
