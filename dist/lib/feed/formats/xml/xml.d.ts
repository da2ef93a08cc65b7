import type { FeedFormat } from '../feed-format.js';
/**
 * RSS 0.9x, 1.0 and 2.0 and Atom, with the extensions in real use. Needs no DOM, so that a worker and Node read the
 * same. Entities are never declared: a DTD that declares any is refused, and any other is left unread.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export declare const xml: FeedFormat;
