import { pageUrl } from './dom/page-url.js';
export const readPageContext = (page) => ({
    url: page.location.href,
    canonicalUrl: pageUrl(page),
    title: page.title,
});
