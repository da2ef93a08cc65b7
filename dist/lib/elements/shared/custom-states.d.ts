/** Custom states that a theme can select with `:state(loading)` and the like. */
export type StateName = 'loading' | 'error' | 'empty' | 'stale';
/** Sets exactly these states. Engines before `:state()` refuse the names and have none. */
export declare function setStates(internals: ElementInternals, states: Readonly<Record<StateName, boolean>>): void;
