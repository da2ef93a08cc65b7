/** What the bytes 128 to 159 are in windows-1252. */
export declare const CP1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
/** Names that any text may have. */
export declare const COMMON: Map<string, string>;
/** Lets entities be decoded without a parser of HTML, with these characters by name. */
export declare function decodeWith(characters: ReadonlyMap<string, string>): void;
/** The same in a worker, with the common names only. */
export declare function decodeWithoutParser(): void;
