type Listener = (event: Event) => void;
/**
 * Listens to an event of the window or the document. The page has one listener for each type, however many elements
 * listen, and keeps it.
 * @returns stops listening
 */
export declare function onWindowEvent(type: string, listener: Listener): () => void;
export {};
