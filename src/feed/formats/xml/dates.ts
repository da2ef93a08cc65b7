import { toFeedDate } from '../../../model/dates.js';
import type { FeedDate } from '../../../model/types.js';

/** English and Indonesian: the first letters of "Mei", "Agustus", "Agt", "Oktober", "Desember" are their own. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec mei agu agt okt des';
const INDONESIAN = [5, 8, 8, 10, 12];

/** Hours from UTC of names that feeds use, beside those of North America. */
const ZONES = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    bst: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    wib: 7,
    wita: 8,
    wit: 9,
    jst: 9,
  }),
);
/** Eastern, central, mountain and Pacific time, standard or daylight. */
const AMERICA = /^([ecmp])([sd])t$/;

const TIME =
  /(?:^|[\sT,])(\d{1,2})[:.](\d\d)(?![.\d])(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?\s*(?:([+-]) ?(\d\d?):?(\d{1,2})?(?!\d)|([a-z]{1,5})\b)?/i;
const NUMERIC = /(?:^|\s)(\d{4})[-/.]?(\d{1,2})?[-/.]?(\d{1,2})?(?=[\sT,]|$)/i;

const two = (value: string | number): string => `${value}`.padStart(2, '0');
const full = (year: string): string =>
  year.length > 2 ? year.padStart(4, '0') : `${+year + (+year < 70 ? 2000 : 1900)}`;

/** Year, month and day: in numbers with the year first, or in words with the day on either side of the month. */
function dayOf(text: string): string | undefined {
  const word = text.match(/[a-z]{3,}/gi)?.find((name) => MONTHS.includes(name.slice(0, 3).toLowerCase()));
  if (!word) {
    const [, year, month = 1, day = 1] = NUMERIC.exec(text) ?? [];
    return year ? `${year}-${two(month)}-${two(day)}` : undefined;
  }
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) / 4;
  const [first, second] = text.match(/\d{1,4}/g) ?? [];
  if (!first || !second) return undefined;
  const [day, year] = first.length > 2 || +first > 31 ? [second, first] : [first, second];
  return `${full(year)}-${two(INDONESIAN[index - 12] ?? index + 1)}-${two(day)}`;
}

/** The zone of a time as ISO 8601 has it; empty where none is given, or one that nobody knows. */
function zoneOf([, , , , , sign, hours, minutes = '0', name]: readonly string[]): string {
  if (sign) return `${sign}${two(hours)}:${two(minutes)}`;
  const zone = (name ?? '').toLowerCase();
  const [, region, half] = AMERICA.exec(zone) ?? [];
  const offset = region ? 'pmce'.indexOf(region) - (half === 'd' ? 7 : 8) : ZONES.get(zone);
  return offset === undefined ? '' : `${offset < 0 ? '-' : '+'}${two(Math.abs(offset))}:00`;
}

/** Hours from UTC of the zone that a date names; undefined where it names none. */
export function dateOffset(value: string): number | undefined {
  const time = TIME.exec(value.slice(0, 80));
  const [, sign = '', hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(time ? zoneOf(time) : '') ?? [];
  return sign ? Number(`${sign}${+hours + +minutes / 60}`) : undefined;
}

/**
 * A date in any form that feeds are known for: W3C and ISO 8601 forms, RFC 822 and 850 with their slips, asctime,
 * names of months in English or Indonesian. Days and months in numbers alone ("05/06/2024") say nothing sure.
 * @see https://www.w3.org/TR/NOTE-datetime
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export function feedDate(value: string): FeedDate | undefined {
  if (value.length > 80) return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  const plain = /^\d{4}-/.test(text) ? toFeedDate(text) : undefined;
  if (plain) return plain;
  const time = TIME.exec(text);
  // what follows the time may be the month
  const day = dayOf(time ? text.replace(time[0], ` ${time[8] ?? ''} `) : text);
  if (!day || !time) return toFeedDate(day);
  const [, hour, minute, second = '00', half] = time;
  const shift = half ? (/^p/i.test(half) ? 12 : 0) : undefined;
  const hours = shift === undefined ? +hour : (+hour % 12) + shift;
  return toFeedDate(`${day}T${two(hours)}:${minute}:${second === '60' ? '59' : second}${zoneOf(time)}`);
}
