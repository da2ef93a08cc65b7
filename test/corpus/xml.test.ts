import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/index.js';
import { xml } from '../../src/feed/formats/xml/xml.js';
import { decode } from '../../src/net/decode.js';
import { compare, type Expected } from '../feed/expected.js';

const ADDRESS = '/__shared/feeds/';
/** The address of feedparser's own test server, which its expectations contain. */
const SERVER = 'http://127.0.0.1:8097/';

/** Files that must be refused, with code and reason. */
const REFUSED = new Map([
  // declares entities; such documents are refused before they are parsed
  ['rss/feedparser/tests/wellformed/rss/entity_in_doctype.xml', 'bad-syntax entity'],
  ['rdf/feedparser/tests/wellformed/rdf/doctype_contains_entity_decl.xml', 'bad-syntax entity'],
  // no browser reads UTF-32
  ['rss/feedparser/tests/encoding/utf-32le-autodetect.xml', 'not-a-feed undefined'],
  // a dump of a program's objects, no XML
  ['rss/rubycocos/feedparser/sandbox/dumps/rubyonrails.atom.xml', 'not-a-feed undefined'],
]);

/** Files for which a suite expects something else. */
const TOLERATED = [
  // U+2329 as in HTML 4; since HTML 5 the name stands for U+27E8
  'rss/feedparser/tests/entities/lang.xml',
  // its value is the address of the licence, the only link of an entry without a page
  'atom/feedparser/tests/wellformed/atom10/entry_link_rel_license.xml',
];

interface Served extends Expected {
  /** What the server was to send as `Content-Type` and as `Content-Location`. */
  readonly contentType?: string;
  readonly base?: string;
  readonly path?: string;
}

/** Reads a file as if its server had sent it; an error of ours becomes its code and reason. */
async function read({ file, contentType, base, path = file }: Served) {
  const headers = new Headers();
  if (contentType) headers.set('Content-Type', contentType);
  if (base) headers.set('Content-Location', base);
  const bytes = new Uint8Array(await (await fetch(ADDRESS + file)).arrayBuffer());
  const utf8 = new TextDecoder().decode(bytes);
  const text = /[\0\ufffd]/.test(utf8) ? decode(bytes, contentType ?? null) : utf8;
  const url = new URL(path, SERVER).href;
  try {
    return xml.read({ url, headers, text, bytes });
  } catch (error) {
    if (error instanceof FeedError) return `${error.code} ${error.facts.reason}`;
    throw error;
  }
}

const answer = await fetch(`${ADDRESS}expected.json`);
const all = answer.ok ? ((await answer.json()) as Served[]) : [];
const feeds = all.filter(({ file }) => /^(?:rss|atom|rdf)\//.test(file));
const suites = new Set(feeds.map(({ file }) => file.split('/').slice(0, 2).join('/')));

describe('corpus: RSS, RDF and Atom', function () {
  this.timeout(60_000);

  it('is available', () => {
    expect(answer.status, `${ADDRESS}: the folder "shared" beside the project is not there`).to.equal(200);
    expect(feeds.length).to.be.greaterThan(1000);
  });

  for (const suite of suites)
    it(suite, async () => {
      const found: string[] = [];
      for (const expected of feeds.filter(({ file }) => file.startsWith(`${suite}/`))) {
        const { file } = expected;
        const feed = await read(expected);
        const differences = typeof feed === 'string' ? [feed] : compare(feed, expected);
        if (REFUSED.has(file)) {
          if (differences.join() !== REFUSED.get(file))
            found.push(`${file} is no longer refused: ${differences.join('; ')}`);
        } else if (TOLERATED.includes(file)) {
          if (!differences.length) found.push(`${file} differs no longer`);
        } else if (differences.length) found.push(`${file}: ${differences.join('; ')}`);
      }
      expect(found).to.deep.equal([]);
    });

  it('refuses files that are not feeds', async () => {
    for (const expected of all.filter(({ file }) => file.startsWith('other/')))
      expect(await read(expected), expected.file).to.match(/^not-a-feed/);
  });
});
