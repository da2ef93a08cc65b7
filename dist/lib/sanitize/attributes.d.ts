/**
 * Copies allowed attributes from an untrusted element to a new one. False if the new one is useless: a link, an image or
 * a source without a URL.
 */
export declare function copyAttributes(from: Node, to: HTMLElement, names: readonly string[], base: string | undefined): boolean;
