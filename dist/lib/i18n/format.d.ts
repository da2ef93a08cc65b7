import type { FeedDate } from '../model/types.js';
/** A formatter of dates, kept. */
export declare const dates: (tag: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
/** The category of a number in the language's plural rules. */
export declare const pluralOf: (tag: string, number: number) => Intl.LDMLPluralRule;
/** A number with the language's separators: 12.345 in Indonesian. */
export declare const formatNumber: (tag: string, number: number) => string;
/** A large number in short: "12 rb", "1,2 jt". */
export declare const formatCompact: (tag: string, number: number) => string;
/** A size in kB or MB, one digit at most: "1,2 MB". */
export declare function formatBytes(tag: string, bytes: number): string;
/** A distance in time in words: "dalam 30 detik", "2 hari yang lalu", never "kemarin dulu". */
export declare function formatDistance(tag: string, count: number, unit: Intl.RelativeTimeFormatUnit): string;
/** "dalam 30 detik", "dalam 2 menit". */
export declare const formatWait: (tag: string, seconds: number) => string;
/** A feed's date as a day: "19 Januari 2024". */
export declare function formatDay(tag: string, date: FeedDate, zone?: string): string;
/**
 * A feed's date with weekday and, where it has one, time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant names its zone.
 */
export declare function formatTime(tag: string, date: FeedDate, zone?: string): string;
/**
 * The time of day of a moment: "14.05 WIB", and its day where that is not today: "3 Maret 2025 pukul 14.05 WIB".
 * @param time milliseconds since 1970; what lies ahead counts as now
 */
export declare function formatClock(tag: string, time: number, timeZone?: string): string;
/** Whether a text is the name of a time zone. */
export declare function isZone(text: string): boolean;
