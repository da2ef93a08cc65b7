import { readFeed } from '../../../model/read-feed.js';
import { cleanText } from '../../../model/text.js';
import type { Feed } from '../../../model/types.js';
import type { Answer } from '../../../net/index.js';
import type { FeedFormat, ReadTools } from '../feed-format.js';
import { parsePage } from '../html/inert-page.js';
import { firstElement } from '../first-element.js';
import { namedFeeds } from './named-feeds.js';
import { elementsOf, fromDocument, type PageElement } from './page-tree.js';
import { readPage } from './read-page.js';

/** Marks the elements that `page-items` selects, in the inert document. */
const MARK = 'data-kpu-item';

const marked = (root: PageElement): PageElement[] =>
  [...elementsOf(root)].filter(({ attributes }) => MARK in attributes);

/** Marks what a selector matches; an invalid one matches nothing. */
function markItems(document: Document, selector: string): void {
  try {
    for (const element of document.querySelectorAll(selector)) element.setAttribute(MARK, '');
  } catch {
    console.warn(`[kpu-news] page-items="${selector}" is not a CSS selector`);
  }
}

/** @param preset finds the items where the page's author names no selector */
export function readPageFeed(
  { url, text }: Answer,
  { page = {} }: ReadTools,
  preset?: (root: PageElement) => PageElement[],
): Feed {
  const document = parsePage(text);
  const { example, items } = page;
  if (items) markItems(document, items);
  const { title, language, next, articles } = readPage(fromDocument(document), url, {
    example: example || undefined,
    items: items ? marked : preset,
    now: Date.now(),
  });
  return readFeed({
    url,
    title,
    home: url,
    language,
    next,
    articles,
    bodiesOnPages: true,
    toRaw: (item) => {
      const { date, ...article } = item as (typeof articles)[number];
      return { ...article, published: date, summary: cleanText(article.summary, 600) };
    },
  });
}

/** A page's own feed says more than the page: dates, whole titles, bodies. Those of other origins are not asked. */
export async function follow(
  { url, text }: Answer,
  get: (url: string) => Promise<Answer>,
  { page = {} }: ReadTools = {},
): Promise<Answer | undefined> {
  if (page.example || page.items) return undefined;
  const [feedUrl] = namedFeeds(text, url);
  return feedUrl ? get(feedUrl) : undefined;
}

/** Any web page that lists news. Tried last: every other format is read exactly, and this one by likeness. */
export const page: FeedFormat = {
  name: 'page',
  matches: ({ text }) => firstElement(text) === 'html',
  read: (answer, tools = {}) => readPageFeed(answer, tools),
  follow,
};
