import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/index.js';
import type { ShareItem } from '../model/types.js';
import { type ShareTarget } from '../share/index.js';
/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
    /** Custom targets of the page. */
    readonly targets?: readonly ShareTarget[];
}
/** Loads the share targets that an element names, and handles clicks on their links. */
export declare class ShareController implements ReactiveController {
    #private;
    /** The outcome of the last click, for the live region. */
    message: string;
    /** @param getNames returns the names of the targets */
    constructor(host: ShareHost, getNames: () => readonly string[]);
    hostUpdated(): void;
    /** The targets that are loaded. */
    get targets(): readonly ShareTarget[];
    /** Loads the targets; settles when each is loaded or has failed to load. */
    load(): Promise<void>;
    /**
     * Handles a click in an element's shadow root.
     * @param item the item that the links share
     * @returns true where the click was on a share link
     */
    handle(event: Event, item: ShareItem, t: Locale['t']): boolean;
}
