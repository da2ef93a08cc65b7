import { expect } from '@open-wc/testing';
import { origins, serveAt, serveFeed, uniqueName, type ServedFeed } from '../../helpers/server.js';
import {
  clear,
  feedOf,
  item,
  items,
  listen,
  next,
  part,
  parts,
  pause,
  serve,
  shown,
  showWhole,
  type KpuNewsList,
  waitUntil,
} from '../../elements/kpu-news-list/list-page.js';

/** Pages with these numbers of items, each linked to the next; `last` returns the next_url of the last one. */
async function servePages(sizes: readonly number[], last?: (first: ServedFeed) => string) {
  const pages = await Promise.all(sizes.map(() => serveFeed({ hang: true })));
  let from = 1;
  for (const [index, page] of pages.entries()) {
    const to = from + sizes[index] - 1;
    const next_url = pages[index + 1]?.url ?? last?.(pages[0]);
    await page.answer({ body: feedOf(items(to, from), { next_url }) });
    from = to + 1;
  }
  return pages;
}

const asked = async (pages: readonly ServedFeed[]): Promise<number[]> =>
  Promise.all(pages.map(async (page) => (await page.requests()).length));

const button = (list: KpuNewsList): HTMLButtonElement | null => part<HTMLButtonElement>(list, 'more');

