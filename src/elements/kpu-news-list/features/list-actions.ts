/** The actions of a visitor in a list. */
export interface ListActions {
  /** Reloads the feed. */
  readonly retry: () => void;
  /** Requests the failed ones of several sources again. */
  readonly retrySources: () => void;
  /** Shows the articles that are held back. */
  readonly showPending: () => Promise<void>;
  /** Shows more articles. */
  readonly showMore: () => Promise<void>;
  /** Shows the images in data-saving mode. */
  readonly showImages: () => void;
  /** Filters the articles by the text of a search field. */
  readonly search: (event: Event) => void;
}
