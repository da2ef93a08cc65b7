import { pageUrl } from './dom/page-url.js';

/** What views take from the page around an element. */
export interface PageContext {
  /** The page's own address. */
  readonly url: string;
  /** The address that is meant to be shared. */
  readonly canonicalUrl: string;
  readonly title: string;
}

export const readPageContext = (page: Document): PageContext => ({
  url: page.location.href,
  canonicalUrl: pageUrl(page),
  title: page.title,
});
