// Reads one document and measures time and memory.
import { FeedError } from '../../src/feed/index.js';
import type { FeedFormat } from '../../src/feed/formats/feed-format.js';
import { resolveFormat } from '../../src/feed/formats/registry.js';
import type { Feed } from '../../src/model/types.js';
import { decode } from '../../src/net/decode.js';
import type { Answer } from '../../src/net/index.js';
import { checkFeed } from './invariants.js';

/** The maximum time for one document, in milliseconds. */
export const MOST_TIME = 1000;
/** The maximum growth of the heap in bytes. */
export const MOST_MEMORY = 64 * 1024 * 1024;
/** Milliseconds between Chromium's updates of the heap size. */
const MEMORY_AGE = 60;

/** Repetitions of a trial that exceeded a limit. */
const TURNS = 4;

/** Error codes of a complete answer. */
const CODES = ['not-a-feed', 'bad-syntax'];

declare global {
  interface Performance {
    /** Chromium only. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

const heap = (): number => performance.memory?.usedJSHeapSize ?? 0;

/** Waits, without allocating, until `heap` is up to date. */
function settle(): void {
  const end = performance.now() + MEMORY_AGE;
  while (performance.now() < end);
}

export interface Outcome {
  /** The error code, if reading failed. */
  readonly code?: string;
  readonly feed?: Feed;
  readonly time: number;
  readonly memory: number;
}

/** The answer for these bytes, as `net/http-request.ts` returns it. */
export function answerOf(url: string, bytes: Uint8Array<ArrayBuffer>, headers: Headers): Answer {
  const text = new TextDecoder().decode(bytes);
  const marked = /[\0\ufffd]/.test(text);
  return { url, headers, bytes, text: marked ? decode(bytes, headers.get('content-type')) : text };
}

type Read = () => Feed | Promise<Feed>;

/** @param exactly collects garbage before, and measures the heap afterwards */
async function attempt(read: Read, exactly?: boolean): Promise<Outcome> {
  if (exactly) {
    (globalThis as { gc?: () => void }).gc?.();
    settle();
  }
  const before = heap();
  const start = performance.now();
  const spent = () => {
    const time = performance.now() - start;
    if (exactly) settle();
    return { time, memory: heap() - before };
  };
  try {
    const feed = await read();
    return { feed, ...spent() };
  } catch (error) {
    const cost = spent();
    if (!(error instanceof FeedError)) throw error;
    const { code } = error;
    if (!CODES.includes(code)) throw new Error(`The error is "${code}".`, { cause: error });
    return { code, ...cost };
  }
}

/**
 * Reads an answer. Throws if an error is not a `FeedError`, if the feed violates an invariant, or if a limit is exceeded
 * in every repetition, since other programs also use time and memory.
 * @param format the format; selected by the answer if undefined
 */
export async function tryAnswer(answer: Answer, format?: FeedFormat): Promise<Outcome> {
  const resolved = format ? undefined : await resolveFormat(answer.url, {});
  const read: Read = () => {
    if (resolved) return resolved.read(answer);
    format?.matches(answer);
    return (format as FeedFormat).read(answer);
  };
  let outcome = await attempt(read);
  const tooMuch = () => outcome.time > MOST_TIME || outcome.memory > MOST_MEMORY;
  for (let turn = 0; turn < TURNS && tooMuch(); turn++) outcome = await attempt(read, true);
  if (tooMuch()) {
    const { time, memory } = outcome;
    throw new Error(`It takes too much: ${Math.round(time)} ms, ${Math.round(memory / 1e6)} MB.`);
  }
  if (outcome.feed) checkFeed(outcome.feed);
  return outcome;
}
