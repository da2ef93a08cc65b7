import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { laterLimits, requestLimits, type Limits } from './limits.js';
import { readBody } from './read-body.js';

/** Bytes of an answer that holds some numbers. */
const LARGEST = 1_000_000;

export interface JsonRequestOptions {
  readonly method?: 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asks the server although the browser holds an answer. */
  readonly fresh?: boolean;
  readonly limits?: Partial<Limits>;
}

/**
 * A request to a counter of views: one attempt, JSON or nothing. It carries no cookie, and of the page only its
 * origin; a POST outlives the page.
 * @throws {FeedError} `network`, `timeout`, `interrupted`, `too-large`, `http` or `bad-syntax`, the latter two with
 * `answer.text`
 */
export async function requestJson(url: string, options: JsonRequestOptions = {}): Promise<unknown> {
  // without a prototype, a polluted Object.prototype adds nothing to the request
  const own = { __proto__: null, ...options } as JsonRequestOptions;
  const { method = 'GET', headers, fresh, limits } = own;
  const { total, bytes } = { ...requestLimits, ...laterLimits, ...limits };
  const stop = new AbortController();
  const { signal } = stop;
  let phase: 'headers' | 'body' = 'headers';
  const fail = (code: FeedErrorCode, facts: FeedError['facts'] = {}, text?: string) =>
    new FeedError(
      signal.aborted ? 'timeout' : code,
      { url, ...facts },
      text === undefined ? undefined : { text },
    );
  const timer = setTimeout(() => {
    stop.abort();
  }, total);
  try {
    const response = await fetch(url, {
      __proto__: null,
      method,
      body: own.body,
      headers: { __proto__: null, ...headers } as object as HeadersInit,
      signal,
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      cache: fresh ? 'no-cache' : 'default',
      keepalive: method === 'POST',
    } as RequestInit);
    phase = 'body';
    const { ok, status } = response;
    const most = Math.min(bytes, LARGEST);
    const body = await readBody(response, (read) => {
      if (read > most) throw fail('too-large', { bytes: read });
    });
    const text = new TextDecoder().decode(body);
    if (!ok) throw fail('http', { status }, text);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw fail('bad-syntax', { reason: 'json', excerpt: text.trimStart().slice(0, 80), cause }, text);
    }
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw fail(phase === 'body' ? 'interrupted' : 'network', { phase, cause });
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
