import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '../../model/feed-error.js';
/** The part of an element's code that is loaded on demand, once. */
export declare class LazyFeatures<T> {
    #private;
    /** The features; undefined until they are loaded. */
    value?: T;
    /** Why they could not be loaded. */
    error?: FeedError;
    /** Resolves when loading has succeeded or failed; undefined before `load` is called. */
    ready?: Promise<void>;
    /** @param name the name in errors */
    constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, name?: string);
    /** Loads the features and updates the element. A call after a failure tries again. Never rejects. */
    load(): Promise<void>;
}
