import { expect } from '@open-wc/testing';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import type { ErrorDetail, ViewDetail } from '../../../src/events.js';
import type { Counter } from '../../../src/view-counts/index.js';
import { serveFeed, uniqueName, type Answer, type ServedFeed } from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  listen,
  next,
  part,
  parts,
  pause,
  seen,
  shown,
  showList,
  showWhole,
  texts,
  waitUntil,
  type KpuNewsList,
  type ListOptions,
} from '../../elements/kpu-news-list/list-page.js';

/** A "second" in these tests, in milliseconds. */
const SECOND = 100;
const limits = { ...FAST, seen: SECOND };
/** Leaves time to read the counts before the view is reported, even on a busy machine. */
const unhurried = { ...limits, seen: 800 };

/** Articles of one test. Each test has its own, since the page remembers reported views. */
function news() {
  const site = `https://kpu.example/${uniqueName()}`;
  const key = (n: number): string => `${site}/${String(n)}`;
  const item = (n: number, views?: number, members: object = {}): object => ({
    id: String(n),
    url: key(n),
    title: `Berita ${String(n)}`,
    content_html: `<p>Isi ${String(n)}</p>`,
    date_published: new Date(Date.UTC(2024, 0, 31) - n * 86_400_000).toISOString(),
    _kpu: { views },
    ...members,
  });
  const items = (to: number, views?: number): object[] =>
    Array.from({ length: to }, (_, index) => item(index + 1, views));
  /** An answer of a counter. */
  const counts = (views: Record<number, unknown>, more: Answer = {}): Answer => ({
    body: { counts: Object.fromEntries(Object.entries(views).map(([n, count]) => [key(+n), count])) },
    ...more,
  });
  return { key, item, items, counts };
}

const requestedIds = async ({ requests }: ServedFeed): Promise<string[][]> =>
  (await requests())
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => new URL(url, location.href).searchParams.getAll('id'));

const reportedIds = async ({ requests }: ServedFeed): Promise<string[]> =>
  (await requests())
    .filter(({ method }) => method === 'POST')
    .map(({ body = '' }) => (JSON.parse(body) as { id: string }).id);

/** Collects the kpu-error details of an element. */
function errorsOf(element: HTMLElement): ErrorDetail[] {
  const errors: ErrorDetail[] = [];
  element.addEventListener('kpu-error', ({ detail }) => errors.push(detail));
  return errors;
}

/** A list with a counter, with its features loaded. */
const countedList = (
  list: readonly object[],
  { url }: { url: string },
  attributes: Record<string, string> = {},
  options: ListOptions = {},
): Promise<KpuNewsList> =>
  showWhole({
    ...options,
    attributes: { counter: url, ...attributes },
    properties: { feed: feedOf(list), limits, ...options.properties },
  });

const views = (element: KpuNewsList | KpuArticle): string[] => texts(element as KpuNewsList, 'views');
const showsViews = (element: KpuNewsList | KpuArticle, ...numbers: number[]): Promise<void> =>
  waitUntil(
    () => views(element).join() === numbers.map((n) => `Telah dilihat ${String(n)} kali`).join(),
    numbers.join(),
  );

