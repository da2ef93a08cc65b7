import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '../../model/feed-error.js';
/** A part of an element's code that its first paint does not need, loaded once. */
export declare class LazyFeatures<T> {
    #private;
    /** The features, once they are loaded. */
    value?: T;
    /** Why they could not be loaded. */
    error?: FeedError;
    /** Settles when they are loaded, or cannot be; undefined until `load` was called. */
    ready?: Promise<void>;
    /** @param name what an error names */
    constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, name?: string);
    /** Loads them and updates the element; a call after a failure tries again. */
    load(): Promise<void>;
}
