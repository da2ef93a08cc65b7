import { allowedElements, droppedElements, MAX } from './allow-list.js';
import { copyAttributes } from './attributes.js';
import { postProcess } from './post-process.js';
import { attributeValueOf, createElement, firstChildOf, elementsIn, localNameOf, namespaceOf, nextSiblingOf, ownerDocumentOf, textContentOf, nodeTypeOf, } from './unclobbered-dom.js';
import { markSafe } from './safe-fragment.js';
import { stripInvisible } from './safe-text.js';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Elements that load a resource as soon as they are in the page. */
const LOADING = new Set(['img', 'video', 'audio']);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** New names of the headings in use: the highest gets the level after the title, the others follow without a gap. */
const shiftHeadings = (root, level) => new Map(HEADINGS.filter((name) => elementsIn(root, name)[0]).map((name, rank) => [
    name,
    `h${Math.min(level + rank + 1, 6)}`,
]));
/** Whether an image is a tracking pixel, which neither filter removes. */
const isTrackingPixel = (image) => ['width', 'height'].some((side) => /^\s*0*[0-2](?:px)?\s*$/.test(attributeValueOf(image, side) ?? ''));
class Rebuilder {
    #options;
    #owner;
    #headings;
    #stack = [];
    #addresses;
    #elements = 0;
    #images = 0;
    constructor(root, options) {
        this.#options = options;
        this.#owner = ownerDocumentOf(root) ?? document;
        this.#headings = shiftHeadings(root, options.level);
        this.#addresses = { ...options, urlBudget: { left: MAX.addresses } };
    }
    rebuild(root) {
        const { rules, onCut } = this.#options;
        const fragment = Document.prototype.createDocumentFragment.call(this.#owner);
        this.#stack.push({ next: firstChildOf(root), parent: fragment });
        for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
            const { next, parent, element } = frame;
            // where there is no room left, what is open is completed without the rest
            if (!next || this.#elements > MAX.elements || rules?.isCut) {
                this.#stack.pop();
                if (element)
                    this.#close(element);
            }
            else {
                frame.next = nextSiblingOf(next);
                this.#addNode(next, parent);
            }
        }
        if (this.#elements > MAX.elements || this.#images > MAX.images || rules?.isCut)
            onCut?.();
        fragment.normalize();
        return fragment;
    }
    #addNode(node, parent) {
        const type = nodeTypeOf(node);
        if (type === Node.TEXT_NODE)
            this.#addText(textContentOf(node), parent);
        if (type !== Node.ELEMENT_NODE || namespaceOf(node) !== XHTML)
            return;
        const name = localNameOf(node);
        if (droppedElements.has(name))
            return;
        if (LOADING.has(name) && (isTrackingPixel(node) || ++this.#images > MAX.images))
            return;
        const element = this.#addElement(node, name, parent);
        if (!element && name === 'img')
            this.#addText(attributeValueOf(node, 'alt') ?? '', parent);
        this.#stack.push({ next: firstChildOf(node), parent: element ?? parent, element });
    }
    #addText(raw, parent) {
        const { rules } = this.#options;
        parent.append(rules ? rules.text(raw, parent) : stripInvisible(raw));
    }
    #addElement(node, name, parent) {
        const attributes = allowedElements.get(name);
        if (!attributes || this.#stack.length > MAX.depth)
            return undefined;
        if (name === 'a' && parent instanceof HTMLElement && parent.closest('a'))
            return undefined;
        if (++this.#elements > MAX.elements)
            return undefined;
        const element = createElement(this.#owner, this.#headings.get(name) ?? name);
        if (!copyAttributes(node, element, attributes, this.#addresses))
            return undefined;
        parent.append(element);
        this.#options.rules?.open(element);
        return element;
    }
    #close(element) {
        this.#options.rules?.close(element);
        postProcess(element);
    }
}
/**
 * Rebuilds an article from an inert tree: only allowed elements with allowed attributes and safe URLs, and text. No node
 * of the tree is reused, so that a flaw of a filter matters only if it creates an allowed element. It does not recurse,
 * since the feed determines the depth of the tree.
 */
export const rebuild = (root, options) => markSafe(new Rebuilder(root, options).rebuild(root));
