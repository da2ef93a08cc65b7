const ISO = /^(\d{4}-\d\d-\d\d)(?:[T\s]+(\d\d:\d\d)(:\d\d)?[.,\d]*(?:\s*(Z|[+-]\d\d:?\d\d))?)?$/i;
/** RFC 822, and nothing looser: engines parse "Volume 12" as a date, and "05/06/2024", 5 June, as May 6. */
const RFC822 = /^(?:[FMSTW][a-z]+, *)?(\d\d? [A-Z]\w\w \d{4})( \d\d:\d\d(?::\d\d)?( *(?:[A-Z]{1,5}|[+-]\d\d:?\d\d))?)?\s*(\(.*)?$/;
/** Parses an instant; undefined for implausible years (0000-00-00, year 275760). */
const parseInstant = (text) => {
    const date = new Date(text);
    const year = date.getUTCFullYear();
    return year >= 1900 && year < 2200 ? date.toISOString() : undefined;
};
/**
 * Parses a feed's date; undefined if it is ambiguous or invalid. A date without a zone keeps its local time, since the
 * intended zone is unknown.
 */
export function toFeedDate(value) {
    if (typeof value !== 'string' || value.length > 80)
        return undefined;
    const text = value.trim();
    const [, day, time, seconds = ':00', zone] = ISO.exec(text) ?? [];
    if (!day) {
        const [, date, clock = '', zone] = RFC822.exec(text) ?? [];
        // a day that does not exist rolls over
        if (!date || !new Date(`${date} UTC`).toUTCString().includes(date))
            return undefined;
        return zone ? parseInstant(date + clock) : parseInstant(`${date + clock} UTC`)?.slice(0, clock ? 19 : 10);
    }
    const clock = time ? `${day}T${time}${seconds}` : day;
    // a day that does not exist rolls over in some engines
    if (!parseInstant(time ? `${clock}Z` : day)?.startsWith(day))
        return undefined;
    return zone ? parseInstant(clock + zone.replace(/(\d\d)(\d\d)$/, '$1:$2').toUpperCase()) : clock;
}
/** Whether a date is an instant, which can be shown in any zone. */
export const isInstant = (date) => date.endsWith('Z');
/** Milliseconds: a date without a zone is taken as UTC, and no date is before all others. */
export const timeOf = (date) => date ? Date.parse(isInstant(date) || date.length === 10 ? date : `${date}Z`) : -1e14;
const times = new WeakMap();
/**
 * Articles' times for sorting. One without a date, or with one after tomorrow, is as old as its neighbour. A list asks at
 * each update, and parsing a date is slow.
 */
export function sortTimes(articles) {
    const end = Date.now() + 864e5;
    const own = articles.map((article) => {
        const time = times.get(article) ?? timeOf(article.published);
        times.set(article, time);
        return article.published && time < end ? time : undefined;
    });
    // not next to a pinned one, which may be of any age
    let neighbour = own.find((time, index) => time && !articles[index].pinned);
    return articles.map(({ pinned }, index) => {
        if (!pinned)
            neighbour = own[index] ?? neighbour;
        return own[index] ?? neighbour ?? timeOf(undefined);
    });
}
