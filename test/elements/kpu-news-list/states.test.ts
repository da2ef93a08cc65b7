import { expect } from '@open-wc/testing';
import { serveFeed } from '../../helpers/server.js';
import {
  child,
  clear,
  failList,
  feedOf,
  item,
  items,
  listen,
  makeList,
  next,
  part,
  parts,
  pause,
  putList,
  seen,
  serve,
  showItems,
  showList,
  shown,
  showWhole,
  texts,
  type KpuNewsList,
  waitingList,
  waitUntil,
} from './list-page.js';

const HOME = { home_page_url: 'https://kpu.example/' };
const STATES = ['loading', 'error', 'empty', 'stale'] as const;

/** The custom states that a theme sees. */
const states = (list: KpuNewsList) => STATES.filter((name) => list.matches(`:state(${name})`));

/** Several elements' nodes are the very same. */
const same = (some: readonly Node[], others: readonly (Node | undefined)[]): boolean =>
  some.length === others.length && some.every((node, at) => node === others[at]);

/** What a click would do, without doing it. */
function click(target: Element | null, init: MouseEventInit = {}): { prevented: boolean } {
  let prevented = false;
  const onClick = (event: Event): void => {
    prevented = event.defaultPrevented;
    event.preventDefault(); // the test's page stays
  };
  addEventListener('click', onClick);
  target!.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
  );
  removeEventListener('click', onClick);
  return { prevented };
}

const fresh = (list: KpuNewsList): HTMLElement[] => parts(list, 'item');

