import { FeedError } from '../model/feed-error.js';
import { laterLimits, requestLimits } from './limits.js';
/** Bytes of an answer that holds some numbers. */
const LARGEST = 1_000_000;
/** Reads a body up to the cap; an answer that is too long is cut off with the request. */
async function textOf({ body }, most) {
    // WebKit looks for a `mode` even where it is given no options
    const reader = body?.getReader({ __proto__: null });
    const parts = [];
    let bytes = 0;
    while (reader) {
        const { done, value } = await reader.read();
        if (done)
            break;
        parts.push(value);
        bytes += value.length;
        if (bytes > most)
            return undefined;
    }
    return new Blob(parts).text();
}
/**
 * A request to a counter of views: one attempt, JSON or nothing. It carries no cookie, and of the page only its
 * origin; a POST outlives the page.
 * @throws {FeedError} `network`, `timeout`, `interrupted`, `too-large`, `http` or `bad-syntax`, the latter two with
 * `answer.text`
 */
export async function call(url, options = {}) {
    // without a prototype, a polluted Object.prototype adds nothing to the request
    const own = { __proto__: null, ...options };
    const { method = 'GET', body, headers, fresh, limits } = own;
    const { total, bytes } = { ...requestLimits, ...laterLimits, ...limits };
    const stop = new AbortController();
    const { signal } = stop;
    let phase = 'headers';
    const fail = (code, facts = {}, text) => new FeedError(signal.aborted ? 'timeout' : code, { url, ...facts }, text === undefined ? undefined : { text });
    const timer = setTimeout(() => {
        stop.abort();
    }, total);
    try {
        const response = await fetch(url, {
            __proto__: null,
            method,
            body,
            headers: { __proto__: null, ...headers },
            signal,
            mode: 'cors',
            credentials: 'omit',
            referrerPolicy: 'strict-origin',
            cache: fresh ? 'no-cache' : 'default',
            keepalive: method === 'POST',
        });
        phase = 'body';
        const { ok, status } = response;
        const text = await textOf(response, Math.min(bytes, LARGEST));
        if (text === undefined)
            throw fail('too-large', { bytes: LARGEST });
        if (!ok)
            throw fail('http', { status }, text);
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            throw fail('bad-syntax', { reason: 'json', excerpt: text.trimStart().slice(0, 80), cause }, text);
        }
    }
    catch (cause) {
        if (cause instanceof FeedError)
            throw cause;
        throw fail(phase === 'body' ? 'interrupted' : 'network', { phase, cause });
    }
    finally {
        clearTimeout(timer);
        stop.abort();
    }
}
