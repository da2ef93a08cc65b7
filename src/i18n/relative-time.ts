import { isInstant, timeOf } from '../model/dates.js';
import type { FeedDate } from '../model/types.js';
import { dates, formatDistance } from './format.js';
import type { Locale } from './locale.js';
import { clockIn } from './fast-format.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest age in days that is told as one. */
const WEEK = 7;

/** The day of the calendar that a moment is in, as a number of days. */
function dayOf(time: number, timeZone: string | undefined): number {
  const clock = clockIn(time, timeZone);
  if (clock !== undefined) return Math.floor(clock / DAY);
  const format = dates('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return Date.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`) / DAY;
}

/**
 * How long ago a date of the last week was: "baru saja", "3 jam yang lalu", "2 hari yang lalu". Days are those of
 * the calendar: what came late on Monday is two days old early on Wednesday. A date without a zone has days only,
 * since nobody knows which hour was meant.
 * @param now milliseconds since 1970
 * @returns undefined where the plain day says it better: more than seven days ago, ahead (a plan, or a clock that
 * is wrong), or today without an hour
 */
export function formatAge(
  { t, tag }: Locale<'justNow'>,
  date: FeedDate,
  now: number,
  zone?: string,
): string | undefined {
  if (Math.abs(now - timeOf(date)) > (WEEK + 2) * DAY) return undefined; // whatever the zone
  const instant = isInstant(date);
  const passed = instant ? now - Date.parse(date) : Infinity;
  const days =
    dayOf(now, zone) - (instant ? dayOf(Date.parse(date), zone) : Date.parse(date.slice(0, 10)) / DAY);
  if (passed < 0 || days < 0 || days > WEEK) return undefined;
  if (passed < MINUTE) return t('justNow');
  if (passed < HOUR) return formatDistance(tag, -Math.floor(passed / MINUTE), 'minute');
  // a day of 25 hours ends summer time
  if (passed < DAY || (instant && !days)) return formatDistance(tag, -Math.floor(passed / HOUR), 'hour');
  return days ? formatDistance(tag, -days, 'day') : undefined;
}
