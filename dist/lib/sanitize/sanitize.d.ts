import type { SafeFragment } from './safe-fragment.js';
/** Options of {@link sanitize}. */
export interface SanitizeOptions {
    /** Base of relative URLs, such as the article's own URL; without it they are removed. */
    base?: string;
    /** Heading level of the article's title, 1 to 6 (1). The highest heading of the body gets the next level. */
    level?: number;
}
/**
 * Turns untrusted HTML into nodes that are safe to insert: scanned, filtered by the browser's Sanitizer or by DOMPurify,
 * and rebuilt from the allow list. Where neither is available, or where parsing would freeze the page, the result is the
 * text in paragraphs. Never rejects, and never returns unfiltered markup.
 */
export declare function sanitize(html: string, options?: SanitizeOptions): Promise<SafeFragment>;
