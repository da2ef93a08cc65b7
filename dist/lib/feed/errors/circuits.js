/** The page's circuit breakers by origin, written by `circuit-breaker.ts`. */
export const circuits = new Map();
