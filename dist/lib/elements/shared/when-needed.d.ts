import type { ReactiveControllerHost } from 'lit';
/** Runs `load` once, as soon as the options of an element ask for it: now, or after a later update. */
export declare function whenNeeded(host: ReactiveControllerHost, isNeeded: () => boolean, load: () => void): void;
