import { selectArticles } from '../../../feed/index.js';
/**
 * Finds the incoming articles that would move a visible card: new ones above the last visible article.
 * @param loaded the articles of the list, visible or not
 */
export function findNewArticles(visible, loaded, incoming, { sort, tags, exclude }) {
    const known = new Set(loaded.map(({ key }) => key));
    const added = incoming.filter(({ key }) => !known.has(key));
    const order = selectArticles([...visible, ...added], { sort, tags, exclude });
    const cards = new Set(visible);
    const isNew = (article) => !cards.has(article);
    const last = order.findLastIndex((article) => cards.has(article));
    return {
        keys: new Set(order
            .slice(0, last + 1)
            .filter(isNew)
            .map(({ key }) => key)),
        count: order.slice(0, visible.length).filter(isNew).length,
    };
}
/** The articles below the last one that is still in `articles`: newer ones pushed them off the first page. */
export function pushedOff(previous, articles) {
    const keys = new Set(articles.map(({ key }) => key));
    return previous.slice(previous.findLastIndex(({ key }) => keys.has(key)) + 1);
}
