import type { HtmlPolicy } from '../../trusted-types.js';
/** The one list, handed in: this file is a chunk of its own. */
export interface FilterList {
    readonly elements: readonly string[];
    readonly attributes: readonly string[];
    /** Elements that go with all that is in them. */
    readonly dropped: readonly string[];
}
/**
 * Parses and filters with an instance of our own: the page's may carry hooks and options of other scripts.
 * Undefined where the DOM does not support it; DOMPurify would then return its input as it is.
 * @see https://github.com/cure53/DOMPurify
 */
export declare function filterWithDOMPurify(html: string, list: FilterList, policy?: HtmlPolicy): Element | undefined;
