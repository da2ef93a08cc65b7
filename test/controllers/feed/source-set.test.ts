import { expect } from '@open-wc/testing';
import {
  origins,
  serveAt,
  serveFeed,
  uniqueName,
  type Answer,
  type ServedFeed,
} from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  item,
  listen,
  next,
  part,
  parts,
  pause,
  putList,
  shown,
  showWhole,
  texts,
  waitUntil,
  type KpuNewsList,
  type ListOptions,
} from '../../elements/kpu-news-list/list-page.js';

/** The first paint waits for every source; the circuit breaker is off. */
const PATIENT = { ...FAST, gather: 20_000, breaker: 0 };
/** The first paint waits for slow sources only briefly. */
const BRISK = { ...PATIENT, gather: 40 };
/** Milliseconds after which an answer is certainly too late for the first paint. */
const LATE = 500;

/** A feed of the items with these numbers; a higher number is older. */
const answer = (title: string, numbers: readonly number[], members: object = {}): Answer => ({
  body: feedOf(
    numbers.map((n) => item(n, { url: `https://${title.toLowerCase()}.example/${n}` })),
    { title, ...members },
  ),
});

const serve = (title: string, numbers: readonly number[], members?: object): Promise<ServedFeed> =>
  serveFeed(answer(title, numbers, members));

/** A source whose first answer is late; later answers come at once. */
const serveLate = (title: string, numbers: readonly number[]): Promise<ServedFeed> =>
  serveFeed({ ...answer(title, numbers), delay: LATE }, answer(title, numbers));

const srcOf = (...feeds: readonly ServedFeed[]): string => feeds.map(({ url }) => url).join(' ');

const options = (
  feeds: readonly ServedFeed[],
  attributes: ListOptions['attributes'] = {},
  limits = PATIENT,
): ListOptions => ({ attributes: { src: srcOf(...feeds), ...attributes }, properties: { limits } });

const asked = async (feeds: readonly ServedFeed[]): Promise<number[]> =>
  Promise.all(feeds.map(async (feed) => (await feed.requests()).length));

/** The URLs of failed sources, as reported by kpu-error. */
function failuresOf(list: KpuNewsList): string[] {
  const urls: string[] = [];
  list.addEventListener('kpu-error', ({ detail }) => urls.push(detail.url));
  return urls;
}

const announced = (list: KpuNewsList): string =>
  list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const focused = (list: KpuNewsList): string | undefined => list.shadowRoot!.activeElement?.textContent.trim();
const failedLine = (list: KpuNewsList): string | undefined =>
  texts(list, 'status').find((text) => text.includes('sumber'));

