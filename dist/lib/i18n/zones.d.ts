/** The zone that an article's dates are shown in: the author's choice, else Indonesia's of their own; undefined for the visitor's. */
export declare const zoneFor: (timeZone: string | undefined, offset?: number) => string | undefined;
