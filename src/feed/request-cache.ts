import type { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';

interface Entry {
  readonly feed: Promise<Feed>;
  /** When it was asked for; `performance.now()`, since the visitor's clock may jump. */
  readonly at: number;
  settled: boolean;
}

/** An origin whose loads failed in a row. */
export interface CircuitState {
  readonly failures: number;
  /** Until when it is asked no more by itself (`performance.now()`); 0 while it may still be. */
  until: number;
  /** Why the last load failed. */
  readonly error: FeedError;
}

/** Origins that failed, so that a server in trouble is not asked again and again; `failure.ts` fills it. */
export const circuits = new Map<string, CircuitState>();

/** A feed of the page's life is asked for again by a new widget after this many milliseconds. */
const FRESH_FOR = 60_000;
/** Feeds kept at most; the oldest go first. */
const MOST_FEEDS = 50;

/** The page's one shared state: feeds by address. Failures are forgotten, so that a retry is a real one. */
const entries = new Map<string, Entry>();

/**
 * The feed of an address: the request that is under way, the answer that is still fresh, or a new request.
 * @param fresh asks anew unless a request is under way
 */
export function dedupe(url: string, fresh: boolean | undefined, start: () => Promise<Feed>): Promise<Feed> {
  const known = entries.get(url);
  if (known && (!known.settled || (!fresh && performance.now() - known.at < FRESH_FOR))) return known.feed;
  const entry: Entry = { feed: start(), at: performance.now(), settled: false };
  entries.delete(url);
  entries.set(url, entry);
  entry.feed.then(
    () => (entry.settled = true),
    () => entries.get(url) === entry && entries.delete(url),
  );
  for (const oldest of entries.keys()) if (entries.size > MOST_FEEDS) entries.delete(oldest);
  return entry.feed;
}
