import { pageUrl } from './dom/page-url.js';

/** The data of the page that views use. */
export interface PageContext {
  /** URL of the page. */
  readonly url: string;
  /** URL to share. */
  readonly canonicalUrl: string;
  readonly title: string;
}

export const readPageContext = (page: Document): PageContext => ({
  url: page.location.href,
  canonicalUrl: pageUrl(page),
  title: page.title,
});
