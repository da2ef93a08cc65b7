import { timeOf, toFeedDate } from './dates.js';
import { memoizeRead } from './read-memo.js';
import { cleanText, htmlToText } from './text.js';
import type { Article, Attachment, Feed, Image } from './types.js';
import { safeUrl } from './urls.js';

/** An article as a format found it: named like `Article`, nothing believed yet. */
export type RawArticle = { readonly [Name in keyof Omit<Article, 'key'>]?: unknown };
/** A feed as a format found it. `articles` may hold anything. */
export interface RawFeed {
  readonly url: string;
  readonly title?: unknown;
  readonly home?: unknown;
  readonly language?: unknown;
  readonly next?: unknown;
  readonly authors?: unknown;
  readonly articles: readonly unknown[];
  readonly partial?: boolean;
  /** Whether `articles` holds objects of the page, which may come again. */
  readonly own?: boolean;
  /** Names an item's members as `Article` does, where the format has other names. */
  readonly toRaw?: (item: unknown) => RawArticle;
}

/** Articles read of one feed; the rest is counted as ignored. */
const MOST_ARTICLES = 10_000;
const MOST_HTML = 300_000;

type Members = Record<string, unknown>;
/** A prototype with nothing in it: engines keep objects that have one as fast as others, those without none. */
const BARE = Object.freeze(Object.create(null) as object);
/**
 * An object's own members, or none: `null`, lists and plain values have none that we read. A polluted Object.prototype
 * adds nothing.
 */
export const ownProperties = (value: unknown): Members => ({
  __proto__: BARE,
  ...(typeof value === 'object' && !Array.isArray(value) ? value : {}),
});
const NONE: readonly never[] = Object.freeze([]);
/** A list, or a single value as a list of one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value == null ? NONE : [value];

/** A count of views: a whole number that can be one. PHP prints it as text. */
export const toCount = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? +value : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
};

/** A BCP 47 tag; what is none would make a page's `lang` a lie. */
const languageOf = (value: unknown): string | undefined =>
  /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(cleanText(value, 35))?.[0];

/** What can be read of a list, over `most` of its members; the many lists that hold nothing are one. */
function each<Read>(
  values: unknown,
  most: number,
  read: (value: unknown) => Read | undefined,
): readonly Read[] {
  const all = list(values);
  return all.length ? Object.freeze(all.slice(0, most).flatMap((value) => read(value) ?? [])) : NONE;
}

const texts = (values: unknown, max: number, most: number): readonly string[] => {
  const found = each(values, most, (value) => cleanText(value, max) || undefined);
  return found[1] ? Object.freeze([...new Set(found)]) : found;
};

function readImage(value: unknown, base: string): Image | undefined {
  const raw = typeof value === 'string' ? { url: value } : ownProperties(value);
  const url = safeUrl(raw.url, base, 'media');
  const sizes = each(raw.sizes, 20, (size) => {
    const { url, width } = ownProperties(size);
    const address = safeUrl(url, base, 'media');
    const pixels = toCount(width);
    return address && pixels ? Object.freeze({ url: address, width: pixels }) : undefined;
  });
  return url
    ? Object.freeze({
        url,
        alt: cleanText(raw.alt, 300) || undefined,
        width: toCount(raw.width),
        height: toCount(raw.height),
        sizes: sizes[0] && sizes,
      })
    : undefined;
}

function readAttachment(value: unknown, base: string): Attachment | undefined {
  const raw = ownProperties(value);
  const url = safeUrl(raw.url, base, 'media');
  const type = cleanText(raw.type, 100).toLowerCase().split(/ *;/)[0] || undefined;
  return url
    ? Object.freeze({ url, title: cleanText(raw.title, 300) || undefined, type, size: toCount(raw.size) })
    : undefined;
}

/** What tells nothing of which article it is: a hash, save a route ("#/berita/1"), campaign tags, `/index.php`. */
const DRESS = /#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|\/index\.php(?=[/?#]|$)/g;

/** Identity of an article, so that the same one is known again however it was linked. */
const keyOf = (url: string | undefined, id: string, base: string): string =>
  url?.replace(DRESS, '').replace(/[?&]$/, '') ?? (/^[a-z][a-z\d+.-]+:\S+$/i.test(id) ? id : `${base} ${id}`);

/** Reads one article; undefined where it holds nothing to show. */
function readArticle(value: unknown, base: string, authors: readonly string[]): Article | undefined {
  const raw: RawArticle = ownProperties(value);
  const html = typeof raw.html === 'string' && raw.html.trim() ? raw.html.slice(0, MOST_HTML) : undefined;
  const text = typeof raw.text === 'string' && raw.text.trim() ? raw.text.slice(0, MOST_HTML) : undefined;
  const words = (max: number) =>
    cleanText(raw.summary, max) || cleanText(text, max) || htmlToText(html ?? '', max);
  const title = cleanText(raw.title, 1000) || words(90);
  const image = readImage(raw.image, base);
  const withdrawn = raw.withdrawn === true || undefined;
  if (!title && !image && !html && !withdrawn) return undefined;
  const url = safeUrl(raw.url, base);
  const page = url?.startsWith('http') ? url : undefined;
  const id = cleanText(raw.id, 2048) || page || title;
  const own = texts(raw.authors, 120, 10);
  return Object.freeze({
    key: keyOf(page, id, base),
    id,
    url: page,
    title,
    summary: words(cleanText(raw.summary, 600) ? 600 : 200) || undefined,
    html,
    text,
    image,
    published: toFeedDate(raw.published),
    modified: toFeedDate(raw.modified),
    authors: own.length ? own : authors,
    tags: texts(raw.tags, 60, 20),
    attachments: each(raw.attachments, 50, (item) => readAttachment(item, base)),
    views: toCount(raw.views),
    language: languageOf(raw.language),
    section: cleanText(raw.section, 60) || undefined,
    pinned: raw.pinned === true || undefined,
    withdrawn,
    correction: cleanText(raw.correction, 300) || undefined,
    source: cleanText(raw.source, 100) || undefined,
    also: toCount(raw.also),
  });
}

/**
 * Reads what a format found into a `Feed`. The one place where a feed's words, dates and addresses are made
 * fit to be shown; reading its own result again gives the same.
 */
export function readFeed(raw: RawFeed): Feed {
  const { url } = raw;
  const authors = texts(raw.authors, 120, 10);
  const articles = new Map<string, Article>();
  const context = JSON.stringify([!raw.toRaw, url, authors]);
  let count = 0;
  for (const value of raw.articles.slice(0, MOST_ARTICLES)) {
    const read = () => readArticle(raw.toRaw?.(value) ?? value, url, authors);
    const article = raw.own ? memoizeRead(value, context, read) : read();
    if (!article) continue;
    count++;
    const twin = articles.get(article.key);
    if (!twin || newest(article) > newest(twin)) articles.set(article.key, article);
  }
  return Object.freeze({
    url,
    title: cleanText(raw.title, 300),
    home: safeUrl(raw.home, url, 'feed'),
    language: languageOf(raw.language),
    articles: Object.freeze([...articles.values()]),
    next: safeUrl(raw.next, url, 'feed'),
    ignored: raw.articles.length - count,
    partial: raw.partial,
  });
}

const newest = (article: Article): number => timeOf(article.modified ?? article.published);
