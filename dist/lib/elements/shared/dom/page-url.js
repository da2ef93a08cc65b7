import { safeUrl } from '../../../model/urls.js';
/** A page's canonical link, and the address that the page had when it was found. */
const canonicals = new WeakMap();
/**
 * The page's canonical address; undefined where it has none, or moved on to another address and left the link behind:
 * its path is another one, or its query where the canonical address has one too.
 */
function canonicalUrl(page) {
    const href = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
    const link = safeUrl(href, page.baseURI, 'feed');
    const address = safeUrl(page.location.href, undefined, 'feed');
    if (!link || !address)
        return link;
    const now = new URL(address);
    const known = canonicals.get(page);
    if (known?.link !== link) {
        canonicals.set(page, { link, address: now });
        return link;
    }
    const { pathname, search } = new URL(link);
    const { address: before } = known;
    const isPathLeft = now.pathname !== before.pathname && now.pathname !== pathname;
    const isQueryLeft = !!search && now.search !== before.search && now.search !== search;
    return isPathLeft || isQueryLeft ? undefined : link;
}
/** The address to share of a page: the canonical one, else the one in the address bar. */
export const pageUrl = (page) => canonicalUrl(page) ?? page.location.href;
