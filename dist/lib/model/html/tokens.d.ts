/**
 * A comment, a declaration, or a tag: with its slash, its name and its attributes.
 * @param max attributes of a tag
 */
export declare const createTokenizer: (max: number) => RegExp;
/** Attributes as they are written, entities included: the first of a name counts, as in a parser. */
export type Attributes = ReadonlyMap<string, string>;
export declare function attributesOf(text: string): Attributes;
/** Finds the end tags of elements whose content is skipped. Each name is searched for in vain once only. */
export declare class EndTags {
    #private;
    constructor(html: string);
    /** Index of the end tag after `from`; undefined if there is none. */
    find(name: string, from: number): number | undefined;
}
