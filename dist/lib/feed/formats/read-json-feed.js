import { FeedError } from '../../model/feed-error.js';
import { ownProperties } from '../../model/read-articles.js';
import { readFeed } from '../../model/read-feed.js';
import { cleanText } from '../../model/text.js';
import { rawJsonFeed } from './json-feed.js';
/**
 * Reads a JSON Feed document, 1.0 or 1.1, whether it was fetched, is in the page or was set as a property.
 * @param url where it came from, the base of relative URLs in it
 * @param isProvided whether its items are objects of the page, which may be provided again
 * @param refine changes each article before it is read
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(document, url, isProvided, refine = (raw) => raw) {
    const feed = ownProperties(document);
    // some programs claim to write a JSON Feed, but use another name for its items
    const items = /jsonfeed/i.test(cleanText(feed.version, 99))
        ? (feed.items ?? feed.entries ?? feed.posts ?? feed.articles)
        : feed.items;
    const raw = rawJsonFeed({ ...feed, items }, url, isProvided);
    if (!raw)
        throw new FeedError('not-a-feed', { url, reason: 'other' });
    return readFeed({ ...raw, toRaw: (item) => refine(raw.toRaw?.(item) ?? {}) });
}
