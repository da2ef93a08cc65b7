import type { FeedError } from './model/feed-error.js';
import { loadFeed, type Article, type Feed, type LoadOptions } from './feed/index.js';
import { ServerArticle } from './server/article.js';
import { type Drawing } from './server/drawing.js';
import { ServerList } from './server/list.js';
import type { ServerPage } from './server/page.js';
import { ServerShareBar } from './server/share-bar.js';
export type { Article, Drawing, Feed, ServerPage };
export { loadFeed, type LoadOptions };
/** Attributes of an element, as an author writes them. */
export type Attributes = Readonly<Record<string, string>>;
/**
 * Cleans an article's body, with absolute addresses, and gives it as markup.
 * @param base what relative addresses are relative to
 * @param level heading level of the article's title
 */
export type Clean = (article: Article, base: string, level: number) => Promise<string>;
/** The elements by their short names. */
declare const kinds: {
    readonly list: typeof ServerList;
    readonly article: typeof ServerArticle;
    readonly share: typeof ServerShareBar;
};
/** A short name of an element. */
export type Kind = keyof typeof kinds;
/** Attributes that an element reads, and those among them that are there or not and have no value. */
export declare function attributesOf(kind: Kind): {
    readonly names: readonly string[];
    readonly flags: readonly string[];
};
/** All styles of an element, as they are printed. */
export declare function cssOf(kind: Kind): Promise<string>;
/** What a server prints of one element. */
export interface Print extends Drawing {
    readonly tag: string;
    readonly attributes: Attributes;
    /** Text of a JSON Feed that may stand in a script element; absent for the share bar. */
    readonly feed?: string;
    /** The article's cleaned body, as markup. */
    readonly body?: string;
    /** JSON-LD that may stand in a script element. */
    readonly structured?: string;
    /** What it is called: the feed, or the article. */
    readonly title: string;
    /** A plain link for browsers without declarative shadow roots. */
    readonly fallback: {
        readonly href: string;
        readonly text: string;
    };
}
/** Prints `<kpu-news-list>`: the cards, and of the feed what they need. */
export declare function printList(feed: Feed, attributes: Attributes, page: ServerPage, clean: Clean): Promise<Print>;
/**
 * Prints `<kpu-article>`: the article, and its neighbours' titles.
 * @returns undefined where the feed does not hold it
 */
export declare function printArticle(feed: Feed, attributes: Attributes, page: ServerPage, clean: Clean): Promise<Print | undefined>;
/** Prints `<kpu-share-bar>`. */
export declare function printShareBar(given: Attributes, page: ServerPage): Promise<Print>;
/** Reads a feed that is there as text: a file, or what another program printed. Any format that elements read. */
export declare function readFeed(text: string, options: LoadOptions & {
    url: string;
}): Promise<Feed>;
/** How what went wrong with a feed is mended, in one line. */
export declare function explain(error: FeedError): Promise<string>;
