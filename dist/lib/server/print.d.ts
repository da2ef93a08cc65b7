import type { Article, Feed } from '../model/types.js';
import type { SanitizeOptions } from '../sanitize/index.js';
import { type RenderedElement, type ServerPage } from './render.js';
/** Attributes of an element, as an author writes them. */
export type Attributes = Readonly<Record<string, string>>;
/**
 * Sanitizes an article's body, makes its addresses absolute and serializes it.
 * @param base what relative addresses are relative to
 * @param level heading level of the article's title
 * @param options the article's own URL, an origin from which nothing is loaded, and the note below an article that was cut
 */
export type SanitizeBody = (article: Article, base: string, level: number, options: Pick<SanitizeOptions, 'url' | 'blockedOrigin' | 'cutNote'>) => Promise<string>;
/** What a server prints of one element. */
export interface PrintedElement extends RenderedElement {
    readonly tag: string;
    readonly attributes: Attributes;
    /** Text of a JSON Feed that may stand in a script element; absent for the share bar. */
    readonly feed?: string;
    /** The article's sanitized body, as markup. */
    readonly body?: string;
    /** JSON-LD that may stand in a script element. */
    readonly structured?: string;
    /** Title of the feed or the article. */
    readonly title: string;
    /** A plain link for browsers without declarative shadow roots. */
    readonly fallback: {
        readonly href: string;
        readonly text: string;
    };
}
/** Prints `<kpu-news-list>`: the cards, and the part of the feed that they need. */
export declare function printList(source: Feed, attributes: Attributes, page: ServerPage, sanitizeBody: SanitizeBody): Promise<PrintedElement>;
/**
 * Prints `<kpu-article>`: the article, and the titles of its neighbours.
 * @returns undefined where the feed does not hold it
 */
export declare function printArticle(source: Feed, attributes: Attributes, page: ServerPage, sanitizeBody: SanitizeBody): Promise<PrintedElement | undefined>;
/** Prints `<kpu-share-bar>`. */
export declare function printShareBar(authorAttributes: Attributes, page: ServerPage): Promise<PrintedElement>;
