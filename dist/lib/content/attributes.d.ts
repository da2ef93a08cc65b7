/**
 * Copies what is listed from an untrusted element to a new one. False where nothing useful comes of it: a link,
 * a picture or a source without an address.
 */
export declare function copyAttributes(from: Node, to: HTMLElement, names: readonly string[], base: string | undefined): boolean;
