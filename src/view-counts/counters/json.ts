import { ownProperties, toCount } from '../../model/read-feed.js';
import { invalidResponse } from '../match-paths.js';
import type { Counter, CountedItem } from '../counter.js';

/** What a counter takes for an id. One that it would refuse is not sent, since it would spoil the whole request. */
const ID = /^[^\p{Cc}\p{Cs}\uFFFD]{1,512}$/u;
/** Characters of an address that every server takes. */
const LONGEST = 6_000;

/** Addresses that ask for all items, each as long as may be. */
function addressesOf(counter: string, items: readonly CountedItem[]): readonly URL[] {
  const urls: URL[] = [];
  for (const { id } of items) {
    if (!ID.test(id)) continue;
    const room = LONGEST - encodeURIComponent(id).length;
    let url = urls.at(-1);
    if (!url || url.href.length > room) urls.push((url = new URL(counter)));
    url.searchParams.append('id', id);
  }
  return urls;
}

/** The counts of these ids in an answer; a count that is none spoils the answer. */
function countsIn(url: string, answer: unknown, ids: readonly string[]): ReadonlyMap<string, number> {
  const { counts } = ownProperties(answer);
  if (!counts || typeof counts !== 'object' || Array.isArray(counts)) throw invalidResponse(url, answer);
  const own = ownProperties(counts);
  const found = new Map<string, number>();
  for (const id of ids) {
    if (own[id] === undefined) continue;
    const count = toCount(own[id]);
    if (count === undefined) throw invalidResponse(url, answer);
    found.set(id, count);
  }
  return found;
}

/**
 * A counter that keeps the contract of `docs/counter.md`, such as `kpu-news-counter` or a page of PHP.
 *
 * Sends to the address in `counter` and nowhere else: `GET {counter}?id=A&id=B` for the articles on screen, and
 * `POST {counter}` with `{"id":"A"}` for one that was seen. An id is the article's own address.
 */
export const json: Counter = {
  name: 'json',
  batch: 50,
  async read(counter, items, ask) {
    const ids = items.map(({ id }) => id);
    const found = new Map<string, number>();
    for (const { href } of addressesOf(counter, items))
      for (const [id, count] of countsIn(href, await ask(href), ids)) found.set(id, count);
    return found;
  },
  async report(counter, { id }, ask) {
    if (!ID.test(id)) return undefined;
    const answer = await ask(counter, { method: 'POST', body: JSON.stringify({ id }) });
    return countsIn(counter, answer, [id]).get(id);
  },
};
