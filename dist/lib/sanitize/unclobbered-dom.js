// Untrusted nodes are read with the getters and methods of the prototypes, since a form field named `firstChild` or an
// image named `body` would shadow them (DOM clobbering).
const read = (owner, key, node) => Reflect.get(owner, key, node);
export const bodyOf = (page) => read(Document.prototype, 'body', page);
export const ownerDocumentOf = (node) => read(Node.prototype, 'ownerDocument', node);
export const nodeTypeOf = (node) => read(Node.prototype, 'nodeType', node);
export const textContentOf = (node) => read(Node.prototype, 'textContent', node) ?? '';
export const firstChildOf = (node) => read(Node.prototype, 'firstChild', node);
export const nextSiblingOf = (node) => read(Node.prototype, 'nextSibling', node);
export const localNameOf = (node) => read(Element.prototype, 'localName', node);
export const namespaceOf = (node) => read(Element.prototype, 'namespaceURI', node);
export const attributeValueOf = (node, name) => Element.prototype.getAttribute.call(node, name);
/** The elements of a name in an untrusted element. */
export const elementsIn = (node, name) => {
    const methods = Element.prototype;
    return [...methods.querySelectorAll.call(node, name)];
};
/** Creates an element, even if a named element shadows the document's method. */
export const createElement = (owner, name) => {
    const methods = Document.prototype;
    return methods.createElement.call(owner, name);
};
