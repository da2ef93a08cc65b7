import type { RenderRoot } from './lit-internals.js';
/**
 * Makes Lit's parts for nodes that a server has rendered, so that these stay. Each part is compared with what would be
 * rendered: a text or an attribute that differs is corrected, and a part whose nodes differ is rendered anew.
 * Lit's `@lit-labs/ssr-client` would need a Lit of its own, trusts every node and throws where one is missing.
 */
export declare class Hydration {
    #private;
    constructor();
    /**
     * Gives a root a part that hydrates the root's nodes with the first value that Lit renders into it.
     * @throws where the root does not hold what a server has rendered
     */
    attach(root: RenderRoot, options: unknown): void;
}
