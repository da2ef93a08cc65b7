// Untrusted nodes are read with the getters and methods of the prototypes, since a form field named `firstChild` or an
// image named `body` would shadow them (DOM clobbering).

const read = <Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key, node: Node) =>
  Reflect.get(owner, key, node) as Owner[Key];

export const bodyOf = (page: Document): HTMLElement | null => read(Document.prototype, 'body', page);
export const ownerDocumentOf = (node: Node): Document | null => read(Node.prototype, 'ownerDocument', node);
export const nodeTypeOf = (node: Node): number => read(Node.prototype, 'nodeType', node);
export const textContentOf = (node: Node): string => read(Node.prototype, 'textContent', node) ?? '';
export const firstChildOf = (node: Node): ChildNode | null => read(Node.prototype, 'firstChild', node);
export const nextSiblingOf = (node: Node): ChildNode | null => read(Node.prototype, 'nextSibling', node);
export const localNameOf = (node: Node): string => read(Element.prototype, 'localName', node);
export const namespaceOf = (node: Node): string | null => read(Element.prototype, 'namespaceURI', node);

export const attributeValueOf = (node: Node, name: string): string | null =>
  Element.prototype.getAttribute.call(node as Element, name);

/** The elements of a name in an untrusted element. */
export const elementsIn = (node: Node, name: string): Element[] => {
  const methods: { querySelectorAll(this: Node, name: string): NodeListOf<Element> } = Element.prototype;
  return [...methods.querySelectorAll.call(node, name)];
};

/** Creates an element, even if a named element shadows the document's method. */
export const createElement = (owner: Document, name: string): HTMLElement => {
  const methods: { createElement(this: Document, name: string): HTMLElement } = Document.prototype;
  return methods.createElement.call(owner, name);
};
