import { isOnSite } from '../../../model/hosts.js';
import { safeUrl } from '../../../model/urls.js';
/** Whether an address is on the page's own site, to which requests carry the visitor's cookies. */
export const isOwnSite = (url, { baseURI, ownerDocument }) => isOnSite(safeUrl(url, baseURI, 'feed') ?? '', ownerDocument.location.origin);
/** The address of an article's feed; of several feeds, that of one on another origin than the page's, if there is one. */
export const feedAddress = ({ sources, feed }, place) => sources[1] ? (sources.find(({ url }) => !isOwnSite(url, place)) ?? sources[0]).url : feed?.url;
