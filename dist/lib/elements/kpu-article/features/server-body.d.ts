import type { Article } from '../../../model/types.js';
/** The server-rendered article in the element, if any. */
export declare class ServerBody {
    #private;
    constructor(root: ShadowRoot | null);
    get exists(): boolean;
    /** Whether the server has rendered the body of this article. True at most once, since later articles are newer. */
    consume({ title }: Article, level: number): boolean;
}
