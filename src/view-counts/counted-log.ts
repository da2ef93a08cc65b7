/** Where a browsing session keeps which articles it has reported. */
const KEY = 'kpu-news-seen';
/** Articles that are remembered; the oldest are forgotten first. */
const MOST = 200;
/** Characters of what is kept for one. */
const LONGEST = 2_048;

/** The memory of the page, for where a session's is blocked or full. */
const here = new Set<string>();

function kept(): readonly string[] {
  try {
    const text = sessionStorage.getItem(KEY) ?? '[]';
    const list: unknown = text.length > MOST * (LONGEST + 3) ? [] : JSON.parse(text);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return []; // blocked, or spoilt by somebody else
  }
}

function keep(list: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list.slice(-MOST)));
  } catch {
    // the page remembers
  }
}

/** The articles reported in this browsing session, by their keys. */
export const countedLog = {
  any(keys: readonly string[]): boolean {
    const all = new Set([...kept(), ...here]);
    return keys.some((key) => all.has(key) || all.has(key.slice(0, LONGEST)));
  },
  add(key: string): void {
    here.add(key);
    keep([...kept(), key.slice(0, LONGEST)]);
  },
  delete(key: string): void {
    here.delete(key);
    keep(kept().filter((one) => one !== key.slice(0, LONGEST)));
  },
};
