import { filterNatively } from './filters/native.js';
import { fromText, htmlToParagraphs } from './plain-text.js';
import { prescan } from './prescan.js';
import { rebuild } from './rebuild.js';
async function purify(html) {
    try {
        const { filterWithDOMPurify } = await import('./filters/dompurify.js');
        return filterWithDOMPurify(html);
    }
    catch {
        return undefined; // it failed to load, or an element of the page shadows a method that it needs
    }
}
/**
 * Turns untrusted HTML into nodes that are safe to insert: scanned, filtered by the browser's Sanitizer or by DOMPurify,
 * and rebuilt from the allow list. Where neither is available, or where parsing would freeze the page, the result is the
 * text in paragraphs. Never rejects, and never returns unfiltered markup.
 */
export async function sanitize(html, options = {}) {
    const { base, level = 1 } = options;
    const scanned = prescan(html, base);
    const root = scanned && (filterNatively(scanned) ?? (await purify(scanned)));
    return root ? rebuild(root, { base, level }) : fromText(htmlToParagraphs(html));
}
