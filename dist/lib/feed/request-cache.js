/** Milliseconds in which further widgets share a loaded feed. */
const MAX_AGE = 60_000;
/** The oldest feeds are removed first. */
const MAX_FEEDS = 50;
/** The page's feeds by URL. Failed requests are removed, so that a retry makes a new request. */
const entries = new Map();
/**
 * Returns the pending request of a key, its fresh answer, or starts a new request.
 * @param bypassCache ignores a fresh answer, but not a pending request
 */
export function dedupe(key, bypassCache, start) {
    const existing = entries.get(key);
    if (existing &&
        (!existing.isSettled || (!bypassCache && performance.now() - existing.requestedAt < MAX_AGE)))
        return existing.feed;
    const entry = { feed: start(), requestedAt: performance.now(), isSettled: false };
    entries.delete(key);
    entries.set(key, entry);
    entry.feed.then(() => (entry.isSettled = true), () => entries.get(key) === entry && entries.delete(key));
    for (const oldest of entries.keys())
        if (entries.size > MAX_FEEDS)
            entries.delete(oldest);
    return entry.feed;
}
