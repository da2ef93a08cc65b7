import type { FeedState } from '../../../controllers/feed/feed-state.js';

/** Whether an address is on the page's own origin, to which requests carry the visitor's cookies. */
export const isSameOrigin = (url: string, page: Document): boolean =>
  new URL(url, page.baseURI).origin === page.location.origin;

/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export const feedAddress = (
  { sources, feed }: Pick<FeedState, 'sources' | 'feed'>,
  page: Document,
): string | undefined =>
  sources[1] ? (sources.find(({ url }) => !isSameOrigin(url, page)) ?? sources[0]).url : feed?.url;
