import type { FeedFormat } from '../../feed-format.js';
/**
 * RSS 0.9x, 1.0 and 2.0 and Atom, with the extensions in real use, read by the platform's parser of XML, whose
 * nodes are only read. What it refuses is mended once. Entities are never declared: a DTD that has any is
 * refused, and no other is looked at. Without a parser (`tools.DOMParser`, else the platform's), or where Trusted
 * Types forbid it to be used, the error is `not-a-feed` with the reason `no-parser`.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export declare const xml: FeedFormat;
