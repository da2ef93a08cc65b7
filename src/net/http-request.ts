import { FeedError, type FeedErrorCode, type FeedErrorFacts } from '../model/feed-error.js';
import type { RequestLimits } from './limits.js';
import { readBody } from './read-body.js';

/** A complete answer with status 200. */
export interface Answer {
  /** Final address, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as it came, for who knows its encoding better. */
  readonly bytes?: Uint8Array;
}

/**
 * One attempt, the only fetch of the feed's way. It sends no header of its own, so no preflight is needed, and
 * a cross-origin request carries no credentials. Reading stops at the cap, so that a compressed bomb never
 * unfolds. Throws a `FeedError`: `network`, `timeout`, `interrupted`, `too-large` or `http`.
 * @param cache `no-cache` asks the server whether the stored answer still holds
 */
export async function requestFeed(url: string, limits: RequestLimits, cache: RequestCache): Promise<Answer> {
  const stop = new AbortController();
  const { signal } = stop;
  let phase: 'headers' | 'body' = 'headers';
  let bytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => {
    stop.abort();
  };
  const within = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(abort, time);
  };
  const fail = (code: FeedErrorCode, facts: FeedErrorFacts, headers?: Headers): never => {
    throw new FeedError(signal.aborted ? 'timeout' : code, { url, ...facts }, { headers });
  };
  const total = setTimeout(abort, limits.total);
  within(limits.headers);
  try {
    // without a prototype, a polluted Object.prototype adds nothing to the request
    const init = { __proto__: null, cache, credentials: 'same-origin', signal } as RequestInit;
    const response = await fetch(url, init);
    const { status, headers } = response;
    phase = 'body';
    if (status !== 200) fail(status ? 'http' : 'network', { status }, headers);
    const whole = await readBody(response, (read) => {
      bytes = read;
      within(limits.idle);
      if (bytes > limits.bytes) fail('too-large', { bytes });
    });
    const text = new TextDecoder().decode(whole);
    return {
      url: response.url || url,
      headers,
      bytes: whole,
      // marks of another encoding than UTF-8
      text: /[\0\ufffd]/.test(text)
        ? await import('./decode.js').then(
            ({ decode }) => decode(whole, headers.get('content-type')),
            () => text,
          )
        : text,
    };
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    return fail(phase === 'body' ? 'interrupted' : 'network', { phase, bytes, cause });
  } finally {
    clearTimeout(timer);
    clearTimeout(total);
    abort();
  }
}
