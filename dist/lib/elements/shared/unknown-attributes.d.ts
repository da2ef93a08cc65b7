/** Warns of attributes whose names are probably misspelled. */
export declare function warnUnknownAttributes(host: HTMLElement): void;
