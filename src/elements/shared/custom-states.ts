/** Custom states that a theme can ask for with `:state(loading)` and the like. */
export type StateName = 'loading' | 'error' | 'empty' | 'stale';

/** Sets exactly these states. Engines before `:state()` refuse the names; they go without. */
export function setStates(internals: ElementInternals, now: Readonly<Record<StateName, boolean>>): void {
  try {
    for (const name of Object.keys(now) as StateName[]) internals.states[now[name] ? 'add' : 'delete'](name);
  } catch {
    // none, or an older syntax of the same idea; nothing depends on it
  }
}
