import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/index.js';
import type { ShareItem } from '../model/types.js';
import { type ShareTarget } from '../share/index.js';
/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
    /** Custom targets of the page. */
    readonly targets?: readonly ShareTarget[];
}
/** Loads targets on demand and handles clicks on share links. */
export declare class ShareController {
    #private;
    /** The outcome of the last click, for the live region. */
    message: string;
    constructor(host: ShareHost);
    /** The loaded targets among these. The others are requested; the element is updated when they arrive. */
    targets(names: readonly string[]): readonly ShareTarget[];
    /** Resolves when each of these targets is loaded or has failed to load. */
    ready(names: readonly string[]): Promise<void>;
    /**
     * Handles a click in an element's shadow root.
     * @param item the item that the links share
     * @returns true where the click was on a share link
     */
    handle(event: Event, names: readonly string[], item: ShareItem, t: Locale['t']): boolean;
}
