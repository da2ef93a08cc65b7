import type { FeedDate } from '../model/types.js';
import type { Locale } from './locale.js';
/**
 * How long ago a date of the last week was: "baru saja", "3 jam yang lalu", "2 hari yang lalu". Days are those of
 * the calendar: what came late on Monday is two days old early on Wednesday. A date without a zone has days only,
 * since nobody knows which hour was meant.
 * @param now milliseconds since 1970
 * @returns undefined where the plain day says it better: more than seven days ago, ahead (a plan, or a clock that
 * is wrong), or today without an hour
 */
export declare function formatAge({ t, tag }: Locale<'justNow'>, date: FeedDate, now: number, zone?: string): string | undefined;
