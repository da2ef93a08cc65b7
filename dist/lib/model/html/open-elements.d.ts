/** Elements without content. */
export declare const VOID: ReadonlySet<string>;
/** Elements with an optional end tag: hundreds of unclosed `<p>` do not nest. */
export declare const FLAT: ReadonlySet<string>;
/** The open elements after the tags so far: at least as deep as a parser would nest them. */
export declare class OpenElements {
    #private;
    /** @param max elements that may be in each other */
    constructor(max: number, maxWork?: number);
    start(name: string): void;
    end(name: string): void;
    has(name: string): boolean;
    get isTooDeep(): boolean;
}
