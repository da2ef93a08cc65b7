/** Where addresses of a body lead. */
export interface Addresses {
    /** Base of relative URLs, such as the article's own URL. */
    readonly base?: string;
    /** The article's own URL. */
    readonly url?: string;
    /** An origin from which nothing is loaded, by either scheme: that of a page which shows the feed of another one. */
    readonly blockedOrigin?: string;
    /** Characters that absolute URLs may still take: with a long base, a URL of one character becomes two thousand. */
    readonly urlBudget?: {
        left: number;
    };
    readonly rules?: {
        readonly dataImage: (value: string) => string | undefined;
    };
}
/**
 * Copies allowed attributes from an untrusted element to a new one. False if the new one is useless: a link, an image or
 * a source without a URL.
 */
export declare function copyAttributes(from: Node, to: HTMLElement, names: readonly string[], addresses: Addresses): boolean;
