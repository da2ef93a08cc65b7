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
/**
 * Limits per article. `attributes` are those of a tag, `dataUrl` the characters of an image in a `data:` URL, `addresses`
 * those of all URLs once they are absolute, and `linkWords` those of links that are searched for hosts. `places` are
 * what cells of a table cover and `columns` those of a table, since layout takes time for each of them. `turns` are
 * changes of the writing direction, for which layout takes quadratic time, and `lineTurns`
 * those between two line breaks.
 */
export declare const MAX: {
    characters: number;
    depth: number;
    elements: number;
    images: number;
    attributes: number;
    dataUrl: number;
    addresses: number;
    linkWords: number;
    tablePlaces: number;
    places: number;
    columns: number;
    turns: number;
    lineTurns: number;
};
