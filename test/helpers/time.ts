/**
 * Milliseconds that an act takes without disturbance: the best of several runs, since a busy machine slows down
 * single ones. Ends early once a run is within `enough`.
 */
export function fastest(act: () => unknown, enough: number, runs = 8): number {
  let best = Infinity;
  for (let run = 0; run < runs && best > enough; run++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
