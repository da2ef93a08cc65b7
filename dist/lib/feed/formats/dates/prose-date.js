import { toFeedDate } from '../../../model/dates.js';
import { clockOf, TIME, two, zoneOf } from './date-parts.js';
import { writtenDays } from './prose-days.js';
import { relativeDay } from './prose-relative.js';
import { INDONESIAN } from './prose-words.js';
/** Characters that are read: a date stands at the beginning of a text or in a short one. */
const MAX_LENGTH = 400;
/** Web pages of election offices are not older. */
const FIRST_DAY = '2003';
const DAY = 864e5;
/** Kinds of words before a date: it is that of the last change, or the end or the number of something. */
const CHANGED = /u[ :.pu]{0,40}$/;
const NOT_PUBLISHED = /(?:e[ :.ep]*(?:w[ :.p]*)?|T ?|n[.:]? ?|# ?)$/;
const PUBLISHED = /p[ :.]*$/;
/** A date with nothing but signs around it. */
const OPEN = /(?:^|[^\p{L}\d\s])\s*$/u;
const CLOSED = /^\s*(?:$|[^\p{L}\d\s,.])/u;
/** Between a day and its time. */
const TO_TIME = /^[\s,|•·@()–—-]{0,4}(?:(?:pukul|jam|pkl|at|um|kl|в|г)[.:]{0,2})?$/iu;
/** The day in a zone, as ISO 8601 has it, which Sweden writes. */
const dayIn = (time, zone = 'Asia/Jakarta') => new Date(time).toLocaleDateString('sv', { timeZone: zone });
const weekdayOf = (day) => new Date(day).getUTCDay();
/** A day that exists and has been, as ISO 8601 has it. */
const realDay = (year, month, day, last) => {
    const text = toFeedDate(`${year}-${two(month)}-${two(day)}`);
    return text && text >= FIRST_DAY && text <= last ? text : undefined;
};
/** The last year in which a day is on its weekday. */
function dayByWeekday({ month, day, weekday }, last) {
    for (let year = +last.slice(0, 4), tries = 0; weekday !== undefined && tries < 12; year--, tries++) {
        const text = realDay(year, month, day, last);
        if (text && weekdayOf(text) === weekday)
            return text;
    }
    return undefined;
}
/** @param last no date is after it */
function dayOf(written, order, last) {
    const { year, month, day, weekday, swappable } = written;
    if (year === undefined)
        return dayByWeekday(written, last);
    const readings = swappable
        ? [realDay(year, month, day, last), realDay(year, day, month, last)]
        : [realDay(year, month, day, last)];
    if (order === 'mdy')
        readings.reverse();
    const real = readings.filter((text) => text !== undefined);
    // a reading that is in the future is one, too
    if (order || !swappable || month > 12 || day > 12)
        return real[0];
    const fitting = real.filter((text) => weekdayOf(text) === weekday);
    return fitting.length === 1 ? fitting[0] : undefined;
}
/** The time that follows a day, and where it ends. */
function timeAfter(text, day) {
    const after = text.slice(day.end, day.end + 50);
    const time = TIME.exec(after);
    if (!time)
        return undefined;
    const gap = after.slice(0, time.index);
    const [whole, hour, , , , , , , name = ''] = time;
    const zone = zoneOf(time);
    // "4.5" may be any number
    const sure = /\d:\d/.test(whole) || hour.length > 1 || zone || /\p{L}/u.test(gap);
    if (!TO_TIME.test(gap) || !sure)
        return undefined;
    const own = zone ? whole : whole.slice(0, whole.length - name.length).trimEnd();
    return { clock: clockOf(time), end: day.end + gap.length + own.length };
}
/** The date that a text writes as one, if there surely is one. */
function readWritten(text, written, order, last) {
    const { start, before, weekday, range, short } = written;
    if (NOT_PUBLISHED.test(before))
        return undefined;
    const time = timeAfter(text, written);
    const end = time?.end ?? written.end;
    const alone = (weekday !== undefined || OPEN.test(text.slice(0, start)) || PUBLISHED.test(before)) &&
        CLOSED.test(text.slice(end));
    // two digits may be anything: "12 Mei 10 orang"
    const year = short && !alone ? undefined : written.year;
    const day = dayOf({ ...written, year }, order, last);
    if (!day)
        return undefined;
    const date = (time && toFeedDate(`${day}T${time.clock}`)) ?? day;
    const contradicted = weekday !== undefined && weekdayOf(day) !== weekday;
    return {
        date,
        precise: !range && year !== undefined && !contradicted && !CHANGED.test(before),
        start,
        end,
        weekday: weekday !== undefined,
        year: year !== undefined,
        before,
    };
}
/** Of several dates that of publication, as far as the text says which it is. */
function choose(text, all) {
    const choices = [
        all.filter(({ before }) => PUBLISHED.test(before)),
        all.filter(({ before }) => !CHANGED.test(before)),
        all.filter(({ start, end }) => OPEN.test(text.slice(0, start)) && CLOSED.test(text.slice(end))),
        all,
    ];
    // with its time, if the text repeats the day
    return choices
        .filter((dates) => new Set(dates.map(({ date }) => date.slice(0, 10))).size === 1)
        .map((dates) => dates.find(({ date }) => date.length > 10) ?? dates[0])[0];
}
/** What a caller gets of a date. */
export const proseDate = ({ date, precise, start, end }) => ({
    date,
    precise,
    start,
    end,
});
/** All dates in the beginning of a text that may be that of publication, in its order. */
export function readWrittenDates(text, options) {
    const { now, zone, order = INDONESIAN.test(text) ? 'dmy' : undefined } = options;
    const days = writtenDays(text);
    // most texts have none, and zones are slow
    const last = days.length ? dayIn(now + DAY, zone) : '';
    return days.map((written) => readWritten(text, written, order, last)).filter((date) => date !== undefined);
}
/**
 * The date of publication in a short text, such as the line below a title: "Admin | Rabu (17/2/2021) | 0 Komentar".
 * Undefined where the text has none or does not surely say which it is: no date is better than a wrong one. A weekday, a
 * time and numbers alone are none, and of two dates words or signs around them must tell which it is.
 */
export function readProseDate(given, options) {
    const text = given
        .slice(0, MAX_LENGTH)
        .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    const written = choose(text, readWrittenDates(text, options));
    if (written)
        return proseDate(written);
    const relative = relativeDay(text, options.now);
    return relative && proseDate({ ...relative, date: dayIn(relative.time, options.zone), precise: false });
}
