import { safeUrl } from '../../../model/urls.js';
/** The address to share of a page: the canonical one, else the one in the address bar. */
export const pageUrl = (page) => safeUrl(page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), page.baseURI, 'feed') ??
    page.location.href;
