/** Elements that hold nothing and have no end tag. */
export declare const VOID: RegExp;
/** Elements, or their end tags, that stand in a line of text. */
export declare const INLINE: RegExp;
/**
 * The index after the tag that starts at `at`: quotes hide a ">" in a value. Infinity where no tag ends any
 * more, -1 where the "<" starts none.
 */
export declare function tagEnd(text: string, at: number): number;
/** A piece of HTML: a tag with its lower-case name, or the text before it. */
export type Piece = (piece: string, tag: string | undefined) => void;
/** Walks through HTML as a parser would see it, roughly; comments and scripts are passed over. */
export declare function walk(html: string, on: Piece): void;
/** An attribute of a tag, as it is written; entities in it are not decoded. */
export declare function attributeOf(tag: string, name: string): string | undefined;
