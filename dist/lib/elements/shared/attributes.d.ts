import type { PropertyDeclaration } from 'lit';
/** One option of an element: how Lit declares its property, and how its value is parsed. */
export interface OptionType<T> extends PropertyDeclaration {
    /** The value if the attribute is missing, empty or invalid. */
    readonly fallback: T;
    /** Parses trimmed, non-empty text; returns undefined if it is invalid. `warn` reports an ignored part. */
    readonly parse?: (text: string, warn: (part: string) => void) => T | undefined;
    /** The valid values, for the console. */
    readonly expected?: string;
}
/** The options of an element by the names of their properties. */
export type OptionTable = Readonly<Record<string, OptionType<unknown>>>;
/** The parsed values of a table. */
export type OptionsOf<Table> = {
    readonly [Name in keyof Table]: Table[Name] extends OptionType<infer T> ? T : never;
};
/** The source of options: an element, or attributes on a server. */
export interface OptionHost {
    readonly localName: string;
    getAttribute(name: string): string | null;
}
/** `articleUrl` is `article-url` in HTML. */
export declare const attributeName: (property: string) => string;
/** A table as `static properties`, including those that base classes declare. */
export type PropertiesOf<Table extends OptionTable> = Readonly<Record<keyof Table, PropertyDeclaration>>;
export declare const propertiesOf: <Table extends OptionTable>(table: Table) => PropertiesOf<Table>;
/** Sets the properties of an element to their defaults, written as in an attribute. */
export declare function setDefaults(element: object, table: OptionTable): void;
/** The value of one option. An invalid one is reported once on the console and replaced by the fallback. */
export declare function readOption<T>(host: OptionHost, name: string, { fallback, parse, expected }: OptionType<T>): T;
/** All options of an element, parsed. */
export declare function readOptions<Table extends OptionTable>(host: OptionHost, table: Table): OptionsOf<Table>;
/**
 * Adds to the parsed options of an element those that only later code can parse, such as names of share targets: once
 * for each set of options, so that every part of the element has the same ones.
 */
export declare function resolveOnce<Options extends object, Resolved extends object>(resolve: (options: Options) => Resolved): (options: Options) => Resolved;
/** A property without an attribute. */
export declare function propertyOnly<T>(): OptionType<T | undefined>;
export declare function propertyOnly<T>(fallback: T): OptionType<T>;
/** Text as written; undefined if the attribute is missing, empty if it is empty. */
export declare const rawText: OptionType<string | undefined>;
/** Trimmed text. */
export declare const text: (fallback?: string) => OptionType<string>;
/** A boolean attribute as in HTML, except that `="false"` means false, since authors write it. */
export declare const booleanAttribute: {
    converter: (value: string | null) => boolean;
    fallback: false;
};
/** One of several keywords, case-insensitive; the first is the fallback. */
export declare const enumOption: <T extends string>(...words: readonly T[]) => OptionType<T>;
/** An integer within bounds. */
export declare const integer: (min: number, fallback: number, max?: number) => OptionType<number>;
/** Tokens separated by spaces or commas, in lower case; unknown ones are ignored. */
export declare const tokenList: <T extends readonly string[] | undefined>(isKnown: (token: string) => boolean, fallback: T) => OptionType<T | readonly string[]>;
