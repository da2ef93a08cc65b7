import type { FeedDate } from '../model/types.js';
/** A cached date formatter. */
export declare const dateFormatter: (tag: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
/** The plural category of a number in a language. */
export declare const pluralCategory: (tag: string, number: number) => Intl.LDMLPluralRule;
/** A number with the separators of the language: 12.345 in Indonesian. */
export declare const formatNumber: (tag: string, number: number) => string;
/** A number in compact notation: "12 rb", "1,2 jt". */
export declare const formatCompact: (tag: string, number: number) => string;
/** A size in kB or MB with at most one decimal: "1,2 MB". */
export declare function formatBytes(tag: string, bytes: number): string;
/** A relative time: "dalam 30 detik", "2 hari yang lalu", never "kemarin dulu". */
export declare function formatDistance(tag: string, count: number, unit: Intl.RelativeTimeFormatUnit): string;
/** A wait: "dalam 30 detik", "dalam 2 menit". */
export declare const formatWait: (tag: string, seconds: number) => string;
/** A feed's date as a day: "19 Januari 2024". */
export declare function formatDay(tag: string, date: FeedDate, zone?: string): string;
/**
 * A feed's date with its weekday and, if it has one, its time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant is shown with a zone.
 */
export declare function formatTime(tag: string, date: FeedDate, zone?: string): string;
/**
 * An instant's time of day: "14.05 WIB", with its day unless that is today: "3 Maret 2025 pukul 14.05 WIB".
 * @param time milliseconds since 1970; a time in the future counts as now
 */
export declare function formatClock(tag: string, time: number, timeZone?: string): string;
/** Whether a string is the name of a time zone. */
export declare function isZone(text: string): boolean;
