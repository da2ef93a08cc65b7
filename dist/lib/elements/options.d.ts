import type { LitElement } from 'lit';
import type { FeedFormat } from '../feed/index.js';
/** Reads an attribute's words; undefined where they are no value. `warn` names a part that is left out. */
type Reader<T> = (text: string, warn: (part: string) => void) => T | undefined;
/**
 * The value of an option as the element uses it. A bad one warns once on the console and counts as the
 * default, whether it came by attribute or by property of the same name.
 * @param fitting what would be a value, for the console
 */
export declare function option<T>(host: LitElement, attribute: string, fallback: T, read: Reader<T>, fitting?: string): T;
/** One of a few words, in any case; the first is the default. */
export declare const oneOf: <T extends string>(host: LitElement, attribute: string, ...words: readonly T[]) => T;
/** Share links of a list's cards, in lower case: names of networks, or `none`. */
export declare const sharesOf: (host: LitElement) => string;
/** A whole number within bounds. */
export declare const whole: (least: number, most?: number) => Reader<number>;
/** Words separated by spaces or commas; those that `known` refuses are left out. */
export declare const words: (known: (word: string) => boolean) => Reader<readonly string[]>;
/** The time zone that dates are shown in. */
export declare const zoneOf: (host: LitElement) => string | undefined;
/** Warns of what list and article cannot read, in options that nobody looks at closely before the first paint. */
export declare function checkShared(host: LitElement & {
    format: string | null;
    formats?: readonly FeedFormat[];
}): void;
/** Warns of attributes whose names are most likely misspelt, as they stand now. */
export declare function checkNames(host: LitElement): void;
/** A boolean attribute as in HTML, save that people paste `="false"` and mean it. */
export declare const flag: {
    converter: (value: string | null) => boolean;
};
export {};