describe('<kpu-news-list>: its states', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  const waiting = async (options?: Parameters<typeof waitingList>[0]) => {
    const list = await waitingList(options);
    await list.updateComplete;
    return list;
  };

  describe('idle', () => {
    it('shows the fallback, and neither skeleton nor state', async () => {
      const link = child('a', 'Berita KPU');
      const list = putList({ children: [link] });
      await list.updateComplete;
      expect([seen(link), !!part(list, 'skeleton'), states(list).length]).to.deep.equal([true, false, 0]);
    });

    it('shows no fallback on a page without src once there is one', async () => {
      const link = child('a', 'Berita KPU');
      const list = putList({ children: [link] });
      await list.updateComplete;
      const loaded = next(list, 'kpu-load');
      list.src = (await serve(items(1))).url;
      await loaded;
      expect(seen(link)).to.equal(false);
    });
  });

  describe('loading', () => {
    it('shows a skeleton of as many cards as will come, ten at most', async () => {
      for (const [limit, bones] of [
        ['3', 3],
        ['25', 10],
      ] as const) {
        const list = await waiting({ attributes: { limit } });
        expect(part(list, 'skeleton')!.children).to.have.length(bones);
      }
    });

    it('is a custom state, and busy for assistive technology', async () => {
      const list = await waiting();
      expect(states(list)).to.deep.equal(['loading']);
      expect(part(list, 'items')!.ariaBusy).to.equal('true');
      expect(part(list, 'skeleton')!.firstElementChild!.ariaHidden).to.equal('true');
    });

    it('hides the fallback', async () => {
      const link = child('a', 'Berita KPU');
      await waiting({ children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it('shows the heading', async () => {
      expect(texts(await waiting(), 'heading')).to.deep.equal(['Berita Terkini']);
    });

    const frame = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

    /** A skeleton that has been painted. */
    const painted = async (attributes: Record<string, string>) => {
      const list = await waiting({ attributes });
      await frame();
      return list;
    };

    it('keeps the place: nothing below jumps up when the news comes', async () => {
      for (const limit of ['4', '10']) {
        const list = await painted({ limit, show: 'date' });
        const place = part(list, 'items')!.offsetHeight;
        const loaded = next(list, 'kpu-load');
        list.feed = feedOf(items(12));
        await loaded;
        expect(place).to.be.above(100);
        expect(part(list, 'items')!.style.minHeight).to.equal(`${String(place)}px`);
      }
    });

    it('lets the place go when fewer cards are left', async () => {
      const feed = await serve([item(1, { tags: ['a'] }), ...items(10, 2)]);
      const list = await showWhole({ attributes: { src: feed.url } });
      const height = part(list, 'items')!.offsetHeight;
      list.tag = 'a';
      await waitUntil(() => shown(list).length === 1);
      expect(part(list, 'items')!.offsetHeight).to.be.below(height / 4);
    });

    it('lets the place go when the window changes its width', async () => {
      const list = await painted({ show: 'views', style: 'width: 300px' });
      list.feed = feedOf(items(10));
      await waitUntil(() => list.shadowRoot!.querySelector('[role=status]'));
      await frame();
      const kept = part(list, 'items')!.style.minHeight;
      list.style.width = '500px';
      dispatchEvent(new Event('resize'));
      expect([kept === '', part(list, 'items')!.style.minHeight]).to.deep.equal([false, '']);
    });

    it('says so when it takes long', async () => {
      const list = await waiting({ properties: { limits: { slow: 20 } } });
      await waitUntil(() => texts(list, 'status')[0] === 'Masih memuat…');
      expect(!!part(list, 'skeleton')).to.equal(true);
    });

    it('may show something of the page instead of the skeleton', async () => {
      const own = child('p', 'Sebentar…', 'loading');
      const list = await waiting({ children: [own] });
      expect([seen(own), seen(part(list, 'skeleton'))]).to.deep.equal([true, false]);
    });
  });

  describe('ready', () => {
    it('has no custom state, and is not busy', async () => {
      const list = await showItems(items(2));
      expect(states(list)).to.deep.equal([]);
      expect(part(list, 'items')!.ariaBusy).to.equal('false');
    });

    it('hides the fallback', async () => {
      const link = child('a', 'Berita KPU');
      await showList({ properties: { feed: feedOf(items(1)) }, children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it("links to the site's own news", async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(1), HOME) } });
      expect(part<HTMLAnchorElement>(list, 'all')!.href).to.equal('https://kpu.example/');
    });

    it('has no such link where the feed names no page', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(1)) } });
      expect(!!part(list, 'all')).to.equal(false);
    });

    it('takes footer and heading of the page instead of its own', async () => {
      const footer = child('p', 'Kaki', 'footer');
      const heading = child('h2', 'Kepala', 'heading');
      const list = await showWhole({
        properties: { feed: feedOf(items(1), HOME) },
        children: [footer, heading],
      });
      expect([seen(footer), seen(heading)]).to.deep.equal([true, true]);
      expect([seen(part(list, 'all')), seen(part(list, 'heading'))]).to.deep.equal([false, false]);
    });

    it('has the number of articles read out', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(12)) } });
      const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
      await waitUntil(() => status() === '10 berita ditampilkan.');
      await list.loadMore();
      expect(status()).to.equal('12 berita ditampilkan.');
    });

    it('leaves an empty picture in the place of one that cannot be shown', async () => {
      const { url } = await serveFeed({ status: 404 });
      const list = await showWhole({ properties: { feed: feedOf([item(1, { image: `${url}.webp` })]) } });
      const image = part(list, 'image')!;
      await waitUntil(() => getComputedStyle(image).content.includes('gradient'));
      expect(image.offsetHeight).to.be.above(20);
    });

    it('shows an image again that a refresh mends', async () => {
      const broken = await serveFeed({ status: 404 });
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
      const whole = await serveFeed({ headers: { 'Content-Type': 'image/svg+xml' }, body: svg });
      const list = await showWhole({ properties: { feed: feedOf([item(1, { image: broken.url })]) } });
      const image = part(list, 'image')!;
      await waitUntil(() => getComputedStyle(image).content.includes('gradient'));
      list.feed = feedOf([item(1, { image: whole.url })]);
      await waitUntil(() => !getComputedStyle(image).content.includes('gradient'));
    });
  });

  describe('empty', () => {
    it('says so calmly', async () => {
      const list = await showWhole({ properties: { feed: feedOf([]) } });
      expect(texts(list, 'status')).to.deep.equal(['Belum ada berita.']);
      expect(states(list)).to.deep.equal(['empty']);
    });

    it('hides the fallback', async () => {
      const link = child('a', 'Berita KPU');
      await showWhole({ properties: { feed: feedOf([]) }, children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it('may say something of the page', async () => {
      const own = child('p', 'Kosong.', 'empty');
      const list = await showWhole({ properties: { feed: feedOf([]) }, children: [own] });
      expect([seen(own), seen(part(list, 'status'))]).to.deep.equal([true, false]);
    });
  });

  describe('error', () => {
    it('says so calmly and shows the fallback', async () => {
      const link = child('a', 'Berita KPU');
      const { list } = await failList({ status: 404 }, { children: [link] });
      expect(texts(list, 'status')).to.deep.equal(['Sumber berita tidak dapat dibuka.']);
      expect([seen(link), !!part(list, 'skeleton')]).to.deep.equal([true, false]);
      expect(states(list)).to.deep.equal(['error']);
    });

    it('may say something of the page', async () => {
      const own = child('p', 'Gangguan.', 'error');
      const { list } = await failList({ status: 404 }, { children: [own] });
      expect([seen(own), seen(part(list, 'status')), seen(part(list, 'retry'))]).to.deep.equal([
        true,
        false,
        true,
      ]);
    });

    it('is left by the retry button', async () => {
      const { list, feed } = await failList({ status: 404 });
      await feed.answer({ body: feedOf(items(2)) });
      const loaded = next(list, 'kpu-load');
      part(list, 'retry')!.click();
      await loaded;
      expect([shown(list), states(list)]).to.deep.equal([[1, 2], []]);
    });

    it('is left by another src', async () => {
      const { list } = await failList({ status: 404 });
      const loaded = next(list, 'kpu-load');
      list.src = (await serve(items(1))).url;
      await loaded;
      expect(states(list)).to.deep.equal([]);
    });
  });

  describe('stale', () => {
    const stale = async () => {
      const feed = await serve(items(2));
      const list = await showWhole({ attributes: { src: feed.url } });
      await feed.answer({ status: 404 });
      await list.reload();
      await waitUntil(() => part(list, 'retry'));
      return { list, feed };
    };

    it('keeps the articles of a reload that failed, and says so', async () => {
      const { list } = await stale();
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(states(list)).to.deep.equal(['stale']);
      expect(texts(list, 'status')[0]).to.match(/^Berita belum dapat diperbarui\./);
    });

    it('shows no fallback', async () => {
      const { list } = await stale();
      const link = child('a', 'Berita KPU');
      list.append(link);
      await pause(20);
      expect(seen(link)).to.equal(false);
    });

    it('is left by a reload that succeeds', async () => {
      const { list, feed } = await stale();
      await feed.answer({ body: feedOf(items(3)) });
      part(list, 'retry')!.click();
      await waitUntil(() => shown(list).length === 3);
      expect([states(list), !!part(list, 'retry')]).to.deep.equal([[], false]);
    });
  });
});

describe('<kpu-news-list>: its requests', () => {
  afterEach(clear);

  it('drops the answer of an earlier src', async () => {
    const slow = await serveFeed({ delay: 60, body: feedOf(items(1)) });
    const quick = await serve(items(2, 2));
    const list = putList({ attributes: { src: slow.url } });
    await list.updateComplete;
    list.src = quick.url;
    await next(list, 'kpu-load');
    await waitUntil(async () => (await slow.requests()).length);
    await pause(100);
    expect(shown(list)).to.deep.equal([2]);
  });

  it('drops the failure of an earlier src', async () => {
    const slow = await serveFeed({ delay: 60, status: 404 });
    const quick = await serve(items(2, 2));
    let failures = 0;
    const list = putList({ attributes: { src: slow.url } });
    list.addEventListener('kpu-error', () => failures++);
    await list.updateComplete;
    list.src = quick.url;
    await next(list, 'kpu-load');
    await waitUntil(async () => (await slow.requests()).length);
    await pause(100);
    expect([shown(list), states(list), failures]).to.deep.equal([[2], [], 0]);
  });

  it('are not repeated when the element is moved', async () => {
    const feed = await serve(items(2));
    const list = await showWhole({ attributes: { src: feed.url } });
    const nodes = fresh(list);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(list);
    await list.updateComplete;
    await pause(30);
    other.replaceWith(list);
    expect(await feed.requests()).to.have.length(1);
    expect(same(fresh(list), nodes)).to.equal(true);
  });

  it('of an element that was moved meanwhile still count', async () => {
    const feed = await serveFeed({ delay: 50, body: feedOf(items(2)) });
    const list = putList({ attributes: { src: feed.url } });
    const loaded = next(list, 'kpu-load');
    await list.updateComplete;
    const other = document.createElement('div');
    document.body.append(other);
    other.append(list);
    await loaded;
    other.remove();
    expect(shown(list)).to.deep.equal([1, 2]);
    expect(await feed.requests()).to.have.length(1);
  });

  it('of an element that is removed change nothing until it is put back', async () => {
    const feed = await serveFeed({ delay: 50, body: feedOf(items(2)) });
    const list = putList({ attributes: { src: feed.url } });
    let loads = 0;
    list.addEventListener('kpu-load', () => loads++);
    await list.updateComplete;
    list.remove();
    await waitUntil(async () => (await feed.requests()).length);
    await pause(100);
    expect([shown(list), loads]).to.deep.equal([[], 0]);
    const loaded = next(list, 'kpu-load');
    document.body.append(list);
    await loaded;
    expect(shown(list)).to.deep.equal([1, 2]);
    expect(await feed.requests()).to.have.length(1);
  });

  it('that a removed element still waited for lose against a later src', async () => {
    const feed = await serveFeed({ delay: 50, body: feedOf(items(1)) });
    const list = putList({ attributes: { src: feed.url } });
    await list.updateComplete;
    list.remove();
    await waitUntil(async () => (await feed.requests()).length);
    await pause(100);
    list.src = (await serveFeed({ delay: 50, body: feedOf(items(2, 2)) })).url;
    document.body.append(list);
    await list.updateComplete;
    expect(shown(list), 'not the old feed').to.deep.equal([]);
    await next(list, 'kpu-load');
    expect(shown(list)).to.deep.equal([2]);
  });

  it('are one for ten widgets', async () => {
    const feed = await serveFeed({ delay: 30, body: feedOf(items(2)) });
    const lists = await Promise.all(
      Array.from({ length: 10 }, () => showList({ attributes: { src: feed.url } })),
    );
    expect(lists.every((list) => shown(list).length === 2)).to.equal(true);
    expect(await feed.requests()).to.have.length(1);
  });

  it('carry nothing that a server would have to allow', async () => {
    const feed = await serve(items(1));
    await showList({ attributes: { src: feed.url } });
    const [{ method, headers }] = await feed.requests();
    expect([method, headers.cookie, headers.authorization]).to.deep.equal(['GET', undefined, undefined]);
  });

  it('come anew with reload, which settles when the news is on screen', async () => {
    const feed = await serve(items(1));
    const list = await showList({ attributes: { src: feed.url } });
    await feed.answer({ body: feedOf(items(3)) });
    await list.reload();
    expect(shown(list)).to.deep.equal([1, 2, 3]);
    expect(await feed.requests()).to.have.length(2);
  });
});

describe('<kpu-news-list>: its nodes', () => {
  afterEach(clear);

  const byTitle = (list: KpuNewsList) =>
    new Map(fresh(list).map((node) => [node.querySelector('[part~=title]')!.textContent, node]));

  it('are kept by a refresh with the same articles', async () => {
    const feed = await serve(items(3));
    const list = await showWhole({ attributes: { src: feed.url } });
    const before = fresh(list);
    await list.reload();
    expect(same(fresh(list), before)).to.equal(true);
  });

  it('are kept by a refresh that changes an article: only its words change', async () => {
    const list = await showItems(items(3));
    const before = fresh(list);
    list.feed = feedOf([item(1), item(2, { title: 'Baru' }), item(3)]);
    await list.updateComplete;
    expect(same(fresh(list), before)).to.equal(true);
    expect(texts(list, 'title')).to.deep.equal(['Berita 1', 'Baru', 'Berita 3']);
  });

  it('are kept when articles come before them and others go', async () => {
    const list = await showItems(items(5, 2));
    const before = byTitle(list);
    list.feed = feedOf([item(1), item(2), item(4), item(6)]);
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([1, 2, 4, 6]);
    const after = byTitle(list);
    for (const title of ['Berita 2', 'Berita 4'])
      expect(after.get(title) === before.get(title)).to.equal(true);
  });

  it('are moved, not made, by another order', async () => {
    const list = await showItems([1, 2, 3, 4].map((n) => item(n, { _kpu: { views: [2, 9, 1, 5][n - 1] } })));
    const [one, two, three, four] = fresh(list);
    list.sort = 'popular';
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([2, 4, 1, 3]);
    expect(same(fresh(list), [two, four, one, three])).to.equal(true);
  });

  it('are kept by a filter, and nothing is left of the others', async () => {
    const list = await showItems([item(1, { tags: ['a'] }), item(2), item(3, { tags: ['a'] })]);
    const [one, , three] = fresh(list);
    list.tag = 'a';
    await list.updateComplete;
    expect(same(fresh(list), [one, three])).to.equal(true);
  });

  it('leave no markers behind, however often they come and go', async () => {
    const list = await showItems(items(6).map((one, at) => ({ ...one, tags: at % 2 ? ['a'] : [] })));
    const count = () => part(list, 'items')!.childNodes.length;
    const before = count();
    for (let round = 0; round < 3; round++) {
      list.tag = 'a';
      await list.updateComplete;
      list.tag = '';
      await list.updateComplete;
    }
    expect([count(), shown(list)]).to.deep.equal([before, [1, 2, 3, 4, 5, 6]]);
    list.feed = feedOf([]);
    await list.updateComplete;
    expect(count()).to.be.below(4);
  });

  it('keep the focus when articles come before them', async () => {
    const list = await showItems(items(3, 2));
    const link = part(list, 'title')!;
    link.focus();
    list.feed = feedOf(items(3));
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([1, 2, 3]);
    expect(list.shadowRoot!.activeElement === link).to.equal(true);
  });
});

describe('<kpu-news-list>: its events', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  it('kpu-load: once, with address and numbers, not bubbling', async () => {
    const feed = await serve([...items(2), {}, null as unknown as object]);
    const list = makeList({ attributes: { src: feed.url } });
    const heard: CustomEvent[] = [];
    list.addEventListener('kpu-load', (event) => heard.push(event));
    document.body.append(list);
    await waitUntil(() => heard.length);
    await pause(50);
    expect(heard.map(({ detail }) => detail as unknown)).to.deep.equal([
      { url: feed.url, articles: 2, ignored: 2 },
    ]);
    expect([heard[0].bubbles, heard[0].composed, heard[0].cancelable]).to.deep.equal([false, false, false]);
  });

  it('kpu-error: once for a failed load, after its retries, not bubbling', async () => {
    const feed = await serveFeed({ status: 500 });
    const list = makeList({ attributes: { src: feed.url } });
    const heard: CustomEvent[] = [];
    list.addEventListener('kpu-error', (event) => heard.push(event));
    document.body.append(list);
    await waitUntil(() => heard.length);
    await pause(50);
    expect(heard).to.have.length(1);
    expect(heard[0].detail).to.include({
      code: 'server',
      url: feed.url,
      status: 500,
      attempts: 3,
      source: 'feed',
    });
    expect([heard[0].bubbles, heard[0].composed, heard[0].cancelable]).to.deep.equal([false, false, false]);
    expect(await feed.requests()).to.have.length(3);
  });

  it('kpu-error comes with a diagnosis on the console', async () => {
    const { feed } = await failList({ status: 404 });
    await waitUntil(() => errors.lines.length);
    expect(errors.lines).to.have.length(1);
    expect(errors.lines[0]).to.contain(`[kpu-news] not-found: ${feed.url} (status 404)`);
  });

  it('kpu-open: with article and address, bubbling out of shadow trees', async () => {
    const list = await showWhole({ properties: { feed: feedOf(items(2)) } });
    const heard = next(document.body, 'kpu-open');
    const { prevented } = click(parts(list, 'title')[1]);
    const { detail, composed, cancelable } = await heard;
    expect([detail.article.title, detail.url]).to.deep.equal(['Berita 2', 'https://kpu.example/berita/2']);
    expect([composed, cancelable, prevented]).to.deep.equal([true, true, false]);
  });

  it('kpu-open: the page may open the article itself', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: feedOf(items(1)) } });
    list.addEventListener('kpu-open', (event) => event.preventDefault());
    const { prevented } = click(part(list, 'title'));
    await pause(50);
    expect([prevented, !!part(list, 'dialog')]).to.deep.equal([true, false]);
  });

  it('kpu-share: with network and item, and no kpu-open', async () => {
    const list = await showWhole({
      attributes: { share: 'facebook' },
      properties: { feed: feedOf(items(2)) },
    });
    let opened = 0;
    list.addEventListener('kpu-open', () => opened++);
    const heard = next(document.body, 'kpu-share');
    const { prevented } = click(parts(list, 'share-link')[1].querySelector('path'));
    const { detail, composed, cancelable } = await heard;
    expect(detail).to.deep.equal({
      network: 'facebook',
      item: { url: 'https://kpu.example/berita/2', title: 'Berita 2', text: undefined },
    });
    expect([composed, cancelable, prevented, opened]).to.deep.equal([true, true, false, 0]);
  });

  it('kpu-share: the page may share itself', async () => {
    const list = await showWhole({
      attributes: { share: 'facebook' },
      properties: { feed: feedOf(items(1)) },
    });
    list.addEventListener('kpu-share', (event) => event.preventDefault());
    expect(click(part(list, 'share-link')).prevented).to.equal(true);
  });

  it('has it read out, and shows it on that card alone, when a link was copied', async () => {
    const list = await showWhole({ attributes: { share: 'copy' }, properties: { feed: feedOf(items(2)) } });
    await waitUntil(() => part(list, 'share-link-copy'));
    const seen = () =>
      [...list.shadowRoot!.querySelectorAll('.share')].map((row) => getComputedStyle(row, '::after').content);
    expect(seen()).to.deep.equal(['none', 'none']);
    part(list, 'share-link-copy')!.click();
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    // a browser may refuse the clipboard to a test; either outcome is said
    await waitUntil(() => /^(Tautan telah disalin|Tautan tidak dapat disalin)\.$/.test(status()));
    const [first, second] = seen();
    expect([first === 'none', second]).to.deep.equal([false, 'none']);
    expect(list.shadowRoot!.querySelector('[data-said]')!.getAttribute('data-said')).to.equal(status());
  });
});

