import type { Attributes } from '../../model/html/tokens.js';
/**
 * Writes a start tag anew, with allowed attributes only: a parser reports a style and an event handler as violations of
 * the page's policy before any filter sees them.
 * @param attributes or what replaces the tag
 */
export declare function writeTag(name: string, attributes: Attributes | string): string;
