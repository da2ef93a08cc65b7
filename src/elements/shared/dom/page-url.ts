import { safeUrl } from '../../../model/urls.js';

/** The address of this page that is meant to be passed on: the canonical one, else the one in the address bar. */
export const pageUrl = (page: Document): string =>
  safeUrl(page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), page.baseURI, 'feed') ??
  page.location.href;
