/** What can be said of an element only once its content stands. */
export declare function finish(element: HTMLElement): void;
