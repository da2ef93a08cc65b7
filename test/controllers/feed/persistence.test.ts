// Shown content stays, and requested content arrives, through moves, reloads and changes of attributes.
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
const textOf = (element: Element, part: string) =>
  element.shadowRoot!.querySelector(`[part~=${part}]`)?.textContent.trim();

function putArticle(members: Partial<KpuArticle>): KpuArticle {
  const element = Object.assign(document.createElement('kpu-article'), { limits: FAST }, members);
  document.body.append(element);
  return element;
}

/** Moves the element to another place in the page. */
function move(element: Element): void {
  const container = document.createElement('div');
  document.body.append(container);
  container.append(element);
}

describe('persistence of shown content', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('kpu-article')) element.remove();
  });

  describe('an article that was requested alone', () => {
    const showSingleArticle = async (articleId: string) => {
      const feed = await serveFeed(
        { body: [1, 2].map(post), headers: json },
        { body: [post(99)], headers: json },
        { body: [1, 2].map(post), headers: json },
        { status: 404 },
      );
      const element = putArticle({ src: `${feed.url}/wp-json/wp/v2/posts?per_page=2`, articleId });
      await waitUntil(() => textOf(element, 'body') === 'Isi 99', 'the article');
      return element;
    };

    it('stays if the feed is reloaded without it and its own request fails', async () => {
      const element = await showSingleArticle('99');
      const clock = performance.now.bind(performance);
      performance.now = () => clock() + 120_000; // its own answer is not fresh any more
      try {
        await element.reload();
        await aTimeout(50);
      } finally {
        performance.now = clock;
      }
      expect([textOf(element, 'title'), textOf(element, 'body')]).to.deep.equal(['Berita 99', 'Isi 99']);
      expect(textOf(element, 'status')).to.equal(undefined);
    });

    it('has no links to neighbours', async () => {
      const element = await showSingleArticle('99');
      expect(element.shadowRoot!.querySelectorAll('[part=nearby] a').length).to.equal(0);
    });

    it('may be requested by its slug', async () => {
      expect(textOf(await showSingleArticle('berita-99'), 'title')).to.equal('Berita 99');
    });
  });

  describe('the body of an article', () => {
    const oneArticle = () => feedOf([item(1, { content_html: '<p>Isi</p>' })]);

    it('is rendered again after other scripts have emptied the shadow root', async () => {
      const element = putArticle({ feed: oneArticle() });
      await waitUntil(() => textOf(element, 'body') === 'Isi', 'the body');
      element.shadowRoot!.replaceChildren();
      element.share = 'none';
      await waitUntil(() => textOf(element, 'body') === 'Isi', 'the body again');
      expect(textOf(element, 'title')).to.equal('Berita 1');
    });
  });

  describe('a feed provided by the page', () => {
    it('is not replaced by src on reload or when the browser is online again', async () => {
      const { url, requests } = await serve(items(3));
      const list = await showWhole({ attributes: { src: url }, properties: { feed: feedOf(items(1)) } });
      const article = putArticle({ src: url, article: item(9, { content_text: 'Isi' }) });
      await waitUntil(() => textOf(article, 'body') === 'Isi', 'the article');
      dispatchEvent(new Event('online'));
      await list.reload();
      await aTimeout(200);
      expect([titlesOf(list), textOf(article, 'title')]).to.deep.equal([['Berita 1'], 'Berita 9']);
      expect(await requests()).to.deep.equal([]);
    });
  });

  describe('a change of src', () => {
    it('removes the error of the previous src', async () => {
      const bad = await serveFeed({ status: 404 });
      const good = await serveFeed({ body: feedOf(items(1)), delay: 300 });
      const list = putList({ attributes: { src: bad.url } });
      await waitUntil(() => textOf(list, 'retry'), 'the error');
      list.src = good.url;
      await list.updateComplete;
      expect(list.matches(':state(error)')).to.equal(false);
      expect(list.matches(':state(loading)')).to.equal(true);
      expect(textOf(list, 'retry')).to.equal(undefined);
      await waitUntil(() => titlesOf(list).length === 1, 'the card');
    });

    for (const moved of [false, true])
      it(`restarts refresh after a source that was gone (410)${moved ? ', even if the element is moved' : ''}`, async () => {
        const bad = await serveFeed({ status: 410 });
        const good = await serveFeed({ body: feedOf(items(1)), delay: 100 }, { body: feedOf(items(2)) });
        const list = putList({
          attributes: { src: bad.url, refresh: '1' },
          properties: { limits: { ...FAST, minute: 100 } },
        });
        await waitUntil(() => textOf(list, 'retry'), 'the error');
        await aTimeout(150); // auto-refresh is in a bundle
        const before = (await bad.requests()).length;
        list.src = good.url;
        if (moved) move(list);
        await waitUntil(() => titlesOf(list).length === 2, 'the newer feed');
        expect(titlesOf(list)).to.deep.equal(['Berita 1', 'Berita 2']);
        expect([textOf(list, 'retry'), list.matches(':state(error)')]).to.deep.equal([undefined, false]);
        expect(await bad.requests(), 'no further request').to.have.length(before);
      });
  });

  it('shows the slow notice although the element was moved', async () => {
    const { url } = await serveFeed({ hang: true });
    const list = putList({
      attributes: { src: url },
      properties: { limits: { ...FAST, headers: 1e6, total: 1e6, slow: 150 } },
    });
    await list.updateComplete;
    move(list);
    await waitUntil(() => textOf(list, 'status'), 'the notice');
    expect(textOf(list, 'status')).to.equal('Masih memuat…');
    expect(list.matches(':state(loading)')).to.equal(true);
    list.remove();
  });

  it('reads the feed again if the format attribute changes', async () => {
    const { url } = await serve(items(2));
    const own = {
      name: 'own',
      matches: () => false,
      read: () => ({ url, title: '', articles: [], ignored: 0 }),
    };
    const list = await showWhole({ attributes: { src: url }, properties: { formats: [own] } });
    list.format = 'own';
    await waitUntil(() => list.matches(':state(empty)'), 'the result of the other format');
    expect(titlesOf(list)).to.deep.equal([]);
    expect(list.matches(':state(error)')).to.equal(false);
  });

  it('shares a request with a list whose format attribute was removed', async () => {
    const { url, requests } = await serve(items(2));
    const lists = [
      putList({ attributes: { src: url } }),
      putList({ attributes: { src: url, format: 'auto' } }),
    ];
    lists[1].removeAttribute('format');
    for (const list of lists) await waitUntil(() => titlesOf(list).length === 2, 'cards');
    expect(await requests()).to.have.length(1);
  });

  it('shows duplicates from a custom format once', async () => {
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

  it('applies loadMore() that was called before the first load', async () => {
    const { url } = await serve(items(25));
    const list = putList({ attributes: { src: url, limit: '5' } });
    await list.loadMore();
    await waitUntil(() => titlesOf(list).length === 10, 'twice as many');
  });

  it('opens an article without a URL in the dialog', async () => {
    const showSingleArticle = { id: '1 a', title: 'Pengumuman', content_html: '<p>Isi</p>' };
    const list = await showWhole({
      attributes: { open: 'dialog' },
      properties: { feed: feedOf([showSingleArticle]) },
    });
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
    await waitUntil(() => reader.shadowRoot && textOf(reader, 'body') === 'Isi', 'the article');
    list.shadowRoot!.querySelector('dialog')!.close();
    list.open = 'link';
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('.item [part=title]')!.localName).to.equal('span');
  });

  for (const share of ['none', 'NONE', ' none '])
    it(`uses the article's own share links in the dialog for a list with share="${share}"`, async () => {
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
