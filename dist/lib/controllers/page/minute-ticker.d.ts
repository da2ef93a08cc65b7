import type { ReactiveControllerHost } from 'lit';
/** Calls back each minute while the page is visible: one timer for all listeners. */
export declare class MinuteTicker {
    #private;
    /** @param interval how long a minute is, in milliseconds */
    constructor(interval?: number);
    /** @returns stops the calls; without a listener there is no timer */
    listen(listener: () => void): () => void;
}
/** Updates an element each minute while it is in a visible page, so that ages stay true. */
export declare function updateEachMinute(host: ReactiveControllerHost): void;
