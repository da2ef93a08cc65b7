// A sitemap: those for news have titles, others only addresses, whose pages are read for theirs.
import { gunzipSync } from 'node:zlib';
import { failure } from '../failure.mjs';
import { isOnHosts, urlKey } from '../identity.mjs';
import { describeArticle, parseDocument } from '../html-document.mjs';

/** Sitemaps that are read of an index. */
const MAX_SITEMAPS = 3;
const MAX_ENTRIES = 50_000;
const MAX_BYTES = 50_000_000;
/** Milliseconds for the pages. */
const MAX_TIME = 300_000;

/** @typedef {{ url: string, modified?: string, title?: string, published?: string, image?: string }} Entry */

/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} text */
const decodeText = (text) =>
  text
    .replace(/^\s*<!\[CDATA\[([^]*?)\]\]>\s*$/, '$1')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .trim();

/** Text of the first element of a name, whatever its prefix. @param {string} xml @param {string} name */
function textIn(xml, name) {
  const start = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>`).exec(xml);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const end = xml.indexOf(
    '</',
    xml.startsWith('<![CDATA[', from) ? Math.max(from, xml.indexOf(']]>', from)) : from,
  );
  return (end > from && decodeText(xml.slice(from, end))) || undefined;
}

/** The parts between a tag and its end. @param {string} xml @param {string} name */
function elementsOf(xml, name) {
  const parts = [];
  const start = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>`, 'g');
  const end = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  for (let tag = start.exec(xml); tag && parts.length < MAX_ENTRIES; tag = start.exec(xml)) {
    end.lastIndex = start.lastIndex;
    const close = end.exec(xml);
    parts.push(xml.slice(start.lastIndex, close?.index));
    if (!close) break;
    start.lastIndex = end.lastIndex;
  }
  return parts;
}

export const isSitemap = (/** @type {string} */ text) =>
  /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 5000));

/** @param {string} xml @param {string} base @returns {Entry[]} */
export function entriesOf(xml, base) {
  return elementsOf(xml, 'url').flatMap((part) => {
    const address = textIn(part, 'loc');
    if (!address || !URL.canParse(address, base)) return [];
    const [news] = elementsOf(part, 'news');
    const [image] = elementsOf(part, 'image');
    return {
      url: new URL(address, base).href,
      modified: textIn(part, 'lastmod'),
      title: news && textIn(news, 'title'),
      published: news && textIn(news, 'publication_date'),
      image: image && textIn(image, 'loc'),
    };
  });
}

/** The sitemaps of an index that have articles, the newest first. @param {string} xml @param {string} base */
export function sitemapsOf(xml, base) {
  const all = elementsOf(xml, 'sitemap').flatMap((part) => {
    const address = textIn(part, 'loc');
    if (!address || !URL.canParse(address, base)) return [];
    return { url: new URL(address, base).href, modified: textIn(part, 'lastmod') ?? '' };
  });
  const isArticles = ({ url = '' }) =>
    /news|post|berita|artikel|article|pengumuman/i.test(new URL(url).pathname);
  const isOther = ({ url = '' }) => /page|categor|tag|author|image|video|user/i.test(new URL(url).pathname);
  const best = all.some(isArticles) ? all.filter(isArticles) : all.filter((map) => !isOther(map));
  const hosts = [new URL(base).hostname];
  return best
    .filter(({ url }) => isOnHosts(url, hosts))
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0))
    .slice(0, MAX_SITEMAPS);
}

/** @param {import('../requests.mjs').Answer} answer */
function textOf({ bytes, text, url }) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return text;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString();
  } catch (cause) {
    throw failure('bad-syntax', { address: url }, { cause });
  }
}

/** Milliseconds, for sorting. @param {Entry} entry */
const timeOf = ({ published, modified }) => Date.parse(published ?? modified ?? '') || 0;

/**
 * Items of a sitemap.
 * @param {import('../requests.mjs').Answer} answer
 * @param {{ site: import('../requests.mjs').OpenSite, limit: number, pages: number,
 *   known: (url: string) => Record<string, any> | undefined }} options articles and requests for pages at most, and what
 *   is known of an address
 */
export async function itemsOfSitemap(answer, { site, limit, pages, known }) {
  const xml = textOf(answer);
  const entries = entriesOf(xml, answer.url);
  for (const { url } of sitemapsOf(xml, answer.url)) {
    const inner = await site.get(url);
    entries.push(...entriesOf(textOf(inner), inner.url));
  }
  const unique = [...new Map(entries.map((entry) => [urlKey(entry.url), entry])).values()];
  const hasNews = unique.some(({ title }) => title);
  const articles = unique.filter(({ url, title }) => (hasNews ? title : /[^/]/.test(new URL(url).pathname)));
  if (articles.length === 0) throw failure('empty-sitemap', { address: answer.url });
  /** @type {any[]} */
  const items = [];
  let requests = 0;
  const end = Date.now() + MAX_TIME;
  for (const entry of articles.sort((a, b) => timeOf(b) - timeOf(a)).slice(0, limit)) {
    const { url, title, published, image } = entry;
    const old = known(url);
    if (title) items.push({ url, title, date_published: published, image });
    else if (old)
      items.push({
        url,
        title: old.title,
        summary: old.summary,
        date_published: old.date_published,
        image: old.image,
        _kpu: { section: old._kpu?.section },
      });
    else if (requests++ < pages && Date.now() < end) items.push((await itemOfPage(site, entry)) ?? []);
  }
  const found = items.flat();
  // beside articles, most sitemaps have pages, which have no dates
  const dated = found.filter((item) => item.date_published);
  return dated.length >= 3 ? dated : found;
}

/** What an article's page says; undefined where it is none. @param {import('../requests.mjs').OpenSite} site @param {Entry} entry */
async function itemOfPage(site, { url, modified }) {
  try {
    const page = await site.get(url);
    const { type, section, ...about } = describeArticle(parseDocument(page.text, page.url));
    return type === 'website' ? undefined : { url, ...about, date_modified: modified, _kpu: { section } };
  } catch (error) {
    // a sitemap names pages that are gone, or that robots.txt forbids
    if (['not-found', 'robots', 'other-site'].includes(/** @type {any} */ (error).code)) return undefined;
    throw error;
  }
}
