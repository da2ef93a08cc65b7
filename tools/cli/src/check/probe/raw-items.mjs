/**
 * What a feed says of its items before it is read: the readers repair much of what other programs stumble over.
 * @typedef {{ id?: string, url?: string, date?: string, image?: string, html: string }} RawItem
 */

const MAX_ITEMS = 200;
const text = (/** @type {unknown} */ value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** @param {any} item @returns {RawItem} */
const jsonItem = (item) => ({
  id: text(item?.id),
  url: text(item?.url ?? item?.link),
  date: text(item?.date_published ?? item?.date_gmt ?? item?.date),
  image: text(item?.image ?? item?._embedded?.['wp:featuredmedia']?.[0]?.source_url),
  html: text(item?.content_html ?? item?.content?.rendered) ?? '',
});

/** Characters of one item that are looked at. */
const MAX_ITEM = 40_000;

/** @param {string} item @param {string} name */
function element(item, name) {
  const start = item.search(new RegExp(`<${name}[\\s>]`, 'i'));
  if (start < 0) return undefined;
  const open = item.indexOf('>', start) + 1;
  const end = item.indexOf(`</${name}`, open);
  if (!open || end < 0) return undefined;
  return item
    .slice(open, end)
    .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}

/** @param {string} item @returns {RawItem} */
function xmlItem(item) {
  const link = element(item, 'link') || /<link\b[^>]{0,300}?\bhref="([^"]{1,2000})"/i.exec(item)?.[1];
  return {
    id: element(item, 'guid') ?? element(item, 'id'),
    url: link,
    date:
      element(item, 'pubDate') ??
      element(item, 'published') ??
      element(item, 'updated') ??
      element(item, 'dc:date'),
    image: /<(?:media:(?:content|thumbnail)|enclosure)\b[^>]{0,300}?\burl="([^"]{1,2000})"/i.exec(item)?.[1],
    html: item,
  };
}

/** @param {string} feed @param {string} kind @returns {RawItem[]} */
export function rawItems(feed, kind) {
  if (kind === 'json-feed' || kind === 'wordpress') {
    try {
      const data = JSON.parse(feed.slice(Math.max(0, feed.search(/[[{]/))));
      const items = Array.isArray(data) ? data : data?.items;
      return Array.isArray(items) ? items.slice(0, MAX_ITEMS).map(jsonItem) : [];
    } catch {
      return [];
    }
  }
  const starts = [...feed.matchAll(/<(?:item|entry)[\s>]/gi)].slice(0, MAX_ITEMS).map(({ index }) => index);
  return starts.map((start, index) =>
    xmlItem(feed.slice(start, Math.min(starts[index + 1] ?? feed.length, start + MAX_ITEM))),
  );
}
