import { safeUrl } from '../../../model/urls.js';
/** Whether an address is on the page's own origin, to which requests carry the visitor's cookies. */
export const isSameOrigin = (url, { baseURI, ownerDocument }) => !!safeUrl(url, baseURI, 'feed')?.startsWith(`${ownerDocument.location.origin}/`);
/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export const feedAddress = ({ sources, feed }, place) => sources[1] ? (sources.find(({ url }) => !isSameOrigin(url, place)) ?? sources[0]).url : feed?.url;
