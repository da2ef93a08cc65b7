/** Registers an element unless its tag is taken: a page may load the script twice, or in two versions. */
export declare function defineOnce(tag: string, element: CustomElementConstructor): void;
