import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../i18n/index.js';
import type { ShareItem } from '../model/types.js';
import { type ShareTarget } from '../share/index.js';
import type { report as Report } from './report.js';
/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
    /** Own targets of the page. */
    targets?: readonly ShareTarget[];
}
/** Fetches the targets that stand in a chunk, and does what a click on a share link asks for. */
export declare class Sharing {
    #private;
    /** What just happened, for the live region. */
    message: string;
    constructor(host: ShareHost, report: typeof Report);
    /** Whether a name is a network's here, or `none`. */
    readonly knows: (name: string) => boolean;
    /** The targets of these names that are there; the others are fetched, and the element is drawn anew. */
    targets(names: readonly string[]): readonly ShareTarget[];
    /** Settles when the targets of these names are there, or cannot be had. */
    ready(names: readonly string[]): Promise<void>;
    /**
     * Handles a click in an element's shadow root.
     * @param item what the links there share
     * @returns true where the click was on a share link
     */
    handle(event: Event, names: readonly string[], item: ShareItem, t: Locale['t']): boolean;
}
