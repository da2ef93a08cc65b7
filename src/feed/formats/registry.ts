import { FeedError } from '../../model/feed-error.js';
import type { Feed } from '../../model/types.js';
import { decodeAnswer, type Answer } from '../../net/index.js';
import { policy } from '../../trusted-types.js';
import { readProvidedFeed } from '../provided-feed.js';
import type { FeedFormat, LazyFormat, ReadTools } from './feed-format.js';
import { firstElement } from './first-element.js';
import { jsonFeed } from './lenient-json-feed.js';
import { site } from './site/site.js';
import { wordpress } from './wordpress/wordpress.js';

/** One line per format; the first one that recognises a URL or an answer reads it. */
const builtInFormats: readonly (FeedFormat | LazyFormat)[] = [
  jsonFeed,
  wordpress,
  site,
  {
    name: 'xml',
    matches: ({ text }) =>
      firstElement(text) === 'feed' ||
      (/<\?xml\b/i.test(text.slice(0, 1000)) && firstElement(text) !== 'html'),
    load: async () => (await import('./xml/index.js')).xml,
  },
  {
    name: 'page',
    matches: ({ text }) => firstElement(text) === 'html',
    load: async () => (await import('./page/index.js')).page,
  },
  { name: 'kpu', matches: () => false, load: async () => (await import('./page/index.js')).kpu },
];

/** Pages of single articles, which no `format` names: only articles ask for them. */
const articlePages: LazyFormat = {
  name: 'page-article',
  matches: ({ text }) => firstElement(text) === 'html',
  load: async () => (await import('./page/article/index.js')).articlePage,
};

/** The values that `format` accepts. */
export const formatNames = (customFormats: readonly FeedFormat[] = []): readonly string[] => [
  'auto',
  ...[...builtInFormats, ...customFormats].map(({ name }) => name),
];

/** What determines the format of a URL. */
export interface FormatOptions {
  /** Name of a format, or `auto`. */
  readonly format?: string;
  /** Formats of the page, tried before the built-in ones. */
  readonly formats?: readonly FeedFormat[];
  /** Number of articles wanted. */
  readonly limit?: number;
  /** A headline of the list, where `url` is that of a web page. */
  readonly pageExample?: string;
  /** A CSS selector of the items of that page. */
  readonly pageItems?: string;
  /** Whether `url` may be the page of an article instead of a list of them, or must be. */
  readonly articlePage?: 'allowed' | 'required';
}

type Get = (url: string) => Promise<Answer>;

/** How one URL is requested and its answer read. */
export interface ResolvedFormat {
  /** The URL to request. */
  readonly address: string;
  /**
   * Requests the feed and reads it.
   * @param early the answer to a request for the URL itself that was sent already
   */
  load(get: (url: string) => Promise<Answer>, early?: Promise<Answer>): Promise<Feed>;
  read(answer: Answer): Promise<Feed>;
}

async function loadCode(format: FeedFormat | LazyFormat): Promise<FeedFormat> {
  if (format.read) return format;
  return format.load().catch((cause: unknown) => {
    throw new FeedError('module', { url: format.name, cause });
  });
}

/** Resolves the format of a URL by the name that the author gave, else by the URL's shape, else by the answer. */
export async function resolveFormat(url: string, options: FormatOptions): Promise<ResolvedFormat> {
  // own properties only: a polluted Object.prototype adds no format
  const {
    format: formatName,
    formats: customFormats = [],
    limit = 10,
    pageExample: example,
    pageItems: items,
    articlePage,
  } = { __proto__: null, ...options } as FormatOptions;
  const tools: ReadTools = { policy, page: { example, items } };
  const allFormats = [...customFormats, ...builtInFormats];
  const name = formatName?.trim().toLowerCase();
  const named = allFormats.find((format) => format.name === name);
  const lazy = named ?? allFormats.find(({ asks }) => asks?.test(url));
  const format = lazy && (await loadCode(lazy));
  const address = format?.address?.(url, limit) ?? url;

  const readerOf = (answer: Answer): Promise<FeedFormat> => {
    // the format `site` only finds feeds, which other formats read
    if (articlePage === 'required' && articlePages.matches(answer)) return loadCode(articlePages);
    const reader =
      (named === site ? undefined : named) ??
      (format?.matches(answer) ? format : allFormats.find((candidate) => candidate.matches(answer)));
    if (!reader) throw new FeedError('not-a-feed', { url: answer.url }, { text: answer.text });
    return loadCode(reader);
  };
  const readBy = async (reader: FeedFormat, answer: Answer): Promise<Feed> => {
    // a custom format gets no policy, and its result passes the same checks as all other data of the page
    if (customFormats.includes(reader)) return readProvidedFeed({ feed: reader.read(answer) }, answer.url);
    try {
      return reader.read(answer, tools);
    } catch (error) {
      const { code, facts } = FeedError.from(error);
      const isArticle = code === 'not-a-feed' && ['article', 'prose'].includes(facts.reason ?? '');
      if (!articlePage || !isArticle) throw error;
      return (await loadCode(articlePages)).read(answer);
    }
  };
  const read = async (answer: Answer): Promise<Feed> => readBy(await readerOf(answer), answer);

  /** The feed that an answer names, where it can be had; a page may name one that is broken, or of something else. */
  const readBetter = async (reader: FeedFormat, answer: Answer, get: Get): Promise<Feed | undefined> => {
    try {
      const better = await reader.follow?.(answer, get, tools);
      const format =
        better && allFormats.find((candidate) => candidate !== reader && candidate.matches(better));
      const feed = format && (await readBy(await loadCode(format), better));
      return feed?.articles[0] ? feed : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    address,
    read,
    async load(get, early) {
      const request = async (target: string) =>
        decodeAnswer(await (early && target === url ? early : get(target)));
      const answer = await (format?.ask?.(address, request) ?? request(address));
      const reader = await readerOf(answer);
      return (await readBetter(reader, answer, request)) ?? readBy(reader, answer);
    },
  };
}
