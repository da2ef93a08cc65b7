import { FeedError } from '../../model/feed-error.js';
// A chunk: fetched where an article is not on the first page of its feed.
/** Pages of a feed that are searched for an article. */
const PAGES = 5;
/** Asks for the one article where the feed's format can give it alone, and adds it to what is loaded. */
async function fetchAlone(feed, first, id) {
    const alone = await import('../../feed/formats/wordpress/wordpress-address.js')
        .then(({ singleAddress }) => singleAddress(first.url, id))
        .then((address) => (address ? feed.ask(address) : undefined))
        .catch(() => undefined); // else it is looked for
    if (alone && feed.feed === first)
        feed.articles = [...feed.articles, ...alone.articles];
}
/**
 * Looks for an article beyond what is loaded: by itself, then on the feed's further pages.
 * @param over whether it is there, or is looked for no more
 * @returns why it is not there; undefined where it is, or where something else is looked for by now
 */
export async function seek(feed, first, id, over) {
    if (first && id)
        await fetchAlone(feed, first, id);
    if (!over())
        await feed.fill(over, PAGES);
    if (over() || !feed.articles.length)
        return undefined;
    return feed.moreError ?? new FeedError('not-in-feed', { url: first?.url, excerpt: id });
}
