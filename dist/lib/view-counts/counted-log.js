/** The key in `sessionStorage`. */
const STORAGE_KEY = 'kpu-news-seen';
/** Articles that are remembered; the oldest are removed first. */
const MAX_ARTICLES = 200;
/** Characters that are stored of one article key. */
const MAX_KEY_LENGTH = 2_048;
/** In-memory copy, for where the session storage is blocked or full. */
const memory = new Set();
function readStored() {
    try {
        const text = sessionStorage.getItem(STORAGE_KEY) ?? '[]';
        const list = text.length > MAX_ARTICLES * (MAX_KEY_LENGTH + 3) ? [] : JSON.parse(text);
        return Array.isArray(list) ? list.filter((key) => typeof key === 'string') : [];
    }
    catch {
        return []; // blocked, or overwritten by another script
    }
}
function writeStored(list) {
    try {
        sessionStorage.setItem(STORAGE_KEY, JSON.stringify(list.slice(-MAX_ARTICLES)));
    }
    catch {
        // the in-memory copy remains
    }
}
/** The articles whose views were reported in this browsing session, by article key. */
export const countedLog = {
    hasAny(keys) {
        const all = new Set([...readStored(), ...memory]);
        return keys.some((key) => all.has(key) || all.has(key.slice(0, MAX_KEY_LENGTH)));
    },
    add(key) {
        memory.add(key);
        writeStored([...readStored(), key.slice(0, MAX_KEY_LENGTH)]);
    },
    delete(key) {
        memory.delete(key);
        writeStored(readStored().filter((stored) => stored !== key.slice(0, MAX_KEY_LENGTH)));
    },
};
