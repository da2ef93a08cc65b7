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

/** The custom states that match. */
const states = (list: KpuNewsList) => STATES.filter((name) => list.matches(`:state(${name})`));

/** Whether both lists hold the same nodes. */
const sameNodes = (some: readonly Node[], others: readonly (Node | undefined)[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/** Clicks without navigating; tells whether a handler prevented the default. */
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

const cards = (list: KpuNewsList): HTMLElement[] => parts(list, 'item');

describe('<kpu-news-list>: states', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  const showLoading = async (options?: Parameters<typeof waitingList>[0]) => {
    const list = await waitingList(options);
    await list.updateComplete;
    return list;
  };

  describe('idle', () => {
    it('shows the fallback content and no skeleton', async () => {
      const link = child('a', 'Berita KPU');
      const list = putList({ children: [link] });
      await list.updateComplete;
      expect([seen(link), !!part(list, 'skeleton'), states(list).length]).to.deep.equal([true, false, 0]);
    });

    it('hides the fallback content once src is set', async () => {
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
    it('shows a skeleton card per expected article, up to ten', async () => {
      for (const [limit, bones] of [
        ['3', 3],
        ['25', 10],
      ] as const) {
        const list = await showLoading({ attributes: { limit } });
        expect(part(list, 'skeleton')!.children).to.have.length(bones);
      }
    });

    it('sets the custom state `loading` and aria-busy', async () => {
      const list = await showLoading();
      expect(states(list)).to.deep.equal(['loading']);
      expect(part(list, 'items')!.ariaBusy).to.equal('true');
      expect(part(list, 'skeleton')!.firstElementChild!.ariaHidden).to.equal('true');
    });

    it('hides the fallback content', async () => {
      const link = child('a', 'Berita KPU');
      await showLoading({ children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it('shows the heading', async () => {
      expect(texts(await showLoading(), 'heading')).to.deep.equal(['Berita Terkini']);
    });

    const frame = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

    /** A skeleton that has been painted. */
    const showPainted = async (attributes: Record<string, string>) => {
      const list = await showLoading({ attributes });
      await frame();
      return list;
    };

    it('reserves the height of the skeleton so that nothing shifts when articles arrive', async () => {
      for (const limit of ['4', '10']) {
        const list = await showPainted({ limit, show: 'date' });
        const height = part(list, 'items')!.offsetHeight;
        const loaded = next(list, 'kpu-load');
        list.feed = feedOf(items(12));
        await loaded;
        expect(height).to.be.above(100);
        expect(part(list, 'items')!.style.minHeight).to.equal(`${String(height)}px`);
      }
    });

    it('reserves it too if the features are loaded before the articles arrive', async () => {
      const list = await showPainted({ show: 'date' });
      const place = part(list, 'items')!.offsetHeight;
      await waitUntil(() => list.shadowRoot!.querySelector('[role=status]'));
      const loaded = next(list, 'kpu-load');
      list.feed = feedOf(items(12));
      await loaded;
      await frame();
      expect(place).to.be.above(100);
      expect(part(list, 'items')!.style.minHeight).to.equal(`${String(place)}px`);
    });

    it('releases the reserved height when fewer cards remain', async () => {
      const feed = await serve([item(1, { tags: ['a'] }), ...items(10, 2)]);
      const list = await showWhole({ attributes: { src: feed.url } });
      const height = part(list, 'items')!.offsetHeight;
      list.tag = 'a';
      await waitUntil(() => shown(list).length === 1);
      expect(part(list, 'items')!.offsetHeight).to.be.below(height / 4);
    });

    it('releases the reserved height when the window is resized', async () => {
      const list = await showPainted({ show: 'views', style: 'width: 300px' });
      list.feed = feedOf(items(10));
      await waitUntil(() => list.shadowRoot!.querySelector('[role=status]'));
      await frame();
      const kept = part(list, 'items')!.style.minHeight;
      list.style.width = '500px';
      dispatchEvent(new Event('resize'));
      expect([kept === '', part(list, 'items')!.style.minHeight]).to.deep.equal([false, '']);
    });

    it('shows a notice when loading is slow', async () => {
      const list = await showLoading({ properties: { limits: { slow: 20 } } });
      await waitUntil(() => texts(list, 'status')[0] === 'Masih memuat…');
      expect(!!part(list, 'skeleton')).to.equal(true);
    });

    it('shows slotted content in place of the skeleton', async () => {
      const own = child('p', 'Sebentar…', 'loading');
      const list = await showLoading({ children: [own] });
      expect([seen(own), seen(part(list, 'skeleton'))]).to.deep.equal([true, false]);
    });
  });

  describe('ready', () => {
    it('has no custom state and is not busy', async () => {
      const list = await showItems(items(2));
      expect(states(list)).to.deep.equal([]);
      expect(part(list, 'items')!.ariaBusy).to.equal('false');
    });

    it('hides the fallback content', async () => {
      const link = child('a', 'Berita KPU');
      await showList({ properties: { feed: feedOf(items(1)) }, children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it('links to the home page of the feed', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(1), HOME) } });
      expect(part<HTMLAnchorElement>(list, 'all')!.href).to.equal('https://kpu.example/');
    });

    it('shows no link if the feed has no home page', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(1)) } });
      expect(!!part(list, 'all')).to.equal(false);
    });

    it('shows slotted footer and heading in place of its own', async () => {
      const footer = child('p', 'Kaki', 'footer');
      const heading = child('h2', 'Kepala', 'heading');
      const list = await showWhole({
        properties: { feed: feedOf(items(1), HOME) },
        children: [footer, heading],
      });
      expect([seen(footer), seen(heading)]).to.deep.equal([true, true]);
      expect([seen(part(list, 'all')), seen(part(list, 'heading'))]).to.deep.equal([false, false]);
    });

    it('announces the number of shown articles', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(12)) } });
      const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
      await waitUntil(() => status() === '10 berita ditampilkan.');
      await list.loadMore();
      expect(status()).to.equal('12 berita ditampilkan.');
    });

    it('shows a placeholder for an image that fails to load', async () => {
      const { url } = await serveFeed({ status: 404 });
      const list = await showWhole({ properties: { feed: feedOf([item(1, { image: `${url}.webp` })]) } });
      const image = part(list, 'image')!;
      await waitUntil(() => getComputedStyle(image).content.includes('gradient'));
      expect(image.offsetHeight).to.be.above(20);
    });

    it('shows an image again after a refresh replaced its broken URL', async () => {
      const broken = await serveFeed({ status: 404 });
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
      const complete = await serveFeed({ headers: { 'Content-Type': 'image/svg+xml' }, body: svg });
      const list = await showWhole({ properties: { feed: feedOf([item(1, { image: broken.url })]) } });
      const image = part(list, 'image')!;
      await waitUntil(() => getComputedStyle(image).content.includes('gradient'));
      list.feed = feedOf([item(1, { image: complete.url })]);
      await waitUntil(() => !getComputedStyle(image).content.includes('gradient'));
    });
  });

  describe('empty', () => {
    it('shows a message', async () => {
      const list = await showWhole({ properties: { feed: feedOf([]) } });
      expect(texts(list, 'status')).to.deep.equal(['Belum ada berita.']);
      expect(states(list)).to.deep.equal(['empty']);
    });

    it('hides the fallback content', async () => {
      const link = child('a', 'Berita KPU');
      await showWhole({ properties: { feed: feedOf([]) }, children: [link] });
      expect(seen(link)).to.equal(false);
    });

    it('shows slotted content in place of the message', async () => {
      const own = child('p', 'Kosong.', 'empty');
      const list = await showWhole({ properties: { feed: feedOf([]) }, children: [own] });
      expect([seen(own), seen(part(list, 'status'))]).to.deep.equal([true, false]);
    });
  });

  describe('error', () => {
    it('shows a message and the fallback content', async () => {
      const link = child('a', 'Berita KPU');
      const { list } = await failList({ status: 404 }, { children: [link] });
      expect(texts(list, 'status')).to.deep.equal(['Sumber berita tidak dapat dibuka.']);
      expect([seen(link), !!part(list, 'skeleton')]).to.deep.equal([true, false]);
      expect(states(list)).to.deep.equal(['error']);
    });

    it('shows slotted content in place of the message, and a retry button', async () => {
      const own = child('p', 'Gangguan.', 'error');
      const { list } = await failList({ status: 404 }, { children: [own] });
      expect([seen(own), seen(part(list, 'status')), seen(part(list, 'retry'))]).to.deep.equal([
        true,
        false,
        true,
      ]);
    });

    it('ends when the retry succeeds', async () => {
      const { list, feed } = await failList({ status: 404 });
      await feed.answer({ body: feedOf(items(2)) });
      const loaded = next(list, 'kpu-load');
      part(list, 'retry')!.click();
      await loaded;
      expect([shown(list), states(list)]).to.deep.equal([[1, 2], []]);
    });

    it('ends when src changes', async () => {
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

    it('keeps the articles if a reload fails, and shows a notice', async () => {
      const { list } = await stale();
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(states(list)).to.deep.equal(['stale']);
      expect(texts(list, 'status')[0]).to.match(/^Berita belum dapat diperbarui\./);
    });

    it('hides the fallback content', async () => {
      const { list } = await stale();
      const link = child('a', 'Berita KPU');
      list.append(link);
      await pause(20);
      expect(seen(link)).to.equal(false);
    });

    it('ends when a reload succeeds', async () => {
      const { list, feed } = await stale();
      await feed.answer({ body: feedOf(items(3)) });
      part(list, 'retry')!.click();
      await waitUntil(() => shown(list).length === 3);
      expect([states(list), !!part(list, 'retry')]).to.deep.equal([[], false]);
    });
  });
});

