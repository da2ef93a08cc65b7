import { filterNatively } from './filters/native.js';
import { rebuild } from './rebuild.js';
import { needsExtras, prescan } from './scan/prescan.js';
import { isHardToLayOut } from './safe-text.js';
import { elementsIn, textContentOf } from './unclobbered-dom.js';
const loadExtras = () => import('./extras/index.js').catch(() => undefined);
async function purify(html) {
    try {
        const { filterWithDOMPurify } = await import('./filters/dompurify.js');
        return filterWithDOMPurify(html);
    }
    catch {
        return undefined; // it failed to load, or an element of the page shadows a method that it needs
    }
}
/** Whether a link may name a host, so that a reader should be told where it leads. */
const namesHosts = (root) => elementsIn(root, 'a').some((link) => /\.|[^\0-\x7f‘-”–—…]/.test(textContentOf(link)));
/**
 * Turns untrusted HTML into nodes that are safe to insert: scanned, filtered by the browser's Sanitizer or by DOMPurify,
 * and rebuilt from the allow list. Where neither is available, or where parsing would freeze the page, the result is the
 * text in paragraphs. Never returns unfiltered markup; rejects only if the code for such text cannot be loaded.
 */
export async function sanitize(html, options = {}) {
    let extras = needsExtras(html) ? await loadExtras() : undefined;
    const scanned = prescan(html, options.base, extras);
    const root = scanned && (filterNatively(scanned.html) ?? (await purify(scanned.html)));
    if (!root) {
        extras ??= await loadExtras();
        return sanitizeText(extras?.htmlToParagraphs(html) ?? '', options, true);
    }
    let { isCut } = scanned;
    if (isHardToLayOut(textContentOf(root)) || namesHosts(root))
        extras ??= await loadExtras();
    const body = rebuild(root, {
        ...options,
        level: options.level ?? 1,
        rules: extras && new extras.BodyRules(),
        onCut: () => {
            isCut = true;
        },
    });
    if (isCut)
        (extras ?? (await loadExtras()))?.appendCutNote(body, options);
    return body;
}
/** Text in paragraphs. */
export const sanitizeText = async (text, options = {}, isCut = false) => (await import('./extras/index.js')).textBody(text, options, isCut);
