/** Tells on the console which attribute was most likely meant. What is like none is some other script's. */
export declare function tellOfNames(tag: string, strange: readonly string[], known: readonly string[]): void;
