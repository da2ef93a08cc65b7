import type { FeedDate } from '../model/types.js';
import type { Locale } from './locale.js';
/**
 * The age of a date of the last week: "baru saja", "3 jam yang lalu", "2 hari yang lalu". Days are calendar days: an
 * article from late Monday is two days old early on Wednesday. A date without a zone is shown in days only, since its
 * exact time is unknown.
 * @param now milliseconds since 1970
 * @returns undefined where the date itself should be shown: more than seven days ago, in the future, or today without
 * a known time
 */
export declare function formatAge({ t, tag }: Locale<'justNow'>, date: FeedDate, now: number, zone?: string): string | undefined;
