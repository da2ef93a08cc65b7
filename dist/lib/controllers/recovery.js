// A chunk: fetched after a load has failed.
/** Longest wait, in seconds, that a server may ask for; after a longer one only a person tries again. */
const LONGEST_WAIT = 300;
/** Tries again by itself where that may help: once connected, or when a busy server said. */
export function recover(feed) {
    const { error, host, load } = feed;
    if (!host.isConnected)
        return;
    if (error?.code === 'offline')
        addEventListener('online', () => void (host.isConnected && feed.error === error && load()), {
            once: true,
        });
    const { retryAfter = 30 } = error?.facts ?? {};
    if (error?.code === 'rate-limited' && retryAfter <= LONGEST_WAIT)
        feed.wait(retryAfter * 1000 * (1 + Math.random() / 4), () => void load());
}
