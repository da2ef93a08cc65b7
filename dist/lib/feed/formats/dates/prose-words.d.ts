/** 1 to 12; 0 for a word that is not surely a month. */
export declare function monthNamed(text: string): number;
/** 0 for Sunday; -1 for a word that is no weekday. */
export declare function weekdayNamed(text: string): number;
/** One character for a word: "M" a month, "m" a short one that is none before its day, "W" a weekday, "w" any other. */
export declare function kindOfWord(text: string): string;
/** Words that only Indonesian dates and their neighbours have: numbers are then day, month, year. */
export declare const INDONESIAN: RegExp;
