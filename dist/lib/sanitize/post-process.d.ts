/** Processes an element after its content is complete. */
export declare function postProcess(element: HTMLElement): void;
