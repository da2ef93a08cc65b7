// `npm run fuzz`: reads mutated real documents with all formats. See run.mjs.
import fc from 'fast-check';
import type { FeedFormat } from '../../src/feed/formats/feed-format.js';
import { jsonFeed } from '../../src/feed/formats/lenient-json-feed.js';
import { wordpress } from '../../src/feed/formats/wordpress/wordpress.js';
import { xml } from '../../src/feed/formats/xml/xml.js';
import { decode } from '../../src/net/decode.js';
import { mutate, mutation, type Mutation } from './mutations.js';
import { smallest } from './smaller.js';
import { answerOf, tryAnswer, type Outcome } from './trial.js';

interface Task {
  readonly seed: number;
  readonly cases: number;
  /** Addresses of the documents. */
  readonly files: readonly string[];
}

/** A document before mutation. */
interface Original {
  readonly file: string;
  readonly text: string;
}

const { seed, cases, files } = (await (await fetch('/__fuzz')).json()) as Task;

async function fetchText(file: string): Promise<Original> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  return { file, text: decode(bytes, null) };
}

const documents = await Promise.all(files.map(fetchText));

const isJson = ({ text }: Original) => /^\s*[[{]/.test(text);
const isPosts = ({ file }: Original) => file.includes('/wordpress/');

interface Kind {
  readonly format: FeedFormat;
  /** Share of all cases. */
  readonly share: number;
  readonly own: (document: Original) => boolean;
  readonly url: string;
}

const kinds: readonly Kind[] = [
  {
    format: jsonFeed,
    share: 0.3,
    own: (document) => isJson(document) && !isPosts(document),
    url: 'https://kpu.example/umpan/feed.json',
  },
  {
    format: wordpress,
    share: 0.25,
    own: isPosts,
    url: 'https://kpu.example/wp-json/wp/v2/posts?per_page=10&_embed=1',
  },
  {
    format: xml,
    share: 0.45,
    own: (document) => !isJson(document),
    url: 'https://kpu.example/umpan/feed.xml',
  },
];

const LINKS = [
  '<https://kpu.example/wp-json/wp/v2/posts?page=2>; rel="next"',
  '<x>; rel=next',
  '<<>,<;rel="next',
  '',
];

const summary = {
  cases: 0,
  read: 0,
  articles: 0,
  errors: {} as Record<string, number>,
  slowest: { time: 0, file: '' },
  largest: { memory: 0, file: '' },
};

function count({ code, feed, time, memory }: Outcome, file: string): void {
  summary.cases++;
  if (code) summary.errors[code] = (summary.errors[code] ?? 0) + 1;
  if (feed?.articles.length) summary.read++;
  summary.articles += feed?.articles.length ?? 0;
  if (time > summary.slowest.time) summary.slowest = { time, file };
  if (memory > summary.largest.memory) summary.largest = { memory, file };
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** Identifies a fault. */
const faultOf = (error: unknown): string => sentence(error).split(':')[0];

/** The same failure with a document as small as can be, where its text alone makes it fail. */
async function explain(
  error: unknown,
  bytes: Uint8Array<ArrayBuffer>,
  retry: (text: string) => Promise<unknown>,
) {
  const fault = faultOf(error);
  const fails = (text: string) =>
    retry(text).then(
      () => false,
      (other: unknown) => faultOf(other) === fault,
    );
  const text = new TextDecoder().decode(bytes);
  const small = (await fails(text)) ? await smallest(text, fails) : text;
  return new Error(`${sentence(error)}\nA document that does it: ${JSON.stringify(small).slice(0, 1500)}`, {
    cause: error,
  });
}

describe('formats', () => {
  after(() => fetch('/__fuzz', { method: 'POST', body: JSON.stringify(summary) }));

  for (const { format, share, own, url } of kinds) {
    it(format.name, async () => {
      const [mine, others] = [documents.filter(own), documents.filter((document) => !own(document))];
      const original = fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...mine) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
      );
      const headers = fc.record({
        link: fc.option(fc.constantFrom(...LINKS), { nil: undefined, freq: 1 }),
        pages: fc.option(fc.constantFrom('2', '-1', 'x', '1e9'), { nil: undefined, freq: 1 }),
      });
      let failed: { readonly error: unknown; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
      const read = async (bytes: Uint8Array<ArrayBuffer>, fields: Headers, named: boolean) =>
        tryAnswer(answerOf(url, bytes, fields), named ? format : undefined);
      const property = fc.asyncProperty(
        original.map(({ file, text }) => ({ file, text, [fc.toStringMethod]: () => file })),
        mutation(format !== xml),
        headers,
        fc.boolean(),
        async ({ file, text }, how: Mutation, { link, pages }, named) => {
          const fields = new Headers();
          if (how.charset) fields.set('content-type', `text/plain; charset=${how.charset}`);
          if (link !== undefined) fields.set('link', link);
          if (pages !== undefined) fields.set('x-wp-totalpages', pages);
          const bytes = mutate(text, how);
          try {
            count(await read(bytes, fields, named), file);
          } catch (error) {
            failed = { error, bytes };
            throw error;
          }
        },
      );
      const numRuns = Math.round(cases * share);
      // `explain` makes what fails smaller
      const result = await fc.check(property, { seed, numRuns, endOnFailure: true });
      if (failed) {
        const retry = (text: string) => read(new TextEncoder().encode(text), new Headers(), true);
        throw await explain(failed.error, failed.bytes, retry);
      }
      if (result.failed) throw new Error(fc.defaultReportMessage(result));
    });
  }
});
