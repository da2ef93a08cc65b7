import { expect } from '@open-wc/testing';
import type { FeedErrorCode, Limits } from '../../src/feed/index.js';
import {
  clear,
  listen,
  part,
  parts,
  seen,
  texts,
  waitUntil,
  type KpuNewsList,
} from '../elements/kpu-news-list/list-page.js';
import {
  engine,
  faultAt,
  faults,
  FAST_RETRIES,
  waitForEvents,
  stateOf,
  insertList,
  type Engine,
} from './fault-list.js';

/** The result of a load: an error code, or the titles shown. */
interface Outcome {
  code?: FeedErrorCode;
  /** Requests sent, as reported by kpu-error. */
  attempts?: number;
  phase?: 'headers' | 'body';
  titles?: string[];
  limits?: Partial<Limits>;
  /** Further expectations. */
  also?: (list: KpuNewsList) => void;
  /** Whether the server says that nothing may be shown any more. */
  gone?: boolean;
  /** Too much data to load it in two lists. */
  heavy?: boolean;
  /** Results that differ in some engine. */
  but?: Partial<Record<Engine, Outcome>>;
}

const fails = (code: FeedErrorCode, attempts: number, more: Outcome = {}): Outcome => ({
  code,
  attempts,
  ...more,
});
const THREE = ['Berita 1', 'Berita 2', 'Berita 3'];
const TEN = Array.from({ length: 10 }, (_, index) => `Berita ${index + 1}`);
const reads = (...titles: string[]): Outcome => ({ titles: titles.length ? titles : THREE });
const late = (phase: 'headers' | 'body', limits: Partial<Limits>): Outcome =>
  fails('timeout', 2, { phase, limits });
/** Does not wait for Retry-After. */
const busy = (code: FeedErrorCode, attempts: number) =>
  fails(code, attempts, { limits: { retryWithin: 5000 } });
const all = (outcome: Outcome, ...ids: string[]) => Object.fromEntries(ids.map((id) => [id, outcome]));

const NETWORK = fails('network', 3);
const INTERRUPTED = fails('interrupted', 3);
const SYNTAX = fails('bad-syntax', 1);
const STRANGE = fails('not-a-feed', 1);
/** Answers that may be temporary are requested once more. */
const STRANGE_TWICE = fails('not-a-feed', 2);
const NO_ADDRESS = fails('bad-url', 1);

/** Faults that need no fault server. */
const elsewhere: Record<string, [name: string, url: string]> = {
  '1-closed': ['a port that nothing listens on', `${faults.closed}/feed.json`],
  '2-name': ['an unknown host name', 'http://nama.invalid/feed.json'],
  '4-https': ['https to an http server', faults.origin.replace('http:', 'https:')],
  '18-port': ['a port that browsers block', 'http://localhost:25/feed.json'],
  '18-ftp': ['ftp:', 'ftp://kpu.example/feed.json'],
  '18-file': ['file:', 'file:///etc/passwd'],
  '19-certificate': ['an invalid certificate', `${faults.secure}/feed.json`],
};

