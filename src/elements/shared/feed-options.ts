import { tagsOf, type FeedFormat } from '../../feed/index.js';
import { parseSrcList } from '../../feed/index.js';
import { isZone, type Messages } from '../../i18n/index.js';
import type { Limits } from '../../net/index.js';
import type { ShareTarget } from '../../share/index.js';
import type { Counter } from '../../view-counts/index.js';
import {
  booleanAttribute,
  enumOption,
  integer,
  propertyOnly,
  text,
  type OptionsOf,
  type OptionType,
} from './attributes.js';

/** Names of tags or sections, separated by commas, converted to lower case. */
export const tagList: OptionType<readonly string[]> = { fallback: [], parse: tagsOf };

/** Text, converted to lower case. */
export const lowerCase = (fallback: string): OptionType<string> => ({
  fallback,
  parse: (value) => value.toLowerCase(),
});

const addressList: OptionType<readonly string[]> = {
  fallback: [],
  parse: parseSrcList,
};

const zoneName: OptionType<string | undefined> = {
  fallback: undefined,
  parse: (value) => (isZone(value) ? value : undefined),
  expected: 'names such as Asia/Jakarta',
};

/** Options of all three elements. */
export const elementOptions = {
  messages: propertyOnly<Partial<Messages>>(),
  targets: propertyOnly<readonly ShareTarget[]>(),
};

/**
 * What the two elements with a feed take; each has its own default of `headingLevel`, `share` and `show`. The names in
 * `format`, `counterType` and `share` are checked where the modules that know them are loaded.
 */
export const feedElementOptions = {
  ...elementOptions,
  src: addressList,
  headingLevel: integer(1, 1, 6),
  share: lowerCase('none'),
  show: text() as OptionType<unknown>,
  loading: enumOption('eager', 'lazy'),
  timeZone: zoneName,
  debug: booleanAttribute,
  format: text('auto'),
  pageExample: text(),
  pageItems: text(),
  trustedHosts: text(),
  formats: propertyOnly<readonly FeedFormat[]>(),
  counter: text(),
  counterType: text('json'),
  counters: propertyOnly<readonly Counter[]>(),
  feed: propertyOnly<unknown>(),
  limits: propertyOnly<Partial<Limits>>({}),
};

/** The parsed options that the two elements with a feed share. */
export type FeedElementOptions = Omit<OptionsOf<typeof feedElementOptions>, 'src'> & {
  readonly sources: readonly string[];
};
