import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { serveFeed, type Answer, type ServedFeed } from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  inline,
  item,
  items,
  listen,
  next,
  part,
  parts,
  pause,
  putList,
  shown,
  showItems,
  showWhole,
  texts,
  type KpuNewsList,
  type ListOptions,
  waitUntil,
} from '../../elements/kpu-news-list/list-page.js';

const STORE = 'kpu-news-1';
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Whether the browser allows Cache Storage here. */
const hasCache = await (async () => caches.has('x'))().then(
  () => true,
  () => false,
);

const sourceOf = ({ url }: Request): string => new URL(url).searchParams.get('src') ?? '';

/** The cache key of a feed's copy. */
async function cachedRequest(url: string): Promise<Request | undefined> {
  if (!hasCache) return undefined;
  return (await (await caches.open(STORE)).keys()).find((request) => sourceOf(request) === url);
}

/** The copy of a feed, as text. */
async function copyOf(url: string): Promise<string | undefined> {
  const request = await cachedRequest(url);
  return request && (await (await caches.open(STORE)).match(request))?.text();
}

const putInCache = async (request: Request, text: string): Promise<void> =>
  (await caches.open(STORE)).put(request, new Response(text));

/** A visit that stored a copy; the request cache forgets the feed because its last load failed. */
async function visitOnce(list: readonly object[], members: object = {}): Promise<ServedFeed> {
  const feed = await serveFeed({ body: feedOf(list, members) });
  const first = await showWhole({ attributes: { src: feed.url } });
  await waitUntil(() => copyOf(feed.url), 'the copy');
  await feed.answer({ status: 404 });
  await first.reload();
  first.remove();
  return feed;
}

/** The next visit; the answer is delayed so that the copy can be inspected. */
async function visit(feed: ServedFeed, answer: Answer, options: ListOptions = {}): Promise<KpuNewsList> {
  await feed.answer({ delay: 300, ...answer });
  return putList({ ...options, attributes: { src: feed.url, ...options.attributes } });
}

const isStale = (list: KpuNewsList): boolean => list.matches(':state(stale)');
const announced = (list: KpuNewsList): string =>
  list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const setAge = async (url: string, index: number): Promise<void> => {
  const copy = JSON.parse((await copyOf(url))!) as object;
  await putInCache((await cachedRequest(url))!, JSON.stringify({ ...copy, at: index }));
};
/** The notice above the cards, without its button. */
const staleNotice = (list: KpuNewsList): string | undefined =>
  texts(list, 'status')[0]?.replace(/\s*(Coba lagi|Try again)$/, '');

