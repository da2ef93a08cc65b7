import type { SafeFragment } from './safe-fragment.js';
import type { SanitizeOptions } from './options.js';
/**
 * Turns untrusted HTML into nodes that are safe to insert: scanned, filtered by the browser's Sanitizer or by DOMPurify,
 * and rebuilt from the allow list. Where neither is available, or where parsing would freeze the page, the result is the
 * text in paragraphs. Never returns unfiltered markup; rejects only if the code for such text cannot be loaded.
 */
export declare function sanitize(html: string, options?: SanitizeOptions): Promise<SafeFragment>;
/** Text in paragraphs. */
export declare const sanitizeText: (text: string, options?: SanitizeOptions, isCut?: boolean) => Promise<SafeFragment>;
