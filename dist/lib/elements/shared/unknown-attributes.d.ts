/** Warns of attributes whose names are most likely misspelt, as they stand now. */
export declare function warnUnknownAttributes(host: HTMLElement): void;
