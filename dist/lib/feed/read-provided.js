import { ownProperties, readPlainFeed } from '../model/read-articles.js';
import { rawJsonFeed } from './formats/json-feed.js';
/** Data of the page as `readProvidedFeed` reads it; undefined if it is a JSON document without items. */
export function rawProvided({ article, feed, inline }, base) {
    if (article != null)
        return 'key' in ownProperties(article)
            ? { url: base, articles: [article] }
            : rawJsonFeed({ items: [article] }, base);
    const own = ownProperties(feed);
    const { articles, url } = own;
    return Array.isArray(articles)
        ? { ...own, url: typeof url === 'string' && url ? url : base, articles, isProvided: true }
        : rawJsonFeed(feed ?? JSON.parse(inline ?? ''), base, feed != null);
}
/** Reads data of the page; undefined for what `readProvidedFeed` reads with care, or says is wrong. */
export const readPlainProvided = (data, base) => readPlainFeed(() => rawProvided(data, base));
