import { createHash } from 'node:crypto';
import { failure } from './failure.mjs';
import { normalUrl } from './identity.mjs';

/** @typedef {import('kpu-news/server').Article} Article */
/**
 * @typedef {object} Item an item of a JSON Feed, as far as it is looked at
 * @property {string} id
 * @property {string} [url]
 * @property {string} [title]
 * @property {string} [date_published]
 * @property {string} [content_html]
 * @property {Record<string, any>} [_kpu]
 */
/** @typedef {Record<string, any> & { items: Item[] }} Document */

const VERSION = 'https://jsonfeed.org/version/1.1';

/** Minutes that a zone is ahead of UTC at a local time. @param {string} local @param {string} zone */
function offsetAt(local, zone) {
  const time = Date.parse(`${local}Z`);
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    time,
  );
  const [, sign = '+', hours = '0', minutes = '0'] =
    /([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** @param {number} minutes */
const offsetText = (minutes) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

/**
 * A date as RFC 3339 has it. A local time needs a zone; without one its day stays, and none is guessed.
 * @param {string | undefined} date
 * @param {number | undefined} offset hours that the feed is ahead of UTC
 * @param {string | undefined} zone of local times
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function toRfc3339(date, offset, zone) {
  if (!date || date.length === 10) return date;
  if (!date.endsWith('Z'))
    return zone ? date.slice(0, 19) + offsetText(offsetAt(date.slice(0, 19), zone)) : date.slice(0, 10);
  if (!offset) return date;
  return new Date(Date.parse(date) + offset * 36e5).toISOString().slice(0, 19) + offsetText(offset * 60);
}

/** @param {readonly unknown[] | undefined} values */
const filled = (values) => (values?.length ? values : undefined);

const hash = (/** @type {string | undefined} */ text = '') =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** @param {Article} article */
const idOf = ({ url, id, title, published }) =>
  url ? normalUrl(url) : id !== title ? id : `urn:kpu-news:${hash(`${title}\n${published ?? ''}`)}`;

/** An object without its undefined members; undefined if none is left. @param {Record<string, unknown>} object */
function compact(object) {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * The items of articles. Announcements that share the address of one page are told apart by their titles.
 * @param {readonly Article[]} articles
 * @param {(article: Article) => string | undefined} bodyOf
 * @param {string} [zone] of local times
 */
export function itemsOf(articles, bodyOf, zone) {
  const items = articles.map((article) => itemOf(article, { body: bodyOf(article), zone }));
  const ids = items.map(({ id }) => id);
  return items.map((item) =>
    ids.indexOf(item.id) === ids.lastIndexOf(item.id)
      ? item
      : { ...item, id: `${item.id}#${hash(item.title)}` },
  );
}

/**
 * @param {Article} article
 * @param {{ body?: string, zone?: string }} options
 * @returns {Item}
 */
function itemOf(article, { body, zone }) {
  const { url, title, summary, image, offset, authors, tags, attachments, language } = article;
  const { views, section, pinned, withdrawn, correction } = article;
  const published = toRfc3339(article.published, offset, zone);
  const modified = toRfc3339(article.modified, offset, zone);
  return /** @type {Item} */ (
    compact({
      id: idOf(article),
      url,
      title,
      summary,
      content_html: body || undefined,
      image: image?.url,
      date_published: published,
      date_modified: modified === published ? undefined : modified,
      authors: filled(authors.map((name) => ({ name }))),
      tags: filled(tags),
      attachments: filled(
        attachments.map(({ url, title, type, size }) =>
          compact({ url, mime_type: type ?? 'application/octet-stream', title, size_in_bytes: size }),
        ),
      ),
      language,
      _kpu: compact({ views, section, pinned, withdrawn, correction }),
    })
  );
}

/** A feed as text: unchanged input gives the same bytes. @param {Document} document */
export const textOf = (document) => `${JSON.stringify(document, undefined, 2)}\n`;

/**
 * @param {{ title: string, home?: string, language?: string, about: string, sources: object[], items: Item[] }} feed
 * @returns {Document}
 */
export const documentOf = ({ title, home, language, about, sources, items }) =>
  /** @type {Document} */ (
    compact({
      version: VERSION,
      title,
      home_page_url: home,
      language,
      _kpu: { about, sources },
      items,
    })
  );

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/;
const isText = (/** @type {unknown} */ value) => typeof value === 'string' && value !== '';
const isWeb = (/** @type {unknown} */ value) =>
  isText(value) && /^https?:\/\//.test(String(value)) && URL.canParse(String(value));

/** What is wrong with an item; undefined for a valid one. @param {Record<string, any>} item */
function itemFault(item) {
  if (!isText(item.id)) return 'id';
  if (!isText(item.content_html) && !isText(item.content_text)) return 'content_text';
  for (const name of ['url', 'image']) if (item[name] !== undefined && !isWeb(item[name])) return name;
  for (const name of ['date_published', 'date_modified'])
    if (item[name] !== undefined && !(DATE.test(item[name]) && Date.parse(item[name]))) return name;
  for (const name of ['authors', 'tags', 'attachments'])
    if (item[name] !== undefined && !Array.isArray(item[name])) return name;
  return undefined;
}

/**
 * Refuses a document that is no JSON Feed 1.1.
 * @param {Document} document
 * @param {string} address
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function requireValid(document, address) {
  const ids = new Set(document.items.map(({ id }) => id));
  const [fault] = document.items.flatMap((item, index) => {
    const name = itemFault(item);
    return name ? [`items[${index}].${name}`] : [];
  });
  const detail = fault ?? (ids.size < document.items.length && 'ids') ?? (!isText(document.title) && 'title');
  if (detail) throw failure('invalid', { address, detail });
}
