/** Element → its attributes. */
export declare const allowedElements: ReadonlyMap<string, readonly string[]>;
/** Attributes allowed on all elements. */
export declare const commonAttributes: readonly string[];
/** Allowed classes: an editor's alignment of images, tables and text. */
export declare const allowedClasses: ReadonlySet<string>;
/** Elements that are replaced by their content, like elements in none of these lists. */
export declare const unwrappedElements: readonly string[];
/** Elements that are removed with their content. */
export declare const droppedElements: ReadonlySet<string>;
/** Limits per article; `attributes` per tag. */
export declare const MAX: {
    characters: number;
    depth: number;
    elements: number;
    images: number;
    attributes: number;
};
