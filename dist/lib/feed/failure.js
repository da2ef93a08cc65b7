import { FeedError } from '../model/feed-error.js';
// A chunk: fetched after a first failure only, so that a feed that answers does not pay for it.
const codeOf = (status, retryAfter) => {
    if ([401, 403, 451].includes(status))
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 429 || (status === 503 && retryAfter !== undefined))
        return 'rate-limited';
    return (status >= 500 && status < 600) || status === 408 || status === 425 ? 'server' : 'http';
};
/** Seconds of a `Retry-After`, in either of its forms; undefined where it is absent, hidden or past. */
const secondsOf = (header) => {
    const seconds = header && (/^\s*\d+\s*$/.test(header) ? +header : (Date.parse(header) - Date.now()) / 1000);
    return seconds && seconds > 0 ? seconds : undefined;
};
/** What an answer is that is no feed. */
function strange(text, facts) {
    const start = text.slice(0, 200).trimStart();
    // eslint-disable-next-line no-control-regex -- a control character is the mark of a binary answer
    const binary = /[\0-\x08\x0e-\x1f\ufffd]/.test(start);
    const reason = !start ? 'empty' : binary ? 'binary' : start.startsWith('<') ? 'html' : 'other';
    return new FeedError('not-a-feed', { ...facts, reason, excerpt: start.slice(0, 80) });
}
/** Whether some JSON ends before it is complete: engines word that in many ways, so its brackets are counted. */
function isCut(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const mark = text[at];
        if (mark === '\\')
            at++;
        else if (mark === '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (mark === '{' || mark === '[')
            depth++;
        else if (mark === '}' || mark === ']')
            depth--;
    }
    // a quote too many makes everything after it look quoted
    return quoted ? !/[}\]]\s*$/.test(text) : depth > 0;
}
/** Where some JSON is broken; text that ends too early was most likely cut on its way. */
function broken(text, facts) {
    const said = String(facts.cause);
    const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [0, 1, 0];
    const before = text.split('\n', +line - 1).join('\n').length;
    const at = +(/position (\d+)/.exec(said)?.[1] ?? before + +column);
    // V8 quotes the place instead of telling where it is
    const quoted = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/.exec(said)?.[1];
    const excerpt = (quoted ?? text.slice(Math.max(0, at - 40))).slice(0, 80);
    return new FeedError(isCut(text) ? 'interrupted' : 'bad-syntax', { ...facts, reason: 'json', excerpt });
}
/** What a browser refuses by itself, without a request and without telling why. */
function refusedBy(url = '') {
    const secure = globalThis.location?.protocol === 'https:';
    if (secure && /^http:\/\/(?!(?:localhost|127(?:\.\d+){3}|\[::1\])[:/])/.test(url))
        return 'mixed-content';
    return /^\w+:\/\/[^/]*:(2[1-5]|110|143)\//.test(url) ? 'bad-url' : 'network';
}
/** The failure by its own name, as far as a browser lets anyone know. */
function named(error, blocked) {
    const { code, facts, answer } = error;
    if (code === 'network')
        return new FeedError(blocked ? 'csp' : refusedBy(facts.url), facts);
    if (code === 'http') {
        if (facts.status === 204 || facts.status === 205)
            return strange('', facts);
        const retryAfter = secondsOf(answer?.headers?.get('retry-after'));
        return new FeedError(codeOf(facts.status ?? 0, retryAfter), { ...facts, retryAfter });
    }
    if (answer?.text === undefined)
        return error;
    return code === 'bad-syntax' ? broken(answer.text, facts) : strange(answer.text, facts);
}
/** How often each failure is tried again by itself. */
const retriesOf = ({ code, facts }) => {
    if (code === 'network' || code === 'server' || code === 'interrupted')
        return 2;
    if (code === 'timeout' || code === 'rate-limited')
        return 1;
    return code === 'not-a-feed' && (facts.reason === 'empty' || facts.reason === 'html') ? 1 : 0;
};
/** Milliseconds before the next attempt: random, so that many pages do not come back at once. */
const waitOf = ({ code, facts }, attempt, limits) => code === 'rate-limited'
    ? (facts.retryAfter ? facts.retryAfter * 1000 : limits.retryAfter) * (1 + Math.random() / 4)
    : Math.random() * limits.backoff * 3 ** attempt;
/** Runs `attempt` and listens for a policy that refuses it; the browser reports that after the refusal. */
async function watched(attempt, limits, url = '') {
    let blocked = false;
    const onViolation = (event) => {
        const { effectiveDirective, blockedURI } = event;
        // a browser may tell the origin alone
        if (effectiveDirective === 'connect-src' && url.startsWith(blockedURI))
            blocked = true;
    };
    globalThis.addEventListener?.('securitypolicyviolation', onViolation);
    try {
        return await attempt();
    }
    catch (thrown) {
        const error = FeedError.from(thrown);
        if (error.code === 'network')
            await new Promise((resolve) => setTimeout(resolve, limits.policy));
        throw named(error, blocked);
    }
    finally {
        globalThis.removeEventListener?.('securitypolicyviolation', onViolation);
    }
}
/**
 * Names a failure and tries again for as long as it is worth it.
 * @param first why the first attempt failed
 * @param start when that began, by `performance.now()`
 */
export async function again(attempt, first, start, limits) {
    let error = named(first, false);
    for (let attempts = 1;; attempts++) {
        error.facts.attempts = attempts;
        const wait = waitOf(error, attempts - 1, limits);
        if (attempts > retriesOf(error) || performance.now() - start + wait > limits.retryWithin)
            throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
        try {
            return await watched(attempt, limits, first.facts.url);
        }
        catch (thrown) {
            error = thrown;
        }
    }
}
