import type { Article } from '../../model/types.js';
import { type Named } from './address.js';
import type { Opening } from './opening.js';
/**
 * Reads articles in a native dialog in the list's shadow root, one after the other. Escape, the button, a click beside
 * it and a step back in the history close it; focus goes back to the card.
 */
export declare class ArticleDialog {
    #private;
    constructor(opening: Opening);
    /** A person opens an article by its card. */
    open(article: Article, opener: HTMLElement): void;
    /** Takes the dialog away with its list, and leaves all else as it is. */
    drop(): void;
    /**
     * Shows what the address names, or closes what it names no longer.
     * @param moved a person went back or forward, or followed a link of the page
     */
    look(moved: boolean): void;
    /** Whether an open dialog shows the article that the address names. */
    shows(named: Named): boolean;
}
