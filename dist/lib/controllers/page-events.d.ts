type Call = (event: Event) => void;
/**
 * Waits for an event of the window or the document. The page has one listener for each kind, however many elements
 * wait, and keeps it.
 * @returns stops waiting
 */
export declare function onPage(type: string, call: Call): () => void;
export {};
