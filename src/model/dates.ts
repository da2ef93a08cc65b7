import type { FeedDate } from './types.js';

const ISO = /^\s*(\d{4}-\d\d-\d\d)(?:[T\s]+(\d\d:\d\d)(:\d\d)?[.,\d]*(?:\s*(Z|[+-]\d\d:?\d\d))?)?\s*$/i;
/** RFC 822, and nothing looser: engines see a date in "Volume 12", and May 6 in the 5 June of "05/06/2024". */
const WORDS =
  /^\s*(?:[FMSTW][a-z]+, *)?(\d\d? [A-Z][a-z]{2} \d{4})( \d\d:\d\d(?::\d\d)?( *(?:[A-Z]{1,5}|[+-]\d\d:?\d\d))?)?\s*(\(.*)?$/;

/** The instant that a text names; none outside the years in which it can be meant (0000-00-00, year 275760). */
const instantOf = (text: string): string | undefined => {
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? date.toISOString() : undefined;
};

/**
 * Any date that a feed may give, as a `FeedDate`; undefined where it says nothing sure. A date without a zone
 * keeps the clock it was written with: nobody can know which zone was meant.
 */
export function toFeedDate(value: unknown): FeedDate | undefined {
  if (typeof value !== 'string' || value.length > 80) return undefined;
  // most feeds write an instant just so, which need not be taken apart
  const instant = /^.{19}(\.0+)?Z$/.test(value) && instantOf(value);
  if (instant && instant.startsWith(value.slice(0, 19))) return instant;
  const [, day, time, seconds = ':00', zone] = ISO.exec(value) ?? [];
  if (!day) {
    const [, date, clock = '', zone] = WORDS.exec(value) ?? [];
    // a day that is not in the calendar rolls over
    if (!date || !new Date(`${date} UTC`).toUTCString().includes(date)) return undefined;
    return zone ? instantOf(date + clock) : instantOf(`${date + clock} UTC`)?.slice(0, clock ? 19 : 10);
  }
  const clock = time ? `${day}T${time}${seconds}` : day;
  // a day that is not in the calendar rolls over in some engines
  const iso = instantOf(`${day}T00:00Z`)?.startsWith(day) && instantOf(time ? `${clock}Z` : day);
  if (!iso) return undefined;
  return zone ? instantOf(clock + zone.replace(/(\d\d)(\d\d)$/, '$1:$2').toUpperCase()) : clock;
}

/** True for a date that names an instant, so that it can be shown in another zone. */
export const isInstant = (date: FeedDate): boolean => date.endsWith('Z');

/** Milliseconds for sorting; a date without a zone sorts as UTC, no date at all sorts last. */
export const timeOf = (date: FeedDate | undefined): number =>
  date ? Date.parse(isInstant(date) || date.length === 10 ? date : `${date}Z`) : -1e14;
