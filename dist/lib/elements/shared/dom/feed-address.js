import { hostNameOf } from '../../../model/hosts.js';
import { safeUrl } from '../../../model/urls.js';
/** Whether an address is on the page's own host, to which requests carry the visitor's cookies. */
export const isSameOrigin = (url, { baseURI, ownerDocument }) => hostNameOf(safeUrl(url, baseURI, 'feed') ?? '') === ownerDocument.location.hostname;
/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export const feedAddress = ({ sources, feed }, place) => sources[1] ? (sources.find(({ url }) => !isSameOrigin(url, place)) ?? sources[0]).url : feed?.url;