describe('<kpu-news-list>: cached copy of the feed', () => {
  let errors: ReturnType<typeof listen>;
  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  it('is stored after a load if the browser allows it', async () => {
    const { url } = await serveFeed({
      headers: { 'Cache-Control': 'private, no-store' }, // news is public in spite of it
      body: feedOf(items(2)),
    });
    await showWhole({ attributes: { src: url } });
    if (hasCache) await waitUntil(() => copyOf(url), 'the copy');
    else await pause(50);
    expect((await copyOf(url))?.includes('Berita 2') ?? false).to.equal(hasCache);
  });

  if (hasCache) {
    it('is shown at once and updated card by card by the answer', async () => {
      const feed = await visitOnce(items(3));
      const list = await visit(feed, {
        body: feedOf([item(1), item(2, { title: 'Berita 22' }), item(3), item(4)]),
      });
      await waitUntil(() => shown(list).length, 'the copy');
      const cards = parts(list, 'item');
      expect([shown(list), isStale(list), staleNotice(list)]).to.deep.equal([[1, 2, 3], true, undefined]);
      await waitUntil(() => shown(list).length === 4, 'the answer');
      expect([shown(list), isStale(list)]).to.deep.equal([[1, 22, 3, 4], false]);
      expect(parts(list, 'item').slice(0, 3)).to.deep.equal(cards);
      expect(await feed.requests()).to.have.length(3);
    });

    it('leaves the DOM untouched if the answer is the same', async () => {
      const feed = await visitOnce(items(3));
      const list = await visit(feed, { body: feedOf(items(3)) });
      await waitUntil(() => shown(list).length && part(list, 'items')?.ariaBusy !== 'true');
      await waitUntil(() => list.shadowRoot!.querySelector('[role=status]'));
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(part(list, 'items')!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      await waitUntil(() => !isStale(list), 'the answer');
      await pause(20);
      observer.disconnect();
      expect(changes).to.equal(0);
    });

    it('is shown with its age if the server fails', async () => {
      const feed = await visitOnce(items(2));
      const list = await visit(feed, { status: 404 });
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(staleNotice(list)).to.match(/^Berita belum dapat diperbarui\. Data per \d\d\.\d\d WIB\.$/);
      expect([announced(list), isStale(list)]).to.deep.equal([staleNotice(list), true]);
    });

    it('shows date and time in the given time zone if it is older than a day', async () => {
      const feed = await visitOnce(items(1));
      const saved = Math.floor(Date.now() / DAY - 3) * DAY + 7 * HOUR;
      await setAge(feed.url, saved);
      const list = await visit(feed, { status: 404 }, { attributes: { 'time-zone': 'Asia/Jayapura' } });
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
      const day = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(saved);
      expect(staleNotice(list)).to.contain(`Data per ${day('id')} pukul 16.00 WIT.`);
      list.lang = 'en';
      await waitUntil(() => staleNotice(list)?.startsWith('News'));
      expect(staleNotice(list)?.replace(/\s/g, ' ')).to.equal(
        `News could not be updated. As of ${day('en')} at 4:00 PM WIT.`,
      );
    });

    it('is shown for 30 days', async () => {
      const feed = await visitOnce(items(1));
      await setAge(feed.url, Date.now() - 30 * DAY + HOUR);
      const list = await visit(feed, { status: 404 });
      await waitUntil(() => staleNotice(list));
      expect(shown(list)).to.deep.equal([1]);
    });

    it('is deleted after 30 days', async () => {
      const feed = await visitOnce(items(1));
      await setAge(feed.url, Date.now() - 30 * DAY - HOUR);
      const list = await visit(feed, { status: 404 });
      await waitUntil(() => part(list, 'retry'));
      expect([shown(list), await cachedRequest(feed.url)]).to.deep.equal([[], undefined]);
    });

    for (const status of [410, 451]) {
      it(`is deleted if the server answers ${status}`, async () => {
        const feed = await visitOnce(items(2));
        const list = await visit(feed, { status });
        await waitUntil(() => shown(list).length, 'the copy');
        await waitUntil(() => list.matches(':state(error)'));
        await waitUntil(async () => !(await cachedRequest(feed.url)), 'it is gone');
        expect([shown(list), texts(list, 'status')]).to.deep.equal([
          [],
          ['Sumber berita tidak dapat dibuka.'],
        ]);
        expect(announced(list)).to.equal('Sumber berita tidak dapat dibuka.');
      });

      it(`and what is shown are removed if the server answers ${status} to a reload`, async () => {
        const next = await serveFeed({ body: feedOf(items(3, 3)) });
        const feed = await serveFeed({ body: feedOf(items(2), { next_url: next.url }) });
        const list = await showWhole({ attributes: { src: feed.url } });
        await waitUntil(() => shown(list).length === 3, 'both pages');
        await waitUntil(() => copyOf(feed.url), 'the copy');
        await feed.answer({ status });
        await list.reload();
        await waitUntil(() => list.matches(':state(error)'));
        await waitUntil(async () => !(await cachedRequest(feed.url)), 'it is gone');
        expect([shown(list), texts(list, 'status')]).to.deep.equal([
          [],
          ['Sumber berita tidak dapat dibuka.'],
        ]);
        await feed.answer({ body: feedOf(items(4, 4)) });
        await list.reload();
        await waitUntil(() => shown(list).length);
        expect([shown(list), isStale(list)]).to.deep.equal([[4], false]);
      });
    }

    it('and what is shown stay if another src answers 410', async () => {
      const feed = await serveFeed({ body: feedOf(items(2)) });
      const list = await showWhole({ attributes: { src: feed.url } });
      await waitUntil(() => copyOf(feed.url), 'the copy');
      list.src = (await serveFeed({ status: 410 })).url;
      await waitUntil(() => isStale(list));
      await pause(50);
      expect([shown(list), !!(await cachedRequest(feed.url))]).to.deep.equal([[1, 2], true]);
    });

    it('counts as current if the clock was some hours ahead', async () => {
      const feed = await visitOnce(items(1));
      await setAge(feed.url, Date.now() + DAY / 2);
      const list = await visit(feed, { status: 404 });
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
      expect(staleNotice(list)).to.match(/Data per \d\d\.\d\d WIB\.$/);
    });

    it('is shown while offline', async () => {
      const feed = await visitOnce(items(2));
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        const list = await visit(feed, { cut: true, delay: 0 });
        await waitUntil(() => staleNotice(list) && shown(list).length);
        expect(staleNotice(list)).to.match(/^Berita belum dapat diperbarui\. Data per /);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('removes withdrawn articles, and is deleted if the feed is empty', async () => {
      const feed = await serveFeed({ body: feedOf(items(2)) });
      const list = await showWhole({ attributes: { src: feed.url } });
      await waitUntil(async () => (await copyOf(feed.url))?.includes('Berita 2'), 'the copy');
      await feed.answer({ body: feedOf([item(1), item(2, { _kpu: { withdrawn: true } })]) });
      await list.reload();
      await waitUntil(async () => {
        const copy = await copyOf(feed.url);
        return copy?.includes('Berita 1') && !copy.includes('Berita 2');
      }, 'the new copy');
      expect(shown(list)).to.deep.equal([1]);
      await feed.answer({ body: feedOf([]) });
      await list.reload();
      await waitUntil(async () => !(await cachedRequest(feed.url)), 'no copy of nothing');
    });

    it('is corrected by an answer that is cut off, without becoming newer', async () => {
      const urlOf = (n: number) => `https://kpu.example/${n}`;
      const list = [1, 2, 3, 4].map((n) =>
        item(n, { url: urlOf(n), title: n === 2 ? 'Palsu' : `Berita ${n}` }),
      );
      const feed = await visitOnce([item(9, { url: urlOf(9), title: 'Sisipan' }), ...list]);
      const { at } = JSON.parse((await copyOf(feed.url))!) as { at: number };
      const entries = [1, 2, 3]
        .map((n) => `<item><title>Berita ${n}</title><link>${urlOf(n)}</link></item>`)
        .join('');
      const shownList = await visit(feed, { body: `<rss version="2.0"><channel>${entries}<item><ti` });
      await waitUntil(() => texts(shownList, 'title').includes('Palsu'), 'the copy');
      await waitUntil(() => shown(shownList).join() === '1,2,3,4', 'the answer, and what is behind its end');
      let copy: string | undefined;
      // between its deletion and its replacement there is none
      await waitUntil(
        async () => (copy = await copyOf(feed.url))?.includes('Palsu') === false,
        'the corrected copy',
      );
      expect([copy!.includes('Sisipan'), copy!.includes('Berita 4')]).to.deep.equal([false, true]);
      expect((JSON.parse(copy!) as { at: number }).at).to.equal(at);
    });

    it('is stored per feed and format', async () => {
      const feed = await visitOnce(items(2));
      const list = await visit(feed, { body: feedOf(items(1)) }, { attributes: { format: 'json-feed' } });
      await next(list, 'kpu-load');
      expect(shown(list)).to.deep.equal([1]);
      await waitUntil(
        async () =>
          (await (await caches.open(STORE)).keys()).filter((key) => sourceOf(key) === feed.url).length === 2,
      );
    });

    it('does not replace a newer answer, and is not shown for another src', async () => {
      const feed = await visitOnce(items(2));
      const other = await serveFeed({ delay: 100, body: feedOf(items(4, 3)) });
      const list = await visit(feed, { body: feedOf(items(1)) });
      await list.updateComplete;
      list.src = other.url;
      await waitUntil(() => shown(list).length);
      await waitUntil(() => shown(list).join() === '3,4');
      await waitUntil(async () => (await copyOf(other.url))?.includes('Berita 3'));
      expect(await copyOf(other.url)).not.to.contain('"Berita 1"');
    });

    it('is stored for the set of several sources, however src is written', async () => {
      const feeds = [
        await serveFeed({ body: feedOf(items(1)) }),
        await serveFeed({ body: feedOf(items(2, 2)) }),
      ];
      const src = feeds.map(({ url }) => url.replace(/^http:/, '')).join('\n ');
      const first = await showWhole({ attributes: { src } });
      await waitUntil(() => shown(first).length === 2);
      const urls = feeds.map(({ url }) => url).join(' ');
      await waitUntil(async () => (await copyOf(urls))?.includes('Berita 2'), 'the copy');
      for (const feed of feeds) await feed.answer({ status: 404 });
      await first.reload();
      first.remove();
      for (const feed of feeds) await feed.answer({ status: 404, delay: 200 });
      const list = putList({ attributes: { src } });
      await waitUntil(() => shown(list).length === 2, 'both');
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
      expect([shown(list), staleNotice(list)?.includes('Data per')]).to.deep.equal([[1, 2], true]);
    });

    it('is shown in kpu-article', async () => {
      const feed = await visitOnce([item(1, { content_html: '<p>Isi</p>' })]);
      await feed.answer({ status: 404, delay: 200 });
      const element = document.createElement('kpu-article');
      Object.assign(element, { limits: FAST, src: feed.url, articleId: '1' });
      document.body.append(element);
      const setPageState = (name: string) =>
        element.shadowRoot?.querySelector(`[part~=${name}]`)?.textContent.trim();
      try {
        await waitUntil(() => setPageState('body') === 'Isi' && setPageState('status'));
        expect(setPageState('status')).to.match(
          /^Berita belum dapat diperbarui. Data per \d\d\.\d\d WIB\.\s+Coba lagi$/,
        );
        expect(setPageState('body')).to.equal('Isi');
      } finally {
        element.remove();
      }
    });

    it('is not shown in kpu-article after seven days, but kept for lists', async () => {
      const feed = await visitOnce(items(1));
      await setAge(feed.url, Date.now() - 7 * DAY - HOUR);
      await feed.answer({ status: 404 });
      const element = document.createElement('kpu-article');
      Object.assign(element, { limits: FAST, src: feed.url, articleId: '1' });
      document.body.append(element);
      try {
        await waitUntil(() => element.matches(':state(error)'));
        await pause(50);
        expect(element.shadowRoot!.querySelector('[part~=title]')).to.equal(null);
        expect(!!(await cachedRequest(feed.url))).to.equal(true);
      } finally {
        element.remove();
      }
    });

    it('does not report an article that is missing from it as not-in-feed', async () => {
      const feed = await visitOnce(items(1));
      await feed.answer({ body: feedOf(items(2)), delay: 200 });
      const element = document.createElement('kpu-article');
      Object.assign(element, { limits: FAST, src: feed.url, articleId: '2' });
      const codes: string[] = [];
      element.addEventListener('kpu-error', ({ detail }) => codes.push(detail.code));
      document.body.append(element);
      try {
        await waitUntil(() => element.shadowRoot?.querySelector('[part~=title]'));
        expect(codes).to.deep.equal([]);
      } finally {
        element.remove();
      }
    });

    describe('that is invalid is deleted and not shown:', () => {
      const good = (feed: object, members: object = {}): string =>
        JSON.stringify({ version: 1, at: Date.now(), feed, ...members });
      const article = { id: '9', title: 'Berita 9' };
      const url = 'https://kpu.example/feed.json';
      const bad: Record<string, string> = {
        'no JSON': '{"version":1,',
        null: 'null',
        'nothing in it': '{}',
        'another version': good({ url, articles: [article] }, { version: 2 }),
        'without a time': good({ url, articles: [article] }, { at: 'x' }),
        'from the future': good({ url, articles: [article] }, { at: Date.now() + 10 * 365 * DAY }),
        'articles of a wrong type': good({ url, articles: {} }),
        'articles with nothing in them': good({ url, articles: [null, 1, {}, []] }),
        'an unsafe feed URL': good({ url: 'javascript:alert(1)', articles: [article] }),
        huge: good({ url, articles: [article], title: 'x'.repeat(2_000_000) }),
        'deeply nested': `{"version":1,"at":1,"feed":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      };
      for (const [name, text] of Object.entries(bad))
        it(name, async () => {
          const feed = await visitOnce(items(1));
          const request = (await cachedRequest(feed.url))!;
          await putInCache(request, text);
          const list = await visit(feed, { status: 404, delay: 50 });
          await waitUntil(async () => !(await cachedRequest(feed.url)), 'it is gone');
          await waitUntil(() => part(list, 'retry'));
          expect(shown(list)).to.deep.equal([]);
        });
    });

    it('is sanitized like any untrusted input', async () => {
      const feed = await visitOnce(items(1));
      const poison = {
        version: 1,
        at: Date.now(),
        feed: {
          url: feed.url,
          title: '',
          home: 'javascript:alert(1)',
          toRaw: 'x',
          __proto__: { polluted: true },
          articles: [
            {
              key: 'x',
              title: '<img src=x onerror="window.pwned=1">Berita 7',
              url: 'javascript:window.pwned=1',
              image: { url: 'data:text/html,x' },
            },
          ],
        },
      };
      await putInCache((await cachedRequest(feed.url))!, JSON.stringify(poison));
      const list = await visit(feed, { status: 404 });
      await waitUntil(() => parts(list, 'title').length);
      const [title] = parts(list, 'title');
      expect([title.localName, part(list, 'all'), list.shadowRoot!.querySelector('img')]).to.deep.equal([
        'span',
        null,
        null,
      ]);
      expect((window as { pwned?: number }).pwned).to.equal(undefined);
    });

    it('is limited to 20 copies of 1 MB each', async () => {
      const cache = await caches.open(STORE);
      for (const key of await cache.keys()) await cache.delete(key);
      for (let n = 0; n < 22; n++) await cache.put(`https://kpu-news.invalid/?src=${n}`, new Response('x'));
      const html = `<p>${'x'.repeat(200_000)}</p>`;
      const { url } = await serveFeed({
        body: feedOf(
          items(8).map((entry) => ({ ...entry, content_html: html })),
          { next_url: 'p2' },
        ),
      });
      await showWhole({ attributes: { src: url, limit: '3' } });
      await waitUntil(async () => (await cache.keys()).length === 20, 'the oldest are gone');
      const sources = (await cache.keys()).map(sourceOf);
      expect([sources[0], sources.at(-1)]).to.deep.equal(['3', url]);
      const copy = (await copyOf(url))!;
      expect(copy.length).to.be.within(700_000, 1_000_000);
      const { feed } = JSON.parse(copy) as { feed: { articles: unknown[]; next?: string } };
      expect([feed.articles.length, feed.next]).to.deep.equal([4, undefined]);
    });

    it('is deleted if the new one exceeds the quota', async () => {
      const feed = await serveFeed({ body: feedOf(items(1)) });
      const list = await showWhole({ attributes: { src: feed.url } });
      await waitUntil(() => copyOf(feed.url));
      const own = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')!;
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
      try {
        await feed.answer({ body: feedOf(items(2)) });
        await list.reload();
        await waitUntil(async () => !(await cachedRequest(feed.url)));
        expect(shown(list)).to.deep.equal([1, 2]);
      } finally {
        Object.defineProperty(Cache.prototype, 'put', own);
      }
    });

    it('is not stored for a feed provided by the page', async () => {
      const { url } = await serveFeed({ body: feedOf(items(1)) });
      await showItems(items(2), { src: url });
      const printed = putList({ attributes: { src: url }, children: [inline(feedOf(items(3)))] });
      await next(printed, 'kpu-load');
      await pause(50);
      expect(await cachedRequest(url)).to.equal(undefined);
    });
  }

  it('is not needed: the list works while access to Cache Storage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'caches');
    Object.defineProperty(globalThis, 'caches', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const thrown: unknown[] = [];
    const onThrow = (event: Event): unknown => thrown.push(event);
    addEventListener('unhandledrejection', onThrow);
    try {
      const feed = await serveFeed({ body: feedOf(items(2)) });
      const list = await showWhole({ attributes: { src: feed.url } });
      await feed.answer({ status: 404 });
      await list.reload();
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(staleNotice(list)).to.match(/Data per \d\d\.\d\d WIB\.$/);
      await pause(20);
      expect(thrown).to.deep.equal([]);
    } finally {
      removeEventListener('unhandledrejection', onThrow);
      if (own) Object.defineProperty(globalThis, 'caches', own);
      else Reflect.deleteProperty(globalThis, 'caches');
    }
  });
});

/** A "minute" in these tests, in milliseconds. */
const MINUTE = 100;
const limits = { ...FAST, minute: MINUTE };

const showFresh = (feed: ServedFeed, attributes: Record<string, string> = {}): Promise<KpuNewsList> =>
  showWhole({ attributes: { src: feed.url, ...attributes }, properties: { limits } });

const asked = async ({ requests }: ServedFeed): Promise<number> => (await requests()).length;

/** Makes the page look hidden or visible. */
function setPageState(state: 'hidden' | 'visible'): void {
  if (state === 'hidden')
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  else Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<kpu-news-list>: refresh', () => {
  let errors: ReturnType<typeof listen>;
  let warnings: ReturnType<typeof listen>;
  beforeEach(() => {
    errors = listen('error');
    warnings = listen('warn');
  });
  afterEach(() => {
    errors.stop();
    warnings.stop();
    setPageState('visible');
    clear();
  });

  it('revalidates the feed at each interval', async () => {
    const feed = await serveFeed({
      headers: { ETag: '"1"', 'Cache-Control': 'no-cache' },
      body: feedOf(items(1)),
    });
    const list = await showFresh(feed, { refresh: '1' });
    const start = performance.now();
    await waitUntil(async () => (await asked(feed)) >= 3);
    expect(performance.now() - start).to.be.at.least(2 * 0.8 * MINUTE - 60);
    await feed.answer({ body: feedOf(items(2)) });
    await waitUntil(() => shown(list).length === 2);
    const { headers } = (await feed.requests())[1];
    expect(headers['if-none-match'] ?? headers['cache-control']).to.match(/"1"|max-age=0|no-cache/);
  });

  it('waits for the given number of minutes', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    await showFresh(feed, { refresh: '9' });
    const other = await serveFeed({ body: feedOf(items(1)) });
    await showFresh(other, { refresh: '1' });
    await waitUntil(async () => (await asked(other)) >= 4);
    expect(await asked(feed)).to.equal(1);
  });

  it('does nothing without a valid number of minutes, and warns once', async () => {
    const feeds = [];
    for (const refresh of ['', '0', '0.5', '-1', 'sering']) {
      const feed = await serveFeed({ body: feedOf(items(1)) });
      await showFresh(feed, { refresh });
      feeds.push(feed);
    }
    await pause(2 * MINUTE);
    expect(await Promise.all(feeds.map(asked))).to.deep.equal([1, 1, 1, 1, 1]);
    expect(warnings.lines.filter((text) => text.includes('refresh='))).to.deep.equal(
      ['0.5', '-1', 'sering'].map(
        (value) => `[kpu-news] <kpu-news-list refresh="${value}">: not a value of refresh`,
      ),
    );
  });

  it('starts and stops with the attribute', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const list = await showFresh(feed);
    list.refresh = 1;
    await waitUntil(async () => (await asked(feed)) >= 3);
    list.refresh = 0;
    await list.updateComplete;
    await pause(30);
    const count = await asked(feed);
    await pause(2 * MINUTE);
    expect(await asked(feed)).to.equal(count);
  });

  it('pauses while the page is hidden, and runs once when it becomes visible', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    await showFresh(feed, { refresh: '1' });
    setPageState('hidden');
    await pause(4 * MINUTE);
    expect(await asked(feed), 'hidden').to.equal(1);
    setPageState('visible');
    await waitUntil(async () => (await asked(feed)) === 2);
    setPageState('hidden');
    await pause(2 * MINUTE);
    expect(await asked(feed), 'once').to.equal(2);
  });

  it('stops after 410 until the user reloads', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) }, { status: 410 });
    const list = await showFresh(feed, { refresh: '1' });
    await waitUntil(() => staleNotice(list));
    await pause(50);
    dispatchEvent(new Event('online'));
    await pause(2 * MINUTE);
    expect(await asked(feed)).to.equal(2);
    await feed.answer({ body: feedOf(items(2)) });
    await list.reload();
    expect(shown(list)).to.deep.equal([1, 2]);
    await feed.answer({ body: feedOf(items(3)) });
    await waitUntil(() => shown(list).length === 3, 'the next load by itself');
  });

  it('continues after a failure', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) }, { status: 404 }, { body: feedOf(items(2)) });
    const list = await showFresh(feed, { refresh: '1' });
    await waitUntil(() => shown(list).length === 2);
    expect(isStale(list)).to.equal(false);
  });

  it('stops when the element is removed and restarts when it is reinserted', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const list = await showFresh(feed, { refresh: '1' });
    list.remove();
    dispatchEvent(new Event('online'));
    await pause(2 * MINUTE);
    expect(await asked(feed)).to.equal(1);
    document.body.append(list);
    await waitUntil(async () => (await asked(feed)) >= 3);
  });

  it('is unaffected by changes of the system clock', async () => {
    const { now } = Date;
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const list = await showFresh(feed, { refresh: '1' });
    try {
      Date.now = () => now() - 10 * 365 * DAY;
      await waitUntil(async () => (await asked(feed)) >= 3);
      Date.now = () => now() + 10 * 365 * DAY;
      const count = await asked(feed);
      await waitUntil(async () => (await asked(feed)) >= count + 2);
      await feed.answer({ status: 404 });
      await waitUntil(() => staleNotice(list)?.includes('Data per'), 'the age of the copy');
    } finally {
      Date.now = now;
    }
    expect(staleNotice(list)).to.match(/Data per \d\d\.\d\d WIB\.$/);
  });

  it('updates only the text of one count, and keeps scroll position and focus', async () => {
    const views = (count: number): Answer => ({
      body: feedOf(items(30).map((entry, index) => ({ ...entry, _kpu: { views: index === 1 ? count : 5 } }))),
    });
    const feed = await serveFeed(views(41));
    const list = await showFresh(feed, { limit: '30' });
    await waitUntil(() => parts(list, 'item').length === 30, 'the end of the list');
    list.shadowRoot!.querySelectorAll<HTMLElement>('.item a')[20].focus();
    const focused = list.shadowRoot!.activeElement;
    scrollTo(0, 900);
    await pause(100); // cards that come into view take their real height
    const { scrollY } = window;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => records.push(...some));
    observer.observe(list.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await feed.answer(views(42));
    list.refresh = 1;
    await waitUntil(() => texts(list, 'views')[1] === 'Telah dilihat 42 kali');
    await pause(20);
    observer.disconnect();
    expect(records.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', 'Telah dilihat 42 kali'],
    ]);
    expect(window.scrollY).to.equal(scrollY);
    expect(list.shadowRoot!.activeElement).to.equal(focused);
    scrollTo(0, 0);
  });

  describe('while the list is being read', () => {
    const ITEMS = items(12, 3);
    const NEWS = feedOf([item(1), item(2), item(3, { title: 'Berita 33' }), ...items(10, 4)]);
    const OLD = Array.from({ length: 10 }, (_, index) => index + 3);

    /** A list that a user reads; `read` says how. */
    const reader = async (read: (list: KpuNewsList) => unknown, attributes: Record<string, string> = {}) => {
      const feed = await serveFeed({ body: feedOf(ITEMS) });
      const list = await showFresh(feed, { open: 'dialog', ...attributes });
      await read(list);
      await feed.answer({ body: NEWS });
      list.refresh = 1;
      return { feed, list };
    };
    const readers: Record<string, (list: KpuNewsList) => unknown> = {
      'who has scrolled down': () => {
        scrollTo(0, 400);
      },
      'whose focus is in the list': (list) => {
        part(list, 'title')!.focus();
      },
      'who has opened an article': async (list) => {
        part(list, 'title')!.click();
        await waitUntil(() => part(list, 'dialog'));
      },
      'who has selected text': (list) => {
        getSelection()!.selectAllChildren(part(list, 'summary') ?? part(list, 'title')!);
      },
    };
    afterEach(() => {
      getSelection()!.removeAllRanges();
      scrollTo(0, 0);
    });

    for (const [name, read] of Object.entries(readers))
      it(`holds new articles back for a user ${name}`, async () => {
        const { list } = await reader(read);
        await waitUntil(() => part(list, 'new'), 'the button');
        expect(part(list, 'new')!.textContent.trim()).to.equal('Tampilkan 2 berita baru');
        expect(shown(list), 'with what has changed, and nothing lost at the end').to.deep.equal([
          33,
          ...OLD.slice(1),
        ]);
        part(list, 'dialog')?.querySelector('button')?.click();
        list.refresh = 0;
        part(list, 'new')!.click();
        await waitUntil(() => shown(list)[0] === 1);
        expect([shown(list), part(list, 'new')]).to.deep.equal([[1, 2, 33, 4, 5, 6, 7, 8, 9, 10], null]);
      });

    it('shows new articles at once if the user is at the top', async () => {
      const { list } = await reader(() => undefined);
      await waitUntil(() => shown(list)[0] === 1);
      expect(part(list, 'new')).to.equal(null);
    });

    it('counts only the articles that the list would show', async () => {
      const feed = await serveFeed({ body: feedOf(ITEMS) });
      const list = await showFresh(feed, { exclude: 'intern' });
      scrollTo(0, 400);
      await feed.answer({ body: feedOf([item(1, { tags: ['Intern'] }), item(2), ...ITEMS]) });
      list.refresh = 1;
      await waitUntil(() => part(list, 'new'));
      expect(part(list, 'new')!.textContent.trim()).to.equal('Tampilkan 1 berita baru');
    });

    it('shows held back articles when the user reloads', async () => {
      const { list } = await reader(() => {
        scrollTo(0, 400);
      });
      await waitUntil(() => part(list, 'new'));
      list.refresh = 0;
      await list.reload();
      expect([shown(list)[0], part(list, 'new')]).to.deep.equal([1, null]);
    });

    if (hasCache)
      it('holds back new articles after showing a cached copy', async () => {
        const feed = await visitOnce(ITEMS);
        const list = await visit(feed, { body: NEWS });
        await waitUntil(() => shown(list).length === 10);
        scrollTo(0, 400);
        await waitUntil(() => part(list, 'new'), 'the button');
        expect(shown(list)[0]).to.equal(33);
        await waitUntil(async () => (await copyOf(feed.url))?.includes('Berita 1"'), 'the copy has it all');
      });
  });
});

