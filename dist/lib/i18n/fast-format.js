// The first `Intl` formatter of a page takes about 60 ms on a low-end phone, which would delay the first card. In
// Indonesian, dates and numbers are simple enough to format without it.
const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
/** UTC offsets in hours. Indonesia has had no daylight saving time since 1970. */
const offsets = {
    __proto__: null,
    UTC: 0,
    'Asia/Jakarta': 7,
    'Asia/Makassar': 8,
    'Asia/Jayapura': 9,
};
/** Whether times in a zone can be formatted without `Intl`. */
export const isFastZone = (zone) => offsets[zone] !== undefined;
/**
 * An instant shifted to local time, so that the UTC fields of the resulting date are the local ones. Undefined where
 * only `Intl` knows the offset.
 * @param time milliseconds since 1970
 * @param zone the visitor's own time zone by default
 */
export function localClock(time, zone) {
    const hours = zone ? offsets[zone] : -new Date(time).getTimezoneOffset() / 60;
    return time < 0 || hours === undefined ? undefined : time + hours * 36e5;
}
/** A day formatted as `Intl` does with `dateStyle: 'long'`; undefined where `Intl` is needed. */
export function fastDay(tag, time, zone) {
    const clock = localClock(time, zone);
    if (tag !== 'id' || clock === undefined)
        return undefined;
    const date = new Date(clock);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
/** A non-negative integer formatted as `Intl` does; undefined where `Intl` is needed. */
export const fastNumber = (tag, number) => tag === 'id' && Number.isSafeInteger(number) && number >= 0
    ? `${number}`.replace(/\B(?=(\d{3})+$)/g, '.')
    : undefined;
