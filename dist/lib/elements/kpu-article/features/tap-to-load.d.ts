import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
/**
 * Replaces images by buttons that load them. The images of a body are replaced before its nodes are in the document, so
 * that the browser requests none of them. A button with the dimensions of the image reserves its space.
 */
export declare class TapToLoad implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, getArticle: () => Article | undefined, getLocale: () => Locale);
    hostUpdated(): void;
    /** Replaces the images of a body that is not in the document yet. */
    replaceImages(body: DocumentFragment): void;
}
