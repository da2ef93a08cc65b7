/**
 * Parses and filters with the browser's own Sanitizer, made once. Undefined where there is none, or where it refuses the
 * list: going on without a list would mean the browser's default one.
 * `Document.parseHTML` is static, so that no element of the page can stand in for it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export declare function filterNatively(html: string): Element | undefined;
