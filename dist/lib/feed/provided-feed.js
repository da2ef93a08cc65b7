import { FeedError } from '../model/feed-error.js';
import { readFeed } from '../model/read-feed.js';
import { readJsonFeed } from './formats/read-json-feed.js';
import { rawProvided } from './read-provided.js';
/**
 * Reads data of the page with the readers for fetched data: a property may hold anything, and its getters may throw.
 * @throws {FeedError}
 */
export function readProvidedFeed(data, base) {
    const { feed, inline } = data;
    try {
        const raw = rawProvided(data, base);
        return raw ? readFeed(raw) : readJsonFeed(feed ?? JSON.parse(inline ?? ''), base, feed != null);
    }
    catch (error) {
        const { code, facts } = FeedError.from(error, base);
        if (code === 'not-a-feed')
            throw error;
        throw new FeedError('bad-syntax', { ...facts, reason: 'inline', cause: error });
    }
}
