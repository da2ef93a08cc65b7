import type { RawArticle } from '../../../model/read-articles.js';
import { type Context, type Fields } from './fields.js';
import type { XmlElement } from './xml-element.js';
/** The first of these elements that says something, as text. */
export declare function firstText(fields: Fields, context: Context, names: string): string;
/** Where a link of some kind leads: `alternate` is the page, `next` the older items. */
export declare function linkOf(fields: Fields, rel: string, context: Context): string | undefined;
/** Names of the people who wrote it; an address of mail only where there is no name. */
export declare function authorsOf(fields: Fields, context: Context): readonly string[];
/** Names the members of an RSS item or an Atom entry. */
export declare function toArticle(item: XmlElement, context: Context): RawArticle;
