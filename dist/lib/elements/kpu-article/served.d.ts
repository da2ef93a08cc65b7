import type { Article } from '../../model/types.js';
/** The body that a server has put into the page. */
export declare class Served {
    #private;
    constructor(root: ShadowRoot | null);
    /** Whether a server has drawn an article at all. */
    get there(): boolean;
    /** Whether the body of this article is on screen already: asked once it is drawn, and once, for what comes later is newer. */
    holds({ title }: Article, level: number): boolean;
}
