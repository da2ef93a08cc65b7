import { allowed, common, dropped } from './allow-list.js';
import { filterNatively } from './filters/native.js';
import { guard } from './guard.js';
import { rebuild } from './rebuild.js';
import { fromText, wordsOf } from './text.js';
/** DOMPurify's list of attributes is one for all elements; the rebuild tells them apart. */
async function purify(html, policy) {
    try {
        const { filterWithDOMPurify } = await import('./filters/dompurify.js');
        const attributes = [...common, ...[...allowed.values()].flat()];
        return filterWithDOMPurify(html, { elements: [...allowed.keys()], attributes, dropped: [...dropped] }, policy);
    }
    catch {
        return undefined; // it did not load, or an element of the page stands in the place of a method it needs
    }
}
/**
 * Makes untrusted HTML into nodes that may stand in the page: looked over, filtered by the browser's own
 * Sanitizer or by DOMPurify, and built anew from one list. Where neither can be had, or where parsing would
 * freeze the page, its words are given as plain paragraphs. Never rejects, never gives markup that was not filtered.
 */
export async function sanitize(html, options = {}) {
    const { base, level = 1, policy } = options;
    const guarded = guard(html, base);
    const root = guarded && (filterNatively(guarded) ?? (await purify(guarded, policy)));
    return root ? rebuild(root, { base, level }) : fromText(wordsOf(html));
}
