import { FeedError } from '../../../model/feed-error.js';
import { OpenElements } from '../../../model/html/open-elements.js';
import { attributesOf, createTokenizer, EndTags } from '../../../model/html/tokens.js';
import { parseHtml } from '../../../trusted-types.js';
import { STYLE } from '../page/page-tree.js';
/** Elements in each other, as scripts of 2 MB of careless markup leave them open; a parser's work grows with them. */
const MAX_DEPTH = 1000;
/** Sum of the depths of all tags; that of a page of 2 MB is 2 million. */
const MAX_WORK = 8_000_000;
/** The same for open formatting alone, which a parser repeats in each block. */
const MAX_FORMATTING = 2_000_000;
const MAX_ATTRIBUTES = 500;
/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const FORMATTING = /^(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** Attributes that a policy reports when they are parsed, or by which an element hides members of its document or form. */
const CHANGED = /(?:^|[\s/"'])(?:on|style|name)/i;
/** Elements that a form has by their ids. */
const FIELD = /^(?:input|select|textarea|button|output|fieldset|object|img|image)$/;
function keptName(tag, name) {
    if (name === 'style')
        return STYLE;
    const isOmitted = name.startsWith('on') || (name === 'name' && tag !== 'meta') || (name === 'id' && FIELD.test(tag));
    return isOmitted ? undefined : name;
}
function writeAttributes(tag, text) {
    let written = '';
    for (const [name, value] of attributesOf(text)) {
        const kept = keptName(tag, name);
        if (kept)
            written += ` ${kept}="${value.replaceAll('"', '&quot;')}"`;
    }
    return written;
}
/** Rewrites the tags of a page: without event handlers, styles and names. */
function prepare(html) {
    const open = new OpenElements(MAX_DEPTH, MAX_WORK);
    const endTags = new EndTags(html);
    const tokens = createTokenizer(MAX_ATTRIBUTES);
    let written = '';
    let from = 0;
    let formatting = 0;
    let repeated = 0;
    for (let match = tokens.exec(html); match; match = tokens.exec(html)) {
        const [token, slash, rawName, attributes = ''] = match;
        if (!rawName)
            continue;
        const name = rawName.toLowerCase();
        if (slash)
            open.end(name);
        else
            open.start(name);
        if (FORMATTING.test(name))
            formatting = Math.max(0, formatting + (slash ? -1 : 1));
        repeated += slash ? 0 : formatting;
        if (open.isTooDeep || repeated > MAX_FORMATTING)
            throw new FeedError('too-large', { bytes: html.length });
        if (!slash && name !== 'style' && (CHANGED.test(attributes) || FIELD.test(name))) {
            written += `${html.slice(from, match.index)}<${rawName}${writeAttributes(name, attributes)}${token.endsWith('/>') ? '/' : ''}>`;
            from = tokens.lastIndex;
        }
        if (slash || !RAW.test(name))
            continue;
        const end = endTags.find(name, tokens.lastIndex) ?? html.length;
        if (name === 'style') {
            written += html.slice(from, match.index);
            from = end;
        }
        tokens.lastIndex = end;
    }
    return written + html.slice(from);
}
/**
 * Parses a web page into an inert document. Its event handlers and styles are left out before, since a parser reports
 * them as violations of the policy of the page that is shown, and so are names, by which a form or an image hides members
 * of the document.
 * @throws {FeedError} `too-large` where it is nested so deeply that a parser would freeze the page
 */
export const parsePage = (html) => parseHtml(prepare(html));
