import { type Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { KpuArticle } from './kpu-article.js';
/**
 * Pictures on tap. They are taken out of a body while its nodes belong to no page, so that none of them is ever asked
 * for; a button with their size keeps their place.
 */
export declare class Saver {
    #private;
    constructor(host: KpuArticle, article: () => Article | undefined, locale: () => Locale);
    hostUpdated(): void;
    /** Puts a button in the place of each picture of a body that is in no page yet. */
    hold(body: DocumentFragment): void;
}
