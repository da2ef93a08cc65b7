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
    const now = URL.canParse(page.location.href) ? new URL(page.location.href) : undefined;
    if (!link || !now)
        return link;
    const known = canonicals.get(page);
    if (known?.link !== link) {
        canonicals.set(page, { link, address: now });
        return link;
    }
    const { pathname, search } = new URL(link);
    const { address } = known;
    const isPathLeft = now.pathname !== address.pathname && now.pathname !== pathname;
    const isQueryLeft = !!search && now.search !== address.search && now.search !== search;
    return isPathLeft || isQueryLeft ? undefined : link;
}
/** The address to share of a page: the canonical one, else the one in the address bar. */
export const pageUrl = (page) => canonicalUrl(page) ?? page.location.href;
