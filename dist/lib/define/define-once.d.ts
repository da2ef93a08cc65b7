/** Registers an element unless its tag is taken: a page may load the script twice, or two versions of it. */
export declare function defineOnce(tag: string, element: CustomElementConstructor): void;
