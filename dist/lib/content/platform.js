// Untrusted nodes are read with the prototypes' own getters and methods: a form field named `firstChild`, or a
// picture named `body`, would otherwise answer in their place.
const read = (owner, key, node) => Reflect.get(owner, key, node);
export const bodyOf = (page) => read(Document.prototype, 'body', page);
export const ownerOf = (node) => read(Node.prototype, 'ownerDocument', node);
export const typeOf = (node) => read(Node.prototype, 'nodeType', node);
export const textOf = (node) => read(Node.prototype, 'textContent', node) ?? '';
export const firstOf = (node) => read(Node.prototype, 'firstChild', node);
export const nextOf = (node) => read(Node.prototype, 'nextSibling', node);
export const nameOf = (node) => read(Element.prototype, 'localName', node);
export const namespaceOf = (node) => read(Element.prototype, 'namespaceURI', node);
export const attributeOf = (node, name) => Element.prototype.getAttribute.call(node, name);
/** Whether there is an element of that name in an untrusted one. */
export const holds = (node, name) => {
    const methods = Element.prototype;
    return methods.querySelector.call(node, name) !== null;
};
/** A new element, whatever the document's own members are called. */
export const create = (owner, name) => {
    const methods = Document.prototype;
    return methods.createElement.call(owner, name);
};
