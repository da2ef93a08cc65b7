import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../../../i18n/index.js';
/**
 * Adds a button to each image of an article that opens it in a dialog; a click on the image does the same. The image
 * itself keeps its role and its context menu; the button is for keyboards and screen readers.
 */
export declare class ImageZoom implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot, getLocale: () => Locale);
    hostUpdated(): void;
    hostDisconnected(): void;
}
