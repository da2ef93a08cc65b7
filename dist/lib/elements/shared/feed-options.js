import { tagsOf } from '../../feed/index.js';
import { parseSrcList } from '../../feed/index.js';
import { isZone } from '../../i18n/index.js';
import { booleanAttribute, enumOption, integer, propertyOnly, text, } from './attributes.js';
/** Names of tags or sections, separated by commas, converted to lower case. */
export const tagList = { fallback: [], parse: tagsOf };
/** Text, converted to lower case. */
export const lowerCase = (fallback) => ({
    fallback,
    parse: (value) => value.toLowerCase(),
});
const addressList = {
    fallback: [],
    parse: parseSrcList,
};
const zoneName = {
    fallback: undefined,
    parse: (value) => (isZone(value) ? value : undefined),
    expected: 'names such as Asia/Jakarta',
};
/** Options of all three elements. */
export const elementOptions = {
    messages: propertyOnly(),
    targets: propertyOnly(),
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
    show: text(),
    loading: enumOption('eager', 'lazy'),
    timeZone: zoneName,
    debug: booleanAttribute,
    format: text('auto'),
    pageExample: text(),
    pageItems: text(),
    trustedHosts: text(),
    formats: propertyOnly(),
    counter: text(),
    counterType: text('json'),
    counters: propertyOnly(),
    feed: propertyOnly(),
    limits: propertyOnly({}),
};
