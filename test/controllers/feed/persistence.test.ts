// What is on screen stays, and what is asked for comes, whatever happens around it.
import { aTimeout, expect } from '@open-wc/testing';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { serveFeed } from '../../helpers/server.js';
import {
  FAST,
  feedOf,
  item,
  items,
  putList,
  serve,
  showWhole,
  waitUntil,
} from '../../elements/kpu-news-list/list-page.js';

const SITE = 'https://kpu.example/';
const post = (id: number): object => ({
  id,
  date_gmt: '2024-01-19T02:04:00',
  link: `${SITE}berita-${id}`,
  slug: `berita-${id}`,
  title: { rendered: `Berita ${id}` },
  content: { rendered: `<p>Isi ${id}</p>` },
  excerpt: { rendered: '' },
});
const json = { 'Content-Type': 'application/json' };

const titlesOf = (list: Element) =>
  Array.from(list.shadowRoot!.querySelectorAll('.item [part=title]'), ({ textContent }) => textContent);
const seen = (element: Element, part: string) =>
  element.shadowRoot!.querySelector(`[part~=${part}]`)?.textContent.trim();

function putArticle(members: Partial<KpuArticle>): KpuArticle {
  const element = Object.assign(document.createElement('kpu-article'), { limits: FAST }, members);
  document.body.append(element);
  return element;
}

/** The same element in another place of the page. */
function move(element: Element): void {
  const place = document.createElement('div');
  document.body.append(place);
  place.append(element);
}

