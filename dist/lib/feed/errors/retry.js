import { FeedError } from '../../model/feed-error.js';
import { laterLimits } from '../../net/index.js';
import { recordFailure } from './circuit-breaker.js';
import { circuits } from './circuits.js';
import { classify } from './classify.js';
const delay = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** How many automatic retries an error is worth. */
function maxRetries({ code, facts }) {
    if (code === 'network' || code === 'server' || code === 'interrupted')
        return 2;
    // an unexpected 304 comes from a broken cache, which the next attempt bypasses
    if (code === 'timeout' || code === 'rate-limited' || facts.status === 304)
        return 1;
    return code === 'not-a-feed' && !['binary', 'other'].includes(facts.reason ?? 'other') ? 1 : 0;
}
/** Milliseconds before the next attempt, with jitter so that pages do not retry all at once. */
const retryDelay = ({ code, facts }, attempt, limits) => code === 'rate-limited'
    ? (facts.retryAfter ? facts.retryAfter * 1000 : limits.retryAfter) * (1 + Math.random() / 4)
    : Math.random() * limits.backoff * 3 ** attempt;
/** Runs an attempt and classifies its error, watching for a Content-Security-Policy that blocks it. */
async function watchCsp(attempt, limits, url = '') {
    let isBlocked = false;
    const onViolation = (event) => {
        const { effectiveDirective, blockedURI } = event;
        // some browsers report the origin only
        if (effectiveDirective === 'connect-src' && url.startsWith(blockedURI))
            isBlocked = true;
    };
    globalThis.addEventListener?.('securitypolicyviolation', onViolation);
    try {
        return await attempt();
    }
    catch (thrown) {
        const error = FeedError.from(thrown);
        if (error.code === 'network')
            await delay(limits.policy); // the event fires after the request has failed
        throw classify(error, isBlocked);
    }
    finally {
        globalThis.removeEventListener?.('securitypolicyviolation', onViolation);
    }
}
/**
 * Classifies the error of a first attempt and retries as often as that error is worth it.
 * @param firstError error of the first attempt
 * @param startedAt when the first attempt began (`performance.now()`)
 * @throws {FeedError} the error of the last attempt
 */
export async function withRetries(attempt, url, firstError, startedAt, requestLimits) {
    const limits = { ...laterLimits, ...requestLimits };
    const { origin } = new URL(url);
    let error = classify(firstError, false);
    for (let attempts = 1;; attempts++) {
        error = new FeedError(error.code, { ...error.facts, attempts });
        const wait = retryDelay(error, attempts - 1, limits);
        if (attempts > maxRetries(error) || performance.now() - startedAt + wait > limits.retryWithin) {
            recordFailure(error, origin, limits);
            throw error;
        }
        const { status } = error.facts;
        await delay(wait);
        try {
            const result = await watchCsp(() => attempt(status === 304 ? 'reload' : undefined), limits, url);
            circuits.delete(origin);
            return result;
        }
        catch (thrown) {
            error = FeedError.from(thrown, url);
        }
    }
}
