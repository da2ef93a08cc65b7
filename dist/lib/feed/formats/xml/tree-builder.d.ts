import type { XmlElement } from './xml-element.js';
/** Elements of the feed itself. A mistyped end tag never closes one, and their own tags need no ">". */
export declare const STRUCTURAL: RegExp;
export interface XmlDocument {
    readonly root: XmlElement;
    /** The text ended too early; an incomplete item has been left out. */
    readonly isCut: boolean;
}
/**
 * Builds a tree from tags and text in document order. A strict builder gives up where tags do not balance. A lenient
 * one repairs: it closes what was left open, and ignores end tags that close nothing.
 */
export declare class TreeBuilder {
    #private;
    readonly isLenient: boolean;
    /** @param decode decodes the entities of text and attribute values */
    constructor(decode: (text: string) => string, isLenient: boolean);
    /** Whether the tree takes more: its root is open, and no limit is reached. */
    get isOpen(): boolean;
    addText(text: string, isCdata?: boolean): void;
    startElement(name: string, attributeSource: string, isSelfClosing: boolean): void;
    endElement(name: string): void;
    /**
     * Ends the document. A strict builder gives a tree only if it is complete, or if nobody would read more of it; none
     * gives one that is too deep.
     */
    finish(): XmlDocument | undefined;
}
