// Reads one document, and measures what that takes.
import { FeedError } from '../../src/feed/index.js';
import type { FeedFormat } from '../../src/feed/formats/feed-format.js';
import { resolveFormat } from '../../src/feed/formats/registry.js';
import type { Feed } from '../../src/model/types.js';
import { decode } from '../../src/net/decode.js';
import type { Answer } from '../../src/net/index.js';
import { checkFeed } from './invariants.js';

/** Milliseconds that one document may take. */
export const MOST_TIME = 1000;
/** Bytes that the heap may grow by. */
export const MOST_MEMORY = 64 * 1024 * 1024;
/** Milliseconds after which Chromium looks at its heap anew. */
const MEMORY_AGE = 60;

/** Times that what took too much is tried again. */
const TURNS = 4;

/** Codes of an answer that came whole. */
const CODES = ['not-a-feed', 'bad-syntax'];

declare global {
  interface Performance {
    /** Chromium alone has it. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

const heap = (): number => performance.memory?.usedJSHeapSize ?? 0;

/** Waits, without making anything, until what `heap` tells is of now. */
function settle(): void {
  const end = performance.now() + MEMORY_AGE;
  while (performance.now() < end);
}

export interface Outcome {
  /** Code of the error that reading ended with. */
  readonly code?: string;
  readonly feed?: Feed;
  readonly time: number;
  readonly memory: number;
}

/** Bytes as `net/request.ts` makes an answer of them. */
export function answerOf(url: string, bytes: Uint8Array<ArrayBuffer>, headers: Headers): Answer {
  const text = new TextDecoder().decode(bytes);
  const marked = /[\0\ufffd]/.test(text);
  return { url, headers, bytes, text: marked ? decode(bytes, headers.get('content-type')) : text };
}

type Read = () => Feed | Promise<Feed>;

/** @param exactly what was thrown away before does not count, and the heap is looked at when all is done */
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
 * Reads an answer; throws where an error is no `FeedError`, where the feed is not sound, or where it takes too
 * much. Other programs take time and memory too, so only what is too much every time counts.
 * @param format the format; without one it is chosen by the answer
 */
export async function tryAnswer(answer: Answer, format?: FeedFormat): Promise<Outcome> {
  const way = format ? undefined : await resolveFormat(answer.url, {});
  const read: Read = () => {
    if (way) return way.read(answer);
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
