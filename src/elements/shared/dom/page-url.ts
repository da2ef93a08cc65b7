import { safeUrl } from '../../../model/urls.js';

/** The URL of a page to share: the canonical URL, or else its own. */
export const pageUrl = (page: Document): string =>
  safeUrl(page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), page.baseURI, 'feed') ??
  page.location.href;
