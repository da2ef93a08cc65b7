import { FeedError } from '../../model/feed-error.js';
import type { Feed } from '../../model/types.js';
import type { Answer } from '../../net/index.js';
import { readProvidedFeed } from '../provided-feed.js';
import type { FeedFormat, LazyFormat, ReadTools } from './feed-format.js';
import { jsonFeed } from './json-feed.js';
import { site } from './site/site.js';
import { wordpress } from './wordpress/wordpress.js';

// A chunk: fetched where an address or an answer is not simply a JSON Feed's.

/** One line per format; the first that knows an address or an answer reads it. */
const formats: readonly (FeedFormat | LazyFormat)[] = [
  jsonFeed,
  wordpress,
  site,
  {
    name: 'xml',
    matches: ({ text }) => /<(\?xml|rss|feed|rdf|\w+:(rss|feed|rdf))\b/i.test(text.slice(0, 65_536)),
    load: async () => (await import('./xml/xml.js')).xml,
  },
];

/** What an author may call a format. */
export const formatNames = (own: readonly FeedFormat[] = []): readonly string[] => [
  'auto',
  ...[...formats, ...own].map(({ name }) => name),
];

/** What the choice of a format goes by. */
export interface FormatChoice extends ReadTools {
  readonly format?: string;
  readonly formats?: readonly FeedFormat[];
  readonly want?: number;
}

/** The way to one address: where to ask, how, and who reads the answer. */
export interface ResolvedFormat {
  readonly address: string;
  ask(get: (url: string) => Promise<Answer>): Promise<Answer>;
  read(answer: Answer): Promise<Feed>;
}

async function load(line: FeedFormat | LazyFormat): Promise<FeedFormat> {
  if (line.read) return line;
  return line.load().catch((cause: unknown) => {
    throw new FeedError('module', { url: line.name, cause });
  });
}

/** Finds the way to an address, by the name that its author gave, by its shape, and by what is answered. */
export async function resolveFormat(url: string, given: FormatChoice): Promise<ResolvedFormat> {
  const choice = { __proto__: null, ...given } as FormatChoice; // a polluted Object.prototype brings no format
  const all = [...(choice.formats ?? []), ...formats];
  const wanted = choice.format?.trim().toLowerCase();
  const named = all.find(({ name }) => name === wanted);
  const line = named ?? all.find(({ asks }) => asks?.test(url));
  const format = line && (await load(line));
  const address = format?.address?.(url, choice.want ?? 10) ?? url;
  return {
    address,
    ask: async (get) => format?.ask?.(address, get) ?? get(address),
    async read(answer) {
      // a site only finds what another format reads
      const reads = named === site ? undefined : named;
      const fits = reads ?? (format?.matches(answer) ? format : all.find((one) => one.matches(answer)));
      if (!fits) throw new FeedError('not-a-feed', { url: answer.url }, { text: answer.text });
      if (!choice.formats?.some((one) => one === fits)) return (await load(fits)).read(answer, choice);
      // a page's own is given no policy, and what it reads passes the same checks as all else
      return readProvidedFeed({ feed: (await load(fits)).read(answer) }, answer.url);
    },
  };
}
