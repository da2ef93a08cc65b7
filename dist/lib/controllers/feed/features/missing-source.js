/** Time for a page's own scripts to hand over a feed, in milliseconds. */
const WARN_DELAY = 3_000;
/** Warns a webmaster on the console when an element was given nothing to show. */
export function warnIfNoSource(store) {
    const { host } = store;
    if (store.state.status !== 'idle')
        return; // or the timer would hold an element that came and went
    setTimeout(() => {
        if (host.isConnected && store.state.status === 'idle')
            console.warn(`[kpu-news] <${host.localName}> has no src and no feed: is the attribute's name spelt right?`);
    }, WARN_DELAY);
}
