import type { NameLookup } from './named-characters.js';
/** Reads C1 controls as the windows-1252 characters that were meant, as HTML does. */
export declare const fixCp1252: (text: string) => string;
/** Decodes HTML's character references once. A name without a semicolon stays: it may be part of a URL. */
export declare const decodeReferences: (text: string, lookup: NameLookup) => string;
export declare const escapeHtml: (text: string) => string;
/** Undoes the second escaping of HTML that was escaped twice. */
export declare const unescapeOnce: (html: string, lookup: NameLookup) => string;
/** The plain text of HTML: tags are dropped, entities decoded once. */
export declare function plainTextOfHtml(html: string, lookup: NameLookup): string;
