import { ownProperties } from '../../model/read-feed.js';
import { FeedError } from '../../model/feed-error.js';
import { invalidResponse, toNumber } from '../match-paths.js';
import type { Ask, Counter } from '../counter.js';

/** Where a site of GoatCounter's has a route. */
const routed = (counter: string, route: string): string => {
  const url = new URL(counter);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return new URL(route, url).href;
};

/** The path as GoatCounter's own script records it. */
function recorded(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { pathname, search, hash } = new URL(url);
  return /^#[!/]/.test(hash) ? undefined : pathname + search;
}

/** What was answered; a page that nobody has seen is answered with a count of 0 and the status 404. */
async function answerOf(url: string, ask: Ask): Promise<unknown> {
  try {
    return await ask(url);
  } catch (thrown) {
    const error = FeedError.from(thrown, url);
    const count = /^\s*\{.*"count"\s*:/s.test(error.answer?.text?.slice(0, 500) ?? '');
    if (error.facts.status !== 404 || !count) throw error;
    return { count: 0 };
  }
}

/**
 * GoatCounter, by the address of its site (`https://mysite.goatcounter.com`). "Allow adding visitor counts on your
 * website" must be on in its settings. It answers one page a request, so it serves single articles only.
 *
 * Sends to that site and nowhere else: `GET /counter/{path}.json` for the article on screen, and `POST /count` with
 * path and title of one that was seen. As with every page view, GoatCounter itself may note browser, language and
 * country of the request.
 * @see https://www.goatcounter.com/help/visitor-counter
 */
export const goatcounter: Counter = {
  name: 'goatcounter',
  batch: 1,
  async read(counter, items, ask) {
    const found = new Map<string, number>();
    for (const { id, url } of items) {
      const path = recorded(url);
      if (path === undefined) continue;
      const address = routed(counter, `counter/${encodeURIComponent(path)}.json`);
      const answer = await answerOf(address, ask);
      const views = toNumber(ownProperties(answer).count);
      if (views === undefined) throw invalidResponse(address, answer);
      found.set(id, views);
    }
    return found;
  },
  async report(counter, { url, title }, ask) {
    const path = recorded(url);
    if (path === undefined) return undefined;
    const query = new URLSearchParams({ p: path, t: title });
    await ask(`${routed(counter, 'count')}?${String(query)}`, { method: 'POST' }).catch((error: unknown) => {
      // the answer is a picture, which says that all went well, but no number
      if (FeedError.from(error).code !== 'bad-syntax') throw error;
    });
    return undefined;
  },
};
