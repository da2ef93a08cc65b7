import { selectArticles } from '../../feed/index.js';
import { FIRST_CARDS } from '../shared/defaults.js';
import { prefersReducedData } from '../shared/dom/data-saver.js';
/** Maximum number of cards in a skeleton; more would be below the viewport. */
const MAX_SKELETONS = 10;
/** The state before the visitor has done anything. */
export const initialUi = () => ({
    pageCount: 1,
    renderLimit: FIRST_CARDS,
    showsImages: !prefersReducedData(),
});
/** The loaded articles that a list may show, regardless of paging. */
export const choose = (articles, { sort, tags, exclude }, matches) => selectArticles(articles, { sort, tags, exclude, matches });
/** Whether there are more articles to show. */
export const hasMore = ({ state, hasHidden }) => hasHidden || !!state.next;
/** Whether a visitor can request more articles. */
export const offersMore = (view) => view.options.more !== 'none' && hasMore(view);
/** Creates the view model from state, options and interface state. */
export function createListView(state, options, locale, { pageCount, renderLimit, showsImages, matches }) {
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