/** Numbers from 1 to `last`. */
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('<kpu-news-list>: pagination', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  describe('more="button"', () => {
    it('shows more loaded articles without a request', async () => {
      const feed = await serve(items(5));
      const list = await showWhole({ attributes: { src: feed.url, limit: '2' } });
      button(list)!.click();
      await waitUntil(() => shown(list).length === 4);
      button(list)!.click();
      await waitUntil(() => shown(list).length === 5);
      expect(!!button(list), 'nothing more').to.equal(false);
      expect(await feed.requests()).to.have.length(1);
    });

    it('shows no button if everything is shown', async () => {
      const list = await showWhole({ properties: { feed: feedOf(items(2)) } });
      expect(!!button(list)).to.equal(false);
    });

    it('follows the pages of the feed to their end', async () => {
      const pages = await servePages([2, 2, 1]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '2' } });
      expect(await asked(pages)).to.deep.equal([1, 0, 0]);
      await list.loadMore();
      expect(shown(list)).to.deep.equal(upTo(4));
      await list.loadMore();
      expect(shown(list)).to.deep.equal(upTo(5));
      expect(!!button(list)).to.equal(false);
      expect(await asked(pages)).to.deep.equal([1, 1, 1]);
    });

    it('shows an article that is on two pages once', async () => {
      const second = await serve(items(4, 2));
      const first = await serve(items(3), { next_url: second.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '3' } });
      await list.loadMore();
      expect(shown(list)).to.deep.equal(upTo(4));
    });

    it('shows that it is loading, and sends one request for repeated clicks', async () => {
      const second = await serveFeed({ delay: 50, body: feedOf(items(4, 3)) });
      const first = await serve(items(2), { next_url: second.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
      const more = button(list)!;
      const labels: string[] = [];
      new MutationObserver(() => {
        labels.push(`${more.ariaDisabled ?? ''} ${more.textContent.trim()}`);
        more.click();
      }).observe(more, { attributeFilter: ['aria-disabled'] });
      more.click();
      more.click();
      await waitUntil(() => shown(list).length === 4);
      expect(labels[0]).to.equal('true Memuat berita…');
      expect(await second.requests()).to.have.length(1);
    });

    it('focuses the first new card', async () => {
      const pages = await servePages([2, 2]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '2' } });
      button(list)!.focus();
      button(list)!.click();
      await waitUntil(() => shown(list).length === 4);
      await waitUntil(() => list.shadowRoot!.activeElement?.textContent === 'Berita 3', 'focus');
    });

    it('keeps the nodes of existing cards', async () => {
      const pages = await servePages([2, 2]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '2' } });
      const before = parts(list, 'item');
      await list.loadMore();
      expect(
        parts(list, 'item')
          .slice(0, 2)
          .every((node, index) => node === before[index]),
      ).to.equal(true);
    });
  });

  describe('more="scroll"', () => {
    it('asks for no further page by itself after three that brought no card', async () => {
      const withdrawn = { _kpu: { withdrawn: true } };
      let next = await serve([item(99, withdrawn)]);
      const pages = [next];
      for (let n = 14; n > 0; n--) {
        next = await serve([item(n + 10, withdrawn)], { next_url: next.url });
        pages.unshift(next);
      }
      const first = await serve(items(3), { next_url: next.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '3', more: 'scroll' } });
      const count = async () => (await asked(pages)).reduce((sum, requests) => sum + requests, 0);
      await waitUntil(async () => (await count()) === 3, 'three pages');
      await pause(300);
      expect(await count()).to.equal(3);
      button(list)!.click();
      await waitUntil(async () => (await count()) > 3, 'a person may go on');
    });

    it('loads pages while the end of the list is near, up to the last one', async () => {
      const pages = await servePages([1, 1, 1]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '1', more: 'scroll' } });
      await waitUntil(() => shown(list).length === 3);
      expect(await asked(pages)).to.deep.equal([1, 1, 1]);
    });

    it('sends no request while the end is far below', async () => {
      const pages = await servePages([1, 1]);
      const space = document.createElement('div');
      space.style.height = '5000px';
      document.body.append(space);
      try {
        const list = await showWhole({ attributes: { src: pages[0].url, limit: '1', more: 'scroll' } });
        await pause(100);
        expect(await asked(pages)).to.deep.equal([1, 0]);
        space.remove();
        await waitUntil(() => shown(list).length === 2);
      } finally {
        space.remove();
      }
    });

    it('stops after a failure until the user retries', async () => {
      const second = await serveFeed({ status: 404 });
      const first = await serve(items(1), { next_url: second.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '1', more: 'scroll' } });
      await waitUntil(() => button(list)?.textContent.trim() === 'Coba lagi');
      await pause(80);
      expect(await second.requests()).to.have.length(1);
      await second.answer({ body: feedOf(items(2, 2)) });
      button(list)!.click();
      await waitUntil(() => shown(list).length === 2);
    });

    it('does not move the focus', async () => {
      const pages = await servePages([1, 1]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '1', more: 'scroll' } });
      await waitUntil(() => shown(list).length === 2);
      await pause(30);
      expect(list.shadowRoot!.activeElement === null).to.equal(true);
    });
  });

  describe('more="none"', () => {
    it('shows no button and stays at the limit', async () => {
      const pages = await servePages([2, 2]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '2', more: 'none' } });
      await pause(50);
      expect(!!button(list)).to.equal(false);
      expect(await asked(pages)).to.deep.equal([1, 0]);
    });
  });

  describe('limit', () => {
    it('is filled from further pages', async () => {
      const pages = await servePages([2, 2, 2]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '4' } });
      await waitUntil(() => shown(list).length === 4);
      await pause(50);
      expect(await asked(pages)).to.deep.equal([1, 1, 0]);
    });

    it('causes at most three further requests per load and per "more"', async () => {
      const pages = await servePages([1, 1, 1, 1, 1, 1, 1, 1]);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '10' } });
      await waitUntil(() => shown(list).length === 4);
      await pause(80);
      expect(await asked(pages)).to.deep.equal([1, 1, 1, 1, 0, 0, 0, 0]);
      await list.loadMore();
      expect(shown(list)).to.deep.equal(upTo(7));
      expect(await asked(pages)).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 0]);
    });

    it('counts only articles that pass the filter', async () => {
      const second = await serve(items(4, 3).map((entry) => ({ ...entry, tags: ['pilkada'] })));
      const first = await serve(items(2), { next_url: second.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '2', tag: 'Pilkada' } });
      await waitUntil(() => shown(list).length === 2);
      expect(shown(list)).to.deep.equal([3, 4]);
    });
  });

  describe('next_url', () => {
    it('ends the feed if it leads back to a loaded page', async () => {
      const pages = await servePages([1, 1], (first) => first.url);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '5' } });
      await waitUntil(() => shown(list).length === 2);
      await waitUntil(() => !button(list), 'no button');
      expect(await asked(pages)).to.deep.equal([1, 1]);
    });

    it('is ignored if it leads to its own page', async () => {
      const pages = await servePages([3], (first) => first.url);
      const list = await showWhole({ attributes: { src: pages[0].url, limit: '3' } });
      expect(!!button(list)).to.equal(false);
      await list.loadMore();
      expect(await asked(pages)).to.deep.equal([1]);
    });

    it('is never requested on another origin', async () => {
      const { pages: elsewhere } = await origins();
      const foreign = await serveAt(elsewhere, uniqueName(), [{ body: feedOf(items(4, 3)) }]);
      const feed = await serve(items(2), { next_url: foreign.url });
      const list = await showWhole({ attributes: { src: feed.url, limit: '2' } });
      expect(!!button(list)).to.equal(false);
      await list.loadMore();
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(await foreign.requests()).to.have.length(0);
    });

    for (const [what, next_url] of [
      ['a script', 'javascript:alert(1)'],
      ['a number', 7],
      ['an object', {}],
    ] as const) {
      it(`is ignored if it is ${what}`, async () => {
        const list = await showWhole({ properties: { feed: feedOf(items(2), { next_url }) } });
        expect(!!button(list)).to.equal(false);
      });
    }

    it('is resolved against the URL of the feed', async () => {
      const second = await serve(items(2, 2));
      const first = await serve(items(1), { next_url: `../feed/${second.name}` });
      const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
      await waitUntil(() => shown(list).length === 2);
    });

    it('is not followed beyond 50 pages', async () => {
      const feed = await serveFeed(
        ...Array.from({ length: 60 }, (_, index) => ({
          body: feedOf(items(index + 1, index + 1), { next_url: `?halaman=${String(index + 2)}` }),
        })),
      );
      const list = await showWhole({ attributes: { src: feed.url, limit: '60' } });
      const isIdle = (): boolean => button(list)?.ariaDisabled !== 'true';
      do {
        await waitUntil(isIdle, 'loading');
        await list.loadMore();
      } while (button(list));
      expect(await feed.requests()).to.have.length(50);
      expect(!!button(list)).to.equal(false);
    });
  });

  describe('a page that fails', () => {
    const showFailedPage = async () => {
      const second = await serveFeed({ status: 500 });
      const first = await serve(items(2), { next_url: second.url });
      const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
      const failed = next(list, 'kpu-error');
      button(list)!.click();
      const { detail } = await failed;
      await waitUntil(() => button(list)!.textContent.trim() === 'Coba lagi');
      return { list, second, detail };
    };

    it('keeps the shown articles and offers a retry', async () => {
      const { list } = await showFailedPage();
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(list.matches(':state(error), :state(stale)')).to.equal(false);
    });

    it('is reported by kpu-error with its own URL', async () => {
      const { second, detail } = await showFailedPage();
      expect(detail).to.include({
        code: 'server',
        url: second.url,
        status: 500,
        attempts: 3,
        source: 'feed',
      });
    });

    it('is requested again by the button, which adds one step', async () => {
      const { list, second } = await showFailedPage();
      await second.answer({ body: feedOf(items(8, 3)) });
      button(list)!.click();
      await waitUntil(() => shown(list).length === 4);
      expect(button(list)!.textContent.trim()).to.equal('Tampilkan lebih banyak');
    });
  });

  it('starts again at the limit after a change of src', async () => {
    const list = await showWhole({ attributes: { src: (await serve(items(6))).url, limit: '2' } });
    await list.loadMore();
    const loaded = next(list, 'kpu-load');
    list.src = (await serve(items(9, 4))).url;
    await loaded;
    expect(shown(list)).to.deep.equal([4, 5]);
  });

  it('drops a page that arrives after a change of src', async () => {
    const second = await serveFeed({ delay: 80, body: feedOf(items(4, 3)) });
    const first = await serve(items(2), { next_url: second.url });
    const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
    const more = list.loadMore();
    await waitUntil(async () => (await second.requests()).length);
    const loaded = next(list, 'kpu-load');
    list.src = (await serve(items(9, 9))).url;
    await loaded;
    await more;
    expect(shown(list)).to.deep.equal([9]);
  });

  it('follows pages of a new src while a page of the old one is pending', async () => {
    const slow = await serveFeed({ delay: 400, body: feedOf(items(4, 3)) });
    const first = await serve(items(2), { next_url: slow.url });
    const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
    void list.loadMore();
    await waitUntil(async () => (await slow.requests()).length);
    const pages = await servePages([1, 2]);
    list.src = pages[0].url;
    await waitUntil(() => shown(list).length === 2);
    expect(shown(list)).to.deep.equal([1, 2]);
  });

  it('keeps loaded pages through a reload', async () => {
    const [first] = await servePages([2, 2, 2, 2, 2, 2]);
    const list = await showWhole({ attributes: { src: first.url, limit: '2' } });
    for (let page = 2; page <= 6; page++) await list.loadMore();
    expect(shown(list)).to.deep.equal(upTo(12));
    await list.reload();
    expect(shown(list)).to.deep.equal(upTo(12));
  });

  it('follows no next page of a feed that the page provided', async () => {
    const leak = await serve(items(4, 3));
    const list = await showWhole({
      attributes: { limit: '9' },
      properties: { feed: { url: leak.url, next: leak.url, articles: items(2) } },
    });
    await pause(50);
    expect([!!button(list), await leak.requests()]).to.deep.equal([false, []]);
  });
});
