/** Names of months in English and Indonesian, in all spellings; a prefix of three letters or more stands for each. */
const MONTHS = [
    'january januari',
    'february februari pebruari',
    'march maret',
    'april',
    'may mei',
    'june juni',
    'july juli',
    'august agustus agt ags',
    'september sept',
    'october oktober',
    'november nopember',
    'december desember',
].map((names) => names.split(' '));
/** Hours from UTC of names that feeds use, beside those of North America. */
const ZONES = new Map(Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    wib: 7,
    wita: 8,
    wit: 9,
    jst: 9,
}));
/** Eastern, central, mountain and Pacific time, standard or daylight. */
const AMERICA = /^([ecmp])([sd])t$/;
/** Hours and minutes, perhaps seconds and half of the day; then an offset, with or without "GMT" before it, or a name. */
export const TIME = /(?:^|[\sT,|])(\d{1,2})[:.](\d\d)(?![.\d])(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?\s*(?:(?:GMT|UTC?)?\s?([+-]) ?(\d\d?):?(\d\d)?(?!\d)|([a-z]{1,5})\b)?/i;
export const two = (value) => `${value}`.padStart(2, '0');
export const fullYear = (year) => year.length > 2 ? year : `${+year + (+year < 70 ? 2000 : 1900)}`;
/** Which row has a name that begins with this word; 1 for the first, 0 for none. */
export function rowOf(word, rows) {
    const name = word.toLowerCase();
    return rows.findIndex((names) => names.some((known) => known.startsWith(name))) + 1;
}
/** 1 to 12; 0 for a word that is no month. */
export const monthOf = (word) => rowOf(word, MONTHS);
/** The zone of a match of `TIME` as ISO 8601 has it; empty where none is given, or one that nobody knows. */
export function zoneOf([, , , , , sign, hours, minutes = '0', name]) {
    if (sign)
        return `${sign}${two(hours)}:${two(minutes)}`;
    const zone = (name ?? '').toLowerCase();
    const [, region, half] = AMERICA.exec(zone) ?? [];
    const offset = region ? 'pmce'.indexOf(region) - (half === 'd' ? 7 : 8) : ZONES.get(zone);
    return offset === undefined ? '' : `${offset < 0 ? '-' : '+'}${two(Math.abs(offset))}:00`;
}
/** The time of a match of `TIME`, with its zone, as ISO 8601 has it. */
export function clockOf(time) {
    const [, hour, minute, second = '00', half] = time;
    const shift = half ? (/^p/i.test(half) ? 12 : 0) : undefined;
    const hours = shift === undefined ? +hour : (+hour % 12) + shift;
    return `${two(hours)}:${minute}:${second === '60' ? '59' : second}${zoneOf(time)}`;
}
