import createDOMPurify, {} from 'dompurify';
import { policy } from '../../trusted-types.js';
import { allowedElements, commonAttributes, droppedElements } from '../allow-list.js';
/** Created once. A separate instance, since the page's may have hooks and options of other scripts. */
const state = {};
const config = {
    ALLOWED_TAGS: [...allowedElements.keys(), 'body'],
    // one list for all elements; the rebuild distinguishes them
    ALLOWED_ATTR: [...commonAttributes, ...[...allowedElements.values()].flat()],
    FORBID_CONTENTS: [...droppedElements],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM: true,
    // null: without our policy it must not create one
    TRUSTED_TYPES_POLICY: (policy
        ? { createHTML: (text) => policy?.createHTML(text), createScriptURL: () => '' }
        : null),
};
/**
 * Parses and filters with DOMPurify. Undefined where DOMPurify does not support the DOM; it would then return its input
 * unchanged.
 * @see https://github.com/cure53/DOMPurify
 */
export function filterWithDOMPurify(html) {
    const purify = (state.purify ??= createDOMPurify(window));
    if (!purify.isSupported)
        return undefined;
    const body = purify.sanitize(html, config);
    return body instanceof Element ? body : undefined;
}
