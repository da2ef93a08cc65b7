import { type SafeFragment } from './safe-fragment.js';
/** What a rebuild has to know about the place of the article. */
export interface Place {
    /** Address that relative ones are resolved against. */
    readonly base?: string;
    /** Heading level of the article's own title. */
    readonly level: number;
}
/**
 * Builds the article anew out of an inert tree: elements of the list with listed attributes, every address
 * through `urls.ts`, and text. Nothing of the tree itself is moved over, so a hole in a filter would have to
 * make a listed element to matter. It walks without recursion, since the tree's depth is the feed's.
 */
export declare function rebuild(root: Element, { base, level }: Place): SafeFragment;
