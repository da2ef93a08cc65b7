import { fetchAlone } from '../../controllers/alone.js';
import { select, tagsOf } from '../../feed/index.js';
/** Pages of a feed that are searched for an article which the address names. */
const PAGES = 3;
/** What of some articles the list may show, whether or not it does so by now. */
function choose({ host }, articles) {
    return select(articles, { sort: 'newest', tags: tagsOf(host.tag), exclude: tagsOf(host.exclude) });
}
/** How the address names an article: ids of several feeds may be the same. */
export const idOf = ({ feed }, { id, key }) => (feed.several ? key : id);
/** Whether this is the article that the address names. */
export const isNamed = (article, { id, key }) => key === undefined ? [article.id, article.key, article.url].includes(id) : article.key === key;
/** The article that the address names, among those that are loaded. */
export const findNamed = (shelf, named) => choose(shelf, shelf.feed.articles).find((article) => isNamed(article, named));
/** The same, alone where the feed's format can give it so, else on the feed's further pages. */
export async function seekNamed(shelf, named) {
    const { feed, host } = shelf;
    const first = feed.feed;
    if (!first)
        return undefined;
    const found = choose(shelf, feed.several ? [] : await fetchAlone(feed, first, named.id))[0];
    if (found)
        return found;
    await feed.fill(() => host.enough() && !!findNamed(shelf, named), PAGES);
    return findNamed(shelf, named);
}
