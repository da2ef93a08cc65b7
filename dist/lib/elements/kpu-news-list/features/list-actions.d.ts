/** What a visitor can ask of a list. */
export interface ListActions {
    /** Loads the feed again. */
    readonly retry: () => void;
    /** Asks those of several sources again that failed. */
    readonly retrySources: () => void;
    /** Shows the articles that are held back. */
    readonly showPending: () => Promise<void>;
    /** Shows further articles. */
    readonly showMore: () => Promise<void>;
    /** Shows images where data is saved. */
    readonly showImages: () => void;
    /** Filters the articles by the text of a search field. */
    readonly search: (event: Event) => void;
}
