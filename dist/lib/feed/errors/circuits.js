/** The page's circuit breakers by origin: `circuit-breaker.ts` opens them, a successful load deletes them. */
export const circuits = new Map();
