// What earlier runs found, and how it is kept.
import { readFile } from 'node:fs/promises';
import { failure } from './failure.mjs';
import { matchItems } from './identity.mjs';

/** @typedef {import('./json-feed.mjs').Item} Item */
/** @typedef {import('./json-feed.mjs').Document} Document */
/** @typedef {{ address: string, count: number, newest: string[] }} SourceRecord what is noted of a source in the feed */

/** Articles by which a list is recognised at the next run. */
const NEWEST = 10;

/**
 * The feed of the last run; undefined where there is none.
 * @param {string | undefined} file
 * @param {boolean} force takes any other content as none
 * @returns {Promise<{ text: string, document: Document } | undefined>}
 */
export async function readOld(file, force) {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw failure('unwritable', { file, code: error.code });
  });
  if (!text.trim()) return undefined;
  try {
    const document = JSON.parse(text);
    const { version, items } = document;
    const isFeed = /^https:\/\/jsonfeed\.org\/version\//.test(version) && Array.isArray(items);
    if (isFeed && items.every((/** @type {any} */ item) => typeof item?.id === 'string'))
      return { text, document };
  } catch {
    // said below
  }
  if (force) return undefined;
  throw failure('bad-old', { file });
}

/**
 * What the last run noted of a source; undefined where the source is new.
 * @param {Document | undefined} old
 * @param {string} address
 * @param {readonly string[]} addresses all of this run
 */
export function recordOf(old, address, addresses) {
  if (!old?.items.length) return undefined;
  /** @type {SourceRecord[]} */
  const records = Array.isArray(old._kpu?.sources) ? old._kpu.sources : [];
  const record = records.find((source) => source?.address === address);
  if (record) {
    const byId = new Map(old.items.map((item) => [item.id, item]));
    const newest = [record.newest].flat().flatMap((id) => byId.get(id) ?? []);
    return {
      newest: newest.length > 0 ? newest : old.items.slice(0, NEWEST),
      items: old.items,
      count: record.count,
    };
  }
  // a further address has no history, another one instead of those before has theirs
  if (records.some((source) => addresses.includes(source?.address))) return undefined;
  return { newest: old.items.slice(0, NEWEST), items: old.items, count: undefined };
}

/** @param {string} address @param {number} count @param {readonly Item[]} items @returns {SourceRecord} */
export const noteOf = (address, count, items) => ({
  address,
  count,
  newest: items.slice(0, NEWEST).map(({ id }) => id),
});

/** Members that a list may show today and not tomorrow, such as the picture of its first card. */
const KEPT = /** @type {const} */ (['summary', 'image']);

/**
 * An item with what is known of it: its id, its date, when it was first seen.
 * @param {Item} item
 * @param {Item | undefined} old
 * @param {{ isGuess: boolean, now: string }} options whether it was found on a page, whose dates may be relative
 * @returns {Item}
 */
export function remember(item, old, { isGuess, now }) {
  const { id, url, title, summary, content_html, image, date_published, ...rest } = /** @type {any} */ (item);
  const before = /** @type {any} */ (old) ?? {};
  const kept = Object.fromEntries(KEPT.map((name) => [name, isGuess ? before[name] : undefined]));
  const known = {
    id: old?.id ?? id,
    url,
    title,
    summary: summary ?? kept.summary,
    content_html,
    // an item needs a content of some kind
    content_text: content_html ? undefined : (summary ?? kept.summary ?? title),
    image: image ?? kept.image,
    date_published: isGuess
      ? (before.date_published ?? date_published)
      : (date_published ?? before.date_published),
    ...rest,
    _kpu: { ...item._kpu, first_seen: before._kpu?.first_seen ?? now },
  };
  return JSON.parse(JSON.stringify(known)); // without undefined members
}

/**
 * The new items, then those of earlier runs that have left the list.
 * @param {readonly Item[]} items
 * @param {readonly Item[]} old
 * @param {number} keep
 */
export function withEarlier(items, old, keep) {
  const found = new Set(matchItems(items, old).values());
  const earlier = old.filter((item) => !found.has(item));
  return [...items, ...earlier.slice(0, Math.max(0, keep - items.length))];
}
