const ISO = /^\s*(\d{4}-\d\d-\d\d)(?:[T\s]+(\d\d:\d\d)(:\d\d)?[.,\d]*(?:\s*(Z|[+-]\d\d:?\d\d))?)?\s*$/i;
/** RFC 822, and nothing looser: engines parse "Volume 12" as a date, and "05/06/2024", 5 June, as May 6. */
const RFC822 = /^\s*(?:[FMSTW][a-z]+, *)?(\d\d? [A-Z][a-z]{2} \d{4})( \d\d:\d\d(?::\d\d)?( *(?:[A-Z]{1,5}|[+-]\d\d:?\d\d))?)?\s*(\(.*)?$/;
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
    // the most common form, which needs no further parsing
    const instant = /^.{19}(\.0+)?Z$/.test(value) && parseInstant(value);
    if (instant && instant.startsWith(value.slice(0, 19)))
        return instant;
    const [, day, time, seconds = ':00', zone] = ISO.exec(value) ?? [];
    if (!day) {
        const [, date, clock = '', zone] = RFC822.exec(value) ?? [];
        // a day that does not exist rolls over
        if (!date || !new Date(`${date} UTC`).toUTCString().includes(date))
            return undefined;
        return zone ? parseInstant(date + clock) : parseInstant(`${date + clock} UTC`)?.slice(0, clock ? 19 : 10);
    }
    const clock = time ? `${day}T${time}${seconds}` : day;
    // a day that does not exist rolls over in some engines
    const iso = parseInstant(`${day}T00:00Z`)?.startsWith(day) && parseInstant(time ? `${clock}Z` : day);
    if (!iso)
        return undefined;
    return zone ? parseInstant(clock + zone.replace(/(\d\d)(\d\d)$/, '$1:$2').toUpperCase()) : clock;
}
/** Whether a date is an instant, which can be shown in any zone. */
export const isInstant = (date) => date.endsWith('Z');
/** Milliseconds: a date without a zone is taken as UTC, and no date is before all others. */
export const timeOf = (date) => date ? Date.parse(isInstant(date) || date.length === 10 ? date : `${date}Z`) : -1e14;
const DAY = 86_400_000;
const times = new WeakMap();
/** When an article was published. A list asks for all of them at each update, and parsing a date is slow. */
function publishedAt(article) {
    const known = times.get(article);
    if (known !== undefined)
        return known;
    const time = timeOf(article.published);
    times.set(article, time);
    return time;
}
/** Articles' times for sorting. One without a date, or with one after tomorrow, is as old as its neighbour. */
export function sortTimes(articles) {
    const end = Date.now() + DAY;
    const own = articles.map((article) => {
        const time = publishedAt(article);
        return article.published && time < end ? time : undefined;
    });
    // not next to a pinned one, which may be of any age
    let neighbour = own.find((time, index) => time !== undefined && !articles[index].pinned);
    return articles.map(({ pinned }, index) => {
        if (!pinned)
            neighbour = own[index] ?? neighbour;
        return own[index] ?? neighbour ?? timeOf(undefined);
    });
}
