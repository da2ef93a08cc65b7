import { FeedError } from '../../../model/feed-error.js';

/** An element of a page: a read-only tree of our own, the same in browsers, in Node and in tests. */
export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  /** Without a prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent?: PageElement;
  readonly children: readonly (PageElement | string)[];
}

/** A tree that is being built. */
export interface OpenElement extends PageElement {
  readonly attributes: Record<string, string>;
  readonly children: (PageElement | string)[];
}

/** Stands for `style` in an inert page: its text tells what is hidden, and which picture is in the background. */
export const STYLE = 'data-kpu-style';

/** Elements and texts of a page; a page of 2 MB has 60 000. */
export const MAX_NODES = 300_000;

/** A new element as the last child of its parent. */
export function openElement(tag: string, parent?: OpenElement): OpenElement {
  const attributes = Object.create(null) as Record<string, string>;
  const element: OpenElement = { tag: tag.toLowerCase(), attributes, parent, children: [] };
  parent?.children.push(element);
  return element;
}

/** A getter of a DOM class: a form has its fields as properties, which hide those of its class. */
const read = (type: { readonly prototype: object }, name: string, node: object): unknown =>
  Reflect.get(type.prototype, name, node);

function readElement(node: Node, parent: OpenElement | undefined): OpenElement {
  const element = openElement(read(Element, 'localName', node) as string, parent);
  for (const { name, value } of read(Element, 'attributes', node) as NamedNodeMap)
    element.attributes[name === STYLE ? 'style' : name] = value;
  return element;
}

/**
 * The tree of a document that `DOMParser` made, whose scripts do not run, so that what is in a `noscript` is parsed.
 * @throws {FeedError} `too-large` for a page of more than `MAX_NODES` nodes
 */
export function fromDocument(document: Document): PageElement {
  // SHOW_ELEMENT and SHOW_TEXT; called by its class, since an image of that name would be the document's property
  const walker = Document.prototype.createTreeWalker.call(document, document, 1 | 4);
  const root = openElement('#document');
  let parent: OpenElement = root;
  let count = 0;
  let node = walker.firstChild();
  while (node) {
    if (++count > MAX_NODES) throw new FeedError('too-large');
    const isText = read(Node, 'nodeType', node) === 3;
    if (isText) parent.children.push((read(Node, 'nodeValue', node) as string | null) ?? '');
    else parent = readElement(node, parent);
    node = isText ? null : walker.firstChild();
    if (!isText && !node) parent = parent.parent as OpenElement;
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      if (!walker.parentNode() || parent === root) return root;
      parent = parent.parent as OpenElement;
    }
  }
  return root;
}

/** All elements of a tree in the order of the page. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const open: PageElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (typeof child !== 'string') open.push(child);
    }
  }
}

/** The text in an element as it is written, of scripts, too; at most `max` characters. */
export function rawText(element: PageElement, max = 2_000_000): string {
  let text = '';
  const open: (PageElement | string)[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < max; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]);
  }
  return text;
}
