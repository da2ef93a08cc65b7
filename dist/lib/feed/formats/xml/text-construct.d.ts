import { type Context } from './fields.js';
import { type XmlElement } from './xml-element.js';
/** What an element holds: HTML, or plain text. */
export interface TextConstruct {
    readonly html?: string;
    readonly text?: string;
}
/**
 * Reads the text of an element: Atom's go by `type`, all others are HTML.
 * @param isBody it is a whole article: text without a `type` is HTML where it looks like it
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export declare function readTextConstruct(element: XmlElement | undefined, context: Context, isBody?: boolean): TextConstruct;
/** The text of an element as plain text. */
export declare function plainTextOf(element: XmlElement | undefined, context: Context): string;
