import { isInstant } from '../model/dates.js';
import type { FeedDate } from '../model/types.js';
import { isPlainZone, plainDay, plainNumber } from './fast-format.js';

// Making an Intl formatter costs more than using it a thousand times, so each is made once and kept.
const kept = Object.create(null) as Record<string, unknown>;

/** A formatter of the language, in Indonesian where the engine has no data of it (Chromium: Javanese, Sundanese). */
function formatter<Made, Options extends object>(
  Kind: new (tags: string[], options?: Options) => Made,
  tag: string,
  options?: Options,
): Made {
  return (kept[Kind.name + tag + JSON.stringify(options)] ??= new Kind([tag, 'id'], options)) as Made;
}

/** A formatter of dates, kept. */
export const dates = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formatter(Intl.DateTimeFormat, tag, options);

/** The category of a number in the language's plural rules. */
export const pluralOf = (tag: string, number: number): Intl.LDMLPluralRule =>
  formatter(Intl.PluralRules, tag).select(number);

/** A number with the language's separators: 12.345 in Indonesian. */
export const formatNumber = (tag: string, number: number): string =>
  plainNumber(tag, number) ?? formatter(Intl.NumberFormat, tag).format(number);

/** A large number in short: "12 rb", "1,2 jt". */
export const formatCompact = (tag: string, number: number): string =>
  formatter(Intl.NumberFormat, tag, { notation: 'compact' }).format(number);

/** A size in kB or MB, one digit at most: "1,2 MB". */
export function formatBytes(tag: string, bytes: number): string {
  const mega = bytes >= 999_950; // what would be rounded to 1.000 kB
  const format = formatter(Intl.NumberFormat, tag, { maximumFractionDigits: 1 });
  return `${format.format(mega ? bytes / 1e6 : Math.max(0.1, bytes / 1e3))} ${mega ? 'MB' : 'kB'}`;
}

/** A distance in time in words: "dalam 30 detik", "2 hari yang lalu", never "kemarin dulu". */
export function formatDistance(tag: string, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const words = formatter(Intl.RelativeTimeFormat, tag).format(count, unit);
  // engines that write dates in Sundanese know no words for this: "-2 d"
  return tag !== 'id' && /^[-+]/.test(words) ? formatDistance('id', count, unit) : words;
}

/** "dalam 30 detik", "dalam 2 menit". */
export const formatWait = (tag: string, seconds: number): string => {
  const minutes = seconds > 90;
  return formatDistance(tag, Math.ceil(minutes ? seconds / 60 : seconds), minutes ? 'minute' : 'second');
};

/** The moment or day that a feed's date names, and the zone in which its clock is read. */
const read = (date: FeedDate, zone: string | undefined): readonly [value: Date, zone: string | undefined] =>
  // a date without a zone is shown as it was written, never shifted
  isInstant(date)
    ? [new Date(date), zone]
    : [new Date(date.slice(0, 10) + (date.slice(10) || 'T00:00') + 'Z'), 'UTC'];

/** A feed's date as a day: "19 Januari 2024". */
export function formatDay(tag: string, date: FeedDate, zone?: string): string {
  const [value, timeZone] = read(date, zone);
  return plainDay(tag, +value, timeZone) ?? dates(tag, { dateStyle: 'long', timeZone }).format(value);
}

/** How a language writes the time of day. */
function clockOf(tag: string): Intl.DateTimeFormatOptions {
  const hour = dates(tag, { timeStyle: 'short' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';
  return { hour, minute: '2-digit' };
}

/** Words and the name of their zone: only the Indonesian data know WIB, WITA and WIT, so every language takes it there. */
function zoned(words: string, value: Date, timeZone: string | undefined): string {
  const parts = dates('id', { timeZone, timeZoneName: 'short' }).formatToParts(value);
  return `${words} ${parts.find((part) => part.type === 'timeZoneName')?.value ?? ''}`.trim();
}

/**
 * A feed's date with weekday and, where it has one, time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant names its zone.
 */
export function formatTime(tag: string, date: FeedDate, zone?: string): string {
  const [value, timeZone] = read(date, zone);
  const clock = date.length > 10 ? clockOf(tag) : {};
  // not `dateStyle: 'full'`, which writes "05 Januari" in Indonesian
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const words = dates(tag, { ...day, ...clock, timeZone }).format(value);
  return isInstant(date) ? zoned(words, value, timeZone) : words;
}

/**
 * The time of day of a moment: "14.05 WIB", and its day where that is not today: "3 Maret 2025 pukul 14.05 WIB".
 * @param time milliseconds since 1970; what lies ahead counts as now
 */
export function formatClock(tag: string, time: number, timeZone?: string): string {
  const now = new Date();
  const value = new Date(Math.min(time, +now));
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const days = dates(tag, day);
  const today = days.format(value) === days.format(now) ? { timeZone } : day;
  return zoned(dates(tag, { ...today, ...clockOf(tag) }).format(value), value, timeZone);
}

/** Whether a text is the name of a time zone. */
export function isZone(text: string): boolean {
  try {
    return isPlainZone(text) || !!dates('id', { timeZone: text });
  } catch {
    return false;
  }
}
