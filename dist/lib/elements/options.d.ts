import type { LitElement } from 'lit';
/** Reads an attribute's words; undefined where they are no value. `warn` names a part that is left out. */
type Reader<T> = (text: string, warn: (part: string) => void) => T | undefined;
/**
 * The value of an option as the element uses it. A bad one warns once on the console and counts as the
 * default, whether it came by attribute or by property.
 */
export declare function option<T>(host: LitElement, attribute: string, value: string | number | null | undefined, fallback: T, read: Reader<T>): T;
/** One of a few words, in any case. */
export declare const oneOf: <T extends string>(...words: readonly T[]) => Reader<T>;
/** A whole number within bounds. */
export declare const whole: (least: number, most?: number) => Reader<number>;
/** Words separated by spaces or commas; those that `known` refuses are left out. */
export declare const words: (known: (word: string) => boolean) => Reader<readonly string[]>;
/** A time zone that `Intl` knows. */
export declare const zone: Reader<string>;
/** A boolean attribute as in HTML, save that people paste `="false"` and mean it. */
export declare const flag: {
    type: BooleanConstructor;
    converter: {
        fromAttribute: (value: string | null) => boolean;
        toAttribute: (value: boolean) => "" | null;
    };
};
/** Names separated by commas, lower case. */
export declare const tagsOf: (value: string | number | null | undefined) => readonly string[];
export {};
