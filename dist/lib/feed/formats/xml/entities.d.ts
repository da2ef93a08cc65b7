/** Reads C1 controls as the windows-1252 characters that were meant, as HTML does. */
export declare const fixCp1252: (text: string) => string;
/** Decodes HTML's character references once. A name without a semicolon stays: it may be part of a URL. */
export declare const decodeReferences: (text: string) => string;
export declare const escapeHtml: (text: string) => string;
/** References that a program has escaped once more than the rest, such as `htmlentities` of PHP on an excerpt. */
export declare const unescapeReferences: (html: string) => string;
/** Undoes the second escaping of HTML that was escaped twice. */
export declare const unescapeOnce: (html: string) => string;