describe('<kpu-news-list>: reconnecting', () => {
  let errors: ReturnType<typeof listen>;
  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    setPageState('visible');
    clear();
  });

  it('loads once for any number of online events', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const list = await showFresh(feed);
    await feed.answer({ body: feedOf(items(2)) });
    for (let time = 0; time < 20; time++) dispatchEvent(new Event('online'));
    await waitUntil(() => shown(list).length === 2);
    await pause(50);
    expect(await asked(feed)).to.equal(2);
  });

  it('loads the feed that failed while offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const feed = await serveFeed({ cut: true, body: feedOf(items(1)) });
    const list = putList({ attributes: { src: feed.url }, properties: { limits } });
    try {
      await waitUntil(() => texts(list, 'status').join().includes('luring'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    await feed.answer({ body: feedOf(items(2)) });
    dispatchEvent(new Event('online'));
    await waitUntil(() => shown(list).length === 2);
  });

  it('waits for a hidden page to become visible', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    await showFresh(feed);
    setPageState('hidden');
    dispatchEvent(new Event('online'));
    await pause(50);
    expect(await asked(feed)).to.equal(1);
    setPageState('visible');
    await waitUntil(async () => (await asked(feed)) === 2);
  });

  it('loads a feed older than a minute when the page is restored from the back/forward cache', async () => {
    const back = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const list = await showWhole({ attributes: { src: feed.url } });
    back(true);
    await pause(50);
    expect(await asked(feed), 'it is young').to.equal(1);
    list.limits = limits;
    await pause(MINUTE + 50);
    back(false);
    await pause(50);
    expect(await asked(feed), 'a plain load').to.equal(1);
    back(true);
    await waitUntil(async () => (await asked(feed)) === 2);
  });

  it('retries a busy server after its Retry-After', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '1' } };
    const feed = await serveFeed(busy, { body: feedOf(items(1)) });
    const list = putList({
      attributes: { src: feed.url },
      properties: { limits: { ...limits, retryWithin: 100 } },
    });
    await waitUntil(() => shown(list).length === 1);
    expect(await asked(feed)).to.equal(2);
  });
});
