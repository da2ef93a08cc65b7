import type { Feed } from '../../model/types.js';
import type { Answer } from '../../net/index.js';
import type { HtmlPolicy } from '../../trusted-types.js';
import type { PageElement } from './page/page-tree.js';
/** What built-in formats may need to read an answer. */
export interface ReadTools {
    /** The page's Trusted Types policy; without it, nothing can be parsed where a page enforces them. */
    readonly policy?: HtmlPolicy;
    /** How a web page is read. */
    readonly page?: PageOptions;
    /** How a web page is parsed where there is no `DOMParser`. */
    readonly pageParser?: PageParser;
}
/** Parses web pages in Node, as `DOMParser` does in a browser. */
export interface PageParser {
    /** The tree of a page; throws a `FeedError` with `too-large` for one that is more than it takes. */
    parse(html: string): PageElement;
    /** The elements that a CSS selector matches; without it, `pageItems` is left out. */
    select?(root: PageElement, selector: string): readonly PageElement[];
}
/** What the author of a page tells about another page that is to be read as a feed. */
export interface PageOptions {
    /** A headline of the list. */
    readonly example?: string;
    /** A CSS selector of the items. */
    readonly items?: string;
}
/** How a kind of feed is recognised, requested and read. */
export interface FeedFormat {
    /** Name of the format, as used in `format`: lower case, hyphens. */
    readonly name: string;
    /** URLs that belong to this format by their shape, so that it can change the request or make it. */
    readonly asks?: RegExp;
    /** Whether an answer is of this format, by its content: servers send any content type. */
    matches(answer: Answer): boolean;
    /** Reads an answer; throws a `FeedError` with `not-a-feed` or `bad-syntax`. */
    read(answer: Answer, tools?: ReadTools): Feed;
    /**
     * The URL to request instead.
     * @param want number of articles wanted
     */
    address?(url: string, want: number): string;
    /** Requests the feed where that takes more than one request. */
    ask?(url: string, get: (url: string) => Promise<Answer>): Promise<Answer>;
    /** Requests a better feed that an answer names; undefined where it names none. */
    follow?(answer: Answer, get: (url: string) => Promise<Answer>, tools?: ReadTools): Promise<Answer | undefined>;
}
/** A format whose code is loaded when an answer needs it. */
export interface LazyFormat extends Pick<FeedFormat, 'name' | 'asks' | 'matches'> {
    readonly read?: undefined;
    load(): Promise<FeedFormat>;
}
