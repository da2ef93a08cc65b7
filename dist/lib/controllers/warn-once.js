const warned = new Set();
/** Writes a warning to the console, once for the page. */
export function warnOnce(text) {
    if (warned.has(text))
        return;
    warned.add(text);
    console.warn(text);
}