describe('<kpu-news-list>: requests', () => {
  afterEach(clear);

  it('discard the late answer of a previous src', async () => {
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

  it('discard the late failure of a previous src', async () => {
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
    const nodes = cards(list);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(list);
    await list.updateComplete;
    await pause(30);
    other.replaceWith(list);
    expect(await feed.requests()).to.have.length(1);
    expect(sameNodes(cards(list), nodes)).to.equal(true);
  });

  it('still show their answer if the element was moved meanwhile', async () => {
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

  it('show an answer that arrived while removed only once the element is reinserted', async () => {
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

  it('discard an answer that arrived while removed if src changed', async () => {
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

  it('are shared by ten lists with the same src', async () => {
    const feed = await serveFeed({ delay: 30, body: feedOf(items(2)) });
    const lists = await Promise.all(
      Array.from({ length: 10 }, () => showList({ attributes: { src: feed.url } })),
    );
    expect(lists.every((list) => shown(list).length === 2)).to.equal(true);
    expect(await feed.requests()).to.have.length(1);
  });

  it('sends simple requests without cookies or authorization', async () => {
    const feed = await serve(items(1));
    await showList({ attributes: { src: feed.url } });
    const [{ method, headers }] = await feed.requests();
    expect([method, headers.cookie, headers.authorization]).to.deep.equal(['GET', undefined, undefined]);
  });

  it('are repeated by `reload()`, which resolves when the articles are shown', async () => {
    const feed = await serve(items(1));
    const list = await showList({ attributes: { src: feed.url } });
    await feed.answer({ body: feedOf(items(3)) });
    await list.reload();
    expect(shown(list)).to.deep.equal([1, 2, 3]);
    expect(await feed.requests()).to.have.length(2);
  });
});

describe('<kpu-news-list>: DOM nodes of cards', () => {
  afterEach(clear);

  const byTitle = (list: KpuNewsList) =>
    new Map(cards(list).map((node) => [node.querySelector('[part~=title]')!.textContent, node]));

  it('are kept by a reload with the same articles', async () => {
    const feed = await serve(items(3));
    const list = await showWhole({ attributes: { src: feed.url } });
    const before = cards(list);
    await list.reload();
    expect(sameNodes(cards(list), before)).to.equal(true);
  });

  it('are kept by a reload that changes an article; only its text changes', async () => {
    const list = await showItems(items(3));
    const before = cards(list);
    list.feed = feedOf([item(1), item(2, { title: 'Baru' }), item(3)]);
    await list.updateComplete;
    expect(sameNodes(cards(list), before)).to.equal(true);
    expect(texts(list, 'title')).to.deep.equal(['Berita 1', 'Baru', 'Berita 3']);
  });

  it('are kept when other articles are inserted or removed', async () => {
    const list = await showItems(items(5, 2));
    const before = byTitle(list);
    list.feed = feedOf([item(1), item(2), item(4), item(6)]);
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([1, 2, 4, 6]);
    const after = byTitle(list);
    for (const title of ['Berita 2', 'Berita 4'])
      expect(after.get(title) === before.get(title)).to.equal(true);
  });

  it('are moved, not recreated, when the order changes', async () => {
    const list = await showItems([1, 2, 3, 4].map((n) => item(n, { _kpu: { views: [2, 9, 1, 5][n - 1] } })));
    const [first, second, third, fourth] = cards(list);
    list.sort = 'popular';
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([2, 4, 1, 3]);
    expect(sameNodes(cards(list), [second, fourth, first, third])).to.equal(true);
  });

  it('are kept by a filter, which removes only the others', async () => {
    const list = await showItems([item(1, { tags: ['a'] }), item(2), item(3, { tags: ['a'] })]);
    const [first, , third] = cards(list);
    list.tag = 'a';
    await list.updateComplete;
    expect(sameNodes(cards(list), [first, third])).to.equal(true);
  });

  it('leave no comment nodes behind when cards come and go', async () => {
    const list = await showItems(
      items(6).map((entry, index) => ({ ...entry, tags: index % 2 ? ['a'] : [] })),
    );
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

  it('keep the focus when articles are inserted before them', async () => {
    const list = await showItems(items(3, 2));
    const link = part(list, 'title')!;
    link.focus();
    list.feed = feedOf(items(3));
    await list.updateComplete;
    expect(shown(list)).to.deep.equal([1, 2, 3]);
    expect(list.shadowRoot!.activeElement === link).to.equal(true);
  });
});

describe('<kpu-news-list>: events', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  it('kpu-load fires once with URL and counts, and does not bubble', async () => {
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

  it('kpu-error fires once after all retries, and does not bubble', async () => {
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

  it('a list is explained on the console if all items of its feed were left out', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      const strange = await serve([{ judul: 'Rapat' }, { judul: 'Pleno' }]);
      const list = await showWhole({ attributes: { src: strange.url } });
      await waitUntil(() => said.length);
      await list.reload();
      await showWhole({ attributes: { src: (await serve([])).url } });
      await showWhole({ attributes: { src: (await serve([...items(1), {}])).url } });
      await pause(100);
    } finally {
      console.warn = warn;
    }
    const [text, more] = said.filter((line) => line.includes('left out'));
    expect(text.startsWith('[kpu-news] nothing to show: http'), text).to.equal(true);
    expect(text).to.include('All items (2)').and.include('"content_html"');
    expect(more ?? text, 'once for each answer').to.equal(text);
  });

  it('kpu-error is logged to the console with a diagnosis', async () => {
    const { feed } = await failList({ status: 404 });
    await waitUntil(() => errors.lines.length);
    expect(errors.lines).to.have.length(1);
    expect(errors.lines[0]).to.contain(`[kpu-news] not-found: ${feed.url} (status 404)`);
  });

  it('kpu-open has article and URL, bubbles and is composed', async () => {
    const list = await showWhole({ properties: { feed: feedOf(items(2)) } });
    const heard = next(document.body, 'kpu-open');
    const { prevented } = click(parts(list, 'title')[1]);
    const { detail, composed, cancelable } = await heard;
    expect([detail.article.title, detail.url]).to.deep.equal(['Berita 2', 'https://kpu.example/berita/2']);
    expect([composed, cancelable, prevented]).to.deep.equal([true, true, false]);
  });

  it('kpu-open can be canceled to open the article in another way', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: feedOf(items(1)) } });
    list.addEventListener('kpu-open', (event) => event.preventDefault());
    const { prevented } = click(part(list, 'title'));
    await pause(50);
    expect([prevented, !!part(list, 'dialog')]).to.deep.equal([true, false]);
  });

  it('kpu-share has network and item, and no kpu-open fires', async () => {
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

  it('kpu-share can be canceled to share in another way', async () => {
    const list = await showWhole({
      attributes: { share: 'facebook' },
      properties: { feed: feedOf(items(1)) },
    });
    list.addEventListener('kpu-share', (event) => event.preventDefault());
    expect(click(part(list, 'share-link')).prevented).to.equal(true);
  });

  it('announces a copied link, and shows a message on that card only', async () => {
    const list = await showWhole({ attributes: { share: 'copy' }, properties: { feed: feedOf(items(2)) } });
    await waitUntil(() => part(list, 'share-link-copy'));
    const seen = () =>
      [...list.shadowRoot!.querySelectorAll('.share')].map((row) => getComputedStyle(row, '::after').content);
    expect(seen()).to.deep.equal(['none', 'none']);
    part(list, 'share-link-copy')!.click();
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    // a browser may refuse clipboard access in a test; either outcome is announced
    await waitUntil(() => /^(Tautan telah disalin|Tautan tidak dapat disalin)\.$/.test(status()));
    const [first, second] = seen();
    expect([first === 'none', second]).to.deep.equal([false, 'none']);
    expect(list.shadowRoot!.querySelector('[data-status]')!.getAttribute('data-status')).to.equal(status());
  });
});

describe('<kpu-news-list>: language', () => {
  afterEach(clear);

  const VIEWED = feedOf([item(1, { _kpu: { views: 1 } }), item(2, { _kpu: { views: 1234 } })]);

  it('is Indonesian if lang is missing or unknown', async () => {
    for (const attributes of [{}, { lang: 'xx' }, { lang: '' }] as Record<string, string>[]) {
      const list = await showList({ attributes, properties: { feed: VIEWED } });
      expect(texts(list, 'heading')).to.deep.equal(['Berita Terkini']);
    }
  });

  it('follows lang, including plural forms and number formats', async () => {
    const list = await showList({ attributes: { lang: 'en-GB' }, properties: { feed: VIEWED } });
    expect(texts(list, 'views')).to.deep.equal(['Viewed 1 time', 'Viewed 1,234 times']);
    expect(texts(list, 'date')[0]).to.match(/January 30, 2024|30 January 2024/);
  });

  it('is inherited from an ancestor, across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    document.body.append(outer);
    const parent = outer.attachShadow({ mode: 'open' });
    const list = await showList({ properties: { feed: VIEWED }, parent });
    expect(texts(list, 'heading')).to.deep.equal(['Latest News']);
    outer.remove();
  });

  it("is the element's own lang before an ancestor's", async () => {
    const parent = document.createElement('div');
    parent.lang = 'en';
    document.body.append(parent);
    const list = await showList({ attributes: { lang: 'id' }, properties: { feed: VIEWED }, parent });
    expect(texts(list, 'heading')).to.deep.equal(['Berita Terkini']);
    parent.remove();
  });

  describe('of a page that is in English by default only', () => {
    const { documentElement: root } = document;
    const before = root.lang;
    const INDONESIAN = item(1, {
      title: 'Rapat pleno di kantor',
      summary: 'Rapat yang dihadiri oleh saksi dan pengawas untuk memeriksa data dari kecamatan.',
    });
    beforeEach(() => {
      root.lang = 'en-US';
    });
    afterEach(() => {
      root.lang = before;
    });
    const becomes = async (list: KpuNewsList, heading: string): Promise<void> => {
      await waitUntil(() => texts(list, 'heading')[0] === heading, heading);
    };

    it('is that of the feed, if that is a local one', async () => {
      const named = feedOf(items(2), { language: 'id' });
      await becomes(await showWhole({ properties: { feed: named } }), 'Berita Terkini');
      const javanese = feedOf(items(2), { language: 'jv-ID' });
      await becomes(await showWhole({ properties: { feed: javanese } }), 'Warta Paling Anyar');
      const ofArticles = feedOf([item(1, { language: 'id-ID' })], { language: 'en-US' });
      await becomes(await showWhole({ properties: { feed: ofArticles } }), 'Berita Terkini');
    });

    it('is that of the texts, whatever the feed is said to be', async () => {
      const feed = feedOf([INDONESIAN], { language: 'en-US' });
      await becomes(await showWhole({ properties: { feed } }), 'Berita Terkini');
    });

    it('is English around English texts, and where the author says so', async () => {
      const english = item(1, {
        summary: 'Notes of the meeting with officers from all districts and the press.',
      });
      const others = [
        await showWhole({ properties: { feed: feedOf([english]) } }),
        await showWhole({ attributes: { lang: 'en' }, properties: { feed: feedOf([INDONESIAN]) } }),
      ];
      root.lang = 'en-GB';
      others.push(await showWhole({ properties: { feed: feedOf([INDONESIAN]) } }));
      await pause(100);
      for (const list of others) expect(texts(list, 'heading')).to.deep.equal(['Latest News']);
    });

    it('follows another feed, and the page', async () => {
      const list = await showWhole({ properties: { feed: feedOf([INDONESIAN]) } });
      await becomes(list, 'Berita Terkini');
      list.feed = feedOf([item(2, { title: 'News of the day for all' })]);
      await becomes(list, 'Latest News');
      list.feed = feedOf([INDONESIAN]);
      await becomes(list, 'Berita Terkini');
      root.lang = 'su';
      await becomes(list, 'Warta Panganyarna');
    });
  });

  it('changes when lang of an ancestor changes', async () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    const list = await showWhole({ properties: { feed: VIEWED }, parent });
    const nodes = cards(list);
    parent.lang = 'en';
    await waitUntil(() => texts(list, 'heading')[0] === 'Latest News');
    expect(texts(list, 'views')[0]).to.equal('Viewed 1 time');
    expect(sameNodes(cards(list), nodes)).to.equal(true);
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

  it('applies to the announcement of a failed load', async () => {
    const { list } = await failList();
    const status = () => list.shadowRoot!.querySelector('[role=status]')?.textContent.trim();
    await waitUntil(() => status() === 'Sumber berita tidak dapat dibuka.');
  });

  it('applies to the announcement of a search without results', async () => {
    const list = await showWhole({ properties: { search: true, feed: feedOf(items(1)) } });
    const field = part<HTMLInputElement>(list, 'search')!;
    field.value = 'tidak ada itu';
    field.dispatchEvent(new Event('input'));
    await list.updateComplete;
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    await waitUntil(() => status() === 'Tidak ada berita yang cocok.');
  });

  it('applies to the announced number of articles', async () => {
    const list = await showWhole({ attributes: { lang: 'en' }, properties: { feed: feedOf(items(1)) } });
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    await waitUntil(() => status() === '1 article shown.');
    list.feed = feedOf(items(2));
    await list.updateComplete;
    expect(status()).to.equal('2 articles shown.');
  });
});

describe('<kpu-news-list>: accessibility', () => {
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
    items(4).map((entry) => ({
      ...entry,
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
  const makers: Record<string, () => Promise<KpuNewsList>> = {
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
    for (const [name, make] of Object.entries(makers)) {
      it(`has no axe violations: ${name}, ${scheme}`, async () => {
        root.style.colorScheme = scheme;
        root.style.background = 'Canvas';
        root.style.color = 'CanvasText';
        const list = await make();
        await expect(list).to.be.accessible();
      });
    }
});
