import { list, ownProperties } from '../../model/read-feed.js';
import { FeedError } from '../../model/feed-error.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
import type { Counter } from '../counter.js';

/** An address that an owner shares: what comes before it, and its name. */
const SHARE = /^(.*?)\/share\/([\w-]{1,100})/;
/** Pages that are asked for: those with the most views. */
const MOST = 500;
/** A time before all views, in milliseconds. */
const START = 1_000_000_000_000;
const MINUTE = 60_000;

/**
 * Umami, by an address that its owner has shared (`https://stats.example/share/AbC123`). It only reads: to count,
 * put Umami's own script into the pages of the articles.
 *
 * Sends to that host and nowhere else: `GET /api/share/AbC123`, which gives a token for reading, and one `GET` for the
 * views of all pages. Nothing in them tells of the visitor or of the articles on screen.
 * @see https://umami.is/docs/enable-share-url
 */
export const umami: Counter = {
  name: 'umami',
  batch: Infinity,
  async read(counter, items, ask) {
    const { origin, pathname } = new URL(counter);
    const [, before = '', slug] = SHARE.exec(pathname) ?? [];
    if (!slug) throw new FeedError('bad-url', { url: counter });
    const api = `${origin}${before}/api`;
    const share = ownProperties(await ask(`${api}/share/${slug}`));
    const { websiteId: site, token } = share;
    if (
      typeof site !== 'string' ||
      !/^[\w-]{1,64}$/.test(site) ||
      typeof token !== 'string' ||
      !/^[\w.~+/=-]+$/.test(token)
    )
      throw invalidResponse(counter, Object.keys(share));
    const headers = { 'x-umami-share-token': token, 'x-umami-share-context': '1' };
    const end = String(Math.ceil(Date.now() / MINUTE) * MINUTE);
    const metrics = (type: string): string => {
      const query = new URLSearchParams({ type, startAt: String(START), endAt: end, limit: String(MOST) });
      return `${api}/websites/${encodeURIComponent(site)}/metrics?${String(query)}`;
    };
    const answer = await ask(metrics('path'), { headers }).catch((error: unknown) => {
      if (FeedError.from(error).facts.status !== 400) throw error;
      return ask(metrics('url'), { headers }); // as version 2 calls it
    });
    if (!Array.isArray(answer)) throw invalidResponse(counter, answer);
    const rows = list(answer).map((row) => ownProperties(row));
    return matchByPath(
      items,
      rows.map(({ x, y }) => [x, y]),
    );
  },
};
