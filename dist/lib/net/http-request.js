import { FeedError } from '../model/feed-error.js';
import { readBody } from './read-body.js';
/**
 * The only fetch of feeds and counters: one attempt, within limits of time and size. Reading stops at the size limit,
 * so that a compression bomb is never unpacked.
 * @param read reads the answer once its headers are there
 * @throws {FeedError} `network`, `timeout`, `interrupted`, `too-large`, or what `read` throws
 */
export async function httpRequest(url, init, limits, read) {
    const controller = new AbortController();
    const { signal } = controller;
    let phase = 'headers';
    let bytes = 0;
    let timer;
    const abort = () => {
        controller.abort();
    };
    const startTimer = (time) => {
        clearTimeout(timer);
        timer = setTimeout(abort, time);
    };
    const error = (code, facts, answer) => new FeedError(signal.aborted ? 'timeout' : code, { url, ...facts }, answer);
    const totalTimer = setTimeout(abort, limits.total);
    startTimer(limits.headers);
    try {
        // without a prototype, a polluted Object.prototype adds nothing to the request
        const response = await fetch(url, { __proto__: null, ...init, signal });
        phase = 'body';
        const body = () => readBody(response, (received) => {
            bytes = received;
            startTimer(limits.idle);
            if (bytes > limits.bytes)
                throw error('too-large', { bytes });
        });
        return await read(response, { body, error });
    }
    catch (cause) {
        if (cause instanceof FeedError)
            throw cause;
        throw error(phase === 'body' ? 'interrupted' : 'network', { phase, bytes, cause });
    }
    finally {
        clearTimeout(timer);
        clearTimeout(totalTimer);
        abort();
    }
}
/**
 * Requests a feed. No custom header is sent, so that no preflight is needed, and a cross-origin request carries no
 * credentials.
 * @param cache `no-cache` revalidates the browser's stored answer
 * @throws {FeedError} those of `httpRequest`, and `http` for any status but 200
 */
export const requestFeed = (url, limits, cache) => httpRequest(url, { cache, credentials: 'same-origin' }, limits, async (response, { body, error }) => {
    const { status, headers } = response;
    if (status !== 200)
        throw error(status ? 'http' : 'network', { status }, { headers });
    const bytes = await body();
    return { url: response.url || url, headers, bytes, text: new TextDecoder().decode(bytes) };
});
