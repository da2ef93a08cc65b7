import type { FeedDate } from '../../../model/types.js';
/** Hours from UTC of the zone that a date names; undefined if it names none, or UTC. */
export declare function dateOffset(value: string): number | undefined;
/**
 * A date in any form that feeds are known for: W3C and ISO 8601 forms, RFC 822 and 850 with their slips, asctime, those
 * of JavaScript, PHP and databases, names of months in English or Indonesian. A date that does not surely name a day,
 * such as "05/06/2024", is none: no date is better than a wrong one.
 * @see https://www.w3.org/TR/NOTE-datetime
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export declare function feedDate(value: unknown): FeedDate | undefined;