const outcomes: Record<string, Outcome> = {
  // ─── Connection and stalls ───
  ...all(NETWORK, '1-closed', '2-name', '3-closed', '3-reset', '9-garbage', '9-bare', '19-certificate'),
  ...all(late('headers', { headers: 120 }), '4-silence', '4-https', '5-status'),
  // Firefox reports headers together with the first byte of the body
  '6-headers': { ...late('body', { idle: 120 }), but: { firefox: late('headers', { headers: 120 }) } },
  '7-half': late('body', { idle: 120 }),
  '8-drip': fails('timeout', 2, { limits: { total: 300 } }),
  '10-head': fails('not-a-feed', 2, { but: { webkit: NETWORK } }),
  // WebKit accepts a connection that closes early; the whole feed has arrived here
  '11-long': { ...INTERRUPTED, but: { webkit: reads() } },
  ...all(INTERRUPTED, '12-short', '13-early', '15-endless'),
  // WebKit uses the shorter of two lengths
  '14-two': { ...NETWORK, but: { webkit: INTERRUPTED } },
  '14-negative': reads(),
  // Firefox reads the first chunks before it reports the headers
  '15-size': { ...INTERRUPTED, but: { firefox: NETWORK } },
  '16-header': { ...NETWORK, but: { firefox: reads() } },
  ...all(reads(), '17-continue', '17-hints'),
  ...all(NO_ADDRESS, '18-port', '18-ftp', '18-file'),

  // ─── Status ───
  ...all(STRANGE_TWICE, '23-204', '23-205', '23-empty'),
  '24-206': fails('http', 1),
  '25-always': fails('http', 2),
  '25-once': reads(),
  ...all(fails('http', 1), '26-300', '26-302'),
  ...all(NETWORK, '27-loop', '27-data', '27-script', '27-file', '27-login'),
  '28-open': reads(),
  ...all(NETWORK, '29-listed', '30-hop'),
  ...all(fails('forbidden', 1), '31-401', '31-403'),
  '31-451': fails('forbidden', 1, { gone: true }),
  // Chromium hides proxy errors from the page
  '32-407': fails('http', 1, { but: { chromium: NETWORK } }),
  '33-404': fails('not-found', 1),
  '33-410': fails('not-found', 1, { gone: true }),
  ...all(fails('http', 1), '34-400', '34-405', '34-406', '34-418', '34-421', '34-431', '34-999'),
  '34-099': fails('http', 1, { but: { webkit: NETWORK } }),
  ...all(fails('server', 3), '35-408', '35-425'),
  ...all(
    {
      ...busy('rate-limited', 1),
      also: (list) =>
        expect(texts(list, 'status')[0]).to.match(/^Server sedang sibuk\. Dicoba lagi .*7 detik/),
    },
    '36-seconds',
    '40-open',
  ),
  ...all(
    {
      ...busy('rate-limited', 1),
      also: (list) => expect(texts(list, 'status')[0]).to.not.contain('Dicoba lagi'),
    },
    '37-date',
    '37-long',
  ),
  ...all(busy('rate-limited', 2), '37-past', '37-negative', '37-nonsense', '37-two', '38-hidden'),
  ...all(
    fails('server', 3),
    ...['500', '502', '504', '520', '521', '522', '523', '524', '530'].map((status) => `39-${status}`),
    '40-hidden',
  ),
  ...all(STRANGE_TWICE, '42-firewall', '42-login'),
  '42-warning': reads(),
  '43-flapping': reads(),

  // ─── CORS ───
  ...all(NETWORK, '44-none', '44-other', '44-null', '44-twice', '44-list', '45-404', '45-500'),
  ...all(reads(), '47-credentials', '48-attachment', '48-policy', '48-nosniff'),

  // ─── Bytes and encodings ───
  // WebKit reads uncompressed data regardless of its header
  '55-plain': { ...INTERRUPTED, but: { webkit: reads() } },
  '55-cut': INTERRUPTED,
  '55-unsaid': STRANGE,
  '55-unknown': reads(),
  '56-bomb': fails('too-large', 1),
  '57-bom': reads(),
  ...all(reads('Berita é'), '58-le', '58-be', '58-latin', '58-lying'),
  ...all(reads('Berita €'), '58-windows', '58-declared'),
  '59-label': reads(),
  '60-invalid': reads('Berita \ufffd'),
  ...all(reads(), '61-html', '61-plain', '61-none', '61-xml', '61-json'),

  // ─── JSON ───
  ...all(
    STRANGE,
    ...['null', 'list', 'text', 'number', 'empty', 'missing', 'items-null', 'items-object', 'items-text'].map(
      (what) => `62-${what}`,
    ),
  ),
  ...all(reads('Berita 1'), '63-items', '63-authors', '69-controls', '70-proto'),
  '64-deep': reads(),
  '64-deeper': fails('too-large', 1),
  '65-twice': reads(),
  '66-views': {
    ...reads(...THREE, 'Berita 4', 'Berita 5', 'Berita 6'),
    also: (list) => expect(parts(list, 'views')).to.have.length(0),
  },
  '67-ids': reads('Berita 1', 'Berita 2'),
  '68-surrogate': reads('Berita 1\ufffd'),
  '71-many': { ...reads(...TEN), heavy: true },
  ...all(fails('too-large', 1), '72-string', '72-endless'),
  '72-title': reads(`Berita 1 ${'x'.repeat(990)}…`),
  ...all(SYNTAX, '73-comma', '73-nan'),
  '73-newline': reads('a b'),
  '73-junk': reads(),
  '74-dates': {
    ...reads(...THREE, 'Berita 4', 'Berita 5', 'Berita 6'),
    also: (list) => {
      expect(texts(list, 'date')).to.deep.equal(['16 Juni 2024']); // only its weekday is strange
    },
  },
  '75-urls': {
    ...reads(...THREE, 'Berita 4', 'Berita 5'),
    also: (list) => expect(list.shadowRoot!.querySelectorAll('.item a')).to.have.length(1),
  },
  '76-twice': reads('Berita 1', 'Berita 2'),
  ...all(reads(), '77-self', '77-back', '77-elsewhere', '77-script'),
  '77-endless': reads(...THREE, 'Berita 4'),

  // ─── XML ───
  ...all(SYNTAX, '80-laughs', '80-quadratic', '81-entity'),
  ...all(reads(), '81-dtd', '81-include', '82-space'),
  ...all(reads('Berita 1'), '82-prefix', '82-entity', '82-control', '85-script', '87-atom'),
  '82-ampersand': reads('Berita 1 & 2'),
  '83-start': INTERRUPTED,
  ...all(SYNTAX, '84-deep', '84-deeper'),
  '86-many': { ...reads(...TEN), heavy: true },
  ...all(STRANGE_TWICE, '87-page', '87-empty'),
  '87-rdf': { titles: [] },
};

