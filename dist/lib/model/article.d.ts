import type { Article, Feed } from './types.js';
/** An article as a format found it: named like `Article`, nothing believed yet. */
export type RawArticle = {
    readonly [Name in keyof Omit<Article, 'key'>]?: unknown;
};
/** A feed as a format found it. `articles` may hold anything. */
export interface RawFeed {
    readonly url: string;
    readonly title?: unknown;
    readonly home?: unknown;
    readonly language?: unknown;
    readonly next?: unknown;
    readonly authors?: unknown;
    readonly articles: readonly unknown[];
    readonly partial?: boolean;
    /** Whether `articles` holds objects of the page, which may come again. */
    readonly own?: boolean;
    /** Names an item's members as `Article` does, where the format has other names. */
    readonly toRaw?: (item: unknown) => RawArticle;
}
type Members = Record<string, unknown>;
/**
 * An object's own members, or none: `null`, lists and plain values have none that we read. A polluted Object.prototype
 * adds nothing.
 */
export declare const members: (value: unknown) => Members;
/** A list, or a single value as a list of one. */
export declare const list: (value: unknown) => readonly unknown[];
/** A count of views: a whole number that can be one. PHP prints it as text. */
export declare const toCount: (value: unknown) => number | undefined;
/**
 * Reads what a format found into a `Feed`. The one place where a feed's words, dates and addresses are made
 * fit to be shown; reading its own result again gives the same.
 */
export declare function readFeed(raw: RawFeed): Feed;
export {};
