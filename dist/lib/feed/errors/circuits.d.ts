import type { FeedError } from '../../model/feed-error.js';
/** An origin whose loads failed in a row. */
export interface CircuitState {
    readonly failures: number;
    /** When automatic requests are allowed again (`performance.now()`); 0 while they are allowed. */
    openUntil: number;
    /** The one URL that tests whether the origin has recovered. */
    probeUrl?: string;
    /** Why the last load failed. */
    readonly error: FeedError;
}
/** The page's circuit breakers by origin: `circuit-breaker.ts` opens them, a successful load deletes them. */
export declare const circuits: Map<string, CircuitState>;
