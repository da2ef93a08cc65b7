import { isInstant } from '../model/dates.js';
import { isFastZone, fastDay, fastNumber } from './fast-format.js';
// Creating an Intl formatter costs more than a thousand calls to it, so each is created once.
const formatters = Object.create(null);
/** A cached formatter of a language. Falls back to Indonesian (Chromium has no data for Javanese and Sundanese). */
function formatter(Kind, tag, options) {
    return (formatters[Kind.name + tag + JSON.stringify(options)] ??= new Kind([tag, 'id'], options));
}
/** A cached date formatter. */
export const dateFormatter = (tag, options) => formatter(Intl.DateTimeFormat, tag, options);
/** The plural category of a number in a language. */
export const pluralCategory = (tag, number) => formatter(Intl.PluralRules, tag).select(number);
/** A number with the separators of the language: 12.345 in Indonesian. */
export const formatNumber = (tag, number) => fastNumber(tag, number) ?? formatter(Intl.NumberFormat, tag).format(number);
/** A number in compact notation: "12 rb", "1,2 jt". */
export const formatCompact = (tag, number) => formatter(Intl.NumberFormat, tag, { notation: 'compact' }).format(number);
/** A size in kB or MB with at most one decimal: "1,2 MB". */
export function formatBytes(tag, bytes) {
    const isMegabytes = bytes >= 999_950; // would be rounded to 1.000 kB
    const format = formatter(Intl.NumberFormat, tag, { maximumFractionDigits: 1 });
    return `${format.format(isMegabytes ? bytes / 1e6 : Math.max(0.1, bytes / 1e3))} ${isMegabytes ? 'MB' : 'kB'}`;
}
/** A relative time: "dalam 30 detik", "2 hari yang lalu", never "kemarin dulu". */
export function formatDistance(tag, count, unit) {
    const text = formatter(Intl.RelativeTimeFormat, tag).format(count, unit);
    // engines with Sundanese date formats lack its relative times and return "-2 d"
    return tag !== 'id' && /^[-+]/.test(text) ? formatDistance('id', count, unit) : text;
}
/** A wait: "dalam 30 detik", "dalam 2 menit". */
export const formatWait = (tag, seconds) => {
    const inMinutes = seconds > 90;
    return formatDistance(tag, Math.ceil(inMinutes ? seconds / 60 : seconds), inMinutes ? 'minute' : 'second');
};
/** A feed's date as a `Date`, and the time zone to format it in. */
const parseFeedDate = (date, zone) => 
// a date without a zone is shown as written, never shifted
isInstant(date)
    ? [new Date(date), zone]
    : [new Date(date.slice(0, 10) + (date.slice(10) || 'T00:00') + 'Z'), 'UTC'];
/** A feed's date as a day: "19 Januari 2024". */
export function formatDay(tag, date, zone) {
    const [value, timeZone] = parseFeedDate(date, zone);
    return fastDay(tag, +value, timeZone) ?? dateFormatter(tag, { dateStyle: 'long', timeZone }).format(value);
}
/** The time-of-day options of a language. */
function clockOptions(tag) {
    const hour = dateFormatter(tag, { timeStyle: 'short' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';
    return { hour, minute: '2-digit' };
}
/** Appends the zone's name. Only the Indonesian data has WIB, WITA and WIT, so all languages use it. */
function appendZone(text, value, timeZone) {
    const parts = dateFormatter('id', { timeZone, timeZoneName: 'short' }).formatToParts(value);
    return `${text} ${parts.find((part) => part.type === 'timeZoneName')?.value ?? ''}`.trim();
}
/**
 * A feed's date with its weekday and, if it has one, its time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant is shown with a zone.
 */
export function formatTime(tag, date, zone) {
    const [value, timeZone] = parseFeedDate(date, zone);
    const clock = date.length > 10 ? clockOptions(tag) : {};
    // `dateStyle: 'full'` would format "05 Januari" in Indonesian
    const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
    const text = dateFormatter(tag, { ...day, ...clock, timeZone }).format(value);
    return isInstant(date) ? appendZone(text, value, timeZone) : text;
}
/**
 * An instant's time of day: "14.05 WIB", with its day unless that is today: "3 Maret 2025 pukul 14.05 WIB".
 * @param time milliseconds since 1970; a time in the future counts as now
 */
export function formatClock(tag, time, timeZone) {
    const now = new Date();
    const value = new Date(Math.min(time, +now));
    const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone };
    const days = dateFormatter(tag, day);
    const today = days.format(value) === days.format(now) ? { timeZone } : day;
    return appendZone(dateFormatter(tag, { ...today, ...clockOptions(tag) }).format(value), value, timeZone);
}
/** Whether a string is the name of a time zone. */
export function isZone(text) {
    try {
        return isFastZone(text) || !!dateFormatter('id', { timeZone: text });
    }
    catch {
        return false;
    }
}
