/** Elements that hold nothing and have no end tag. */
export declare const VOID: RegExp;
/** Phrasing elements, which leave no space between words; their end tags as well. */
export declare const INLINE: RegExp;
/**
 * The index after the tag that starts at `start`; a ">" in a quoted value does not end it. Infinity where no tag
 * ends any more, -1 where the "<" starts none.
 */
export declare function tagEnd(text: string, start: number): number;
/** Takes a piece of HTML: a tag with its lower-case name, or the text before it. `true` ends the search. */
export type OnPiece = (piece: string, tag: string | undefined) => unknown;
/** Goes through HTML roughly as a parser would; comments and hidden elements are left out. */
export declare function forEachTag(html: string, onPiece: OnPiece): void;
/** An attribute of a tag as written, entities included. */
export declare function attributeOf(tag: string, name: string): string | undefined;
