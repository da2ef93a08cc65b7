/** Markup as its author meant it, where the software that should have made HTML of it has not run. */
export declare function repair(html: string): string;
