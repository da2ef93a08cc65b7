import { type SafeFragment } from './safe-fragment.js';
/** Where the article is shown. */
export interface RebuildOptions {
    /** Base of relative URLs. */
    readonly base?: string;
    /** Heading level of the article's title. */
    readonly level: number;
}
/**
 * Rebuilds an article from an inert tree: only allowed elements with allowed attributes and safe URLs, and text. No node
 * of the tree is reused, so that a flaw of a filter matters only if it creates an allowed element. It does not recurse,
 * since the feed determines the depth of the tree.
 */
export declare function rebuild(root: Element, { base, level }: RebuildOptions): SafeFragment;
