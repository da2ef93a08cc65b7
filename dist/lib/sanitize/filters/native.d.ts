/**
 * Parses and filters with the browser's Sanitizer. Undefined where there is none, or where it rejects the allow list:
 * without it, the browser would use its default list. `Document.parseHTML` is static, so no element of the page can
 * shadow it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export declare function filterNatively(html: string): Element | undefined;
