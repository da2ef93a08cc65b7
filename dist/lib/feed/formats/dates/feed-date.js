import { toFeedDate } from '../../../model/dates.js';
import { clockOf, fullYear, monthOf, TIME, two, zoneOf } from './date-parts.js';
/** As in W3C's profile of ISO 8601, a month without a day begins with its first. */
const YEAR_FIRST = /(?:^|\s)(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d\d)(\d\d))(?=[\sT,]|$)/i;
/** Which of the first two numbers is the day is sure where one of them is no month. */
const YEAR_LAST = /(?:^|\s)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=[\s,]|$)/;
const DAY_FIRST = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th)?[\s,./-]{0,3}([a-z]{3,9})[\s,./-]{1,3}(\d{4}|\d\d)(?!\d)/i;
const MONTH_FIRST = /(?:^|[^a-z])([a-z]{3,9})[\s.]{1,2}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,2}(?:[a-z]{3,5}\s)?(\d{4})(?!\d)/i;
/** The year first, or a day behind it. */
const YEAR_BEFORE = /(?:^|[^\d:])(\d{4})[\s,./-]{1,3}([a-z]{3,9})[\s,./-]{1,3}(\d{1,2})(?!\d)/i;
const dayFrom = (year, month, day) => +month ? `${fullYear(year)}-${two(month)}-${two(day)}` : undefined;
/** Year, month and day. A year alone is no day, and a word that is no month makes none. */
function dayOf(text) {
    const [, year, month, day = '1', month2, day2] = YEAR_FIRST.exec(text) ?? [];
    if (year)
        return dayFrom(year, month ?? month2, month ? day : day2);
    const [, first, second, lastYear] = YEAR_LAST.exec(text) ?? [];
    if (first) {
        if (+first > 12)
            return dayFrom(lastYear, second, first);
        return +second > 12 || first === second ? dayFrom(lastYear, first, second) : undefined;
    }
    const [, d, name = '', y] = DAY_FIRST.exec(text) ?? [];
    if (d && monthOf(name))
        return dayFrom(y, monthOf(name), d);
    const [, name2 = '', d2, y2] = MONTH_FIRST.exec(text) ?? [];
    if (d2 && monthOf(name2))
        return dayFrom(y2, monthOf(name2), d2);
    const [, y3, name3 = '', d3] = YEAR_BEFORE.exec(text) ?? [];
    return y3 ? dayFrom(y3, monthOf(name3), d3) : undefined;
}
/** Hours from UTC of the zone that a date names; undefined if it names none, or UTC. */
export function dateOffset(value) {
    const time = TIME.exec(value.slice(0, 80));
    const [, sign = '', hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(time ? zoneOf(time) : '') ?? [];
    return sign ? Number(`${sign}${+hours + +minutes / 60}`) || undefined : undefined;
}
/** Seconds or milliseconds since 1970, as programs write them, alone or as `/Date(…)/`. */
function fromTimestamp(text) {
    const [, digits] = /^(?:\/Date\()?(1?\d{9}|1?\d{12})(?:[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
    if (!digits)
        return undefined;
    return toFeedDate(new Date(+digits * (digits.length < 12 ? 1000 : 1)).toISOString());
}
/**
 * A date in any form that feeds are known for: W3C and ISO 8601 forms, RFC 822 and 850 with their slips, asctime, those
 * of JavaScript, PHP and databases, names of months in English or Indonesian. A date that does not surely name a day,
 * such as "05/06/2024", is none: no date is better than a wrong one.
 * @see https://www.w3.org/TR/NOTE-datetime
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export function feedDate(value) {
    const given = typeof value === 'number' ? `${value}` : value;
    if (typeof given !== 'string' || given.length > 120)
        return undefined;
    const text = given
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3T$4:$5:$6'); // ISO 8601 without signs
    const plain = /^\d{4}-\d/.test(text) ? toFeedDate(text) : fromTimestamp(text);
    if (plain)
        return plain;
    const time = TIME.exec(text);
    // what follows the time may be the month, and what stands in parentheses the name of the zone
    const words = time ? text.replace(time[0], ` ${time[8] ?? ''} `).replace(/\(.*/, '') : text;
    const day = dayOf(words.replace(/\s+/g, ' '));
    if (!day || !time)
        return toFeedDate(day);
    return toFeedDate(`${day}T${clockOf(time)}`) ?? toFeedDate(day);
}