/** Faults with a separate test below. */
const OTHERS = /^(78|79|83-cut|109)/;

/** Waits until `find` returns something, and returns it. */
async function waitFor<T>(find: () => T | null): Promise<T> {
  await waitUntil(find);
  return find()!;
}

const OLD = ['Lama 1', 'Lama 2'];

describe('kpu-news-list with the network fault', () => {
  // Mocha fails a test on any uncaught error
  let lines: ReturnType<typeof listen>;

  beforeEach(() => {
    lines = listen('error');
    document.cookie = 'kpu=1; path=/'; // sent to all ports of this host, but never with a request for a feed
  });
  afterEach(() => {
    lines.stop();
    clear();
    document.cookie = 'kpu=; path=/; max-age=0';
  });

  for (const [id, outcome] of Object.entries(outcomes)) {
    const found = outcome.but?.[engine] ?? outcome;
    const { code, attempts, phase, titles, limits, heavy, also, gone = false } = found;
    const [name, url] = elsewhere[id] ?? [faults.names[id]];
    it(`${id}, ${name}: ${code ?? 'reads it'}`, async () => {
      const sound = faultAt(url ? '61-none' : id);
      const fresh = faultAt(id);
      // one list is empty when the fault occurs, the other shows older articles
      const empty = heavy ? [] : [insertList(url ?? fresh.url, limits)];
      const full = insertList(`${sound.url}?good=1`);
      await waitForEvents(full);
      expect(stateOf(full.list).titles).to.deep.equal(OLD);
      full.list.limits = { ...FAST_RETRIES, ...limits };
      if (url) full.list.src = url;
      else void full.list.reload();
      await waitForEvents(full, 2);
      for (const watched of empty) await waitForEvents(watched);

      full.events.shift();
      for (const { list, events } of [full, ...empty]) {
        const { textContent } = list.shadowRoot!;
        if (code) {
          await waitUntil(() => stateOf(list).retry, 'a way to try again');
          expect(events.map((event) => [event.code, event.attempts])).to.deep.equal([[code, attempts]]);
          if (phase) expect(events[0].phase).to.equal(phase);
          expect(texts(list, 'status')[0]).to.match(/\.(\s|$)/);
        } else {
          await waitUntil(
            () => stateOf(list).titles.length === titles?.length,
            `all articles in ${textContent}`,
          );
          expect(events).to.deep.equal([{}]);
          also?.(list);
        }
        expect(stateOf(list).busy).to.equal(false);
      }
      if (code) {
        expect([stateOf(full.list).titles, seen(full.link)]).to.deep.equal([gone ? [] : OLD, gone]);
        expect(full.list.matches(gone ? ':state(error)' : ':state(stale)')).to.equal(true);
      } else expect(stateOf(full.list)).to.deep.equal({ titles, busy: false, retry: false });
      for (const { list, link } of empty) {
        expect(stateOf(list).titles).to.deep.equal(code ? [] : titles);
        expect([seen(link), list.matches(':state(error)')]).to.deep.equal([!!code, !!code]);
        if (code) also?.(list);
      }
      expect('struck' in globalThis, 'a script of the feed ran').to.equal(false);

      const asked = [...(await sound.requests()), ...(heavy ? [] : await fresh.requests())];
      for (const { method, headers, path } of asked) {
        expect(method).to.equal('GET');
        expect(path).to.not.contain('/diam'); // an address that the XML refers to
        expect(headers).to.not.have.any.keys('cookie', 'authorization', 'access-control-request-headers');
      }
      if (code !== 'too-large') return;
      // Firefox and WebKit deliver in one chunk what arrived while the page was busy
      const max = engine === 'chromium' ? 10_000_000 : 50_000_000;
      for (const line of lines.lines)
        expect(Number(/after (\d+) bytes/.exec(line)?.[1])).to.be.within(5_000_000, max);
      // some buffered data is on its way, but not all of it
      for (const { sent } of asked) expect(sent).to.be.below(100_000_000);
    });
  }

  it('covers every fault of the server', () => {
    const known = (id: string) => id in outcomes || OTHERS.test(id);
    expect(Object.keys(faults.names).filter((id) => !known(id))).to.deep.equal([]);
  });

  it('43, a server that alternates between failing and working: keeps the card nodes', async () => {
    const watched = insertList(faultAt('43-flapping').url);
    await waitForEvents(watched);
    const nodes = parts(watched.list, 'item');

    await watched.list.reload();
    await waitForEvents(watched, 2);
    await waitUntil(() => stateOf(watched.list).retry);

    expect(watched.events).to.deep.equal([{}, { code: 'server', attempts: 3, phase: undefined }]);
    expect(parts(watched.list, 'item').every((node, index) => node === nodes[index])).to.equal(true);
    expect(stateOf(watched.list).titles).to.deep.equal(THREE);
  });

  it('78, a second page that fails: keeps the first page and offers a retry', async () => {
    const watched = insertList(faultAt('78-second').url);
    const [, second] = await waitForEvents(watched, 2);
    await waitUntil(() => part(watched.list, 'more')?.textContent.trim() === 'Coba lagi');
    expect(second.code).to.equal('not-found');
    expect(stateOf(watched.list)).to.deep.equal({ titles: THREE, busy: false, retry: false });
  });

  it('79, a WordPress page after the last one: ends the list without an error', async () => {
    const fault = faultAt('79-end');
    const watched = insertList(`${fault.url}/wp-json/wp/v2/posts`);
    await waitForEvents(watched);
    await waitUntil(() => part(watched.list, 'more'));
    await watched.list.loadMore();
    expect(stateOf(watched.list).titles).to.deep.equal(TEN);
    expect(part(watched.list, 'more')).to.equal(null);
    expect([watched.events.length, (await fault.requests()).length]).to.deep.equal([1, 2]);
  });

  it('83, XML that is cut off: shows the complete articles and offers a retry', async () => {
    const watched = insertList(faultAt('83-cut').url);
    await waitForEvents(watched, 2);
    await waitUntil(() => stateOf(watched.list).retry);
    expect(watched.events.map(({ code }) => code)).to.have.members([undefined, 'interrupted']);
    expect(stateOf(watched.list)).to.deep.equal({ titles: TEN, busy: false, retry: true });
    expect(watched.list.matches(':state(stale)')).to.equal(true);
    await watched.list.loadMore();
    expect(stateOf(watched.list).titles).to.have.length(20);
  });

  for (const [id, name] of Object.entries(faults.names).filter(([id]) => id.startsWith('109')))
    it(`${id}, ${name}: shows the article without the image`, async () => {
      const watched = insertList('');
      watched.list.feed = { items: [{ id: '1', title: 'Berita 1', image: faultAt(id).url }] };
      await waitForEvents(watched);
      const image = await waitFor(() => part<HTMLImageElement>(watched.list, 'image'));
      if (id !== '109-slow') await waitUntil(() => image.complete, 'the end of the picture');
      if (!image.naturalWidth)
        await waitUntil(() => getComputedStyle(image).content.includes('gradient') || !image.complete);
      expect(stateOf(watched.list)).to.deep.equal({ titles: ['Berita 1'], busy: false, retry: false });
      expect(watched.events).to.deep.equal([{}]);
      expect('struck' in globalThis, 'a script of the picture ran').to.equal(false);
    });
});
