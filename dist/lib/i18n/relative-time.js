import { isInstant, timeOf } from '../model/dates.js';
import { dateFormatter, formatDistance } from './format.js';
import { localClock } from './fast-format.js';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The largest age in days that is shown as a relative time. */
const MAX_DAYS = 7;
/** The calendar day of an instant, as days since 1970. */
function calendarDay(time, timeZone) {
    const clock = localClock(time, timeZone);
    if (clock !== undefined)
        return Math.floor(clock / DAY);
    const format = dateFormatter('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    return Date.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`) / DAY;
}
/**
 * The age of a date of the last week: "baru saja", "3 jam yang lalu", "2 hari yang lalu". Days are calendar days: an
 * article from late Monday is two days old early on Wednesday. A date without a zone is shown in days only, since its
 * exact time is unknown.
 * @param now milliseconds since 1970
 * @returns undefined where the date itself should be shown: more than seven days ago, in the future, or today without
 * a known time
 */
export function formatAge({ t, tag }, date, now, zone) {
    if (Math.abs(now - timeOf(date)) > (MAX_DAYS + 2) * DAY)
        return undefined; // in any zone
    const instant = isInstant(date);
    const elapsed = instant ? now - Date.parse(date) : Infinity;
    const days = calendarDay(now, zone) -
        (instant ? calendarDay(Date.parse(date), zone) : Date.parse(date.slice(0, 10)) / DAY);
    if (elapsed < 0 || days < 0 || days > MAX_DAYS)
        return undefined;
    if (elapsed < MINUTE)
        return t('justNow');
    if (elapsed < HOUR)
        return formatDistance(tag, -Math.floor(elapsed / MINUTE), 'minute');
    // a day has 25 hours when daylight saving time ends
    if (elapsed < DAY || (instant && !days))
        return formatDistance(tag, -Math.floor(elapsed / HOUR), 'hour');
    return days ? formatDistance(tag, -days, 'day') : undefined;
}
