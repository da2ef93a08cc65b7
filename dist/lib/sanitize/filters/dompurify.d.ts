/**
 * Parses and filters with DOMPurify. Undefined where DOMPurify does not support the DOM; it would then return its input
 * unchanged.
 * @see https://github.com/cure53/DOMPurify
 */
export declare function filterWithDOMPurify(html: string): Element | undefined;
