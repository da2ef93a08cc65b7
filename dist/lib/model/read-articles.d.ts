import type { Article, Feed } from './types.js';
/** An unvalidated article of a format, with the property names of `Article`. */
export type RawArticle = {
    readonly [Name in keyof Omit<Article, 'key'>]?: unknown;
};
/** An unvalidated feed of a format. */
export interface RawFeed {
    readonly url: string;
    readonly title?: unknown;
    readonly home?: unknown;
    readonly language?: unknown;
    readonly next?: unknown;
    readonly authors?: unknown;
    readonly articles: readonly unknown[];
    readonly partial?: boolean;
    readonly bodiesOnPages?: unknown;
    /** Whether `articles` are objects of the page, which may be provided again. */
    readonly isProvided?: boolean;
    /** Converts an item to the property names of `Article`. */
    readonly toRaw?: (item: unknown) => RawArticle;
}
type Properties = Record<string, unknown>;
/**
 * An object's own properties; none for `null`, arrays and primitive values. A polluted Object.prototype adds nothing.
 */
export declare const ownProperties: (value: unknown) => Properties;
/** An array, or a single value as an array of one. */
export declare const list: (value: unknown) => readonly unknown[];
/** A non-negative integer; PHP may print it as a string. */
export declare const toCount: (value: unknown) => number | undefined;
/**
 * Validates a format's feed. It is the one place where text, dates and URLs of a feed are made safe to show. Several of
 * its articles may have one key; `readFeed` tells them apart.
 */
export declare function readArticles(raw: RawFeed): Feed;
/**
 * The feed that `make` returns; undefined where `readFeed` would change it, since articles have equal keys or ids, or where
 * there is none.
 */
export declare function readPlainFeed(make: () => RawFeed | undefined): Feed | undefined;
export {};
