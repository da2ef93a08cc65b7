/** Calls back each minute while the page is seen: one timer for all who listen. */
export declare class Minutes {
    #private;
    /** @param minute how long one is, in milliseconds */
    constructor(minute?: number);
    /** @returns stops the calls; without a listener there is no timer */
    listen(call: () => void): () => void;
}
/** The minutes of all elements whose chunk this is in. */
export declare const minutes: Minutes;
