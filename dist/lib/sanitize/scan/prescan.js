import { allowedElements, droppedElements, MAX, unwrappedElements } from '../allow-list.js';
import { OpenElements, VOID } from '../../model/html/open-elements.js';
import { Output } from './output.js';
import { writeTag } from './start-tag.js';
import { attributesOf, createTokenizer, EndTags } from '../../model/html/tokens.js';
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
class Scanner {
    #source;
    #extras;
    #media;
    #open = new OpenElements(MAX.depth);
    #endTags;
    #output = new Output();
    #tokens = createTokenizer(MAX.attributes);
    #skipped;
    #tagCount = 0;
    /** The end of what has been read. */
    #position = 0;
    constructor(source, base, extras) {
        this.#source = source;
        this.#extras = extras;
        this.#media = extras && new extras.Media(base);
        this.#endTags = new EndTags(source);
    }
    scan() {
        const output = this.#output;
        let match = this.#tokens.exec(this.#source);
        for (; match && !output.isCut; match = this.#tokens.exec(this.#source)) {
            this.#readToken(match);
            if (this.#open.isTooDeep)
                return undefined;
        }
        if (!output.isCut)
            this.#writeText(this.#source.length);
        let html = String(output);
        if (this.#source.includes('<![CDATA['))
            html = html.replaceAll(']]>', ''); // some feeds wrap their content twice
        // the doctype makes a table close a paragraph, the start tag keeps a frameset from replacing the body
        return { html: `<!doctype html><body>${html}`, isCut: output.isCut };
    }
    #readToken(match) {
        const [token, slash, rawName = '', attributeText = ''] = match;
        const start = match.index;
        const end = start + token.length;
        const name = rawName.toLowerCase();
        const isBloated = name && end < this.#source.length && !token.endsWith('>');
        this.#writeText(start);
        this.#position = end;
        if (++this.#tagCount > MAX.elements * 2 || isBloated)
            this.#output.cut();
        if (this.#output.isCut || !name)
            return;
        const isEmpty = VOID.has(name) || token.endsWith('/>');
        const attributes = attributesOf(slash ? '' : attributeText);
        this.#readTag({ name, isEnd: !!slash, isEmpty, attributes, start, end });
    }
    #readTag(tag) {
        const { name, attributes } = tag;
        const isHidden = !!this.#extras?.isHidden(attributes) && !/^(?:html|body)$/.test(name);
        if (RAW.test(name) || REPLACED.test(name))
            this.#replaceElement(tag, isHidden);
        else if (this.#skipped)
            this.#skipTag(this.#skipped, tag);
        else if (this.#extras && isHidden) {
            if (!VOID.has(name))
                this.#skipped = new this.#extras.SkippedElement(name);
        }
        else if (KNOWN.has(name))
            this.#writeTag(tag);
    }
    #replaceElement({ name, isEnd, isEmpty, attributes, end }, isHidden) {
        if (isEnd)
            return;
        const missing = REPLACED.test(name) ? end : this.#source.length;
        const last = isEmpty ? end : (this.#endTags.find(name, end) ?? missing);
        if (this.#media && !this.#skipped && !isHidden)
            this.#output.markup(this.#media.replace(name, attributes, this.#source.slice(end, last)));
        this.#continueAt(last);
    }
    #skipTag(skipped, { name, isEnd, start }) {
        const ending = skipped.endsAt(name, isEnd, this.#open);
        if (ending)
            this.#skipped = undefined;
        if (ending === 'before')
            this.#continueAt(start);
    }
    #writeTag({ name, isEnd, attributes }) {
        if (isEnd)
            this.#open.end(name);
        else
            this.#open.start(name);
        if (this.#open.isTooDeep)
            return;
        this.#output.markup(isEnd ? `</${name}>` : writeTag(name, this.#media?.resolve(name, attributes) ?? attributes));
    }
    #writeText(end) {
        if (!this.#skipped && end > this.#position)
            this.#output.text(this.#source.slice(this.#position, end), this.#open.has('pre'));
    }
    #continueAt(index) {
        this.#tokens.lastIndex = this.#position = index;
    }
}
/**
 * Scans markup before it is parsed. Returns undefined if parsing could freeze the page, since deep nesting costs any HTML
 * parser quadratic time. Comments, hidden parts and raw text are removed, frames and embedded files become links, tags are
 * written anew with allowed attributes, and markup that is too long is truncated. Tags of unknown elements are removed
 * too, since a Sanitizer would drop their content: that of `<o:p>`, and the rest of the article after an unclosed `<x>`.
 */
export function prescan(input, base, extras) {
    const characters = input.replaceAll('\0', '\ufffd'); // as a parser does
    return new Scanner(extras?.repair(characters) ?? characters, base, extras).scan();
}
