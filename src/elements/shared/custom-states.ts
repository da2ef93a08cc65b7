/** Custom states that a theme can select with `:state(loading)` and the like. */
export type StateName = 'loading' | 'error' | 'empty' | 'stale';

/** Sets and removes states. Browsers without `:state()` reject the names. */
export function setStates(internals: ElementInternals, states: Readonly<Record<StateName, boolean>>): void {
  try {
    for (const name of Object.keys(states) as StateName[])
      internals.states[states[name] ? 'add' : 'delete'](name);
  } catch {
    // no custom states, or only their older syntax
  }
}
