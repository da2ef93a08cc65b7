import { allowedElements, droppedElements, MAX, unwrappedElements } from '../allow-list.js';
import { OpenElements, VOID } from './open-elements.js';
import { Output } from './output.js';
import { writeTag } from './start-tag.js';
import { attributesOf, createTokenizer, EndTags } from './tokens.js';
/** Elements that are skipped with their content. For `noscript`, browsers differ in how they read it. */
const RAW = /^(?:script|style|xmp|noembed|noframes|textarea|title|plaintext)$/;
/** Those which do not swallow the rest of the article where their end tag is missing. */
const REPLACED = /^(?:iframe|noscript|object|embed|svg|math)$/;
/** Parsers read `image` as `img`. */
const KNOWN = new Set([...allowedElements.keys(), ...droppedElements, ...unwrappedElements, 'image']);
/**
 * Whether a body has something that only the extras read: frames, spans of cells, images that load later, hidden parts,
 * shortcodes, lists with letters, lines that count, or line breaks without markup. Words in the text may make it true without need.
 */
export const needsExtras = (html) => /<(?:iframe|noscript|object|embed|pre|amp-|bd[io])|data-[\w-]*(?:src|orig|lazy)|data:image|emoji|smil|span\s*=|\bdir\s*=|hidden|display|visib|mso-hide|list-style|share|sd-|jp-|jetpack|addtoany|a2a|heateor|\[[/a-z]/i.test(html) || !/<[a-z]/i.test(html);
/**
 * Scans markup before it is parsed. Returns undefined if parsing could freeze the page, since deep nesting costs any HTML
 * parser quadratic time. Comments, hidden parts and raw text are removed, frames and embedded files become links, tags are
 * written anew with allowed attributes, and markup that is too long is truncated. Tags of unknown elements are removed
 * too, since a Sanitizer would drop their content: that of `<o:p>`, and the rest of the article after an unclosed `<x>`.
 */
export function prescan(input, base, extras) {
    const characters = input.replaceAll('\0', '\ufffd'); // as a parser does
    const source = extras?.repair(characters) ?? characters;
    const open = new OpenElements();
    const endTags = new EndTags(source);
    const media = extras && new extras.Media(base);
    const output = new Output();
    const tokens = createTokenizer();
    let skipped;
    let tags = 0;
    let position = 0;
    const text = (end) => {
        if (!skipped && end > position)
            output.text(source.slice(position, end), open.has('pre'));
    };
    const continueAt = (index) => {
        tokens.lastIndex = position = index;
    };
    for (let match = tokens.exec(source); match && !output.isCut; match = tokens.exec(source)) {
        const [token, slash, rawName = '', attributeText = ''] = match;
        const { index } = match;
        const after = index + token.length;
        const name = rawName.toLowerCase();
        const isBloated = name && after < source.length && !token.endsWith('>');
        text(index);
        position = after;
        if (++tags > MAX.elements * 2 || isBloated)
            output.cut();
        if (output.isCut || !name)
            continue;
        const attributes = attributesOf(slash ? '' : attributeText);
        const isHidden = !!extras?.isHidden(attributes) && !/^(?:html|body)$/.test(name);
        const isReplaced = REPLACED.test(name);
        if (RAW.test(name) || isReplaced) {
            if (slash)
                continue;
            const isEmpty = VOID.has(name) || token.endsWith('/>');
            const end = isEmpty ? after : (endTags.find(name, after) ?? (isReplaced ? after : source.length));
            if (media && !skipped && !isHidden)
                output.markup(media.replace(name, attributes, source.slice(after, end)));
            continueAt(end);
        }
        else if (skipped) {
            const ending = skipped.endsAt(name, !!slash, open);
            if (ending)
                skipped = undefined;
            if (ending === 'before')
                continueAt(index);
        }
        else if (extras && isHidden) {
            if (!VOID.has(name))
                skipped = new extras.SkippedElement(name);
        }
        else if (KNOWN.has(name)) {
            if (slash)
                open.end(name);
            else
                open.start(name);
            if (open.isTooDeep)
                return undefined;
            output.markup(slash ? `</${name}>` : writeTag(name, media?.resolve(name, attributes) ?? attributes));
        }
    }
    if (!output.isCut)
        text(source.length);
    let html = String(output);
    if (source.includes('<![CDATA['))
        html = html.replaceAll(']]>', ''); // some feeds wrap their content twice
    // the doctype makes a table close a paragraph, the start tag keeps a frameset from replacing the body
    return { html: `<!doctype html><body>${html}`, isCut: output.isCut };
}
