import { list, ownProperties, readFeed, type RawArticle } from '../../model/read-feed.js';
import { FeedError } from '../../model/feed-error.js';
import { cleanText } from '../../model/text.js';
import type { Feed } from '../../model/types.js';
import type { FeedFormat } from './feed-format.js';

const authorNames = (authors: unknown): readonly unknown[] =>
  list(authors)
    .slice(0, 20)
    .map((author) => ownProperties(author).name);

function toRaw(value: unknown): RawArticle {
  const item = ownProperties(value);
  const kpu = ownProperties(item._kpu);
  const attachments = list(item.attachments).slice(0, 50).map(ownProperties);
  const image =
    item.image ||
    item.banner_image ||
    attachments.find(({ mime_type: type }) => typeof type === 'string' && type.startsWith('image/'))?.url;
  return {
    id: item.id,
    url: item.url || item.external_url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    text: item.content_text,
    image,
    published: item.date_published,
    modified: item.date_modified,
    authors: authorNames(item.authors ?? item.author),
    tags: item.tags,
    attachments,
    views: kpu.views,
    language: item.language,
    section: kpu.section,
    pinned: kpu.pinned,
    withdrawn: kpu.withdrawn,
    correction: kpu.correction,
  };
}

/**
 * Reads a JSON Feed document, 1.0 or 1.1, whether it was fetched, is in the page or was set as a property.
 * @param url where it came from, the base of relative URLs in it
 * @param isProvided whether its items are objects of the page, which may be provided again
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(document: unknown, url: string, isProvided?: boolean): Feed {
  const feed = ownProperties(document);
  // some programs claim to write a JSON Feed, but use another name for its items
  const items = /jsonfeed/i.test(cleanText(feed.version, 99))
    ? (feed.items ?? feed.entries ?? feed.posts ?? feed.articles)
    : feed.items;
  if (!Array.isArray(items)) throw new FeedError('not-a-feed', { url, reason: 'other' });
  return readFeed({
    url,
    title: feed.title,
    home: feed.home_page_url,
    language: feed.language,
    next: feed.next_url,
    authors: authorNames(feed.authors ?? feed.author),
    articles: items,
    isProvided,
    toRaw,
  });
}

export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('bad-syntax', { url, cause }, { text });
  }
}

export const jsonFeed: FeedFormat = {
  name: 'json-feed',
  matches: ({ text }) => /^\s*[{]/.test(text),
  read: ({ text, url }) => readJsonFeed(parseJson(text, url), url),
};
