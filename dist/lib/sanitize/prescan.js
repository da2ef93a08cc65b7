import { safeUrl } from '../model/urls.js';
import { allowedElements, droppedElements, MAX, unwrappedElements } from './allow-list.js';
const nameSet = (names) => new Set(names.split(' '));
/** Void elements, and those with an optional end tag: hundreds of unclosed `<p>` do not nest. */
const FLAT = nameSet('p li dt dd tr td th thead tbody tfoot caption colgroup rp rt head ' +
    'br hr wbr img image input area base col embed link meta param source track');
/** Elements whose content is no HTML (for `noscript`, browsers differ); it is never shown. */
const RAW = nameSet('script style xmp iframe noembed noframes noscript textarea title plaintext');
const FOREIGN = nameSet('svg math');
/** Scope boundaries: an end tag inside one of these does not close an element outside. */
const SCOPES = nameSet('table svg math template object applet marquee button select');
/** Parsers read `image` as `img`. */
const KNOWN = new Set([...allowedElements.keys(), ...droppedElements, ...unwrappedElements, 'image']);
// Comments and tags, as the HTML tokenizer sees them. Attributes are split exactly as it does, so that both find the
// same tags. https://html.spec.whatwg.org/multipage/parsing.html#tokenization
const SPACE = String.raw `\t\n\f\r `;
const VALUE = `"[^"]*(?:"|$)|'[^']*(?:'|$)|[^${SPACE}>"'][^${SPACE}>]*`;
const ATTRIBUTE = `[^${SPACE}/>][^${SPACE}/>=]*(?:[${SPACE}]*=[${SPACE}]*(?:${VALUE})?)?`;
const TOKEN = new RegExp(String.raw `<(?:!--(?:-?>|[^]*?(?:--!?>|$))|!\[CDATA\[|[!?][^>]*>?|/(?![a-z])[^>]*>?|` +
    `(/?)([a-z][^${SPACE}/>]*)((?:[${SPACE}/]+|${ATTRIBUTE}){0,${MAX.attributes * 2}})>?)`, 'gi');
const SOURCE = /(?:^|[\s/"'])src\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>]+))/i;
/** Replaces a frame with a link to its URL. A string is sufficient, since all of it is sanitized afterwards. */
function frameLink(attributes, base) {
    const [, ...values] = SOURCE.exec(attributes) ?? [];
    const url = safeUrl(values.find(Boolean)?.replaceAll('&amp;', '&'), base, 'media');
    return url ? `<p><a href="${url.replaceAll('&', '&amp;')}">${new URL(url).hostname}</a></p>` : '';
}
/** The open elements after the tags so far: at least as deep as a parser would nest them. */
class DepthCounter {
    constructor() {
        this.#open = [];
        /** Sum of the depths of all start tags: unclosed formatting is repeated in each block that follows. */
        this.work = 0;
    }
    #open;
    start(name) {
        if (!FLAT.has(name))
            this.#open.push(name);
        this.work += this.#open.length;
    }
    end(name) {
        const index = this.#open.lastIndexOf(name);
        // the elements inside it are assumed to stay open, as misnested formatting does
        if (index >= 0 && !this.#open.slice(index + 1).some((inner) => SCOPES.has(inner)))
            this.#open.splice(index, 1);
    }
    get isTooDeep() {
        return this.#open.length > MAX.depth || this.work > MAX.depth * 1000;
    }
}
/** Index of the end tag after `from`; undefined if there is none. */
function findEndTag(name, html, from) {
    const end = new RegExp(`</${name}(?=[${SPACE}/>])`, 'gi');
    end.lastIndex = from;
    return end.exec(html)?.index;
}
/**
 * Scans markup before it is parsed. Returns undefined if parsing could freeze the page, since deep nesting costs any HTML
 * parser quadratic time. Comments and raw text are removed, frames become links, and markup that is too long is
 * truncated. Tags of unknown elements are removed too, since a Sanitizer would drop their content: that of `<o:p>`, and
 * the rest of the article after an unclosed `<x>`.
 */
export function prescan(input, base) {
    const source = input.slice(0, MAX.characters).replaceAll('\0', '\ufffd'); // as a parser does
    const unclosed = new Set();
    const depth = new DepthCounter();
    let tags = 0;
    const pieces = [];
    let position = 0;
    const replace = (start, end, replacement) => {
        const piece = source.slice(position, start) + replacement;
        pieces.push(piece, piece.endsWith('<') ? ' ' : ''); // else what follows would become a tag
        TOKEN.lastIndex = position = end;
    };
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
        const [token, slash, rawName = '', attributes = ''] = match;
        const name = rawName.toLowerCase();
        const { index } = match;
        const after = index + token.length;
        const isBloated = name && after < source.length && !token.endsWith('>');
        if (++tags > MAX.elements * 2 || isBloated) {
            replace(index, source.length, '…');
        }
        else if (!KNOWN.has(name) || (slash && RAW.has(name))) {
            replace(index, after, '');
        }
        else if (slash) {
            depth.end(name);
        }
        else if (RAW.has(name)) {
            const link = name === 'iframe' ? frameLink(attributes, base) : '';
            replace(index, findEndTag(name, source, after) ?? source.length, link);
        }
        else if (FOREIGN.has(name) && !unclosed.has(name)) {
            const end = token.endsWith('/>') ? after : findEndTag(name, source, after);
            if (end !== undefined)
                replace(index, end, '');
            else {
                unclosed.add(name); // searched for once, not once per start tag
                depth.start(name);
            }
        }
        else {
            depth.start(name);
            if (depth.isTooDeep)
                return undefined;
        }
    }
    let html = pieces.join('') + source.slice(position);
    if (source.includes('<![CDATA['))
        html = html.replaceAll(']]>', ''); // some feeds wrap their content twice
    // the doctype makes a table close a paragraph, the start tag keeps a frameset from replacing the body
    return `<!doctype html><body>${html}`;
}
