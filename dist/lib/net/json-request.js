import { httpRequest } from './http-request.js';
import { requestLimits } from './limits.js';
/** Size limit of a counter's answer in bytes. */
const MAX_BYTES = 1_000_000;
/**
 * Requests JSON from a view counter, in one attempt. It sends no cookies and only the page's origin as referrer. A
 * POST continues after the page is closed.
 * @throws {FeedError} those of `httpRequest`, and with `answer.text` either `http` or `bad-syntax`
 */
export function requestJson(url, options = {}) {
    const { method = 'GET', headers, body, bypassCache, limits, } = {
        __proto__: null,
        ...options,
    };
    const { total, bytes } = { ...requestLimits, ...limits };
    const init = {
        method,
        body,
        headers: { __proto__: null, ...headers },
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        cache: bypassCache ? 'no-cache' : 'default',
        keepalive: method === 'POST',
    };
    const jsonLimits = { headers: total, idle: total, total, bytes: Math.min(bytes, MAX_BYTES) };
    return httpRequest(url, init, jsonLimits, async ({ ok, status }, tools) => {
        const text = new TextDecoder().decode(await tools.body());
        if (!ok)
            throw tools.error('http', { status }, { text });
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            const excerpt = text.trimStart().slice(0, 80);
            throw tools.error('bad-syntax', { reason: 'json', excerpt, cause }, { text });
        }
    });
}
