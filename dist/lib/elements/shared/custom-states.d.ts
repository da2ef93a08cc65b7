/** Custom states that a theme can select with `:state(loading)` and the like. */
export type StateName = 'loading' | 'error' | 'empty' | 'stale';
/** Sets and removes states. Browsers without `:state()` reject the names. */
export declare function setStates(internals: ElementInternals, states: Readonly<Record<StateName, boolean>>): void;
