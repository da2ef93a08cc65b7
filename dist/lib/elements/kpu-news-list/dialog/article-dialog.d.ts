import type { Article } from '../../../model/types.js';
import { type DialogSource } from './dialog-source.js';
import { type ArticleRef } from './history.js';
/**
 * Shows articles in a native dialog in the shadow root of the list, one at a time. Escape, the button, a click outside
 * and a step back in the history close it; the focus returns to the card.
 */
export declare class ArticleDialog {
    #private;
    constructor(list: DialogSource);
    /** Opens an article whose card the user has clicked. */
    open(article: Article, opener: HTMLElement): void;
    /** Removes the dialog with its list, and leaves all else as it is. */
    destroy(): void;
    /**
     * Shows what the address names, or closes what it no longer names.
     * @param navigated a person went back or forward, or followed a link of the page
     */
    syncWithUrl(navigated: boolean): void;
    /** Whether an open dialog shows the article that the address names. */
    shows(ref: ArticleRef): boolean;
}
