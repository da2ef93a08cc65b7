import { type Context } from './nodes.js';
/** What an element says: HTML, or plain text. */
export interface Said {
    readonly html?: string;
    readonly text?: string;
}
/**
 * Reads an element's words by the rules of its kind: Atom's go by `type`, all others are HTML.
 * @param body it is a whole article: then plain text without a `type` is HTML where it looks like it
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export declare function said(element: Element | undefined, context: Context, body?: boolean): Said;
/** The words of an element, as text. */
export declare function wordsOf(element: Element | undefined, context: Context): string;
/** Whether an address is that of a picture which an article may be known by. */
export declare const isPicture: (url: string | undefined) => url is string;
/** The address of the first picture in some HTML. */
export declare function firstImage(html: string): string | undefined;