/** Numbers from `first` to `last`. */
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('<kpu-news-list>: several sources', () => {
  let errors: ReturnType<typeof listen>;

  beforeEach(() => {
    errors = listen('error');
  });
  afterEach(() => {
    errors.stop();
    clear();
  });

  describe('loading', () => {
    it('merges the articles by date and shows the source on each card', async () => {
      const feeds = await Promise.all([serve('A', [1, 4]), serve('B', [2, 3])]);
      const list = await showWhole(options(feeds));
      expect(shown(list)).to.deep.equal([1, 2, 3, 4]);
      expect(texts(list, 'source')).to.deep.equal(['A', 'B', 'B', 'A']);
    });

    it('accepts one URL per line in src and fires one kpu-load', async () => {
      const [a, b] = await Promise.all([serve('A', [1]), serve('B', [2])]);
      const list = putList({
        attributes: { src: `\n  ${a.url}\n\t${b.url}\n` },
        properties: { limits: PATIENT },
      });
      let loads = 0;
      list.addEventListener('kpu-load', () => loads++);
      const { detail } = await next(list, 'kpu-load');
      expect(detail).to.deep.equal({ url: `${a.url} ${b.url}`, articles: 2, ignored: 0 });
      await pause(60);
      expect(loads).to.equal(1);
    });

    it('requests a repeated URL once', async () => {
      const [a, b] = await Promise.all([serve('A', [1]), serve('B', [2])]);
      const list = await showWhole(options([a, b, a, a]));
      expect(shown(list)).to.deep.equal([1, 2]);
      expect(await asked([a, b])).to.deep.equal([1, 1]);
    });

    it('shows on how many sites a release was also published', async () => {
      const release = (title: string): Answer => ({
        body: feedOf(
          [item(1, { url: `https://${title}.example/1`, title: 'Rilis', content_text: 'Isi rilis.' })],
          { title },
        ),
      });
      const feeds = await Promise.all(['A', 'B', 'C'].map((title) => serveFeed(release(title))));
      const list = await showWhole(options(feeds));
      await waitUntil(() => part(list, 'also'));
      expect([texts(list, 'title'), texts(list, 'source'), texts(list, 'also')]).to.deep.equal([
        ['Rilis'],
        ['A'],
        ['Juga dimuat di 2 situs'],
      ]);
    });

    it('requests four sources at a time, in the order of src', async () => {
      const feeds = await Promise.all(
        range(1, 9).map((n) => serveFeed(n < 5 ? { wait: true } : answer(`F${n}`, [n]))),
      );
      const list = putList(options(feeds));
      await waitUntil(async () => (await asked(feeds.slice(0, 4))).every(Boolean), 'the first four');
      await pause(100);
      expect(await asked(feeds)).to.deep.equal([1, 1, 1, 1, 0, 0, 0, 0, 0]);
      await Promise.all(
        feeds.slice(0, 4).map((feed, index) => feed.answer(answer(`F${index + 1}`, [index + 1]))),
      );
      await waitUntil(() => shown(list).length === 9);
    });

    it("resolves links in the dialog against the article's own site", async () => {
      const feeds = await Promise.all([
        serve('A', [1]),
        serveFeed({
          body: feedOf([
            item(2, { url: 'https://b.example/2', content_html: '<p><a href="/surat">Surat</a></p>' }),
          ]),
        }),
      ]);
      const list = await showWhole(options(feeds, { open: 'dialog' }));
      parts(list, 'title')[1].click();
      const link = () =>
        list
          .shadowRoot!.querySelector('kpu-article')
          ?.shadowRoot?.querySelector<HTMLAnchorElement>('[part=body] a');
      await waitUntil(link);
      expect(link()!.href).to.equal('https://b.example/surat');
    });

    it('loads forty sources', async () => {
      const feeds = await Promise.all(range(1, 40).map((n) => serve(`F${n}`, [41 - n])));
      const list = await showWhole(options(feeds, { limit: '40' }));
      await waitUntil(() => shown(list).length === 40);
      expect(shown(list)).to.deep.equal(range(1, 40));
      expect(new Set(await asked(feeds))).to.deep.equal(new Set([1]));
    });

    it('applies tag and sort to the merged articles', async () => {
      const tagged = (title: string, n: number, views: number): Answer => ({
        body: feedOf(
          [
            item(n, { url: `https://${title}.example/${n}`, tags: ['Pilkada'], _kpu: { views } }),
            item(n + 1, { url: `https://${title}.example/${n + 1}`, _kpu: { views: 99 } }),
          ],
          { title },
        ),
      });
      const feeds = await Promise.all([serveFeed(tagged('A', 1, 5)), serveFeed(tagged('B', 3, 7))]);
      const list = await showWhole(options(feeds, { tag: 'pilkada', sort: 'popular' }));
      expect(shown(list)).to.deep.equal([3, 1]);
    });
  });

  describe('a late answer', () => {
    const withLate = async (numbers: readonly number[], first: readonly number[] = [3, 4, 6]) => {
      const feeds = await Promise.all([serve('A', first), serveLate('B', numbers)]);
      return showWhole(options(feeds, {}, BRISK));
    };

    it('does not delay the other sources', async () => {
      const list = await withLate([9]);
      expect(shown(list)).to.deep.equal([3, 4, 6]);
      await waitUntil(() => shown(list).length === 4);
    });

    it('is appended if all its articles belong below the shown cards', async () => {
      const list = await withLate([7, 8]);
      await waitUntil(() => shown(list).length === 5);
      expect(shown(list)).to.deep.equal([3, 4, 6, 7, 8]);
      expect(!!part(list, 'new')).to.equal(false);
    });

    it('is held back behind a button if it belongs above shown cards', async () => {
      const list = await withLate([1, 2, 7]);
      const cards = parts(list, 'item');
      const { top } = cards[0].getBoundingClientRect();
      await waitUntil(() => part(list, 'new'));
      expect(texts(list, 'new')).to.deep.equal(['Tampilkan 2 berita baru']);
      expect(shown(list)).to.deep.equal([3, 4, 6, 7]);
      expect(announced(list)).to.equal('Ada 2 berita baru.');
      expect(cards[0].getBoundingClientRect().top, 'nothing moves').to.equal(top);
    });

    it('is held back if it would push a card down', async () => {
      const list = await withLate([5]);
      await waitUntil(() => part(list, 'new'));
      expect(shown(list)).to.deep.equal([3, 4, 6]);
    });

    it('counts only the articles that the list would show', async () => {
      const feeds = await Promise.all([serve('A', [30, 31, 32]), serveLate('B', range(1, 20))]);
      const list = await showWhole(options(feeds, { limit: '3' }, BRISK));
      await waitUntil(() => part(list, 'new'));
      expect(texts(list, 'new')).to.deep.equal(['Tampilkan 3 berita baru']);
      part(list, 'new')!.click();
      await waitUntil(() => shown(list)[0] === 1);
      expect(shown(list)).to.deep.equal([1, 2, 3]);
    });

    it('is revealed by the button, which focuses the first new card', async () => {
      const list = await withLate([2, 5]);
      await waitUntil(() => part(list, 'new'));
      const cards = parts(list, 'item');
      part(list, 'new')!.focus();
      part(list, 'new')!.click();
      await waitUntil(() => shown(list).length === 5);
      expect(shown(list)).to.deep.equal([2, 3, 4, 5, 6]);
      await waitUntil(() => focused(list) === 'Berita 2', 'focus');
      expect([!!part(list, 'new'), announced(list)]).to.deep.equal([false, '5 berita ditampilkan.']);
      expect(cards.every((card) => card.isConnected)).to.equal(true);
    });

    it('is announced in the language of the page', async () => {
      const feeds = await Promise.all([serve('A', [3]), serveLate('B', [1])]);
      const list = await showWhole(options(feeds, { lang: 'en' }, BRISK));
      await waitUntil(() => part(list, 'new'));
      expect([texts(list, 'new')[0], announced(list)]).to.deep.equal([
        'Show 1 new article',
        '1 new article.',
      ]);
    });

    it('is shown at once if the list is still empty', async () => {
      const list = await withLate([1, 2], []);
      await waitUntil(() => shown(list).length === 2);
    });

    it('is shown when the user reloads', async () => {
      const list = await withLate([1]);
      await waitUntil(() => part(list, 'new'));
      await list.reload();
      await waitUntil(() => shown(list)[0] === 1);
      expect(!!part(list, 'new')).to.equal(false);
    });

    it('is held back together with articles of a refresh', async () => {
      const feeds = await Promise.all([serve('A', [3, 4]), serve('B', [5])]);
      const list = await showWhole(options(feeds, { refresh: '1' }, { ...BRISK, minute: 2000 }));
      await feeds[0].answer(answer('A', [2, 3, 4]));
      await feeds[1].answer({ ...answer('B', [1, 5, 9]), delay: LATE });
      part(list, 'title')!.focus();
      await waitUntil(() => texts(list, 'new')[0] === 'Tampilkan 1 berita baru');
      await waitUntil(() => shown(list).includes(9));
      await pause(100);
      expect(texts(list, 'new')).to.deep.equal(['Tampilkan 2 berita baru']);
      expect([shown(list), focused(list)]).to.deep.equal([[3, 4, 5, 9], 'Berita 3']);
      list.refresh = 0;
      part(list, 'new')!.click();
      await waitUntil(() => shown(list).length === 6);
      expect(shown(list)).to.deep.equal([1, 2, 3, 4, 5, 9]);
    });

    describe('that duplicates a shown release', () => {
      const release = (title: string, delay: number): Answer => ({
        delay,
        body: feedOf(
          [item(1, { url: `https://${title}.example/1`, title: 'Rilis', content_text: 'Isi rilis.' })],
          { title },
        ),
      });

      it(`only updates the card's "also on" line if its source comes later in src`, async () => {
        const feeds = await Promise.all([serveFeed(release('A', 0)), serveFeed(release('B', LATE))]);
        const list = await showWhole(options(feeds, {}, BRISK));
        const [card] = parts(list, 'item');
        await waitUntil(() => part(list, 'also'));
        expect([texts(list, 'source'), parts(list, 'item')[0] === card]).to.deep.equal([['A'], true]);
      });

      it('takes its place if its source comes first in src', async () => {
        const feeds = await Promise.all([serveFeed(release('B', LATE)), serveFeed(release('A', 0))]);
        const list = await showWhole(options(feeds, {}, BRISK));
        expect(texts(list, 'source')).to.deep.equal(['A']);
        await waitUntil(() => part(list, 'also'));
        expect([texts(list, 'source'), !!part(list, 'new')]).to.deep.equal([['B'], false]);
      });
    });

    it('leads to the same list whichever source is late', async () => {
      const urls = ['a', 'b', 'b'].map((host) => `https://${host}.example/rilis`);
      const seen = [];
      for (const late of [0, 1, 2]) {
        const feeds = await Promise.all(
          ['A', 'B', 'C'].map((title, index) =>
            serveFeed({
              delay: index === late ? LATE : 0,
              body: feedOf(
                [
                  item(1, { url: urls[index], title: 'Rilis', content_text: 'Isi rilis.' }),
                  item(index + 2, { id: `urn:isbn:${index}`, url: undefined, title: `Nomor ${title}` }),
                ],
                { title },
              ),
            }),
          ),
        );
        const list = await showWhole(options(feeds, {}, BRISK));
        await waitUntil(() => {
          part(list, 'new')?.click();
          return part(list, 'also') && texts(list, 'title').length === 4;
        }, 'all answers');
        seen.push([texts(list, 'title'), texts(list, 'source')].join('\n'));
        list.remove();
      }
      expect([...new Set(seen)]).to.have.length(1);
    });
  });

  describe('a source that fails', () => {
    const withFailures = async (limits = PATIENT) => {
      const good = await serve('A', [2, 3]);
      const bad = await Promise.all([serveFeed({ status: 404 }), serveFeed({ status: 404 })]);
      const list = putList(options([bad[0], good, bad[1]], {}, limits));
      const failures = failuresOf(list);
      await waitUntil(() => failedLine(list), 'the line');
      return { list, good, bad, failures };
    };

    it('does not hide the others, and is reported once without an error state', async () => {
      const { list, bad, failures } = await withFailures();
      expect(shown(list)).to.deep.equal([2, 3]);
      expect(failedLine(list)).to.include('2 sumber berita tidak dapat dimuat.');
      const announcement = '2 berita ditampilkan. 2 sumber berita tidak dapat dimuat.';
      await waitUntil(() => announced(list) === announcement, 'the words');
      await waitUntil(() => failures.length === 2);
      await pause(60);
      expect(failures).to.have.members(bad.map(({ url }) => url));
      expect(list.matches(':state(error), :state(stale)')).to.equal(false);
    });

    it('is retried alone by its button', async () => {
      const { list, good, bad, failures } = await withFailures();
      await bad[0].answer(answer('B', [5]));
      part(list, 'retry')!.click();
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      expect(shown(list)).to.deep.equal([2, 3, 5]);
      expect(await asked([good, ...bad])).to.deep.equal([1, 2, 2]);
      await waitUntil(() => failures.length === 3);
    });

    it('keeps the focus in the list once the retry succeeds', async () => {
      const { list, bad } = await withFailures();
      await bad[0].answer(answer('B', [1]));
      await bad[1].answer(answer('C', [5]));
      part(list, 'retry')!.focus();
      part(list, 'retry')!.click();
      await waitUntil(() => focused(list) === 'Tampilkan 1 berita baru', 'focus');
      expect([failedLine(list), shown(list)]).to.deep.equal([undefined, [2, 3, 5]]);
    });

    it('is reported as bad-url if its address is invalid', async () => {
      const good = await serve('A', [1]);
      const list = putList({
        attributes: { src: `${good.url} javascript:alert(1)` },
        properties: { limits: PATIENT },
      });
      const { detail } = await next(list, 'kpu-error');
      expect(detail).to.include({ code: 'bad-url', url: 'javascript:alert(1)' });
      await waitUntil(() => shown(list).length === 1);
    });

    it('keeps the articles that it had loaded before', async () => {
      const feeds = await Promise.all([serve('A', [1, 3]), serve('B', [2, 4])]);
      const list = await showWhole(options(feeds));
      await feeds[1].answer({ status: 404 });
      await feeds[0].answer(answer('A', [0, 1, 3]));
      await list.reload();
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      expect(shown(list)).to.deep.equal([0, 1, 2, 3, 4]);
    });

    it('loses no articles through an answer that is cut off', async () => {
      const rss = (...numbers: readonly number[]) =>
        numbers
          .map((n) => `<item><title>Berita ${n}</title><link>https://b.example/${n}</link></item>`)
          .join('');
      const start = '<rss version="2.0"><channel><title>B</title>';
      const feeds = await Promise.all([
        serve('A', [1]),
        serveFeed({ body: `${start}${rss(2, 3)}</channel></rss>` }),
      ]);
      const list = await showWhole(options(feeds));
      await feeds[1].answer({ body: `${start}${rss(4, 2)}<item><ti` });
      const failed = next(list, 'kpu-error');
      await list.reload();
      expect((await failed).detail).to.include({ code: 'interrupted', url: feeds[1].url });
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      expect(shown(list)).to.have.members([1, 4, 2, 3]);
    });

    it('puts the list into its error state, reported once, if all sources fail', async () => {
      const feeds = await Promise.all([404, 410, 404].map((status) => serveFeed({ status })));
      const list = putList(options(feeds));
      const failures = failuresOf(list);
      await waitUntil(() => part(list, 'retry'));
      await pause(60);
      expect(failures).to.deep.equal([feeds[0].url]);
      expect([list.matches(':state(error)'), failedLine(list)]).to.deep.equal([true, undefined]);
      await feeds[2].answer(answer('C', [1]));
      part(list, 'retry')!.click();
      await waitUntil(() => shown(list)[0] === 1);
      await waitUntil(() => failedLine(list)?.startsWith('2 sumber berita'));
    });

    it('marks the list as stale if all sources fail on a later load', async () => {
      const feeds = await Promise.all([serve('A', [1]), serve('B', [2])]);
      const list = await showWhole(options(feeds));
      const failures = failuresOf(list);
      await Promise.all(feeds.map((feed) => feed.answer({ status: 404 })));
      await list.reload();
      expect(shown(list)).to.deep.equal([1, 2]);
      await waitUntil(() => list.matches(':state(stale)'));
      await waitUntil(() => failures.length === 1);
    });
  });

  describe('load more', () => {
    const button = (list: KpuNewsList) => part(list, 'more');

    it('shows nothing older than the oldest loaded article of a source with further pages', async () => {
      const page = await serve('A', [4, 6]);
      const feeds = await Promise.all([serve('A', [1, 2], { next_url: page.url }), serve('B', [3, 5, 7])]);
      const list = await showWhole(options(feeds, { limit: '2' }));
      expect([shown(list), await asked([page])]).to.deep.equal([[1, 2], [0]]);
      await list.loadMore();
      expect([shown(list), await asked([page])]).to.deep.equal([[1, 2, 3, 4], [1]]);
      await list.loadMore();
      await list.loadMore();
      expect(shown(list)).to.deep.equal(range(1, 7));
      expect(!!button(list)).to.equal(false);
    });

    it('requests the source first whose loaded articles end earliest', async () => {
      const pages = await Promise.all([serve('A', [8, 9]), serve('B', [4, 5])]);
      const feeds = await Promise.all([
        serve('A', [1, 7], { next_url: pages[0].url }),
        serve('B', [2, 3], { next_url: pages[1].url }),
      ]);
      const list = await showWhole(options(feeds, { limit: '3' }));
      await list.loadMore();
      expect(shown(list)).to.deep.equal([1, 2, 3, 4, 5, 7]);
      expect(await asked(pages)).to.deep.equal([0, 1]);
    });

    it('fills the limit with at most three further requests', async () => {
      const chain = async (title: string, from: number) => {
        let next_url: string | undefined;
        const pages: ServedFeed[] = [];
        for (const n of range(0, 4).reverse()) {
          const page = await serve(title, [from + 2 * n], { next_url });
          pages.unshift(page);
          next_url = page.url;
        }
        return pages;
      };
      const [a, b] = [await chain('A', 1), await chain('B', 2)];
      const list = await showWhole(options([a[0], b[0]], { limit: '10' }));
      await waitUntil(() => shown(list).length === 4);
      await pause(60);
      const total = (await asked([...a, ...b])).reduce((sum, n) => sum + n, 0);
      expect([shown(list), total]).to.deep.equal([[1, 2, 3, 4], 5]);
      await list.loadMore();
      expect(shown(list)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    });

    it('ignores pinned articles when it determines how far a source is loaded', async () => {
      const page = await serve('A', [4]);
      const first = await serveFeed({
        body: feedOf([item(30, { _kpu: { pinned: true } }), item(1), item(2)], {
          title: 'A',
          next_url: page.url,
        }),
      });
      const list = await showWhole(options([first, await serve('B', [3])], { limit: '3' }));
      expect(shown(list)).to.deep.equal([30, 1, 2]);
      await list.loadMore();
      expect(shown(list)).to.deep.equal([30, 1, 2, 3, 4]);
    });

    it('sorts everything loaded by views with sort="popular"', async () => {
      const page = await serve('A', [9]);
      const feeds = await Promise.all([serve('A', [1, 2], { next_url: page.url }), serve('B', [3, 4])]);
      const list = await showWhole(options(feeds, { limit: '4', sort: 'popular' }));
      expect(shown(list)).to.have.members([1, 2, 3, 4]);
    });

    it('follows no page on another origin and no loop', async () => {
      const { pages } = await origins();
      const foreign = await serveAt(pages, uniqueName(), [answer('A', [9])]);
      const feeds = await Promise.all([
        serve('A', [1, 2], { next_url: foreign.url }),
        serveFeed({ hang: true }),
      ]);
      await feeds[1].answer(answer('B', [3, 4], { next_url: feeds[1].url }));
      const list = await showWhole(options(feeds));
      expect([shown(list), !!button(list)]).to.deep.equal([[1, 2, 3, 4], false]);
      await list.loadMore();
      expect(await asked([foreign, ...feeds])).to.deep.equal([0, 1, 1]);
    });

    it('continues with other sources if a page fails, and retries that page later', async () => {
      const pages = await Promise.all([serveFeed({ status: 404 }), serve('B', [5, 6])]);
      const feeds = await Promise.all([
        serve('A', [1, 2], { next_url: pages[0].url }),
        serve('B', [3, 4], { next_url: pages[1].url }),
      ]);
      const list = await showWhole(options(feeds, { limit: '2' }));
      const failed = next(list, 'kpu-error');
      await list.loadMore();
      expect((await failed).detail).to.include({ code: 'not-found', url: pages[0].url });
      expect(shown(list)).to.deep.equal([1, 2, 3, 4]);
      expect(button(list)!.textContent.trim()).to.equal('Tampilkan lebih banyak');
      await pages[0].answer(answer('A', [7, 8]));
      await list.loadMore();
      await list.loadMore();
      expect(shown(list)).to.deep.equal(range(1, 8));
    });

    it('offers a retry if a page fails and no other is left', async () => {
      const page = await serveFeed({ status: 404 });
      const feeds = await Promise.all([serve('A', [1, 2], { next_url: page.url }), serve('B', [3])]);
      const list = await showWhole(options(feeds, { limit: '4' }));
      await waitUntil(() => button(list)?.textContent.trim() === 'Coba lagi');
      expect(shown(list)).to.deep.equal([1, 2, 3]);
      await page.answer(answer('A', [4, 5]));
      button(list)!.click();
      await waitUntil(() => shown(list).length === 4);
      expect(button(list)!.textContent.trim()).to.equal('Tampilkan lebih banyak');
    });

    it('keeps loaded pages through a reload', async () => {
      const page = await serve('A', [3, 4]);
      const feeds = await Promise.all([serve('A', [1, 2], { next_url: page.url }), serve('B', [5])]);
      const list = await showWhole(options(feeds, { limit: '5' }));
      await waitUntil(() => shown(list).length === 5);
      await feeds[0].answer(answer('A', [0, 1], { next_url: page.url }));
      await list.reload();
      await waitUntil(() => shown(list)[0] === 0);
      await list.loadMore();
      expect(shown(list)).to.deep.equal(range(0, 5));
      expect(await asked([page])).to.deep.equal([1]);
    });
  });

  describe('the cached copy', () => {
    const STORE = 'kpu-news-1';

    /** A list whose cached copy holds the articles 1 to 4. */
    const seenBefore = async (answers: readonly Answer[], names = ['A', 'B']) => {
      const feeds = await Promise.all(answers.map((answer) => serveFeed(answer)));
      const src = srcOf(...feeds);
      const articles = range(1, 4).map((n) => ({
        ...item(n),
        id: String(n),
        published: new Date(Date.UTC(2024, 0, 31 - n, 3)).toISOString(),
        url: `https://${n % 2 ? 'a' : 'b'}.example/${n}`,
      }));
      const store = await caches.open(STORE);
      const at = Date.now() - 1000;
      const parts = feeds.map(({ url }, index) => ({
        src: url,
        at,
        feed: { url, title: names[index], articles: articles.filter(({ id }) => +id % 2 !== index) },
      }));
      const copy = { version: 1, at, parts };
      const key = `https://kpu-news.invalid/?${String(new URLSearchParams({ src, format: 'auto' }))}`;
      await store.put(key, new Response(JSON.stringify(copy)));
      const list = putList(options(feeds, {}, BRISK));
      await waitUntil(() => shown(list).length === 4, 'the copy');
      return list;
    };

    afterEach(() => caches.delete(STORE));

    it('stays for sources that have not answered yet', async () => {
      const list = await seenBefore([
        { ...answer('A', [0, 1]), delay: LATE },
        { ...answer('B', [2, 4, 5]), delay: 3 * LATE },
      ]);
      await waitUntil(() => shown(list)[0] === 0);
      expect(shown(list)).to.deep.equal([0, 1, 2, 4]);
      await waitUntil(() => shown(list).length === 5);
      expect(shown(list)).to.deep.equal([0, 1, 2, 4, 5]);
    });

    it('stays for a source that fails', async () => {
      const list = await seenBefore([{ ...answer('A', [1, 3]), delay: LATE }, { status: 404 }]);
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      expect(shown(list)).to.deep.equal([1, 2, 3, 4]);
    });

    it('is not used for a source that has answered, whatever it was called before', async () => {
      const list = await seenBefore([{ ...answer('A', [3]), delay: LATE }, { status: 404 }], ['Palsu', 'B']);
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      expect(shown(list)).to.deep.equal([2, 3, 4]);
      expect(texts(list, 'source')).to.deep.equal(['B', 'A', 'B']);
    });

    it('has only what came in this visit, with the time it came', async () => {
      const start = Date.now();
      const list = await seenBefore([{ ...answer('A', [3]), delay: LATE }, { status: 404 }]);
      await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
      interface Part {
        src: string;
        at: number;
        feed: { articles: { id: string }[] };
      }
      let parts: Part[] = [];
      await waitUntil(async () => {
        const store = await caches.open(STORE);
        const response = await store.match((await store.keys())[0]);
        if (response) ({ parts } = (await response.json()) as { parts: Part[] });
        return parts.length === 1;
      }, 'the new copy');
      const [{ src, at, feed }] = parts;
      expect([src, feed.articles.map(({ id }) => id)]).to.deep.equal([list.src.split(' ')[0], ['3']]);
      expect(at).to.be.at.least(start);
    });

    for (const status of [410, 451]) {
      it(`loses the articles of a source that answers ${status}`, async () => {
        const list = await seenBefore([
          { ...answer('A', [1, 3]), delay: LATE },
          { status, delay: LATE },
        ]);
        await waitUntil(() => failedLine(list)?.startsWith('1 sumber berita'));
        await waitUntil(() => shown(list).join() === '1,3');
      });

      it(`loses them even if no other source answers: ${status}`, async () => {
        const list = await seenBefore([
          { status: 404, delay: LATE },
          { status, delay: LATE },
        ]);
        await waitUntil(() => shown(list).join() === '1,3');
        await waitUntil(() => list.matches(':state(stale)'));
        const store = await caches.open(STORE);
        await waitUntil(async () => !(await store.keys()).length, 'the copy is deleted');
        await pause(50);
        expect(shown(list)).to.deep.equal([1, 3]);
      });
    }
  });

  describe('a change of src', () => {
    it('discards late answers and requests no further sources', async () => {
      const slow = await Promise.all(range(1, 4).map(() => serveFeed({ wait: true })));
      const further = await serve('A', [5]);
      const list = putList(options([...slow, further]));
      await waitUntil(async () => (await asked(slow)).every(Boolean));
      const others = await Promise.all([serve('C', [7]), serve('D', [8])]);
      list.src = srcOf(...others);
      await waitUntil(() => shown(list)[0] === 7);
      await Promise.all(slow.map((feed, index) => feed.answer(answer('A', [index + 1]))));
      await pause(200);
      expect([shown(list), await asked([further])]).to.deep.equal([[7, 8], [0]]);
    });

    it('discards articles that were held back', async () => {
      const feeds = await Promise.all([serve('A', [3]), serveLate('B', [1])]);
      const list = await showWhole(options(feeds, {}, BRISK));
      await waitUntil(() => part(list, 'new'));
      list.src = (await serve('C', [5])).url;
      await waitUntil(() => shown(list)[0] === 5);
      expect(!!part(list, 'new')).to.equal(false);
      expect(texts(list, 'source')).to.deep.equal([]);
    });
  });

  describe('an element that is removed', () => {
    it('requests no further sources until it is reinserted', async () => {
      const slow = await Promise.all(range(1, 4).map(() => serveFeed({ wait: true })));
      const further = await serve('A', [5]);
      const list = putList(options([...slow, further]));
      await waitUntil(async () => (await asked(slow)).every(Boolean));
      list.remove();
      await Promise.all(slow.map((feed, index) => feed.answer(answer('A', [index + 1]))));
      await pause(200);
      expect(await asked([further])).to.deep.equal([0]);
      document.body.append(list);
      await waitUntil(() => shown(list).length === 5);
    });

    it('shows late answers once it is reinserted', async () => {
      const feeds = await Promise.all([serve('A', [1]), serveLate('B', [2])]);
      const list = await showWhole(options(feeds, {}, BRISK));
      list.remove();
      await pause(LATE + 100);
      expect(shown(list)).to.deep.equal([1]);
      document.body.append(list);
      await waitUntil(() => shown(list).length === 2);
    });

    it('sends no request when it is moved', async () => {
      const feeds = await Promise.all([serve('A', [1]), serve('B', [2])]);
      const list = await showWhole(options(feeds));
      const container = document.createElement('div');
      document.body.append(container);
      container.append(list);
      await pause(60);
      expect([shown(list), await asked(feeds)]).to.deep.equal([
        [1, 2],
        [1, 1],
      ]);
      container.remove();
    });
  });
});
