import { INLINE, VOID } from '../html/tags.js';
/** Deepest nesting of elements; HTML parsers stop at the same depth. */
const MAX_DEPTH = 512;
/** Steps for one document: one for each node, and one for each open element or namespace that is looked through. */
const MAX_STEPS = 500_000;
/** Attributes of one element that are kept, apart from namespace declarations. */
const MAX_ATTRIBUTES = 50;
/** Longest namespace in characters: it is matched at every element. A longer one counts as none. */
const MAX_NAMESPACE = 256;
/** Elements of the feed itself. A mistyped end tag never closes one, and their own tags need no ">". */
export const STRUCTURAL = /(?:^|:)(?:rss|rdf|feed|channel|item|entry)$/i;
const ITEM = /(?:^|:)(?:item|entry)$/i;
/** HTML that stands unescaped in text; a stray end tag of it closes no element of the feed. */
const HTML_BLOCK = /^(?:h\d|ol|ul|li|d[ltd]|t[rdh]|p|div|pre|table|tbody|center|blockquote)$/i;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NONE = new Map();
/**
 * Builds a tree from tags and text in document order. A strict builder gives up where tags do not balance. A lenient
 * one repairs: it closes what was left open, and ignores end tags that close nothing.
 */
export class TreeBuilder {
    #decode;
    #open = [];
    /** The first namespace of each prefix, for where it is used out of scope. */
    #firstNamespaces = new Map();
    #root;
    #steps = 0;
    #isBalanced = true;
    /** @param decode decodes the entities of text and attribute values */
    constructor(decode, isLenient) {
        this.#decode = decode;
        this.isLenient = isLenient;
    }
    /** Whether the tree takes more: its root is open, and no limit is reached. */
    get isOpen() {
        const depth = this.#open.length;
        if (!this.#isBalanced || depth > MAX_DEPTH || this.#steps > MAX_STEPS)
            return false;
        return depth > 0 || !this.#root;
    }
    addText(text, isCdata = false) {
        if (text)
            this.#append({ text: isCdata ? text : this.#decode(text), isCdata });
    }
    startElement(name, attributeSource, isSelfClosing) {
        if (this.isLenient && ITEM.test(name))
            this.#closeItem(name);
        const outer = this.#open.at(-1);
        const { attributes, scope } = this.#readAttributes(attributeSource, outer?.scope ?? NONE);
        const colon = name.indexOf(':');
        const prefix = name.slice(0, Math.max(colon, 0));
        const children = [];
        const element = {
            name,
            prefix,
            localName: name.slice(colon + 1),
            namespace: scope.get(prefix) ?? this.#firstNamespaces.get(prefix) ?? (prefix && `urn:${prefix}`),
            attributes,
            children,
            parent: outer?.element,
        };
        this.#append(element);
        this.#root ??= element;
        // HTML's `source` is void, but Atom's and that of RSS are not
        const isVoid = this.isLenient && VOID.test(name) && !/^source$/i.test(name);
        if (!isSelfClosing && !isVoid) {
            const lowerName = name.toLowerCase();
            this.#open.push({ element, lowerName, isStructural: STRUCTURAL.test(name), children, scope });
        }
    }
    endElement(name) {
        const last = this.#open.at(-1);
        if (last?.element.name === name)
            this.#open.pop();
        else if (last && this.isLenient)
            this.#repairEnd(name, last);
        else
            this.#isBalanced = false;
    }
    /**
     * Ends the document. A strict builder gives a tree only if it is complete, or if nobody would read more of it; none
     * gives one that is too deep.
     */
    finish() {
        const open = this.#open;
        const isComplete = this.#isBalanced && !open.length;
        const isEnough = isComplete || this.isLenient || (this.#isBalanced && this.#steps > MAX_STEPS);
        if (!this.#root || open.length > MAX_DEPTH || !isEnough)
            return undefined;
        const item = open.findIndex(({ lowerName }) => ITEM.test(lowerName));
        if (item > 0)
            open[item - 1].children.pop();
        const isCut = open.some(({ lowerName, isStructural }) => isStructural && !lowerName.endsWith('rss'));
        return { root: this.#root, isCut };
    }
    #append(node) {
        this.#steps++;
        this.#open.at(-1)?.children.push(node);
    }
    /** The index of the last open element of a name, whatever its case; -1 where there is none. */
    #findOpen(name) {
        const lowerName = name.toLowerCase();
        let index = this.#open.length - 1;
        for (; index >= 0 && this.#open[index].lowerName !== lowerName; index--)
            this.#steps++;
        return index;
    }
    /** An item never holds another one: the one before was not closed. */
    #closeItem(name) {
        const index = this.#findOpen(name);
        if (index > 0)
            this.#open.length = index;
    }
    /** Closes the last open element of a name; a mistyped end tag closes the element that it stands in. */
    #repairEnd(name, last) {
        const index = this.#findOpen(name);
        const isStray = [INLINE, HTML_BLOCK, VOID].some((kind) => kind.test(name));
        if (index >= 0)
            this.#open.length = index;
        else if (!isStray && !last.isStructural)
            this.#open.pop();
    }
    /** Reads attributes, of which the first of a name counts, and the namespaces that they bring into scope. */
    #readAttributes(source, outer) {
        if (source.length < 2)
            return { attributes: NONE, scope: outer };
        let attributes;
        let scope;
        for (const [, name, double, single, bare = ''] of source.matchAll(ATTRIBUTE)) {
            const value = double ?? single ?? bare;
            if (/^xmlns(?:$|:)/.test(name))
                this.#declare((scope ??= this.#copy(outer)), name.slice(6), value);
            else if (!attributes?.has(name) && (attributes?.size ?? 0) < MAX_ATTRIBUTES)
                (attributes ??= new Map()).set(name, this.#decode(value));
        }
        return { attributes: attributes ?? NONE, scope: scope ?? outer };
    }
    #copy(scope) {
        this.#steps += scope.size;
        return new Map(scope);
    }
    #declare(scope, prefix, value) {
        const trimmed = value.length > MAX_NAMESPACE ? '' : this.#decode(value).trim();
        const namespace = /[\s<]/.test(trimmed) ? '' : trimmed; // a quote is missing
        if (prefix && !namespace)
            return;
        scope.set(prefix, namespace);
        if (prefix && !this.#firstNamespaces.has(prefix))
            this.#firstNamespaces.set(prefix, namespace);
    }
}
