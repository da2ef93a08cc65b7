import { ownProperties, readFeed } from '../model/read-feed.js';
import { FeedError } from '../model/feed-error.js';
import { parseJson, readJsonFeed } from './formats/json-feed.js';
/**
 * Reads data of the page with the readers for fetched data: a property may hold anything, and its getters may throw.
 * @throws {FeedError}
 */
export function readProvidedFeed({ article, feed, inline }, base) {
    try {
        if (article != null)
            return 'key' in ownProperties(article)
                ? readFeed({ url: base, articles: [article] })
                : readJsonFeed({ items: [article] }, base);
        const { articles, url } = ownProperties(feed);
        return Array.isArray(articles)
            ? readFeed({
                ...ownProperties(feed),
                url: typeof url === 'string' && url ? url : base,
                articles,
                isProvided: true,
            })
            : readJsonFeed(feed ?? parseJson(inline ?? '', base), base, feed != null);
    }
    catch (error) {
        const { code, facts } = FeedError.from(error, base);
        if (code === 'not-a-feed')
            throw error;
        throw new FeedError('bad-syntax', { ...facts, reason: 'inline', cause: error });
    }
}
