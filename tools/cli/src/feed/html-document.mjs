// Reads one article's page: its title, its date, its text.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Characters of a page that are parsed. */
const MAX_LENGTH = 2_000_000;
/** Elements of a page in which its text is looked for. */
const MAX_ELEMENTS = 20_000;

/** @param {string} html @param {string} url */
export const parseDocument = (html, url) =>
  new JSDOM(html.slice(0, MAX_LENGTH), { url, virtualConsole: new VirtualConsole() }).window.document;

/** @param {Document} document @param {string} name */
const meta = (document, name) =>
  document
    .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    ?.getAttribute('content')
    ?.trim() || undefined;

/** The description of the article for search engines. @param {Document} document @returns {Record<string, any>} */
function structuredData(document) {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data = JSON.parse(script.textContent ?? '');
      const nodes = [data, data?.['@graph']].flat();
      const found = nodes.find((node) =>
        /(?:Article|BlogPosting|Report)$/.test([node?.['@type']].flat()[0] ?? ''),
      );
      if (found) return found;
    } catch {
      // the next one may be valid
    }
  }
  return {};
}

/** A title without the name of the site behind it. @param {string} title @param {string | undefined} site */
function withoutSite(title, site) {
  if (!site || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|•·:»–—-]+$/, '') || title;
}

const text = (/** @type {unknown} */ value) =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/**
 * What a page says about its article.
 * @param {Document} document
 */
export function describeArticle(document) {
  const data = structuredData(document);
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? text(headings[0].textContent) : undefined;
  const site = meta(document, 'og:site_name');
  const image = [data.image].flat()[0];
  return {
    title:
      text(data.headline) ??
      heading ??
      withoutSite(meta(document, 'og:title') ?? document.title.trim(), site),
    date_published:
      text(data.datePublished) ??
      meta(document, 'article:published_time') ??
      meta(document, 'datePublished') ??
      document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ??
      undefined,
    summary: meta(document, 'og:description') ?? meta(document, 'description'),
    image: meta(document, 'og:image') ?? text(image?.url ?? image),
    section: text(data.articleSection) ?? meta(document, 'article:section'),
    type: meta(document, 'og:type'),
  };
}

/**
 * The text of the article on a page, as untrusted markup; undefined where none is found. The document is changed.
 * @param {Document} document
 */
export function bodyOf(document) {
  const headings = document.querySelectorAll('h1');
  if (headings.length === 1) headings[0].remove(); // the title, which the body would repeat
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return undefined;
  return new Readability(document).parse()?.content || undefined;
}
