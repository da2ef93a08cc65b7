// Has only to compile: the public types as a TypeScript user meets them. `tsc --noEmit` is the test.
import '../../src/define.js';
import type { KpuProps } from '../../src/jsx.js';
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
  type FeedFormat,
  type ImageSize,
  type KpuEvents,
  type Limits,
  type LoadDetail,
  type Messages,
  type OpenDetail,
  type ReadTools,
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
  'kpu-view': true,
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
  is<'feed' | 'counter' | 'module'>(detail.source);
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

// formats of a page's own
const lines: FeedFormat = {
  name: 'lines',
  asks: /\.txt$/,
  matches: ({ text, headers }) => text.startsWith('#') && headers.has('x-lines'),
  read: ({ text, url, bytes }, tools) => {
    is<ReadTools | undefined>(tools);
    is<Uint8Array | undefined>(bytes);
    return readJsonFeed({ items: text.split('\n').map((title, id) => ({ id, title })) }, url);
  },
  address: (url, want) => `${url}?n=${want}`,
  ask: (url, get) => get(url),
};
list.formats = [lines];
list.format = 'lines';
list.trustedHosts = 'kpu.go.id';
article.formats = [lines];
article.format = 'xml';
article.trustedHosts = 'kpu.go.id';
// @ts-expect-error -- a list of formats
list.formats = lines;
// @ts-expect-error -- `matches` alone reads nothing
article.formats = [{ name: 'x', matches: () => true }];

// what JSX takes, here where none of its frameworks is installed
is<KpuProps<KpuNewsList>>({
  layout: 'featured',
  'heading-level': '3',
  articleUrl: '/{id}',
  'article-url': '/{id}',
  search: true,
  feed: { items: [] },
  'onkpu-load': ({ detail, currentTarget }) => is<[number, KpuNewsList]>([detail.articles, currentTarget]),
});
is<KpuProps<KpuShareBar>>({ 'onkpu-share': (event) => event.preventDefault() });
// @ts-expect-error -- no such word
is<KpuProps<KpuNewsList>>({ layout: 'mosaic' });
// @ts-expect-error -- no such attribute
is<KpuProps<KpuArticle>>({ 'trusted-host': '' });
// @ts-expect-error -- not for pages
is<KpuProps<KpuArticle>>({ base: '/' });
// @ts-expect-error -- nor this
is<KpuProps<KpuArticle>>({ 'is-deferred': true });
// @ts-expect-error -- nor what was rendered last
is<KpuProps<KpuNewsList>>({ view: undefined });
// @ts-expect-error -- a method
is<KpuProps<KpuArticle>>({ reload: () => Promise.resolve() });

// the methods
export const reload = (): Promise<void> => is<Promise<void>>(article.reload());
export const loadMore = (): Promise<void> => is<Promise<void>>(list.loadMore());

// without an element
export const titles = async (): Promise<readonly string[]> => {
  try {
    const feed: Feed = await loadFeed('/feed.json', {
      limits,
      format: 'lines',
      formats: [lines],
      want: 20,
      signal: AbortSignal.timeout(1),
    });
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
// what a feed says of one article
const [first] = read.articles;
is<boolean | undefined>(first.withdrawn);
is<string | undefined>(first.correction);
is<string | undefined>(first.source);
is<number | undefined>(first.also);
is<readonly ImageSize[] | undefined>(first.image?.sizes);
is<boolean | undefined>(read.partial);
// @ts-expect-error -- only a feed says so
first.withdrawn = true;

// each tag in JSX takes the properties it has and listens to what it fires
is<KpuProps<KpuNewsList>>({ 'onkpu-open': ({ detail }) => detail.url, 'onkpu-load': () => undefined });
is<KpuProps<KpuArticle>>({ 'onkpu-view': ({ detail }) => detail.views, article: {} });
is<KpuProps<KpuShareBar>>({ 'onkpu-share': ({ detail }) => detail.network });
// @ts-expect-error -- an article opens no other one
is<KpuProps<KpuArticle>>({ 'onkpu-open': () => undefined });
// @ts-expect-error -- a share bar loads nothing
is<KpuProps<KpuShareBar>>({ 'onkpu-load': () => undefined });
// @ts-expect-error -- a list shows no single article
is<KpuProps<KpuNewsList>>({ article: {} });
