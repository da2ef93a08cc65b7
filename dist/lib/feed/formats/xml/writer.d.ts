import { type Entity } from './words.js';
/** Elements that no mistyped end tag closes, and that need no ">". */
export declare const FRAME: RegExp;
export declare const ILLEGAL: RegExp;
/** Text that an XML parser takes, as good as it can be made of what is there. */
export interface Mended {
    readonly text: string;
    /** It ends too early; an item that was not complete has been left out. */
    readonly cut: boolean;
}
/** Writes XML that is well-formed whatever it is told. */
export declare class Writer {
    #private;
    constructor(entity: Entity);
    /** Elements that are open. */
    get depth(): number;
    /** What the elements so far will cost the parser. */
    get toil(): number;
    raw(text: string): void;
    text(text: string): void;
    start(raw: string, source: string, empty: boolean): void;
    /** Closes the last element of its name; an end tag that was mistyped closes the element it stands in. */
    end(raw: string): void;
    finish(): Mended;
}
