// Invariants of every feed that was read from any input.
import { readFeed } from '../../src/model/read-feed.js';
import { HIDDEN } from '../../src/model/text.js';
import type { Article, Feed } from '../../src/model/types.js';

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3}Z)?)?$/;
/** Control characters, lone surrogates, and white space other than single spaces. */
const CONTROL = /[\t\n\v\f\r]|\p{Cs}/u;

/** Throws an error that names the violated invariant. */
function holds(truth: boolean, what: string, value: unknown): void {
  if (!truth) throw new Error(`${what}: ${(JSON.stringify(value) ?? '').slice(0, 300)}`);
}

function isFrozen(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  holds(Object.isFrozen(value), `not frozen: ${path}`, value);
  for (const [key, inner] of Object.entries(value))
    isFrozen(inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`);
}

function isUrl(value: unknown, what: string): void {
  if (value === undefined) return;
  const text = typeof value === 'string' ? value : '';
  holds(
    /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).href === text,
    `${what} is no address`,
    value,
  );
}

function isWords(value: unknown, what: string, maxLength: number): void {
  if (value === undefined) return;
  const text = typeof value === 'string' ? value : ' ';
  holds(text === text.trim() && text.length <= maxLength, `${what} is no text`, value);
  holds(!new RegExp(HIDDEN).test(text) && !CONTROL.test(text), `${what} has hidden characters`, value);
}

function isCount(value: unknown, what: string): void {
  holds(
    value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0),
    `${what} is no count`,
    value,
  );
}

function isDate(value: unknown, what: string): void {
  if (value === undefined) return;
  const text = typeof value === 'string' ? value : '';
  holds(DATE.test(text) && !Number.isNaN(Date.parse(text)), `${what} is no date`, value);
}

function isArticle(article: Article): void {
  const { key, id, title, image, attachments } = article;
  holds(typeof key === 'string' && key !== '', 'a key is no text', key);
  holds(typeof id === 'string', 'an id is no text', id);
  holds(typeof title === 'string', 'a title is no text', title);
  isWords(id, 'an id', 2048);
  isWords(title, 'a title', 1000);
  isWords(article.summary, 'a summary', 600);
  isWords(article.section, 'a section', 60);
  isWords(article.correction, 'a correction', 300);
  isWords(article.language, 'a language', 35);
  for (const name of article.authors) isWords(name, 'an author', 120);
  for (const name of article.tags) isWords(name, 'a tag', 60);
  for (const body of [article.html, article.text])
    holds(
      body === undefined || (typeof body === 'string' && body.length <= 300_000),
      'a body is no text',
      typeof body,
    );
  isUrl(article.url, 'a link');
  isDate(article.published, 'a date');
  isDate(article.modified, 'a date of change');
  isCount(article.views, 'a number of views');
  holds([true, undefined].includes(article.pinned), 'pinned', article.pinned);
  holds([true, undefined].includes(article.withdrawn), 'withdrawn', article.withdrawn);
  if (image) {
    isUrl(image.url, "a picture's address");
    isWords(image.alt, 'an alt', 300);
    isCount(image.width, "a picture's width");
    isCount(image.height, "a picture's height");
    for (const { url, width } of image.sizes ?? []) {
      isUrl(url, "a size's address");
      isCount(width, "a size's width");
    }
  }
  for (const { url, title, type, size } of attachments) {
    isUrl(url, "a file's address");
    isWords(title, "a file's title", 300);
    isWords(type, "a file's type", 100);
    isCount(size, "a file's size");
  }
}

/** The feed as input of `readFeed`, without the count of ignored items. */
const again = (feed: Feed): string => JSON.stringify({ ...readFeed({ ...feed }), ignored: feed.ignored });

/** Throws if a feed violates its types or documentation. */
export function checkFeed(feed: Feed): void {
  isFrozen(feed, 'feed');
  isUrl(feed.url, "the feed's address");
  isUrl(feed.home, "the site's address");
  isUrl(feed.next, "the next page's address");
  isWords(feed.title, "the feed's title", 300);
  isWords(feed.language, "the feed's language", 35);
  isCount(feed.ignored, 'the number of ignored items');
  holds(feed.articles.length <= 10_000, 'too many articles', feed.articles.length);
  feed.articles.forEach(isArticle);
  const keys = new Set(feed.articles.map(({ key }) => key));
  holds(keys.size === feed.articles.length, 'a key is there twice', [...keys].slice(0, 3));
  const text = JSON.stringify(feed);
  const second = again(feed);
  let index = 0;
  if (second !== text) while (text[index] === second[index]) index++;
  holds(second === text, 'reading it again gives something else', [
    text.slice(index - 60, index + 60),
    second.slice(index - 60, index + 60),
  ]);
  const third = again(JSON.parse(text) as Feed);
  holds(third === text, 'reading its copy again gives something else', null);
}
