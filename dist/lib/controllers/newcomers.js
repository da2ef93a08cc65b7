import { select, tagsOf } from '../feed/index.js';
/** Whether a list is ordered by views, over all that is loaded. */
export const isPopular = (host) => /^\s*popular\s*$/i.test(String(host.sort));
/**
 * Which of `coming` would move a card that a visitor sees: what is new and would stand above the last one.
 * `count` says how many of them a list of the same length would show.
 */
export function newcomers({ shown = [], articles, host }, coming) {
    const known = new Set(articles.map(({ key }) => key));
    const fresh = coming.filter(({ key }) => !known.has(key));
    const { tag, exclude } = host;
    const order = select([...shown, ...fresh], {
        sort: isPopular(host) ? 'popular' : 'newest',
        tags: tagsOf(tag),
        exclude: tagsOf(exclude),
    });
    const cards = new Set(shown);
    const isNew = (article) => !cards.has(article);
    let end = order.length;
    while (end && isNew(order[end - 1]))
        end--;
    return {
        held: new Set(order
            .slice(0, end)
            .filter(isNew)
            .map(({ key }) => key)),
        count: order.slice(0, shown.length).filter(isNew).length,
    };
}
