import type { Feed } from '../../model/types.js';
import { type Answer } from '../../net/index.js';
import type { FeedFormat, PageParser } from './feed-format.js';
/** The values that `format` accepts. */
export declare const formatNames: (customFormats?: readonly FeedFormat[]) => readonly string[];
/** What determines the format of a URL. */
export interface FormatOptions {
    /** Name of a format, or `auto`. */
    readonly format?: string;
    /** Formats of the page, tried before the built-in ones. */
    readonly formats?: readonly FeedFormat[];
    /** Number of articles wanted. */
    readonly limit?: number;
    /** A headline of the list, where `url` is that of a web page. */
    readonly pageExample?: string;
    /** A CSS selector of the items of that page. */
    readonly pageItems?: string;
    /** How web pages are parsed where there is no `DOMParser`. */
    readonly pageParser?: PageParser;
    /** Whether `url` is that of an article's own page. */
    readonly single?: boolean;
    /** Whether it may be, where it lists none. */
    readonly orArticle?: boolean;
}
/** How one URL is requested and its answer read. */
export interface ResolvedFormat {
    /** The URL to request. */
    readonly address: string;
    /**
     * Requests the feed and reads it.
     * @param early the answer to a request for the URL itself that was sent already
     */
    load(get: (url: string) => Promise<Answer>, early?: Promise<Answer>): Promise<Feed>;
    read(answer: Answer): Promise<Feed>;
}
/** Resolves the format of a URL by the name that the author gave, else by the URL's shape, else by the answer. */
export declare function resolveFormat(url: string, given: FormatOptions): Promise<ResolvedFormat>;
