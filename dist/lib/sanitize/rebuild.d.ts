import type { BodyRules } from './extras/body-rules.js';
import { type Addresses } from './attributes.js';
import { type SafeFragment } from './safe-fragment.js';
/** How an article is rebuilt. */
export interface RebuildOptions extends Addresses {
    /** Heading level of the article's title. */
    readonly level: number;
    readonly rules?: BodyRules;
    /** Called if something was left out, since the article is too long. */
    readonly onCut?: () => void;
}
/**
 * Rebuilds an article from an inert tree: only allowed elements with allowed attributes and safe URLs, and text. No node
 * of the tree is reused, so that a flaw of a filter matters only if it creates an allowed element. It does not recurse,
 * since the feed determines the depth of the tree.
 */
export declare const rebuild: (root: Element, options: RebuildOptions) => SafeFragment;
