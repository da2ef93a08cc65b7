// Has only to compile: the public types as a TypeScript user meets them. `tsc --noEmit` is the test.
import '../../src/define.js';
import {
  FeedError,
  KpuArticle,
  KpuNewsList,
  KpuShareBar,
  loadFeed,
  readJsonFeed,
  type Article,
  type ErrorDetail,
  type Feed,
  type FeedErrorCode,
  type KpuEvents,
  type Limits,
  type LoadDetail,
  type Messages,
  type OpenDetail,
  type ShareDetail,
  type ShareItem,
  type ShareTarget,
} from '../../src/index.js';

/** Takes a value of exactly this type, or one that fits it. */
const is = <T>(value: T): T => value;

// the tags
const list = is<KpuNewsList>(document.createElement('kpu-news-list'));
const article = is<KpuArticle>(document.createElement('kpu-article'));
const bar = is<KpuShareBar | null>(document.querySelector('kpu-share-bar'));

// the events
is<Record<keyof KpuEvents, true>>({
  'kpu-load': true,
  'kpu-error': true,
  'kpu-open': true,
  'kpu-share': true,
});
list.addEventListener('kpu-open', ({ detail }) => {
  is<OpenDetail>(detail);
  is<Article>(detail.article);
  is<string>(detail.url);
});
article.addEventListener('kpu-load', ({ detail }) => {
  is<LoadDetail>(detail);
  is<number>(detail.articles);
  // @ts-expect-error -- a detail cannot be written to
  detail.ignored = 1;
});
article.addEventListener('kpu-error', ({ detail }) => {
  is<ErrorDetail>(detail);
  is<FeedErrorCode>(detail.code);
  is<'feed' | 'module'>(detail.source);
  is<number | undefined>(detail.status);
  // @ts-expect-error -- not every failure has a status
  is<number>(detail.status);
});
document.documentElement.addEventListener('kpu-share', ({ detail }) => {
  is<ShareDetail>(detail);
  is<string>(detail.network);
  is<ShareItem>(detail.item);
});

// the properties
const target: ShareTarget = { id: 'ours', icon: 'M0 0h24v24z', href: ({ url }) => url };
const messages: Partial<Messages> = { share: 'Sebarkan', views: { one: '{n}', other: '{n}' } };
const limits: Partial<Limits> = { headers: 1000 };
Object.assign(list, { messages, limits });
list.headingLevel = 3;
list.headingLevel = '3';
list.limit = 6;
list.targets = [target];
list.feed = { items: [] };
article.articleId = '7';
article.structuredData = true;
article.pageTitle = true;
article.article = { id: 1 };
article.messages = messages;
article.limits = limits;
if (bar) {
  bar.label = undefined;
  bar.networks = 'x email';
  bar.targets = [target];
}
// @ts-expect-error -- a boolean, not text
article.debug = 'yes';
// @ts-expect-error -- plural forms need `other`
list.messages = { views: { one: 'once' } };

// the methods
export const reload = (): Promise<void> => is<Promise<void>>(article.reload());
export const loadMore = (): Promise<void> => is<Promise<void>>(list.loadMore());

// without an element
export const titles = async (): Promise<readonly string[]> => {
  try {
    const feed: Feed = await loadFeed('/feed.json', { limits, signal: AbortSignal.timeout(1) });
    return feed.articles.map(({ title }) => title);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'cors') return [];
    throw error;
  }
};
const read = is<Feed>(readJsonFeed({ items: [] }, 'https://kpu.go.id/feed.json'));
// @ts-expect-error -- a feed is not to be changed
read.title = '';
// @ts-expect-error -- nor its articles
read.articles[0] = undefined;
