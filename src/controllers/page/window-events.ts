type Call = (event: Event) => void;

const waiting = new Map<string, Set<Call>>();

/** One function for all kinds: one made for each would hold the first caller for good, by the scope they share. */
const tell = (event: Event): void => {
  for (const call of waiting.get(event.type) ?? []) call(event);
};

/**
 * Waits for an event of the window or the document. The page has one listener for each kind, however many elements
 * wait, and keeps it.
 * @returns stops waiting
 */
export function onWindowEvent(type: string, call: Call): () => void {
  const calls = waiting.get(type) ?? new Set();
  calls.add(call);
  waiting.set(type, calls);
  addEventListener(type, tell, true); // once only; on its way down, it passes the window whether it bubbles or not
  return () => {
    calls.delete(call);
  };
}
