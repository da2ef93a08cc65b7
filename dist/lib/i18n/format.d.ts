import type { FeedDate } from '../model/types.js';
/** The category of a number in the language's plural rules. */
export declare const pluralOf: (tag: string, number: number) => Intl.LDMLPluralRule;
/** A number with the language's separators: 12.345 in Indonesian. */
export declare const formatNumber: (tag: string, number: number) => string;
/** A size in kB or MB, one digit at most: "1,2 MB". */
export declare function formatBytes(tag: string, bytes: number): string;
/** "dalam 30 detik", "dalam 2 menit". */
export declare const formatWait: (tag: string, seconds: number) => string;
/** A feed's date as a day: "19 Januari 2024". */
export declare function formatDay(tag: string, date: FeedDate, zone?: string): string;
/**
 * A feed's date with weekday and, where it has one, time: "Jumat, 19 Januari 2024 pukul 09.04 WITA". Only an
 * instant names its zone.
 */
export declare function formatTime(tag: string, date: FeedDate, zone?: string): string;
