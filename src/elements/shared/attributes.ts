import type { PropertyDeclaration } from 'lit';
import { warnOnce } from '../../controllers/warn-once.js';

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
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A table as `static properties`, including those that base classes declare. */
export type PropertiesOf<Table extends OptionTable> = Readonly<Record<keyof Table, PropertyDeclaration>>;

export const propertiesOf = <Table extends OptionTable>(table: Table): PropertiesOf<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, type]) => [name, { attribute: attributeName(name), ...type }]),
  ) as Record<string, PropertyDeclaration> as PropertiesOf<Table>;

/** Sets the properties of an element to their defaults, written as in an attribute. */
export function setDefaults(element: object, table: OptionTable): void {
  for (const [name, { fallback, parse }] of Object.entries(table)) {
    const text = (fallback as readonly string[] | undefined)?.join?.(' ');
    (element as Record<string, unknown>)[name] = text ?? fallback ?? (parse && '');
  }
}

/** The value of one option. An invalid one is reported once on the console and replaced by the fallback. */
export function readOption<T>(
  host: OptionHost,
  name: string,
  { fallback, parse, expected }: OptionType<T>,
): T {
  const value = (host as unknown as Record<string, T | null | undefined>)[name];
  if (!parse) return value ?? fallback;
  const text = String(value ?? '').trim();
  if (!text) return fallback;
  const attribute = attributeName(name);
  const warn = (part: string) => {
    const takes = expected ? `, which takes ${expected}` : '';
    warnOnce(`[kpu-news] <${host.localName} ${attribute}="${part}">: not a value of ${attribute}${takes}`);
  };
  const result = parse(text, warn);
  if (result === undefined) warn(host.getAttribute(attribute) ?? text);
  return result ?? fallback;
}

/** All options of an element, parsed. */
export function readOptions<Table extends OptionTable>(host: OptionHost, table: Table): OptionsOf<Table> {
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(table)) options[name] = readOption(host, name, table[name]);
  return Object.freeze(options) as OptionsOf<Table>;
}

/**
 * Adds to the parsed options of an element those that only later code can parse, such as names of share targets: once
 * for each set of options, so that every part of the element has the same ones.
 */
export function resolveOnce<Options extends object, Resolved extends object>(
  resolve: (options: Options) => Resolved,
): (options: Options) => Resolved {
  let last: Options | undefined;
  let resolved: Resolved | undefined;
  return (options) => {
    if (!resolved || options !== last) resolved = resolve((last = options));
    return resolved;
  };
}

/** A property without an attribute. */
export function propertyOnly<T>(): OptionType<T | undefined>;
export function propertyOnly<T>(fallback: T): OptionType<T>;
export function propertyOnly<T>(fallback?: T): OptionType<T | undefined> {
  return { attribute: false, fallback };
}

/** Text as written; undefined if the attribute is missing, empty if it is empty. */
export const rawText: OptionType<string | undefined> = { fallback: undefined };

/** Trimmed text. */
export const text = (fallback = ''): OptionType<string> => ({ fallback, parse: (value) => value });

/** A boolean attribute as in HTML, except that `="false"` means false, since authors write it. */
export const booleanAttribute = {
  converter: (value: string | null): boolean => value !== null && !/^\s*false\s*$/i.test(value),
  fallback: false,
} satisfies OptionType<boolean>;

/** One of several keywords, case-insensitive; the first is the fallback. */
export const enumOption = <T extends string>(...words: readonly T[]): OptionType<T> => ({
  fallback: words[0],
  parse: (value) => words.find((word) => word === value.toLowerCase()),
  expected: words.join(', '),
});

/** An integer within bounds. */
export const integer = (min: number, fallback: number, max = Infinity): OptionType<number> => ({
  fallback,
  parse: (value) => {
    const number = +value;
    return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
  },
});

/** Tokens separated by spaces or commas, in lower case; unknown ones are ignored. */
export const tokenList = <T extends readonly string[] | undefined>(
  isKnown: (token: string) => boolean,
  fallback: T,
): OptionType<T | readonly string[]> => ({
  fallback,
  parse: (value, warn) => {
    const tokens = value
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = tokens.filter(isKnown);
    if (known[0]) for (const token of tokens) if (!isKnown(token)) warn(token);
    return known[0] ? known : undefined;
  },
});
