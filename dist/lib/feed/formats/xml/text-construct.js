import { attr, baseOf, isAtom, resolveUrl, textOf } from './fields.js';
import { withoutCdata } from '../html/boilerplate.js';
import { plainText } from '../html/plain-text.js';
import { forEachTag, VOID } from '../html/tags.js';
import { escapeHtml, unescapeOnce } from './entities.js';
import { isElement } from './xml-element.js';
const URL_ATTRIBUTE = /^(?:href|src|poster|cite)$/i;
/** The start tag of an element in HTML; empty where HTML can have no such element. */
function startTag(element, context) {
    const { localName, attributes } = element;
    if (!/^[a-z][a-z\d]*$/i.test(localName))
        return '';
    const base = baseOf(element, context);
    let tag = `<${localName}`;
    for (const [name, value] of attributes) {
        if (!/^[a-z][a-z\d-]*$/i.test(name))
            continue;
        const url = base !== context.url && URL_ATTRIBUTE.test(name) ? resolveUrl(value, base, context) : undefined;
        tag += ` ${name}="${escapeHtml(url ?? value)}"`;
    }
    return `${tag}>`;
}
/** Longest body in characters; much of one may be an image in a `data:` URL. */
const MAX_BODY = 1_000_000;
/** The content of an element as HTML. */
function serializeChildren({ children }, context) {
    const open = [{ endTag: '', children, next: 0 }];
    let html = '';
    for (let last = open.at(-1); last; last = open.at(-1)) {
        const node = html.length > MAX_BODY ? undefined : last.children.at(last.next++);
        if (!node) {
            html += last.endTag;
            open.pop();
        }
        else if (isElement(node)) {
            const { localName } = node;
            const tag = startTag(node, context);
            html += tag;
            const endTag = tag && !VOID.test(localName) ? `</${localName}>` : '';
            open.push({ endTag, children: node.children, next: 0 });
            // outside Atom a CDATA section beside elements holds HTML
        }
        else
            html += node.isCdata && !context.isAtomFeed ? node.text : escapeHtml(node.text);
    }
    return html;
}
/** HTML with its URLs made absolute. */
function absolutizeUrls(html, base, context) {
    let absolute = '';
    forEachTag(html, (piece, tag) => {
        absolute += tag
            ? piece.replace(/(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi, (match, start, double, single) => {
                const url = resolveUrl((double ?? single)?.replace(/&amp;/g, '&'), base, context);
                return url ? `${start}"${escapeHtml(url)}"` : match;
            })
            : piece;
    });
    return absolute;
}
/** The text of Base64; empty where it is none. */
function decodeBase64(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    }
    catch {
        return '';
    }
}
/** What Atom's `type` says of an element's text; Atom 0.3 has media types, and a `mode` besides. */
function typeOf(element) {
    const type = attr(element, 'type')?.toLowerCase() ?? 'text';
    const mode = attr(element, 'mode');
    if (mode === 'base64' || type === 'application/octet-stream')
        return 'base64';
    if (mode === 'escaped' || type.includes('html'))
        return 'html';
    return type.startsWith('text') ? 'text' : 'file';
}
/** Elements of HTML in what calls itself plain text. */
const HTML_TAG = /<\/[a-z]+>|<(?:br|img|p)\b/i;
/**
 * Reads the text of an element: Atom's go by `type`, all others are HTML.
 * @param isBody it is a whole article: text without a `type` is HTML where it looks like it
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export function readTextConstruct(element, context, isBody) {
    if (!element)
        return {};
    if (element.children.some(isElement))
        return { html: serializeChildren(element, context) };
    const type = isAtom(element, context) ? typeOf(element) : 'html';
    const raw = withoutCdata(textOf(element));
    if (type === 'file')
        return {};
    if (type === 'text' && !(isBody && !attr(element, 'type') && HTML_TAG.test(raw)))
        return { text: raw };
    const html = unescapeOnce(type === 'base64' ? decodeBase64(raw) : raw);
    const base = baseOf(element, context);
    return { html: base === context.url ? html : absolutizeUrls(html, base, context) };
}
/** The text of an element as plain text. */
export function plainTextOf(element, context) {
    const { html, text } = readTextConstruct(element, context);
    return text ?? plainText(html ?? '').trim();
}
