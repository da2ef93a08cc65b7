/** Hours and minutes, perhaps seconds and half of the day; then an offset, with or without "GMT" before it, or a name. */
export declare const TIME: RegExp;
export declare const two: (value: string | number) => string;
export declare const fullYear: (year: string) => string;
/** Which row has a name that begins with this word; 1 for the first, 0 for none. */
export declare function rowOf(word: string, rows: readonly (readonly string[])[]): number;
/** 1 to 12; 0 for a word that is no month. */
export declare const monthOf: (word: string) => number;
/** The zone of a match of `TIME` as ISO 8601 has it; empty where none is given, or one that nobody knows. */
export declare function zoneOf([, , , , , sign, hours, minutes, name]: readonly string[]): string;
/** The time of a match of `TIME`, with its zone, as ISO 8601 has it. */
export declare function clockOf(time: readonly string[]): string;
