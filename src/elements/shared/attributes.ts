import type { LitElement } from 'lit';
import type { FeedFormat } from '../../feed/index.js';
import { isZone } from '../../i18n/index.js';

/** Reads an attribute's words; undefined where they are no value. `warn` names a part that is left out. */
type Reader<T> = (text: string, warn: (part: string) => void) => T | undefined;

const warned = new Set<string>();

/**
 * The value of an option as the element uses it. A bad one warns once on the console and counts as the
 * default, whether it came by attribute or by property of the same name.
 * @param fitting what would be a value, for the console
 */
export function option<T>(
  host: LitElement,
  attribute: string,
  fallback: T,
  read: Reader<T>,
  fitting?: string,
): T {
  const name = attribute.replace(/-./, (letter) => letter[1].toUpperCase());
  const value = (host as unknown as Record<string, string | number | null | undefined>)[name];
  const text = String(value ?? '').trim();
  const warn = (part: string) => {
    const { localName } = host;
    const what = `[kpu-news] <${localName} ${attribute}="${part}">`;
    if (warned.has(what)) return;
    warned.add(what);
    console.warn(`${what}: not a value of ${attribute}${fitting ? `, which takes ${fitting}` : ''}`);
  };
  if (!text) return fallback;
  const result = read(text, warn);
  if (result === undefined) warn(host.getAttribute(attribute) ?? text);
  return result ?? fallback;
}

/** One of a few words, in any case; the first is the default. */
export const enumOption = <T extends string>(
  host: LitElement,
  attribute: string,
  ...words: readonly T[]
): T =>
  option(
    host,
    attribute,
    words[0],
    (text) => words.find((word) => word === text.toLowerCase()),
    words.join(', '),
  );

/** Share links of a list's cards, in lower case: names of networks, or `none`. */
export const shareOption = (host: LitElement): string =>
  option(host, 'share', 'none', (text) => text.toLowerCase());

/** A whole number within bounds. */
export const integer =
  (least: number, most = Infinity): Reader<number> =>
  (text) => {
    const number = +text;
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  };

/** Words separated by spaces or commas; those that `known` refuses are left out. */
export const tokenList =
  (known: (word: string) => boolean): Reader<readonly string[]> =>
  (text, warn) => {
    const all = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const good = all.filter(known);
    if (good[0]) for (const word of all) if (!known(word)) warn(word);
    return good[0] ? good : undefined;
  };

/** The time zone that dates are shown in. */
export const timeZone = (host: LitElement): string | undefined =>
  option(
    host,
    'time-zone',
    undefined,
    (text) => (isZone(text) ? text : undefined),
    'names such as Asia/Jakarta',
  );

/** Warns of what list and article cannot read, in options that nobody looks at closely before the first paint. */
export function validateFeedOptions(
  host: LitElement & { format: string | null; formats?: readonly FeedFormat[] },
): void {
  enumOption(host, 'loading', 'eager', 'lazy');
  // the chunk is on its way: a format that is named is looked for in it
  if (host.format && host.format !== 'auto')
    void import('../../feed/formats/index.js').then(
      ({ formatNames }) => enumOption(host, 'format', ...formatNames(host.formats)),
      () => undefined,
    );
}

/** Attributes that any element may have. */
const ANY =
  /^(?:id|class|style|slot|part|exportparts|lang|dir|title|hidden|role|tabindex|(?:data|aria)-.*|on.*)$/;

/** Warns of attributes whose names are most likely misspelt, as they stand now. */
export function warnUnknown(host: LitElement): void {
  const { observedAttributes: known } = host.constructor as typeof LitElement;
  const strange = Array.from(host.attributes, ({ name }) => name).filter(
    (name) => !known.includes(name) && !ANY.test(name),
  );
  if (strange[0])
    void import('./edit-distance.js').then(
      ({ suggestAttributeNames }) => {
        suggestAttributeNames(host.localName, strange, known);
      },
      () => undefined,
    );
}

/** A boolean attribute as in HTML, save that people paste `="false"` and mean it. */
export const booleanAttribute = {
  converter: (value: string | null) => value !== null && !/^\s*false\s*$/i.test(value),
};
