export declare const bodyOf: (page: Document) => HTMLElement | null;
export declare const ownerDocumentOf: (node: Node) => Document | null;
export declare const nodeTypeOf: (node: Node) => number;
export declare const textContentOf: (node: Node) => string;
export declare const firstChildOf: (node: Node) => ChildNode | null;
export declare const nextSiblingOf: (node: Node) => ChildNode | null;
export declare const localNameOf: (node: Node) => string;
export declare const namespaceOf: (node: Node) => string | null;
export declare const attributeValueOf: (node: Node, name: string) => string | null;
/** The elements of a name in an untrusted element. */
export declare const elementsIn: (node: Node, name: string) => Element[];
/** Creates an element, even if a named element shadows the document's method. */
export declare const createElement: (owner: Document, name: string) => HTMLElement;