describe('<kpu-news-list>: its language', () => {
  afterEach(clear);

  const VIEWED = feedOf([item(1, { _kpu: { views: 1 } }), item(2, { _kpu: { views: 1234 } })]);

  it('is Indonesian where none is named, or one we do not have', async () => {
    for (const attributes of [{}, { lang: 'xx' }, { lang: '' }] as Record<string, string>[]) {
      const list = await showList({ attributes, properties: { feed: VIEWED } });
      expect(texts(list, 'heading')).to.deep.equal(['Berita Terkini']);
    }
  });

  it('is that of the nearest lang, with its plural and number forms', async () => {
    const list = await showList({ attributes: { lang: 'en-GB' }, properties: { feed: VIEWED } });
    expect(texts(list, 'views')).to.deep.equal(['Viewed 1 time', 'Viewed 1,234 times']);
    expect(texts(list, 'date')[0]).to.match(/January 30, 2024|30 January 2024/);
  });

  it('is found above, also across a shadow root', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    document.body.append(outer);
    const parent = outer.attachShadow({ mode: 'open' });
    const list = await showList({ properties: { feed: VIEWED }, parent });
    expect(texts(list, 'heading')).to.deep.equal(['Latest News']);
    outer.remove();
  });

  it("is the element's own before that of the page", async () => {
    const parent = document.createElement('div');
    parent.lang = 'en';
    document.body.append(parent);
    const list = await showList({ attributes: { lang: 'id' }, properties: { feed: VIEWED }, parent });
    expect(texts(list, 'heading')).to.deep.equal(['Berita Terkini']);
    parent.remove();
  });

  it('changes with the page', async () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    const list = await showWhole({ properties: { feed: VIEWED }, parent });
    const nodes = fresh(list);
    parent.lang = 'en';
    await waitUntil(() => texts(list, 'heading')[0] === 'Latest News');
    expect(texts(list, 'views')[0]).to.equal('Viewed 1 time');
    expect(same(fresh(list), nodes)).to.equal(true);
    parent.remove();
  });

  it('changes when the element is moved', async () => {
    const parent = document.createElement('div');
    parent.lang = 'en';
    document.body.append(parent);
    const list = await showWhole({ properties: { feed: VIEWED } });
    parent.append(list);
    await waitUntil(() => texts(list, 'heading')[0] === 'Latest News');
    parent.remove();
  });

  it('says what cannot be loaded', async () => {
    const { list } = await failList();
    const status = () => list.shadowRoot!.querySelector('[role=status]')?.textContent.trim();
    await waitUntil(() => status() === 'Sumber berita tidak dapat dibuka.');
  });

  it('says that a search found nothing', async () => {
    const list = await showWhole({ properties: { search: true, feed: feedOf(items(1)) } });
    const field = part<HTMLInputElement>(list, 'search')!;
    field.value = 'tidak ada itu';
    field.dispatchEvent(new Event('input'));
    await list.updateComplete;
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    await waitUntil(() => status() === 'Tidak ada berita yang cocok.');
  });

  it('says one article, or several', async () => {
    const list = await showWhole({ attributes: { lang: 'en' }, properties: { feed: feedOf(items(1)) } });
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    await waitUntil(() => status() === '1 article shown.');
    list.feed = feedOf(items(2));
    await list.updateComplete;
    expect(status()).to.equal('2 articles shown.');
  });
});

