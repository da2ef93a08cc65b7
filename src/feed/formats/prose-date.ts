import { toFeedDate } from '../../model/dates.js';
import type { FeedDate } from '../../model/types.js';
import { clockOf, TIME, two, zoneOf } from './date-parts.js';
import { writtenDays, type WrittenDay } from './prose-days.js';
import { relativeDay } from './prose-relative.js';
import { INDONESIAN } from './prose-words.js';

/** What a text does not say about its dates. */
export interface ProseDateOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the zone in which "kemarin" is counted; that of Jakarta by default. */
  readonly zone?: string;
  /** What the first of two numbers is, where both can be a month; known of Indonesian texts. */
  readonly order?: 'dmy' | 'mdy';
}

/** The date of publication in a text. */
export interface ProseDate {
  readonly date: FeedDate;
  /** Whether its day is sure: no first day of several, no weekday that contradicts it, no year that is inferred. */
  readonly precise: boolean;
  /** Where the date begins in the text, with its weekday. */
  readonly start: number;
  /** Where it ends, with its time. */
  readonly end: number;
}

/** Characters that are read: a date stands at the beginning of a text or in a short one. */
const MAX_LENGTH = 400;
/** Web pages of election offices are not older. */
const FIRST_DAY = '2003';
const DAY = 864e5;

/** Kinds of words before a date: it is that of the last change, or the end or the number of something. */
const CHANGED = /u[ :.pu]*$/;
const NOT_PUBLISHED = /(?:e[ :.ep]*(?:w[ :.p]*)?|T ?|n[.:]? ?|# ?)$/;
const PUBLISHED = /p[ :.]*$/;
/** A date with nothing but signs around it. */
const OPEN = /(?:^|[^\p{L}\d\s])\s*$/u;
const CLOSED = /^\s*(?:$|[^\p{L}\d\s,.])/u;

/** Between a day and its time. */
const TO_TIME = /^[\s,|•·@()–—-]{0,4}(?:(?:pukul|jam|pkl|at|um|kl|в|г)[.:]{0,2})?$/iu;
const TIME_BEFORE =
  /(?:^|[\s(|,])(\d{1,2}):(\d\d)(?::(\d\d))?\s?([ap]\.?m\b\.?)?\s?([a-z]{3,4})?[\s,|•·()–—-]{1,4}(?:(?:pada|on)\s)?$/i;

interface Read extends ProseDate {
  readonly before: string;
}

/** The day in a zone, as ISO 8601 has it, which Sweden writes. */
const dayIn = (time: number, zone = 'Asia/Jakarta'): string =>
  new Date(time).toLocaleDateString('sv', { timeZone: zone });

const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** A day that exists and has been, as ISO 8601 has it. */
const realDay = (year: number, month: number, day: number, last: string): string | undefined => {
  const text = toFeedDate(`${year}-${two(month)}-${two(day)}`);
  return text && text >= FIRST_DAY && text <= last ? text : undefined;
};

/** The last year in which a day is on its weekday. */
function dayByWeekday({ month, day, weekday }: WrittenDay, last: string): string | undefined {
  for (let year = +last.slice(0, 4), tries = 0; weekday !== undefined && tries < 12; year--, tries++) {
    const text = realDay(year, month, day, last);
    if (text && weekdayOf(text) === weekday) return text;
  }
  return undefined;
}

/** @param last no date is after it */
function dayOf(written: WrittenDay, order: string | undefined, last: string): string | undefined {
  const { year, month, day, weekday, swappable } = written;
  if (year === undefined) return dayByWeekday(written, last);
  const readings = swappable
    ? [realDay(year, month, day, last), realDay(year, day, month, last)]
    : [realDay(year, month, day, last)];
  if (order === 'mdy') readings.reverse();
  const real = readings.filter((text) => text !== undefined);
  // a reading that is in the future is one, too
  if (order || !swappable || month > 12 || day > 12) return real[0];
  const fitting = real.filter((text) => weekdayOf(text) === weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The time next to a day, and where both end and begin. */
function timeAt(
  text: string,
  { start, end }: WrittenDay,
): { clock: string; start: number; end: number } | undefined {
  const after = text.slice(end, end + 50);
  const time = TIME.exec(after);
  if (time) {
    const gap = after.slice(0, time.index);
    const zone = zoneOf(time);
    // "4.5" may be any number
    const plain = /\d:\d/.test(time[0]) || time[1].length > 1 || zone || /\p{L}/u.test(gap);
    const unknown = time[8] && !zone ? time[8].length : 0;
    if (TO_TIME.test(gap) && plain)
      return {
        clock: clockOf(time),
        start,
        end: end + after.slice(0, time.index + time[0].length - unknown).trimEnd().length,
      };
  }
  const before = text.slice(Math.max(0, start - 30), start);
  const [match, hour, minute, second, half, name] = TIME_BEFORE.exec(before) ?? [];
  if (!match) return undefined;
  return { clock: clockOf([match, hour, minute, second, half, '', '', '', name]), start: start - match.trimStart().length, end };
}

/** The date that a text writes as one, if there surely is one. */
function readWritten(
  text: string,
  written: WrittenDay,
  order: string | undefined,
  last: string,
): Read | undefined {
  const { before, weekday, range, short } = written;
  if (NOT_PUBLISHED.test(before)) return undefined;
  const time = timeAt(text, written);
  const { start, end } = time ?? written;
  const alone =
    (weekday !== undefined || OPEN.test(text.slice(0, start)) || PUBLISHED.test(before)) &&
    CLOSED.test(text.slice(end));
  // two digits may be anything: "12 Mei 10 orang"
  const year = short && !alone ? undefined : written.year;
  const day = dayOf({ ...written, year }, order, last);
  if (!day) return undefined;
  const date = (time && toFeedDate(`${day}T${time.clock}`)) ?? day;
  const contradicted = weekday !== undefined && weekdayOf(day) !== weekday;
  return {
    date,
    precise: !range && year !== undefined && !contradicted && !CHANGED.test(before),
    start,
    end,
    before,
  };
}

/** Of several dates that of publication, as far as the text says which it is. */
function choose(text: string, all: readonly Read[]): Read | undefined {
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

/**
 * The date of publication in a short text, such as the line below a title: "Admin | Rabu (17/2/2021) | 0 Komentar".
 * Undefined where the text has none or is not surely about one: no date is better than a wrong one. Weekday, time and
 * numbers alone are none, and two dates are none unless words or signs around them tell which it is.
 */
export function readProseDate(text: string, options: ProseDateOptions): ProseDate | undefined {
  const { now, zone, order = INDONESIAN.test(text.slice(0, MAX_LENGTH)) ? 'dmy' : undefined } = options;
  const read = text
    .slice(0, MAX_LENGTH)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, ' ');
  const last = dayIn(now + DAY, zone);
  const dates = writtenDays(read)
    .map((written) => readWritten(read, written, order, last))
    .filter((date) => date !== undefined);
  const chosen = choose(read, dates);
  if (chosen) return { date: chosen.date, precise: chosen.precise, start: chosen.start, end: chosen.end };
  const relative = relativeDay(read, now);
  return (
    relative && { date: dayIn(relative.time, zone), precise: false, start: relative.start, end: relative.end }
  );
}
