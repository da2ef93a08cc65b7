const waiting = new Map();
/**
 * Waits for an event of the window or the document. The page has one listener for each kind, however many elements
 * wait, and keeps it.
 * @returns stops waiting
 */
export function onPage(type, call) {
    const calls = waiting.get(type) ?? new Set();
    if (!waiting.has(type)) {
        waiting.set(type, calls);
        const tell = (event) => {
            for (const one of calls)
                one(event);
        };
        addEventListener(type, tell, true); // on its way down, it passes the window whether it bubbles or not
    }
    calls.add(call);
    return () => {
        calls.delete(call);
    };
}
