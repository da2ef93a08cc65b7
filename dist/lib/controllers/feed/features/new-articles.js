import { selectArticles } from '../../../feed/index.js';
/**
 * Which of `incoming` would move a card that a visitor sees: what is new and would stand above the last visible one.
 * @param loaded what is in the list already, on screen or not
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
/** What stands below the last article that is still in `articles`: a renewed first page has pushed it off. */
export function pushedOff(previous, articles) {
    const keys = new Set(articles.map(({ key }) => key));
    return previous.slice(previous.findLastIndex(({ key }) => keys.has(key)) + 1);
}
