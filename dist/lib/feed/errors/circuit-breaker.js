import { FeedError } from '../../model/feed-error.js';
import { circuits } from './circuits.js';
/** Failures in a row after which an origin gets no more automatic requests. */
const MAX_FAILURES = 3;
/** Errors of a server or a network in trouble. */
const TRANSIENT = ['network', 'timeout', 'server', 'interrupted', 'rate-limited'];
/** Errors that a healthy server answers with, too. */
const HEALTHY = ['not-found', 'http', 'too-large', 'not-a-feed', 'bad-syntax'];
/** Opens an origin's circuit after its third failure in a row, or at once if it refuses access. */
export function recordFailure(error, origin, limits) {
    const { code } = error;
    const isForbidden = code === 'forbidden';
    const isHealthy = HEALTHY.includes(code);
    if (!limits.breaker || !(isForbidden || isHealthy || TRANSIENT.includes(code)))
        return;
    if (isHealthy) {
        circuits.delete(origin);
        return;
    }
    const failures = (circuits.get(origin)?.failures ?? 0) + 1;
    const isOpen = isForbidden || failures >= MAX_FAILURES;
    const factor = isForbidden ? 2 : Math.min(6, 2 ** (failures - MAX_FAILURES));
    const openUntil = isOpen ? performance.now() + limits.breaker * factor : 0;
    circuits.set(origin, { failures, openUntil, error });
}
/**
 * Throws the last error of an origin whose circuit is open. Once the wait is over, one URL may probe the origin;
 * further loads of the same URL share that request.
 */
export function assertClosed(url, limits) {
    const circuit = circuits.get(new URL(url).origin);
    const now = performance.now();
    if (!circuit?.openUntil)
        return;
    if (now < circuit.openUntil) {
        if (circuit.probeUrl === url)
            return;
        throw new FeedError(circuit.error.code, { ...circuit.error.facts, url, attempts: 0 });
    }
    circuit.openUntil = now + limits.total;
    circuit.probeUrl = url;
}
