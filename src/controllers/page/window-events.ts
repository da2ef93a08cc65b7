type Listener = (event: Event) => void;

const listeners = new Map<string, Set<Listener>>();

/** One function for all types: a closure per type would retain the scope of its first caller. */
const dispatch = (event: Event): void => {
  for (const listener of listeners.get(event.type) ?? []) listener(event);
};

/**
 * Listens to an event of the window or the document. The page has one listener for each type, however many elements
 * listen, and keeps it.
 * @returns stops listening
 */
export function onWindowEvent(type: string, listener: Listener): () => void {
  const ofType = listeners.get(type) ?? new Set();
  ofType.add(listener);
  listeners.set(type, ofType);
  addEventListener(type, dispatch, true); // added once; in the capture phase, so that it need not bubble
  return () => {
    ofType.delete(listener);
  };
}
