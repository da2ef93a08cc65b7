import type { HtmlPolicy } from '../trusted-types.js';
import type { SafeFragment } from './safe-fragment.js';
/** How {@link sanitize} is to treat an article's body. */
export interface SanitizeOptions {
    /** Address that relative ones are resolved against, such as the article's own; without it they are dropped. */
    base?: string;
    /** Heading level of the article's own title, 1 to 6 (1). The body's highest heading comes right below it. */
    level?: number;
    /** The Trusted Types policy for browsers without a Sanitizer of their own. */
    policy?: HtmlPolicy;
}
/**
 * Makes untrusted HTML into nodes that may stand in the page: looked over, filtered by the browser's own
 * Sanitizer or by DOMPurify, and built anew from one list. Where neither can be had, or where parsing would
 * freeze the page, its words are given as plain paragraphs. Never rejects, never gives markup that was not filtered.
 */
export declare function sanitize(html: string, options?: SanitizeOptions): Promise<SafeFragment>;
