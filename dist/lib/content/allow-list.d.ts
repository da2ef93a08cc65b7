/** Element → its own attributes. */
export declare const allowed: ReadonlyMap<string, readonly string[]>;
/** Attributes that every listed element may have. */
export declare const common: readonly string[];
/** Of an element's classes only these stay: an editor's placement of pictures, tables and text. */
export declare const classes: ReadonlySet<string>;
/** Elements that go while their content stays, as that of elements in no list does. */
export declare const unwrapped: readonly string[];
/** Elements that go with all that is in them. */
export declare const dropped: ReadonlySet<string>;
/** At most this much of one article is read; `attributes` is for one tag. */
export declare const MAX: {
    characters: number;
    depth: number;
    elements: number;
    images: number;
    attributes: number;
};
