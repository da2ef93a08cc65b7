import type { Article } from '../../../model/types.js';
/** The article that a server has printed into the element, if any. */
export declare class ServerBody {
    #private;
    constructor(root: ShadowRoot | null);
    get exists(): boolean;
    /** Whether the body of this article is on screen already. True once at most: later articles are newer than it. */
    consume({ title }: Article, level: number): boolean;
}
