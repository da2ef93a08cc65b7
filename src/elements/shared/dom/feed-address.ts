import type { FeedState } from '../../../controllers/feed/feed-state.js';
import { safeUrl } from '../../../model/urls.js';

/** An element; unlike the document, none of its members can be hidden by an element with a name. */
type Place = Pick<Element, 'baseURI' | 'ownerDocument'>;

/** Whether an address is on the page's own origin, to which requests carry the visitor's cookies. */
export const isSameOrigin = (url: string, { baseURI, ownerDocument }: Place): boolean =>
  !!safeUrl(url, baseURI, 'feed')?.startsWith(`${ownerDocument.location.origin}/`);

/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export const feedAddress = (
  { sources, feed }: Pick<FeedState, 'sources' | 'feed'>,
  place: Place,
): string | undefined =>
  sources[1] ? (sources.find(({ url }) => !isSameOrigin(url, place)) ?? sources[0]).url : feed?.url;
