import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/index.js';
import type { ShareItem } from '../model/types.js';
import { type ShareTarget } from '../share/index.js';
/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
    /** Custom targets of the page. */
    readonly targets?: readonly ShareTarget[];
}
/** Loads the targets that are not in an element's own bundle, and handles clicks on share links. */
export declare class ShareController {
    #private;
    /** The outcome of the last click, for the live region. */
    message: string;
    /** @param bundled built-in targets that need not be loaded, besides the default ones */
    constructor(host: ShareHost, bundled?: readonly ShareTarget[]);
    /** The loaded targets among these; the others are requested, and the element is updated when they are here. */
    targets(names: readonly string[]): readonly ShareTarget[];
    /** Settles when each of these targets is loaded or has failed to load. */
    ready(names: readonly string[]): Promise<void>;
    /**
     * Handles a click in an element's shadow root.
     * @param item what the links there share
     * @returns true where the click was on a share link
     */
    handle(event: Event, names: readonly string[], item: ShareItem, t: Locale['t']): boolean;
}