describe('<kpu-news-list>: for everybody', () => {
  const root = document.documentElement;
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
    root.style.colorScheme = root.style.background = root.style.color = '';
  });

  const FULL = feedOf(
    items(4).map((one) => ({
      ...one,
      summary: 'Ringkasan berita.',
      tags: ['Pemilu'],
      authors: [{ name: 'Ani' }],
      _kpu: { views: 41 },
      content_html: '<h2>Bagian</h2><p>Isi <a href="https://kpu.example/">tautan</a>.</p>',
    })),
    HOME,
  );
  const ALL = {
    show: 'image date author summary tags views source',
    share: 'facebook x whatsapp copy',
    search: '',
    limit: '2',
  };
  const inState: Record<string, () => Promise<KpuNewsList>> = {
    loading: async () => {
      const list = await waitingList({ properties: { limits: { slow: 10 } } });
      await waitUntil(() => part(list, 'status'));
      return list;
    },
    ready: () => showWhole({ attributes: ALL, properties: { feed: FULL } }),
    grid: () => showWhole({ attributes: { ...ALL, layout: 'grid' }, properties: { feed: FULL } }),
    empty: () => showWhole({ properties: { feed: feedOf([]) } }),
    error: async () => (await failList({ status: 404 }, { children: [child('a', 'Berita KPU')] })).list,
    stale: async () => {
      const feed = await serveFeed({ body: FULL }, { status: 404 });
      const list = await showWhole({ attributes: { ...ALL, src: feed.url } });
      await list.reload();
      await waitUntil(() => part(list, 'retry'));
      return list;
    },
    dialog: async () => {
      const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: FULL } });
      part(list, 'title')!.click();
      const body = () =>
        list.shadowRoot!.querySelector('kpu-article')?.shadowRoot?.querySelector('[part~=body] p');
      await waitUntil(body);
      return list;
    },
  };

  for (const scheme of ['light', 'dark'])
    for (const [name, make] of Object.entries(inState)) {
      it(`is accessible: ${name}, ${scheme}`, async () => {
        root.style.colorScheme = scheme;
        root.style.background = 'Canvas';
        root.style.color = 'CanvasText';
        const list = await make();
        await expect(list).to.be.accessible();
      });
    }
});
