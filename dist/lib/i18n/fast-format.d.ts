/** Whether times in a zone can be formatted without `Intl`. */
export declare const isFastZone: (zone: string) => boolean;
/**
 * An instant shifted to local time, so that the UTC fields of the resulting date are the local ones. Undefined where
 * only `Intl` knows the offset.
 * @param time milliseconds since 1970
 * @param zone the visitor's own time zone by default
 */
export declare function localClock(time: number, zone?: string): number | undefined;
/** A day formatted as `Intl` does with `dateStyle: 'long'`; undefined where `Intl` is needed. */
export declare function fastDay(tag: string, time: number, zone?: string): string | undefined;
/** A non-negative integer formatted as `Intl` does; undefined where `Intl` is needed. */
export declare const fastNumber: (tag: string, number: number) => string | undefined;
