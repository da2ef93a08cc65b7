import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
/**
 * Replaces images by buttons that load them. A body's images are replaced while its nodes belong to no page, so that
 * the browser requests none of them; a button with the image's dimensions keeps its space.
 */
export declare class TapToLoad implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, getArticle: () => Article | undefined, getLocale: () => Locale);
    hostUpdated(): void;
    /** Replaces the images of a body that belongs to no page yet. */
    replaceImages(body: DocumentFragment): void;
}