describe('what is shown', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('kpu-article')) element.remove();
  });

  describe('an article that its feed gives alone', () => {
    const alone = async (articleId: string) => {
      const feed = await serveFeed(
        { body: [1, 2].map(post), headers: json },
        { body: [post(99)], headers: json },
        { body: [1, 2].map(post), headers: json },
        { status: 404 },
      );
      const element = putArticle({ src: `${feed.url}/wp-json/wp/v2/posts?per_page=2`, articleId });
      await waitUntil(() => seen(element, 'body') === 'Isi 99', 'the article');
      return element;
    };

    it('stays when the feed is read again, and then cannot be asked for it', async () => {
      const element = await alone('99');
      const clock = performance.now.bind(performance);
      performance.now = () => clock() + 120_000; // its own answer is not fresh any more
      try {
        await element.reload();
        await aTimeout(50);
      } finally {
        performance.now = clock;
      }
      expect([seen(element, 'title'), seen(element, 'body')]).to.deep.equal(['Berita 99', 'Isi 99']);
      expect(seen(element, 'status')).to.equal(undefined);
    });

    it('has no neighbours', async () => {
      const element = await alone('99');
      expect(element.shadowRoot!.querySelectorAll('[part=nearby] a').length).to.equal(0);
    });

    it('may be named as in its address', async () => {
      expect(seen(await alone('berita-99'), 'title')).to.equal('Berita 99');
    });
  });

  describe('a body', () => {
    const one = () => feedOf([item(1, { content_html: '<p>Isi</p>' })]);

    it('is there again when others have taken the article apart', async () => {
      const element = putArticle({ feed: one() });
      await waitUntil(() => seen(element, 'body') === 'Isi', 'the body');
      element.shadowRoot!.replaceChildren();
      element.share = 'none';
      await waitUntil(() => seen(element, 'body') === 'Isi', 'the body again');
      expect(seen(element, 'title')).to.equal('Berita 1');
    });
  });

  describe('what the page hands over', () => {
    it('is not replaced by src once the browser is connected again', async () => {
      const { url, requests } = await serve(items(3));
      const list = await showWhole({ attributes: { src: url }, properties: { feed: feedOf(items(1)) } });
      const article = putArticle({ src: url, article: item(9, { content_text: 'Isi' }) });
      await waitUntil(() => seen(article, 'body') === 'Isi', 'the article');
      dispatchEvent(new Event('online'));
      await list.reload();
      await aTimeout(200);
      expect([titlesOf(list), seen(article, 'title')]).to.deep.equal([['Berita 1'], 'Berita 9']);
      expect(await requests()).to.deep.equal([]);
    });
  });

  describe('another src', () => {
    it('takes the error of the one before away', async () => {
      const bad = await serveFeed({ status: 404 });
      const good = await serveFeed({ body: feedOf(items(1)), delay: 300 });
      const list = putList({ attributes: { src: bad.url } });
      await waitUntil(() => seen(list, 'retry'), 'the error');
      list.src = good.url;
      await list.updateComplete;
      expect(list.matches(':state(error)')).to.equal(false);
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(seen(list, 'retry')).to.equal(undefined);
      await waitUntil(() => titlesOf(list).length === 1, 'the card');
    });

    for (const moved of [false, true])
      it(`is renewed after one that is gone for good${moved ? ', moved meanwhile' : ''}`, async () => {
        const bad = await serveFeed({ status: 410 });
        const good = await serveFeed({ body: feedOf(items(1)), delay: 100 }, { body: feedOf(items(2)) });
        const list = putList({
          attributes: { src: bad.url, refresh: '1' },
          properties: { limits: { ...FAST, minute: 100 } },
        });
        await waitUntil(() => seen(list, 'retry'), 'the error');
        await aTimeout(150); // what renews is in a chunk
        list.src = good.url;
        if (moved) move(list);
        await waitUntil(() => titlesOf(list).length === 2, 'the newer feed');
      });
  });

  it('says that it is still loading although the element was moved', async () => {
    const { url } = await serveFeed({ hang: true });
    const list = putList({
      attributes: { src: url },
      properties: { limits: { ...FAST, headers: 1e6, total: 1e6, slow: 150 } },
    });
    await list.updateComplete;
    move(list);
    await waitUntil(() => seen(list, 'status'), 'the sentence');
    list.remove();
  });

  it('is read anew for another format, whatever formats the page has', async () => {
    const { url } = await serve(items(2));
    const own = {
      name: 'own',
      matches: () => false,
      read: () => ({ url, title: '', articles: [], ignored: 0 }),
    };
    const list = await showWhole({ attributes: { src: url }, properties: { formats: [own] } });
    list.format = 'own';
    await waitUntil(() => list.matches(':state(empty)'), 'what the other format reads');
  });

  it('shares a request with a list whose format was taken away again', async () => {
    const { url, requests } = await serve(items(2));
    const lists = [
      putList({ attributes: { src: url } }),
      putList({ attributes: { src: url, format: 'auto' } }),
    ];
    lists[1].removeAttribute('format');
    for (const list of lists) await waitUntil(() => titlesOf(list).length === 2, 'cards');
    expect(await requests()).to.have.length(1);
  });

  it('comes of a format of the page with each article once', async () => {
    const { url } = await serveFeed({ body: 'isi' });
    const read = (...titles: [title: string, id: string][]) =>
      titles.map(([title, id]) => ({ id, key: id, title, authors: [], tags: [], attachments: [] }));
    let articles = read(['Satu', 'a'], ['Dua', 'a'], ['Tiga', 'b']);
    const format = {
      name: 'own',
      matches: () => true,
      read: () => ({ url, title: '', articles, ignored: 0 }),
    };
    const list = await showWhole({ attributes: { src: url }, properties: { formats: [format] } });
    expect(titlesOf(list)).to.deep.equal(['Satu', 'Tiga']);
    articles = read(['Tiga', 'b']);
    await list.reload();
    expect(titlesOf(list)).to.deep.equal(['Tiga']);
  });

  it('grows by loadMore() that was called before anything was there', async () => {
    const { url } = await serve(items(25));
    const list = putList({ attributes: { src: url, limit: '5' } });
    await list.loadMore();
    await waitUntil(() => titlesOf(list).length === 10, 'twice as many');
  });

  it('is read in the dialog although it has no page of its own', async () => {
    const alone = { id: '1 a', title: 'Pengumuman', content_html: '<p>Isi</p>' };
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: feedOf([alone]) } });
    const link = list.shadowRoot!.querySelector<HTMLAnchorElement>('.item a[part=title]')!;
    expect(link.href).to.equal(`${location.href.split('#')[0]}#berita=1+a`);
    list.address = 'query';
    await list.updateComplete;
    // what else the page's address holds stays in it
    expect(link.href).to.equal(`${location.href.split('#')[0]}&berita=1+a`);
    list.address = 'none';
    await list.updateComplete;
    link.click();
    await waitUntil(() => list.shadowRoot!.querySelector('dialog'), 'the dialog');
    const reader = list.shadowRoot!.querySelector('kpu-article')!;
    await waitUntil(() => reader.shadowRoot && seen(reader, 'body') === 'Isi', 'the article');
    list.shadowRoot!.querySelector('dialog')!.close();
    list.open = 'link';
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('.item [part=title]')!.localName).to.equal('span');
  });

  for (const share of ['none', 'NONE', ' none '])
    it(`share="${share}" of a list means the article's own share links in the dialog`, async () => {
      const list = await showWhole({
        attributes: { open: 'dialog', share },
        properties: { feed: feedOf(items(1)) },
      });
      expect(list.shadowRoot!.querySelector('.share')).to.equal(null);
      list.shadowRoot!.querySelector<HTMLElement>('.item a')!.click();
      const links = () =>
        list.shadowRoot!.querySelector('kpu-article')?.shadowRoot?.querySelectorAll('.share-link').length;
      await waitUntil(() => links() === 3, 'three share links');
      list.shadowRoot!.querySelector('dialog')!.close();
    });
});
