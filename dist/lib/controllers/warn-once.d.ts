/** Writes a warning to the console, once for the page. */
export declare function warnOnce(text: string): void;
