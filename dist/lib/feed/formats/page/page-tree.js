import { FeedError } from '../../../model/feed-error.js';
/** Stands for `style` in an inert page: its text tells what is hidden, and which picture is in the background. */
export const STYLE = 'data-kpu-style';
/** Elements and texts of a page; a page of 2 MB has 60 000. */
export const MAX_NODES = 300_000;
/** A new element as the last child of its parent. */
export function openElement(tag, parent) {
    const attributes = Object.create(null);
    const element = { tag: tag.toLowerCase(), attributes, parent, children: [] };
    parent?.children.push(element);
    return element;
}
/** A getter of a DOM class: a form has its fields as properties, which hide those of its class. */
const read = (type, name, node) => Reflect.get(type.prototype, name, node);
function readElement(node, parent) {
    const element = openElement(read(Element, 'localName', node), parent);
    for (const { name, value } of read(Element, 'attributes', node))
        element.attributes[name === STYLE ? 'style' : name] = value;
    return element;
}
/**
 * The tree of a document that `DOMParser` made, whose scripts do not run, so that what is in a `noscript` is parsed.
 * @throws {FeedError} `too-large` for a page of more than `MAX_NODES` nodes
 */
export function fromDocument(document) {
    // SHOW_ELEMENT and SHOW_TEXT; called by its class, since an image of that name would be the document's property
    const walker = Document.prototype.createTreeWalker.call(document, document, 1 | 4);
    const root = openElement('#document');
    let parent = root;
    let count = 0;
    let node = walker.firstChild();
    while (node) {
        if (++count > MAX_NODES)
            throw new FeedError('too-large');
        const isText = read(Node, 'nodeType', node) === 3;
        if (isText)
            parent.children.push(read(Node, 'nodeValue', node) ?? '');
        else
            parent = readElement(node, parent);
        node = isText ? null : walker.firstChild();
        if (!isText && !node)
            parent = parent.parent;
        while (!node) {
            node = walker.nextSibling();
            if (node)
                break;
            if (!walker.parentNode() || parent === root)
                return root;
            parent = parent.parent;
        }
    }
    return root;
}
/** All elements of a tree in the order of the page. */
export function* elementsOf(root) {
    const open = [root];
    for (let element = open.pop(); element; element = open.pop()) {
        yield element;
        for (let index = element.children.length - 1; index >= 0; index--) {
            const child = element.children[index];
            if (typeof child !== 'string')
                open.push(child);
        }
    }
}
/** The text in an element as it is written, of scripts, too; at most `max` characters. */
export function rawText(element, max = 2_000_000) {
    let text = '';
    const open = [element];
    for (let node = open.pop(); node !== undefined && text.length < max; node = open.pop()) {
        if (typeof node === 'string')
            text += node;
        else
            for (let index = node.children.length - 1; index >= 0; index--)
                open.push(node.children[index]);
    }
    return text;
}
