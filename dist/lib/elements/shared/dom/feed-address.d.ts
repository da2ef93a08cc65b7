import type { FeedState } from '../../../controllers/feed/feed-state.js';
/** An element; unlike the document, none of its members can be hidden by an element with a name. */
type Place = Pick<Element, 'baseURI' | 'ownerDocument'>;
/** Whether an address is on the page's own site, to which requests carry the visitor's cookies. */
export declare const isOwnSite: (url: string, { baseURI, ownerDocument }: Place) => boolean;
/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export declare const feedAddress: ({ sources, feed }: Pick<FeedState, "sources" | "feed">, place: Place) => string | undefined;
export {};
