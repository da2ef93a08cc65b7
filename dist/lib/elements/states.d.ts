/** Custom states that a theme can ask for with `:state(loading)` and the like. */
export type StateName = 'loading' | 'error' | 'empty' | 'stale';
/** Sets exactly these states. Engines before `:state()` refuse the names; they go without. */
export declare function setStates(internals: ElementInternals, now: Readonly<Record<StateName, boolean>>): void;
