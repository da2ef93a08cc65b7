export const requestLimits = {
    headers: 12_000,
    idle: 10_000,
    total: 30_000,
    bytes: 5_000_000,
    slow: 8_000,
};
/** Separate from `requestLimits`, since only bundles need them. */
export const laterLimits = {
    retryWithin: 20_000,
    backoff: 1_000,
    retryAfter: 30_000,
    breaker: 300_000,
    policy: 50,
    gather: 1_000,
    minute: 60_000,
    seen: 1_000,
};
