export const defaultLimits = {
    headers: 12_000,
    idle: 10_000,
    total: 30_000,
    bytes: 5_000_000,
    retryWithin: 20_000,
    backoff: 1_000,
    retryAfter: 30_000,
    slow: 8_000,
    policy: 50,
};
