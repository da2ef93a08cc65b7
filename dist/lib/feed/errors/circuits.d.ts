import type { FeedError } from '../../model/feed-error.js';
/** An origin whose loads failed in a row. */
export interface CircuitState {
    readonly failures: number;
    /** When automatic requests are allowed again (`performance.now()`); 0 while they are allowed. */
    openUntil: number;
    /** Why the last load failed. */
    readonly error: FeedError;
}
/** The page's circuit breakers by origin, written by `circuit-breaker.ts`. */
export declare const circuits: Map<string, CircuitState>;
