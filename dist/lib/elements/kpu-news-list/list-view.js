import { selectArticles } from '../../feed/index.js';
import { FIRST_CARDS } from '../shared/defaults.js';
/** Cards of a skeleton at most; more would be below the screen. */
const MAX_SKELETONS = 10;
/** A list that nobody has touched. */
export const initialUi = { pageCount: 1, renderLimit: FIRST_CARDS };
/** The loaded articles that a list shows, whether or not it has come to them yet. */
export const choose = (articles, { sort, tags, exclude }, matches) => selectArticles(articles, { sort, tags, exclude, matches });
/** Whether there is more to show than is shown. */
export const hasMore = ({ state, hasHidden }) => hasHidden || !!state.next;
/** Whether a visitor can ask for more. */
export const offersMore = (view) => view.options.more !== 'none' && hasMore(view);
/** What is to be rendered. */
export function createListView(state, options, locale, { pageCount, renderLimit, matches }) {
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
        isSearching: !!matches,
        show: options.sources[1] ? [...show, 'source'] : show,
        heading: options.heading ?? locale.t('heading'),
        skeletonCount: Math.min(count, MAX_SKELETONS),
    };
}
