/**
 * The data of feeds and articles: plain and frozen, so that it can be stored as JSON, sent from a worker, and read again
 * with an equal result.
 */
/** An image of an article. */
export interface Image {
    /** Absolute http(s) URL. */
    readonly url: string;
    /** Alternative text; absent where the feed has none. */
    readonly alt?: string;
    /** Size of the image at `url`, in pixels. */
    readonly width?: number;
    readonly height?: number;
    /** The same image in other sizes, for `srcset`. */
    readonly sizes?: readonly ImageSize[];
}
/** One size of an image. */
export interface ImageSize {
    readonly url: string;
    /** Width in pixels. */
    readonly width: number;
}
/** A file attached to an article, such as a PDF. */
export interface Attachment {
    readonly url: string;
    readonly title?: string;
    /** Media type, lower case, without parameters: `application/pdf`. */
    readonly type?: string;
    /** Size in bytes. */
    readonly size?: number;
}
/**
 * A date as an HTML `datetime` value: `2024-01-19T02:04:00.000Z` is an instant, `2024-01-19T09:04:00` is the
 * feed's own clock (no zone was given, none is guessed) and `2024-01-19` a day.
 */
export type FeedDate = string;
/** One article of a feed. Titles and summaries are text; `html` is untrusted until `sanitize` has processed it. */
export interface Article {
    /** Identity on the page: the normalised URL, else the id where it is a URI, else feed URL and id. */
    readonly key: string;
    /** The feed's own id. */
    readonly id: string;
    /** Absolute http(s) URL of the article's page. */
    readonly url?: string;
    readonly title: string;
    readonly summary?: string;
    readonly html?: string;
    readonly text?: string;
    readonly image?: Image;
    readonly published?: FeedDate;
    readonly modified?: FeedDate;
    /** Hours that the zone of `published` is ahead of UTC in the feed, where the feed gives a zone. */
    readonly offset?: number;
    readonly authors: readonly string[];
    readonly tags: readonly string[];
    readonly attachments: readonly Attachment[];
    /** Number of views, from the feed or from the element's counter. */
    readonly views?: number;
    /** BCP 47 tag of the article's language, if the feed has one per article: a feed's tag is often just a default. */
    readonly language?: string;
    /** Section, such as "Berita Terkini". */
    readonly section?: string;
    /** Listed first in any order. */
    readonly pinned?: boolean;
    /** Withdrawn by the feed: it is no longer shown, not even from a cached copy. */
    readonly withdrawn?: boolean;
    /** A correction notice ("Ralat"). */
    readonly correction?: string;
    /** Name of its feed, in a merged feed. */
    readonly source?: string;
    /** Number of other feeds that have it, in a merged feed. */
    readonly also?: number;
}
/** A feed, in any format. */
export interface Feed {
    /** URL it was read from, after redirects; the page's own URL for a feed that came without a request. */
    readonly url: string;
    readonly title: string;
    /** URL of the site's news page. */
    readonly home?: string;
    readonly language?: string;
    readonly articles: readonly Article[];
    /** URL of the next page. */
    readonly next?: string;
    /** Number of items that were left out, since they had nothing to show. */
    readonly ignored: number;
    /** The answer was cut off; the complete articles were read. */
    readonly partial?: boolean;
    /** It was read from a web page that lists news: the bodies of its articles are on their own pages. */
    readonly bodiesOnPages?: boolean;
}
/** What is shared. */
export interface ShareItem {
    /** Absolute http(s) URL. */
    readonly url: string;
    readonly title: string;
    /** Optional text of the page's author, for networks that take one. */
    readonly text?: string;
}
