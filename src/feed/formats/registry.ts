import { FeedError } from '../../model/feed-error.js';
import type { Feed } from '../../model/types.js';
import { decodeAnswer, type Answer } from '../../net/index.js';
import { policy } from '../../trusted-types.js';
import { readProvidedFeed } from '../provided-feed.js';
import type { FeedFormat, LazyFormat } from './feed-format.js';
import { jsonFeed } from './json-feed.js';
import { site } from './site/site.js';
import { wordpress } from './wordpress/wordpress.js';

/** One line per format; the first one that recognises a URL or an answer reads it. */
const builtInFormats: readonly (FeedFormat | LazyFormat)[] = [
  jsonFeed,
  wordpress,
  site,
  {
    name: 'xml',
    matches: ({ text }) => /<(\?xml|rss|feed|rdf|\w+:(rss|feed|rdf))\b/i.test(text.slice(0, 65_536)),
    load: async () => (await import('./xml/index.js')).xml,
  },
];

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
}

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
  } = { __proto__: null, ...options } as FormatOptions;
  const allFormats = [...customFormats, ...builtInFormats];
  const name = formatName?.trim().toLowerCase();
  const named = allFormats.find((format) => format.name === name);
  const lazy = named ?? allFormats.find(({ asks }) => asks?.test(url));
  const format = lazy && (await loadCode(lazy));
  const address = format?.address?.(url, limit) ?? url;

  const read = async (answer: Answer): Promise<Feed> => {
    // the format `site` only finds feeds, which other formats read
    const reader =
      (named === site ? undefined : named) ??
      (format?.matches(answer) ? format : allFormats.find((candidate) => candidate.matches(answer)));
    if (!reader) throw new FeedError('not-a-feed', { url: answer.url }, { text: answer.text });
    const loaded = await loadCode(reader);
    if (!customFormats.some((custom) => custom === reader)) return loaded.read(answer, { policy });
    // a custom format gets no policy, and its result passes the same checks as all other data of the page
    return readProvidedFeed({ feed: loaded.read(answer) }, answer.url);
  };

  return {
    address,
    read,
    async load(get, early) {
      const request = async (target: string) =>
        decodeAnswer(await (early && target === url ? early : get(target)));
      return read(await (format?.ask?.(address, request) ?? request(address)));
    },
  };
}
