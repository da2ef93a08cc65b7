import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { FeedError, loadFeed, type Article, type Feed } from '../../src/feed/index.js';
import { timeOf } from '../../src/model/dates.js';
import { quick } from './limits.js';

/** An entry of `expected.json`: what another parser, or the format's specification, finds in a feed. */
export interface Expected {
  readonly file: string;
  /** `jsonfeed`, or `json` for other JSON. */
  readonly format: string;
  readonly title?: string;
  readonly itemCount?: number;
  readonly items?: readonly ExpectedItem[];
}

interface ExpectedItem {
  readonly title?: string;
  readonly url?: string;
  /** UTC */
  readonly date?: string;
  readonly image?: string;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Text in a comparable form: markup removed, entities decoded, white space collapsed. */
const plain = (text: string): string =>
  fold(new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '');
/** Whether a text is the expected one, which may contain markup and entities, some of them escaped twice. */
const matches = (actual: string, expected: string): boolean =>
  [fold(expected), plain(expected), plain(plain(expected))].includes(fold(actual));

const resolve = (url: string, base: string): string => new URL(url, base).href;
/** Whole seconds, since fractions are never shown. */
const seconds = (time: number): number => Math.floor(time / 1000);

/** The differences between an article and the expected item. */
function differences(article: Article | undefined, item: ExpectedItem, base: string): string[] {
  const found: string[] = [];
  const same = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) found.push(`${what} is ${String(actual)}, not ${String(expected)}`);
  };
  if (!article) return [`no article for ${JSON.stringify(item)}`];
  if (item.title !== undefined && !matches(article.title, item.title))
    same('title', article.title, item.title);
  if (item.url !== undefined) same('url', article.url, resolve(item.url, base));
  if (item.date !== undefined)
    same('date', seconds(timeOf(article.published ?? article.modified)), seconds(Date.parse(item.date)));
  if (item.image !== undefined) same('image', article.image?.url, resolve(item.image, base));
  return found;
}

/** Whether an item has anything to show. */
const shown = ({ title, url, image }: ExpectedItem): boolean => !!(plain(title ?? '') || url || image);

/** Whether an earlier item has the same URL: both are one card. */
const repeated = (items: readonly ExpectedItem[], index: number): boolean =>
  items[index].url !== undefined && items.findIndex(({ url }) => url === items[index].url) < index;

/** The differences between a feed and the expected one. */
export function compare(feed: Feed, expected: Expected): string[] {
  const { title, itemCount, items = [] } = expected;
  const found: string[] = [];
  if (title !== undefined && !matches(feed.title, title)) found.push(`title of feed: ${feed.title}`);
  const once = items.filter((_, index) => !repeated(items, index));
  const count = itemCount === undefined ? undefined : itemCount - (items.length - once.length);
  if (count !== undefined && feed.articles.length + feed.ignored !== count)
    found.push(`${feed.articles.length} articles, not ${count}`);
  if (feed.ignored > (itemCount ?? Infinity) - items.filter(shown).length)
    found.push(`${feed.ignored} ignored`);
  for (const [index, item] of once.entries()) {
    if (feed.ignored && !shown(item)) continue;
    const article = item.url
      ? feed.articles.find(({ url }) => url === resolve(item.url ?? '', feed.url))
      : feed.articles[index];
    found.push(...differences(article, item, feed.url));
  }
  return found;
}

/**
 * Shows a feed in a list and returns what is visible: titles, or the error message.
 * @param count number of articles: the end of a long list is rendered later
 */
export async function show(
  src: string,
  count: number,
): Promise<{ titles: string[]; code?: string; sentence: string }> {
  const list = document.createElement('kpu-news-list');
  let code: string | undefined;
  let settled = false;
  list.addEventListener('kpu-load', () => (settled = true));
  list.addEventListener('kpu-error', (event) => {
    code = event.detail.code;
    settled = true;
  });
  // no images: they are on other hosts, which tests must not request
  Object.assign(list, { src, limit: 500, more: 'none', show: 'date', limits: quick });
  document.body.append(list);
  try {
    const shadow = list.shadowRoot;
    await waitUntil(() => settled && (!code || shadow?.querySelector('[part~=status]')), src, {
      timeout: 30_000,
    });
    await list.updateComplete;
    if (!code)
      await waitUntil(
        () => shadow?.querySelectorAll('[part~=title]').length === count,
        `${src}: ${count} cards`,
      );
    return {
      titles: [...(shadow?.querySelectorAll('[part~=title]') ?? [])].map(
        ({ textContent }) => textContent ?? '',
      ),
      code,
      sentence: shadow?.querySelector('[part~=status]')?.textContent?.trim() ?? '',
    };
  } finally {
    list.remove();
  }
}

/** Tests a feed of a corpus: what is read, and what is visible. */
export async function check(src: string, expected: Expected): Promise<'read' | 'refused'> {
  const result = await loadFeed(src, { limits: quick }).catch((error: unknown) => error as Error);
  const seen = await show(src, result instanceof Error ? 0 : result.articles.length);
  if (result instanceof Error) {
    expect(result).to.be.instanceOf(FeedError);
    expect(expected.itemCount, `${expected.file}: ${result.message}`).to.equal(undefined);
    expect(seen.code).to.equal(FeedError.from(result).code);
    expect(seen.sentence).not.to.equal('');
    return 'refused';
  }
  expect(compare(result, expected)).to.deep.equal([]);
  expect(seen.code).to.equal(undefined);
  expect(seen.titles.map(plain).sort()).to.deep.equal(
    result.articles.map(({ title }) => plain(title)).sort(),
  );
  return 'read';
}