describe('view counts in a list', () => {
  let warnings: ReturnType<typeof listen>;
  let logged: ReturnType<typeof listen>;

  beforeEach(() => {
    warnings = listen('warn');
    logged = listen('error');
  });

  afterEach(() => {
    warnings.stop();
    logged.stop();
    clear();
  });

  it('are requested for all cards at once, without cookies or preflight', async () => {
    const { items, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41, 10: 7 }));
    const list = await countedList(items(10, 3), counter);
    await showsViews(list, 41, 3, 3, 3, 3, 3, 3, 3, 3, 7);
    const ids = Array.from({ length: 10 }, (_, n) => key(n + 1));
    expect(await requestedIds(counter)).to.deep.equal([ids]);
    const requests = await counter.requests();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(requests[0].headers).not.to.have.property('cookie');
  });

  it('are requested for all lists of a page at once', async () => {
    const { item, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41, 2: 7, 3: 5 }));
    const feeds = [
      [item(1), item(2)],
      [item(2), item(3)],
    ];
    const lists = await Promise.all(feeds.map((list) => countedList(list, counter)));
    await showsViews(lists[0], 41, 7);
    await showsViews(lists[1], 7, 5);
    expect((await requestedIds(counter)).map((ids) => ids.sort())).to.deep.equal([[key(1), key(2), key(3)]]);
  });

  it('are requested in batches of at most fifty', async () => {
    const { items, counts } = news();
    const counter = await serveFeed(
      counts(Object.fromEntries(Array.from({ length: 130 }, (_, index) => [index + 1, 7]))),
    );
    const list = await countedList(items(130, 0), counter, { limit: '130' });
    await waitUntil(() => views(list).length === 130 && views(list).every((text) => text.includes('7')));
    const sizes = (await requestedIds(counter)).map(({ length }) => length);
    expect(Math.max(...sizes)).to.equal(50); // a long list is rendered in batches of up to a hundred cards
    expect(sizes.reduce((sum, size) => sum + size)).to.equal(130);
  });

  it('are not requested again within a minute', async () => {
    const { items, counts } = news();
    const feed = await serveFeed({ body: feedOf(items(2, 1)) });
    const counter = await serveFeed(counts({ 1: 41, 2: 7 }), counts({ 1: 42, 2: 7 }));
    const list = await countedList(
      [],
      counter,
      { src: feed.url },
      { properties: { feed: undefined, limits } },
    );
    await showsViews(list, 41, 7);
    await list.reload();
    list.requestUpdate();
    await pause(80);
    expect(await requestedIds(counter)).to.have.length(1);
    list.limits = { ...limits, minute: 0 };
    await list.reload();
    await showsViews(list, 42, 7);
  });

  it('are requested for further cards as they appear', async () => {
    const { items, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }), counts({ 3: 7 }));
    const list = await countedList(items(3, 0), counter, { limit: '2' });
    await showsViews(list, 41, 0);
    await list.loadMore();
    await showsViews(list, 41, 0, 7);
    expect(await requestedIds(counter)).to.deep.equal([[key(1), key(2)], [key(3)]]);
  });

  it('cause no layout shift when they arrive', async () => {
    const { items, counts } = news();
    const counter = await serveFeed(counts({ 1: 1_234, 2: 12_345, 3: 0 }, { delay: 500 }));
    const list = await countedList(items(3), counter);
    const rects = () =>
      [list, ...parts(list, 'item')].map((element) => JSON.stringify(element.getBoundingClientRect()));
    expect(views(list)).to.deep.equal(['', '', '']);
    await pause(60); // cards that are not rendered yet have an estimated height
    const before = rects();
    await waitUntil(() => views(list)[2] === 'Telah dilihat 0 kali');
    expect(rects()).to.deep.equal(before);
  });

  it('re-render only the cards whose count has changed', async () => {
    const { items, counts } = news();
    const counter = await serveFeed(counts({ 1: 5, 2: 41, 3: 5 }, { delay: 100 }));
    const list = await countedList(items(3, 5), counter);
    const cards = parts(list, 'item');
    const drawn = new Set<Element | null | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        drawn.add((target instanceof Element ? target : target.parentElement)?.closest('.item'));
    });
    observer.observe(list.shadowRoot!.querySelector('.items')!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await showsViews(list, 5, 41, 5);
    observer.disconnect();
    expect([...drawn]).to.deep.equal([cards[1]]);
  });

  it('sort a list with sort="popular"', async () => {
    const { items, counts } = news();
    const counter = await serveFeed(counts({ 1: 1, 2: 30, 3: 20, 4: 40 }));
    const list = await countedList(items(4, 0), counter, { sort: 'popular', limit: '3' });
    await waitUntil(() => shown(list).join() === '4,2,3', shown(list).join());
    expect(await requestedIds(counter)).to.have.length(1);
  });

  it("stay after a reload of the feed, without showing the feed's counts in between", async () => {
    const { items, item, counts } = news();
    const feed = await serveFeed(
      { body: feedOf(items(2, 41)) },
      { body: feedOf([...items(2, 43), item(3, 44)]) },
    );
    const counter = await serveFeed(counts({ 1: 50, 2: 60 }), counts({ 3: 70 }, { delay: 50 }));
    const list = await countedList(
      [],
      counter,
      { src: feed.url },
      { properties: { feed: undefined, limits } },
    );
    await showsViews(list, 50, 60);
    const texts = new Set<string>();
    const observer = new MutationObserver(() => views(list).forEach((text) => texts.add(text)));
    observer.observe(list.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await list.reload();
    await showsViews(list, 50, 60, 70);
    observer.disconnect();
    expect([...texts].filter((text) => /41|43/.test(text))).to.deep.equal([]);
  });

  it('keep the article objects of an unchanged feed', async () => {
    const { items, counts } = news();
    const feed = await serveFeed({ body: feedOf(items(1, 41)) });
    const counter = await serveFeed(counts({ 1: 50 }));
    const list = await countedList(
      [],
      counter,
      { src: feed.url },
      { properties: { feed: undefined, limits } },
    );
    await showsViews(list, 50);
    const open = async () => {
      const event = next(list, 'kpu-open');
      list.addEventListener(
        'kpu-open',
        (event) => {
          event.preventDefault();
        },
        { once: true },
      );
      part(list, 'title')!.click();
      return (await event).detail.article;
    };
    const before = await open();
    await list.reload();
    list.requestUpdate();
    await list.updateComplete;
    expect(before.views).to.equal(50);
    expect(await open()).to.equal(before);
  });

  for (const [what, answer, code] of [
    ['returns an error', { status: 500, body: 'Oops' }, 'http'],
    ['returns a page', { body: '<!doctype html><p>41' }, 'bad-syntax'],
    ['returns no counts', { body: { counts: null } }, 'not-a-feed'],
    ['cannot be read cross-origin', { cors: false, body: {} }, 'network'],
    ['returns too much', { body: `"${'x'.repeat(1_000_001)}"` }, 'too-large'],
    ['times out', { hang: true }, 'timeout'],
  ] as const)
    it(`fall back to the feed's counts if the counter ${what}`, async () => {
      const { items } = news();
      const counter = await serveFeed(answer);
      const list = await countedList(
        items(2, 41),
        counter,
        {},
        { properties: { limits: { ...limits, total: 400 } } },
      );
      const { detail } = await next(list, 'kpu-error');
      expect([detail.source, detail.code]).to.deep.equal(['counter', code]);
      const errors = errorsOf(list);
      list.requestUpdate();
      await pause(80);
      expect(views(list)).to.deep.equal(Array(2).fill('Telah dilihat 41 kali'));
      expect(errors).to.deep.equal([]);
      expect(await requestedIds(counter)).to.have.length(1);
      expect(logged.lines).to.have.length(1);
      expect(logged.lines[0]).to.match(new RegExp(`^\\[kpu-news\\] counter: ${code}: ${counter.url}`));
      expect(logged.lines[0]).to.match(/counter.*\n(Near: .*\n)?The numbers of the feed stay\.$/i);
      // nothing is shown to visitors
      expect(list.matches(':state(error), :state(stale)')).to.equal(false);
      expect(parts(list, 'status')).to.deep.equal([]);
      expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('2 berita');
    });

  for (const [what, count] of [
    ['negative', -1],
    ['formatted with a space', '1 234'],
  ] as const)
    it(`fall back to the feed's counts if a count is ${what}`, async () => {
      const { items, counts } = news();
      const list = await countedList(items(1, 41), await serveFeed(counts({ 1: count })));
      expect((await next(list, 'kpu-error')).detail.source).to.equal('counter');
      expect(views(list)).to.deep.equal(['Telah dilihat 41 kali']);
    });

  it("fall back to the feed's counts if the counter returns other articles", async () => {
    const { items, counts } = news();
    const counter = await serveFeed(counts({ 8: 7 }));
    const list = await countedList(items(1, 41), counter);
    await waitUntil(async () => (await requestedIds(counter))[0]);
    await pause(80);
    expect(views(list)).to.deep.equal(['Telah dilihat 41 kali']);
  });

  it('keep an empty space if neither counter nor feed has a count', async () => {
    const { items } = news();
    const list = await countedList(items(1), await serveFeed({ status: 500 }));
    const failed = next(list, 'kpu-error');
    const card = part(list, 'item');
    // a card that is not rendered yet has its contain-intrinsic-size
    await waitUntil(() => part(list, 'views')?.checkVisibility({ contentVisibilityAuto: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const height = card?.offsetHeight;
    await failed;
    await list.updateComplete;
    expect([part(list, 'views')?.textContent, part(list, 'item')?.offsetHeight]).to.deep.equal([
      '\u00a0',
      height,
    ]);
  });

  it('report no failure for an earlier feed', async () => {
    const { items, key } = news();
    const other = news();
    const counter = await serveFeed({ status: 500, delay: 300 }, other.counts({ 1: 7 }));
    const list = await countedList(items(1, 41), counter);
    const errors = errorsOf(list);
    await waitUntil(async () => (await requestedIds(counter))[0]);
    list.feed = feedOf(other.items(1, 3));
    await showsViews(list, 7);
    await pause(350);
    expect(errors).to.deep.equal([]);
    expect(await requestedIds(counter)).to.deep.equal([[key(1)], [other.key(1)]]);
  });

  it('are not requested while the feed fails', async () => {
    const { items, counts } = news();
    const feed = await serveFeed({ body: feedOf(items(1, 41)) }, { status: 404 });
    const counter = await serveFeed(counts({ 1: 50 }));
    const list = await showWhole({ attributes: { src: feed.url }, properties: { limits } });
    await Promise.all([next(list, 'kpu-error'), list.reload()]);
    list.counter = counter.url;
    await list.updateComplete;
    await pause(150);
    expect(await counter.requests()).to.deep.equal([]);
    expect(views(list)).to.deep.equal(['Telah dilihat 41 kali']);
  });

  it("fall back to the feed's counts for a counter without batch requests, with one warning", async () => {
    const { items } = news();
    const counter = await serveFeed({ body: { count: '50' } });
    const list = await countedList(items(2, 41), counter, { 'counter-type': 'goatcounter' });
    await waitUntil(() => warnings.lines[0]);
    list.requestUpdate();
    await pause(80);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.contain('counter-type="goatcounter"');
    expect(await counter.requests()).to.deep.equal([]);
    expect(views(list)).to.deep.equal(Array(2).fill('Telah dilihat 41 kali'));
  });

  it('are read as JSON for an unknown counter-type, with one warning', async () => {
    const { items, counts } = news();
    const list = await countedList(items(1, 41), await serveFeed(counts({ 1: 50 })), {
      'counter-type': 'jason',
    });
    await showsViews(list, 50);
    expect(warnings.lines).to.deep.equal([
      '[kpu-news] <kpu-news-list counter-type="jason">: not a value of counter-type, which takes json, goatcounter, umami, matomo, wordpress',
    ]);
  });

  it('are not requested if the counter address is invalid', async () => {
    const { items } = news();
    await countedList(items(1, 41), { url: 'javascript:alert(1)' });
    await waitUntil(() => warnings.lines[0]);
    expect(warnings.lines[0]).to.contain('counter="javascript:alert(1)"');
  });

  for (const name of ['json', 'Ours'])
    it(`are read from a custom counter called ${name}`, async () => {
      const { items } = news();
      const calls: string[] = [];
      const own: Counter = {
        name,
        batch: 5,
        read: (counter, list) => {
          calls.push(counter);
          return Promise.resolve(new Map(list.map(({ id }, index) => [id, index + 7])));
        },
      };
      const url = `https://counter.example/${uniqueName()}`;
      const list = await countedList(
        items(2, 41),
        { url },
        { 'counter-type': name },
        { properties: { counters: [own] } },
      );
      await showsViews(list, 7, 8);
      expect(calls).to.deep.equal([url]);
      expect(warnings.lines).to.deep.equal([]);
    });

  for (const [lang, plain, short, exact] of [
    ['id', 'Telah dilihat 9.999 kali', 'Telah dilihat 12 rb kali', 'Telah dilihat 12.345 kali'],
    ['en', 'Viewed 9,999 times', 'Viewed 12K times', 'Viewed 12,345 times'],
  ])
    it(`are shown in full up to 9 999, then abbreviated with the exact count for screen readers: ${lang}`, async () => {
      const { items, counts } = news();
      const box = document.createElement('div');
      box.lang = lang;
      document.body.append(box);
      const counter = await serveFeed(counts({ 1: 9_999, 2: 12_345 }));
      const list = await countedList(items(2), counter, {}, { parent: box });
      await waitUntil(() => views(list)[0] === plain);
      const spans = [...parts(list, 'views')[1].querySelectorAll('span')];
      const plainSpace = ({ textContent }: Element) => textContent.replace(/\u00a0/g, ' ');
      expect(spans.map(plainSpace)).to.deep.equal([short, exact]);
      expect(spans.map((element) => element.getAttribute('aria-hidden'))).to.deep.equal(['true', null]);
      box.remove();
    });
});

describe('view count of an article', () => {
  const made: Element[] = [];
  let logged: ReturnType<typeof listen>;
  let visibility: DocumentVisibilityState | undefined;

  beforeEach(() => {
    logged = listen('error');
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => visibility ?? 'visible',
    });
  });

  afterEach(() => {
    logged.stop();
    visibility = undefined;
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    for (const element of made.splice(0)) element.remove();
    clear();
    scrollTo(0, 0);
  });

  const setVisibility = (state: DocumentVisibilityState): void => {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  function putArticle(
    item: object | undefined,
    counter = '',
    properties: Partial<KpuArticle> = {},
    above = 0,
  ): KpuArticle {
    const space = document.createElement('div');
    space.style.height = `${String(above)}px`;
    const article = document.createElement('kpu-article');
    Object.assign(article, { article: item, limits, counter, ...properties });
    made.push(space, article);
    document.body.append(space, article);
    return article;
  }

  const viewEventsOf = (element: HTMLElement): ViewDetail[] => {
    const details: ViewDetail[] = [];
    element.addEventListener('kpu-view', ({ detail }) => details.push(detail));
    return details;
  };

  it('is requested at once and replaced by the answer once the view is reported', async () => {
    const { item, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }), counts({ 1: 45 }));
    const article = putArticle(item(1, 7), counter.url, { limits: unhurried });
    const event = next(document.documentElement, 'kpu-view');
    await showsViews(article, 41);
    expect(await reportedIds(counter)).to.deep.equal([]);
    const { detail, target, bubbles, composed } = await event;
    await showsViews(article, 45);
    expect([target, bubbles, composed]).to.deep.equal([article, true, true]);
    expect([detail.article.key, detail.views]).to.deep.equal([key(1), 45]);
    expect(await requestedIds(counter)).to.deep.equal([[key(1)]]);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
    const { headers } = (await counter.requests())[1];
    expect(headers['content-type']).to.match(/^text\/plain/);
    expect(headers).not.to.have.property('cookie');
    expect(headers.referer ?? '').not.to.contain('test');
  });

  it('is reported once, however often the article is shown', async () => {
    const { item, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }));
    await next(putArticle(item(1), counter.url), 'kpu-view');
    const again = putArticle(item(1), counter.url);
    const { detail } = await next(again, 'kpu-view');
    expect(detail).not.to.have.property('views');
    again.remove();
    document.body.append(again);
    await pause(SECOND * 2);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
  });

  it('fires kpu-view once per element', async () => {
    const { item } = news();
    const article = putArticle(item(1));
    const viewEvents = viewEventsOf(article);
    await waitUntil(() => viewEvents[0]);
    article.remove();
    document.body.append(article);
    await pause(SECOND * 3);
    expect(viewEvents).to.have.length(1);
  });

  it('is not reported again after a reload of the page', async () => {
    const { item, key, counts } = news();
    const cached = { headers: { 'Cache-Control': 'public, max-age=60' } };
    const counter = await serveFeed(counts({ 1: 41 }, cached), counts({ 1: 42 }), counts({ 1: 42 }, cached));
    // a frame of the same origin shares sessionStorage
    const frame = document.createElement('iframe');
    frame.width = frame.height = '600';
    const data = { article: item(1), limits: unhurried, counter: counter.url };
    frame.srcdoc = `<!doctype html><html lang="id"><body><script type="module">
      import '/src/define.ts';
      const article = Object.assign(document.createElement('kpu-article'), ${JSON.stringify(data)});
      article.addEventListener('kpu-view', () => article.classList.add('seen'));
      document.body.append(article);
    </script>`;
    made.push(frame);
    const visit = async (count: number): Promise<void> => {
      document.body.append(frame);
      await waitUntil(
        () => {
          const article = frame.contentDocument?.querySelector<KpuArticle>('kpu-article.seen');
          return article && views(article).join() === `Telah dilihat ${String(count)} kali`;
        },
        `${String(count)} views`,
      );
      frame.remove();
    };
    await visit(42);
    await visit(42);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
    expect(await requestedIds(counter)).to.have.length(2);
  });

  for (const [what, blocked] of [
    ['blocked', true],
    ['corrupt', false],
  ] as const)
    it(`is reported once if sessionStorage is ${what}`, async () => {
      const { item, key, counts } = news();
      const counter = await serveFeed(counts({ 1: 41 }));
      const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      const get = () => {
        throw new DOMException('no', 'SecurityError');
      };
      sessionStorage.setItem('kpu-news-seen', '{"length":1e9');
      if (blocked) Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
      try {
        await next(putArticle(item(1), counter.url), 'kpu-view');
        await next(putArticle(item(1), counter.url), 'kpu-view');
      } finally {
        Object.defineProperty(window, 'sessionStorage', original);
      }
      expect(await reportedIds(counter)).to.deep.equal([key(1)]);
    });

  it('stores at most 200 reported keys', async () => {
    const { item, key, counts } = news();
    const old = Array.from({ length: 500 }, (_, n) => `https://kpu.example/${String(n)}`);
    sessionStorage.setItem('kpu-news-seen', JSON.stringify(old));
    const counter = await serveFeed(counts({ 1: 41 }));
    await next(putArticle(item(1), counter.url), 'kpu-view');
    const kept = JSON.parse(sessionStorage.getItem('kpu-news-seen') ?? '') as string[];
    expect([kept.length, kept.at(-1)]).to.deep.equal([200, key(1)]);
  });

  it('is not reported under Global Privacy Control', async () => {
    const { item, key, counts } = news();
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    const counter = await serveFeed(counts({ 1: 41 }));
    const article = putArticle(item(1), counter.url);
    const { detail } = await next(article, 'kpu-view');
    await showsViews(article, 41);
    expect(detail).not.to.have.property('views');
    expect(await reportedIds(counter)).to.deep.equal([]);
    expect(sessionStorage.getItem('kpu-news-seen') ?? '').not.to.contain(key(1));
  });

  it('fires kpu-view without a counter', async () => {
    const { item, key } = news();
    const { detail } = await next(putArticle(item(1, 41)), 'kpu-view');
    expect(detail.article).to.include({ key: key(1), views: 41 });
    expect(detail).not.to.have.property('views');
  });

  it('is not reported until the tab is visible', async () => {
    const { item, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }));
    setVisibility('hidden');
    const article = putArticle(item(1), counter.url);
    const viewEvents = viewEventsOf(article);
    await showsViews(article, 41);
    await pause(SECOND * 3);
    expect([viewEvents, await reportedIds(counter)]).to.deep.equal([[], []]);
    setVisibility('visible');
    await waitUntil(() => viewEvents[0]);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
  });

  it('is not reported while the page is prerendered', async () => {
    const { item } = news();
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    const article = putArticle(item(1));
    const viewEvents = viewEventsOf(article);
    await pause(SECOND * 4);
    expect(viewEvents).to.deep.equal([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await waitUntil(() => viewEvents[0]);
  });

  it('restarts the timer when the tab was hidden', async () => {
    const { item } = news();
    const article = putArticle(item(1), '', { limits: { ...limits, seen: 600 } });
    const viewEvents = viewEventsOf(article);
    for (let turn = 0; turn < 3; turn++) {
      await pause(400);
      setVisibility('hidden');
      setVisibility('visible');
    }
    expect(viewEvents).to.deep.equal([]);
    await waitUntil(() => viewEvents[0]);
  });

  it('is not reported until the article is on screen', async () => {
    const { item, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }));
    const article = putArticle(item(1), counter.url, {}, 3000);
    const viewEvents = viewEventsOf(article);
    await showsViews(article, 41);
    await pause(SECOND * 3);
    expect([viewEvents, await reportedIds(counter)]).to.deep.equal([[], []]);
    article.scrollIntoView();
    await waitUntil(() => viewEvents[0]);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
  });

  it('is not reported until half of the article is on screen', async () => {
    const { item } = news();
    const article = putArticle(item(1), '', {}, innerHeight + 300);
    const viewEvents = viewEventsOf(article);
    await waitUntil(() => part(article as unknown as KpuNewsList, 'title'));
    await article.updateComplete;
    const { height } = article.getBoundingClientRect();
    scrollTo(0, 300 + height * 0.35);
    await pause(SECOND * 4);
    expect(viewEvents).to.deep.equal([]);
    scrollTo(0, 300 + height * 0.7);
    await waitUntil(() => viewEvents[0]);
  });

  it('is reported for a long article once it fills half of the screen', async () => {
    const { item } = news();
    const content_html = '<p>Isi</p>'.repeat(600);
    const article = putArticle(item(1, 0, { content_html }), '', {}, innerHeight + 100);
    const viewEvents = viewEventsOf(article);
    await article.updateComplete;
    const { top } = article.getBoundingClientRect();
    scrollTo(0, top - innerHeight * 0.7);
    await pause(SECOND * 4);
    expect(viewEvents).to.deep.equal([]);
    scrollTo(0, top - innerHeight * 0.4);
    await waitUntil(() => viewEvents[0]);
  });

  it('is not reported before the article was visible for a second', async () => {
    const { item } = news();
    const article = putArticle(item(1), '', { limits: { ...limits, seen: 500 } });
    const viewEvents = viewEventsOf(article);
    await waitUntil(() => part(article as unknown as KpuNewsList, 'title'));
    await pause(200);
    article.remove();
    await pause(600);
    expect(viewEvents).to.deep.equal([]);
  });

  for (const [what, answer] of [
    ['fails', { status: 500 }],
    ['returns a page', { body: '<p>' }],
  ] as const)
    it(`stays if reporting ${what}`, async () => {
      const { item, counts } = news();
      const counter = await serveFeed(counts({ 1: 41 }), answer);
      const article = putArticle(item(1), counter.url, { limits: unhurried });
      const errors = errorsOf(article);
      const { detail } = await next(article, 'kpu-view');
      await waitUntil(() => errors[0]);
      expect([views(article), detail.views]).to.deep.equal([['Telah dilihat 41 kali'], undefined]);
      expect(errors.map(({ source }) => source)).to.deep.equal(['counter']);
      expect(article.matches(':state(error)')).to.equal(false);
    });

  it('is not reported while the feed fails', async () => {
    const { items, counts } = news();
    const feed = await serveFeed({ body: feedOf(items(1, 41)) }, { status: 404 });
    const counter = await serveFeed(counts({ 1: 50 }));
    const article = putArticle(undefined, '', { src: feed.url });
    const viewEvents = viewEventsOf(article);
    await next(article, 'kpu-load');
    await article.reload();
    article.counter = counter.url;
    await waitUntil(() => viewEvents[0]);
    expect(await counter.requests()).to.deep.equal([]);
  });

  it('is not incremented by guessing', async () => {
    const { item, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }), counts({}));
    const article = putArticle(item(1), counter.url, { limits: unhurried });
    await next(article, 'kpu-view');
    expect(views(article)).to.deep.equal(['Telah dilihat 41 kali']);
  });

  it('arrives without re-rendering the body or shifting the layout', async () => {
    const { item, counts } = news();
    const counter = await serveFeed(counts({ 1: 12_345 }, { delay: 150 }));
    const article = putArticle(item(1), counter.url);
    await article.updateComplete;
    const body = article.shadowRoot!.querySelector('.body > *');
    const height = article.offsetHeight;
    expect([body?.textContent, views(article)]).to.deep.equal(['Isi 1', ['']]);
    await waitUntil(() => views(article)[0].startsWith('Telah'));
    const [short, exact] = part(article as unknown as KpuNewsList, 'views')!.querySelectorAll('span');
    expect([short.textContent, exact.textContent]).to.deep.equal([
      'Telah dilihat 12\u00a0rb kali',
      'Telah dilihat 12.345 kali',
    ]);
    expect(article.offsetHeight).to.equal(height);
    article.requestUpdate();
    await article.updateComplete;
    expect(article.shadowRoot!.querySelector('.body > *')).to.equal(body);
  });

  it('is reported to GoatCounter without a count in the answer', async () => {
    const { item, key } = news();
    const counter = await serveFeed({ body: { count: '1 234' } }, { body: 'GIF89a' });
    const article = putArticle(item(1), counter.url, { counterType: 'goatcounter', limits: unhurried });
    await next(article, 'kpu-view');
    expect(views(article)).to.deep.equal(['Telah dilihat 1.234 kali']);
    const [, { method, url }] = await counter.requests();
    expect([method, new URL(url, location.href).searchParams.get('p')]).to.deep.equal([
      'POST',
      new URL(key(1)).pathname,
    ]);
  });

  it('is updated in the list behind the dialog', async () => {
    const { items, key, counts } = news();
    const counter = await serveFeed(counts({ 1: 41, 2: 7 }), counts({ 1: 42 }));
    const list = await countedList(items(2), counter, { open: 'dialog' });
    await showsViews(list, 41, 7);
    const event = next(list, 'kpu-view');
    part(list, 'title')!.click();
    await waitUntil(() => seen(part(list, 'dialog')));
    expect((await event).detail.views).to.equal(42);
    await showsViews(list, 42, 7);
    await showsViews(part(list, 'dialog')!.querySelector('kpu-article')!, 42);
    expect(await reportedIds(counter)).to.deep.equal([key(1)]);
    expect(await requestedIds(counter)).to.deep.equal([[key(1), key(2)]]);
  });

  it('is never reported by a list', async () => {
    const { items, counts } = news();
    const counter = await serveFeed(counts({ 1: 41 }));
    const list = await showList({
      attributes: { counter: counter.url },
      properties: { feed: feedOf(items(1)), limits },
    });
    const viewEvents = viewEventsOf(list);
    await showsViews(list, 41);
    await pause(SECOND * 3);
    expect([viewEvents, await reportedIds(counter)]).to.deep.equal([[], []]);
  });
});
