import { isInstant } from '../model/dates.js';
// Making an Intl formatter costs more than using it a thousand times, so each is made once and kept.
const kept = new Map();
const keep = (key, make) => {
    const known = kept.get(key);
    if (known)
        return known;
    const made = make();
    kept.set(key, made);
    return made;
};
const dates = (tag, options) => keep(`d${tag}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag, options));
/** The category of a number in the language's plural rules. */
export const pluralOf = (tag, number) => keep(`p${tag}`, () => new Intl.PluralRules(tag)).select(number);
/** A number with the language's separators: 12.345 in Indonesian. */
export const formatNumber = (tag, number) => keep(`n${tag}`, () => new Intl.NumberFormat(tag)).format(number);
/** A size in kB or MB, one digit at most: "1,2 MB". */
export function formatBytes(tag, bytes) {
    const mega = bytes >= 999_950; // what would be rounded to 1.000 kB
    const format = keep(`b${tag}`, () => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
    return `${format.format(mega ? bytes / 1e6 : Math.max(0.1, bytes / 1e3))} ${mega ? 'MB' : 'kB'}`;
}
/** "dalam 30 detik", "dalam 2 menit". */
export const formatWait = (tag, seconds) => {
    const minutes = seconds > 90;
    return keep(`r${tag}`, () => new Intl.RelativeTimeFormat(tag)).format(Math.ceil(minutes ? seconds / 60 : seconds), minutes ? 'minute' : 'second');
};
/** The moment or day that a feed's date names, and the zone in which its clock is read. */
const read = (date, zone) => 
// a date without a zone is shown as it was written, never shifted
isInstant(date)
    ? [new Date(date), zone]
    : [new Date(date.slice(0, 10) + (date.slice(10) || 'T00:00') + 'Z'), 'UTC'];
/** A feed's date as a day: "19 Januari 2024". */
export function formatDay(tag, date, zone) {
    const [value, timeZone] = read(date, zone);
    return dates(tag, { dateStyle: 'long', timeZone }).format(value);
}
/**
 * A feed's date with weekday and, where it has one, time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant names its zone.
 */
export function formatTime(tag, date, zone) {
    const [value, timeZone] = read(date, zone);
    const hour = dates(tag, { timeStyle: 'short' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';
    const clock = date.length > 10 ? { hour, minute: '2-digit' } : {};
    // not `dateStyle: 'full'`, which writes "05 Januari" in Indonesian
    const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
    const words = dates(tag, { ...day, ...clock, timeZone }).format(value);
    if (!isInstant(date))
        return words;
    // only the Indonesian data know WIB, WITA and WIT, so every language takes the name from there
    const parts = dates('id', { timeZone, timeZoneName: 'short' }).formatToParts(value);
    return `${words} ${parts.find((part) => part.type === 'timeZoneName')?.value ?? ''}`.trim();
}
