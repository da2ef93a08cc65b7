/** Time for the page's scripts to provide a feed, in milliseconds. */
const WARN_DELAY = 3_000;
/** Warns on the console if an element has no source. */
export function warnIfNoSource(store) {
    const { host } = store;
    if (store.state.status !== 'idle')
        return; // or the timer would retain an element that was removed
    setTimeout(() => {
        if (host.isConnected && store.state.status === 'idle')
            console.warn(`[kpu-news] <${host.localName}> has no src and no feed: is the attribute's name spelt right?`);
    }, WARN_DELAY);
}
