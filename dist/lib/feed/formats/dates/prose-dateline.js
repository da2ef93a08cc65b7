import { proseDate, readWrittenDates, } from './prose-date.js';
/** Characters in which a dateline ends, and those of the lead, whose first date is usually the article's. */
const MAX_DATELINE = 120;
const MAX_LEAD = 400;
/** A dash with a space, which no host has, or a longer one. */
const DASH = /\s[-–—]{1,2}\s?|[-–—]{1,2}\s|[–—]\s?/;
const HOST = /^[\w.-]{1,60}\.[a-z]{2,10}$/i;
const NAME = /^\p{Lu}[\p{L}.'’-]{0,30}$/u;
/** Of a plan, or of what was before. */
const OTHER_DAY_BEFORE = /(?<!\p{L})(?:akan|dijadwalkan|direncanakan|rencananya|sejak|mulai|paling\slambat|sebelumnya|lahir)(?!\p{L})[^.!?]{0,80}$/iu;
const OTHER_DAY_AFTER = /^\s?(?:yang\s)?(?:lalu|silam|mendatang|nanti|depan)(?!\p{L})/iu;
/** The name of an office is no place. */
const isPlace = (part) => {
    const words = part.split(' ');
    return (words.length < 5 && words.every((word) => NAME.test(word)) && !/^(?:KPU|Komisi|Bawaslu)$/i.test(words[0]));
};
/** Place, site and end; undefined for a text that begins otherwise. */
function readHead(text, date) {
    const dash = DASH.exec(text.slice(0, MAX_DATELINE));
    if (!dash)
        return undefined;
    const parts = text
        .slice(0, Math.min(dash.index, date?.start ?? Infinity))
        .split(/[,()|]/)
        .map((part) => part.trim())
        .filter(Boolean);
    const site = parts.find((part) => HOST.test(part));
    const places = parts.filter((part) => part !== site);
    if (!parts.length || parts.length > 3 || !places.every(isPlace))
        return undefined;
    return { place: places.at(0), site: site?.toLowerCase(), end: dash.index + dash[0].length };
}
/** Whether the first date of a text is that of its event, and so of its publication or of the day before. */
const isOfEvent = (text, { start, end, weekday, year }) => weekday && year && !OTHER_DAY_BEFORE.test(text.slice(0, start)) && !OTHER_DAY_AFTER.test(text.slice(end));
/**
 * The dateline of an article's body. A date behind it counts if it is the first one and has a weekday, as in "Rabu
 * (17/2/2021)", and if no word says that it is planned or long past.
 */
export function readDateline(given, options) {
    const text = given.slice(0, MAX_LEAD);
    const [date] = readWrittenDates(text, { order: 'dmy', ...options });
    const head = readHead(text, date);
    const counts = date && (date.end <= (head?.end ?? 0) || isOfEvent(text, date));
    if (!head && !counts)
        return undefined;
    return { ...(head ?? { end: 0 }), ...(counts && { date: proseDate(date) }) };
}
