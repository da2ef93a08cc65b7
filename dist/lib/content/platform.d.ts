export declare const bodyOf: (page: Document) => HTMLElement | null;
export declare const ownerOf: (node: Node) => Document | null;
export declare const typeOf: (node: Node) => number;
export declare const textOf: (node: Node) => string;
export declare const firstOf: (node: Node) => ChildNode | null;
export declare const nextOf: (node: Node) => ChildNode | null;
export declare const nameOf: (node: Node) => string;
export declare const namespaceOf: (node: Node) => string | null;
export declare const attributeOf: (node: Node, name: string) => string | null;
/** Whether there is an element of that name in an untrusted one. */
export declare const holds: (node: Node, name: string) => boolean;
/** A new element, whatever the document's own members are called. */
export declare const create: (owner: Document, name: string) => HTMLElement;
