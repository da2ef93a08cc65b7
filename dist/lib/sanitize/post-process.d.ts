/** Host of a link, or what follows `mailto:`. */
export declare const destinationOf: ({ href }: HTMLAnchorElement) => string;
/** Processes an element after its content is complete. */
export declare function postProcess(element: HTMLElement): void;
