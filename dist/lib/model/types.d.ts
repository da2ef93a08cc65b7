/**
 * What an article is, for every room of the house. Plain frozen data: it can be stored as JSON, sent from a
 * worker and read again by the same readers with the same result.
 */
/** A picture that belongs to an article. */
export interface Image {
    /** Absolute http(s) address. */
    readonly url: string;
    /** What the picture shows; absent where the feed does not say. */
    readonly alt?: string;
    /** Size of the picture at `url`, in pixels. */
    readonly width?: number;
    readonly height?: number;
    /** The same picture in other sizes, as `srcset` names them. */
    readonly sizes?: readonly ImageSize[];
}
/** One size of a picture. */
export interface ImageSize {
    readonly url: string;
    /** Width in pixels. */
    readonly width: number;
}
/** A file that comes with an article, such as a PDF. */
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
/** One article of a feed. Titles and summaries are text; `html` is untrusted until `content` has cleaned it. */
export interface Article {
    /** Identity on the page: the normalised URL, else the id where it is a URI, else feed URL and id. */
    readonly key: string;
    /** The feed's own id. */
    readonly id: string;
    /** Absolute http(s) address of the article's page. */
    readonly url?: string;
    readonly title: string;
    readonly summary?: string;
    readonly html?: string;
    readonly text?: string;
    readonly image?: Image;
    readonly published?: FeedDate;
    readonly modified?: FeedDate;
    readonly authors: readonly string[];
    readonly tags: readonly string[];
    readonly attachments: readonly Attachment[];
    /** How often it was viewed: by the feed, or by the counter that an element names. */
    readonly views?: number;
    /** BCP 47 tag of the article's language, where the feed tells of each: one of the whole feed is often its software's default. */
    readonly language?: string;
    /** Rubric, such as "Berita Terkini". */
    readonly section?: string;
    /** Stays first whatever the order. */
    readonly pinned?: boolean;
    /** The feed takes it back: it is shown no more, not from an earlier copy either. */
    readonly withdrawn?: boolean;
    /** What was wrong and has been put right ("Ralat"). */
    readonly correction?: string;
    /** Name of the feed it comes from, where several are shown together. */
    readonly source?: string;
    /** How many further feeds carry it, where several are shown together. */
    readonly also?: number;
}
/** A feed as every format gives it. */
export interface Feed {
    /** Where it was read from, after redirects; the page's own address for a feed that came without a request. */
    readonly url: string;
    readonly title: string;
    /** The site's own page of news. */
    readonly home?: string;
    readonly language?: string;
    readonly articles: readonly Article[];
    /** Address of the next page. */
    readonly next?: string;
    /** Items that had nothing to show and were left out. */
    readonly ignored: number;
    /** The answer was cut off; these are the articles that came whole. */
    readonly partial?: boolean;
}
/** What a share target is told about the thing to share. */
export interface ShareItem {
    /** Absolute http(s) address. */
    readonly url: string;
    readonly title: string;
    /** Optional words of the page's author, for networks that take a text of its own. */
    readonly text?: string;
}
