import type { Addresses } from './attributes.js';
/** Options of `sanitize`. Without a base, relative URLs are removed. */
export interface SanitizeOptions extends Addresses {
    /** Heading level of the article's title, 1 to 6 (1). The highest heading of the body gets the next level. */
    readonly level?: number;
    /** What readers are told below an article that is too long to be shown as a whole. */
    readonly cutNote?: string;
}
