/** Whether a zone is one that needs no `Intl`. */
export declare const isPlainZone: (zone: string) => boolean;
/**
 * The clock of a zone, the visitor's own where none is named, at a moment: milliseconds of a date whose UTC members
 * are those of that clock. Undefined where only `Intl` knows it.
 */
export declare function clockIn(time: number, zone?: string): number | undefined;
/** A day as `Intl` writes it with `dateStyle: 'long'`; undefined where only that knows. */
export declare function plainDay(tag: string, time: number, zone?: string): string | undefined;
/** A whole number as `Intl` writes it; undefined where only that knows. */
export declare const plainNumber: (tag: string, number: number) => string | undefined;
