// Fields of a feed item, and attributes that concern items, on cards and in the article.
import { expect } from '@open-wc/testing';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { readJsonFeed, type FeedFormat } from '../../../src/feed/index.js';
import { serveFeed } from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  item,
  items,
  listen,
  next,
  part,
  parts,
  putList,
  serve,
  showItems,
  showList,
  shown,
  showWhole,
  texts,
  titles,
  waitUntil,
  type KpuNewsList,
} from './list-page.js';

const SITE = 'https://kpu.example/berita/';
const PICTURE = new URL('../../../demo/contoh/img/tps.svg', import.meta.url).href;

let articles: KpuArticle[] = [];

async function showArticle(
  attributes: Readonly<Record<string, string>>,
  properties: Partial<KpuArticle> = {},
): Promise<KpuArticle> {
  const article = document.createElement('kpu-article');
  article.limits = FAST;
  for (const [name, value] of Object.entries(attributes)) article.setAttribute(name, value);
  Object.assign(article, properties);
  articles.push(article);
  const loaded = next(article, 'kpu-load');
  document.body.append(article);
  await loaded;
  await waitUntil(() => article.shadowRoot?.querySelector('[role=status]'), 'the reader');
  return article;
}

const partOf = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`);
const textOf = (element: Element | null): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim();

/** Reloads and waits for the answer. */
async function reload(element: KpuNewsList | KpuArticle): Promise<void> {
  const loaded = next(element, 'kpu-load');
  await Promise.all([element.reload(), loaded]);
  await element.updateComplete;
}

const withdrawn = { _kpu: { withdrawn: true } };

describe('a feed item', () => {
  let warnings: ReturnType<typeof listen>;
  beforeEach(() => {
    warnings = listen('warn');
  });
  afterEach(() => {
    warnings.stop();
    clear();
    for (const article of articles) article.remove();
    articles = [];
  });

  describe('that is withdrawn', () => {
    it('is not rendered and does not count towards the limit', async () => {
      const list = await showItems([item(1), item(2, withdrawn), item(3), item(4)], { limit: '3' });
      expect(shown(list)).to.deep.equal([1, 3, 4]);
    });

    it('is not counted as ignored although it has no other fields', async () => {
      const list = putList({
        properties: { feed: feedOf([item(1), { id: '2', ...withdrawn }, { id: '3' }]) },
      });
      const { detail } = await next(list, 'kpu-load');
      expect(detail.ignored).to.equal(1);
      expect(shown(list)).to.deep.equal([1]);
    });

    it('leaves an empty list with the empty message', async () => {
      const list = await showWhole({ properties: { feed: feedOf([item(1, withdrawn)]) } });
      expect(texts(list, 'status')).to.deep.equal(['Belum ada berita.']);
      expect(list.matches(':state(empty)')).to.equal(true);
    });

    for (const value of ['true', 1, 'yes', {}, null, false])
      it(`must be withdrawn with true, not ${JSON.stringify(value)}`, async () => {
        expect(shown(await showItems([item(1, { _kpu: { withdrawn: value } })]))).to.deep.equal([1]);
      });

    for (const [what, withdrawnItem] of [
      ['', item(2, withdrawn)],
      [', listed with its URL only', { id: '2', url: `${SITE}2`, ...withdrawn }],
    ] as const) {
      it(`disappears from the list on reload${what}`, async () => {
        const feed = await serve(items(3));
        const list = await showWhole({ attributes: { src: feed.url } });
        await feed.answer({ body: feedOf([item(1), withdrawnItem, item(3)]) });
        await reload(list);
        expect(shown(list)).to.deep.equal([1, 3]);
      });

      it(`disappears from further pages as well${what}`, async () => {
        const feed = await serveFeed(
          { body: feedOf(items(1), { next_url: '?2' }) },
          { body: feedOf(items(3, 2)) },
          { body: feedOf([item(1), withdrawnItem], { next_url: '?2' }) },
        );
        const list = await showWhole({ attributes: { src: feed.url, limit: '3' } });
        await waitUntil(() => shown(list).length === 3, 'the second page');
        await reload(list);
        await waitUntil(() => shown(list).length === 2, 'two are left');
        expect(shown(list)).to.deep.equal([1, 3]);
      });

      it(`disappears from the article${what}`, async () => {
        const feed = await serve(items(3));
        const article = await showArticle({ src: feed.url, 'article-id': '2' });
        expect(textOf(partOf(article, 'title'))).to.equal('Berita 2');
        await feed.answer({ body: feedOf([item(1), withdrawnItem, item(3)]) });
        const failed = next(article, 'kpu-error');
        void article.reload();
        expect((await failed).detail.code).to.equal('not-in-feed');
        await waitUntil(() => partOf(article, 'status'), 'the sentence');
        expect(textOf(partOf(article, 'status'))).to.equal('Artikel tidak ditemukan.');
        expect(partOf(article, 'title')).to.equal(null);
        expect(article.shadowRoot!.textContent).not.to.contain('Berita 2');
      });
    }

    it('disappears from a further page by its id alone', async () => {
      const feed = await serveFeed(
        { body: feedOf(items(1), { next_url: '?2' }) },
        { body: feedOf(items(3, 2)) },
        { body: feedOf([item(1), { id: '2', ...withdrawn }], { next_url: '?2' }) },
      );
      const list = await showWhole({ attributes: { src: feed.url, limit: '3' } });
      await waitUntil(() => shown(list).length === 3, 'the second page');
      await reload(list);
      expect(shown(list)).to.deep.equal([1, 3]);
    });

    it('is skipped by an article element without article-id', async () => {
      const article = await showArticle({}, { feed: feedOf([item(1, withdrawn), item(2)]) });
      expect(textOf(partOf(article, 'title'))).to.equal('Berita 2');
    });

    it('is not linked as a neighbour', async () => {
      const article = await showArticle(
        { 'article-id': '1' },
        { feed: feedOf([item(1), item(2, withdrawn), item(3)]) },
      );
      const link = article.shadowRoot!.querySelector<HTMLAnchorElement>('[rel=next]');
      expect(link?.href).to.equal(`${SITE}3`);
    });

    it('reappears when the feed no longer withdraws it', async () => {
      const feed = await serve([item(1), item(2, withdrawn)]);
      const list = await showWhole({ attributes: { src: feed.url } });
      await feed.answer({ body: feedOf(items(2)) });
      await reload(list);
      expect(shown(list)).to.deep.equal([1, 2]);
    });
  });

  describe('that is corrected', () => {
    const corrected = item(1, {
      content_text: 'Isi.',
      _kpu: { correction: 'Jumlah <b>TPS</b> semula tertulis 36.' },
    });
    const correctionText = 'Ralat: Jumlah <b>TPS</b> semula tertulis 36.';

    it('shows the correction on its card, as text', async () => {
      const list = await showWhole({ properties: { feed: feedOf([corrected, item(2)]) } });
      expect(parts(list, 'correction').map(textOf)).to.deep.equal([correctionText]);
      expect(textOf(part(list, 'correction'))).to.equal(correctionText);
    });

    it('shows the correction in the article, above the body', async () => {
      const article = await showArticle({}, { feed: feedOf([corrected]) });
      expect(textOf(partOf(article, 'correction'))).to.equal(correctionText);
      const order = partOf(article, 'correction')!.compareDocumentPosition(partOf(article, 'body')!);
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it("labels the correction in the page's language", async () => {
      const list = await showWhole({ attributes: { lang: 'en' }, properties: { feed: feedOf([corrected]) } });
      await waitUntil(() => textOf(part(list, 'correction'))?.startsWith('Correction:'), 'English');
    });

    it('shows the correction once the feed has it', async () => {
      const feed = await serve([item(1)]);
      const list = await showWhole({ attributes: { src: feed.url } });
      expect(part(list, 'correction')).to.equal(null);
      await feed.answer({ body: feedOf([corrected]) });
      await reload(list);
      expect(textOf(part(list, 'correction'))).to.equal(correctionText);
    });

    for (const value of [true, {}, [], '', ' \n'])
      it(`must be corrected with text, not ${JSON.stringify(value)}`, async () => {
        const list = await showWhole({
          properties: { feed: feedOf([item(1, { _kpu: { correction: value } })]) },
        });
        expect(part(list, 'correction')).to.equal(null);
      });
  });

  describe('that is pinned', () => {
    const pinned = { _kpu: { pinned: true, views: 1 } };
    const stock = [item(1, { _kpu: { views: 9 } }), item(2, { _kpu: { views: 99 } }), item(3, pinned)];

    for (const [sort, order] of [
      ['newest', [3, 1, 2]],
      ['popular', [3, 2, 1]],
    ] as const)
      it(`stays first with sort="${sort}", after a reload as well`, async () => {
        const feed = await serve(stock);
        const list = await showWhole({ attributes: { src: feed.url, sort } });
        expect(shown(list)).to.deep.equal(order);
        await feed.answer({ body: feedOf([item(0, { _kpu: { views: 999 } }), ...stock]) });
        await list.reload();
        await waitUntil(() => shown(list).length === 4, 'the new one');
        expect(shown(list)).to.deep.equal([3, ...(sort === 'popular' ? [0, 2, 1] : [0, 1, 2])]);
      });

    it('is shown although it is older than all shown articles', async () => {
      expect(shown(await showItems([...items(5), item(6, pinned)], { limit: '2' }))).to.deep.equal([6, 1]);
    });

    it('is not shown if it is withdrawn', async () => {
      const both = { _kpu: { pinned: true, withdrawn: true } };
      expect(shown(await showItems([item(1), item(2, both)]))).to.deep.equal([1]);
    });
  });

  describe('the picture of a card', () => {
    const OWN = `${location.origin}/gambar.png`;
    const feedWith = (own = OWN) =>
      serveFeed({ body: feedOf([item(1, { image: own }), item(2, { image: 'b.png' })]) });

    it("is left out if it is of the page's own site and the feed is not", async () => {
      // browsers load an image of `http:` by `https:` in a page of `https:`
      for (const own of [OWN, OWN.replace('http:', 'https:')]) {
        const { url } = await feedWith(own);
        const list = await showList({ attributes: { src: url, show: 'image' } });
        expect(parts(list, 'image').map((image) => image.getAttribute('src'))).to.deep.equal([
          null,
          new URL('b.png', url).href,
        ]);
      }
    });

    it('is shown in a feed that the page provides', async () => {
      const list = await showItems([item(1, { image: OWN })], { show: 'image' });
      expect(part(list, 'image')!.getAttribute('src')).to.equal(OWN);
    });
  });

  describe('trusted-hosts', () => {
    it('leaves out the link to all news of another host', async () => {
      const all = async (home: string): Promise<string | null | undefined> => {
        const list = await showWhole({
          attributes: { 'trusted-hosts': 'kpu.go.id' },
          properties: {
            feed: feedOf([item(1, { url: 'https://lain.example/1' })], { home_page_url: home }),
          },
        });
        await waitUntil(() => part(list, 'host'), 'the check of hosts');
        return part(list, 'all')?.getAttribute('href');
      };
      expect(await all('https://kab.kpu.go.id/')).to.equal('https://kab.kpu.go.id/');
      expect(await all('https://kpu-go-id.example/')).to.equal(undefined);
    });

    it('names the host of a file', async () => {
      const attachments = [
        { url: 'https://kab.kpu.go.id/hasil.pdf', title: 'Hasil' },
        { url: 'https://kpu-go-id.example/formulir.exe', title: 'kpu.go.id: formulir resmi' },
      ];
      const element = document.createElement('kpu-article');
      element.trustedHosts = 'kpu.go.id';
      element.article = item(1, { url: 'https://kab.kpu.go.id/1', content_html: '<p>Isi</p>', attachments });
      document.body.append(element);
      await element.updateComplete;
      const files = [...element.shadowRoot!.querySelectorAll('[part=attachments] li')];
      const notes = files.map((file) =>
        file.querySelector('[part=host]')?.textContent.replace(/\s+/g, ' ').trim(),
      );
      element.remove();
      expect(notes).to.deep.equal([
        undefined,
        'Menuju kpu-go-id.example Mirip kpu.go.id, tetapi situs lain.',
      ]);
    });

    const links = [
      item(1, { url: 'https://kab-kepulauansangihe.kpu.go.id/berita/1' }),
      item(2, { url: 'https://www.detik.com/2' }),
      item(3, { url: 'https://kpu-go-id.example/3' }),
      item(4, { url: 'https://kpu.gо.id/4' }), // a Cyrillic o
      { id: '5', title: 'Berita 5' },
    ];
    const hostNotices = [
      undefined,
      'Menuju www.detik.com',
      'Menuju kpu-go-id.example Mirip kpu.go.id, tetapi situs lain.',
      'Menuju kpu.xn--g-1tb.id Alamat dengan huruf asing.',
      undefined,
    ];
    const hosts = (list: KpuNewsList) => {
      const cards = parts(list, 'item').map((card) => [
        Number(textOf(card.querySelector('[part=title]'))?.slice(-1)),
        textOf(card.querySelector('[part=host]')),
      ]);
      return cards.sort(([a], [b]) => Number(a) - Number(b)).map(([, host]) => host);
    };
    const show = async (trusted: string, more: Readonly<Record<string, string>> = {}) => {
      const list = await showWhole({
        attributes: { ...(trusted && { 'trusted-hosts': trusted }), ...more },
        properties: { feed: feedOf(links) },
      });
      if (trusted) await waitUntil(() => part(list, 'host'), 'the check of hosts');
      return list;
    };

    it('shows the host of links to other hosts, on cards', async () => {
      expect(hosts(await show('kpu.go.id'))).to.deep.equal(hostNotices);
    });

    it('shows the host in the article', async () => {
      for (const [index, host] of hostNotices.entries()) {
        const article = await showArticle(
          { 'trusted-hosts': 'kpu.go.id', 'article-id': String(index + 1) },
          { feed: feedOf(links) },
        );
        if (host) await waitUntil(() => partOf(article, 'host'), 'the check of hosts');
        expect(textOf(partOf(article, 'host'))).to.equal(host);
      }
    });

    it('shows no host by default', async () => {
      expect(part(await show(''), 'host')).to.equal(null);
      const article = await showArticle({ 'article-id': '3' }, { feed: feedOf(links) });
      expect(partOf(article, 'host')).to.equal(null);
    });

    it('accepts several hosts, in any notation', async () => {
      const list = await show(' https://KPU.go.id/ , *.Detik.com');
      expect(hosts(list)).to.deep.equal([undefined, undefined, hostNotices[2], hostNotices[3], undefined]);
    });

    it('trusts no host if no value is valid', async () => {
      expect(hosts(await show('<kpu>'))[0]).to.equal('Menuju kab-kepulauansangihe.kpu.go.id');
    });

    it('updates the hosts when it changes', async () => {
      const list = await show('kpu.go.id');
      list.trustedHosts = 'detik.com';
      await list.updateComplete;
      expect(hosts(list)[0]).to.equal('Menuju kab-kepulauansangihe.kpu.go.id');
      expect(hosts(list)[1]).to.equal(undefined);
      list.removeAttribute('trusted-hosts');
      await list.updateComplete;
      expect(part(list, 'host')).to.equal(null);

      const article = await showArticle({ 'article-id': '2' }, { feed: feedOf(links) });
      article.trustedHosts = 'kpu.go.id';
      await waitUntil(() => partOf(article, 'host'), 'the check of hosts');
      expect(textOf(partOf(article, 'host'))).to.equal(hostNotices[1]);
    });

    it("labels the host in the page's language", async () => {
      const list = await show('kpu.go.id', { lang: 'en' });
      await waitUntil(() => hosts(list)[2] !== hostNotices[2], 'English');
      expect(hosts(list)[2]).to.contain('kpu-go-id.example').and.contain('kpu.go.id,');
    });

    it('breaks a host that is longer than the card', async () => {
      const long = item(1, { url: `https://${'sangatpanjang'.repeat(30)}.example/` });
      const list = await showWhole({
        attributes: { 'trusted-hosts': 'kpu.go.id', style: 'display: block; width: 280px' },
        properties: { feed: feedOf([long]) },
      });
      await waitUntil(() => part(list, 'host'), 'the host');
      const { scrollWidth, clientWidth } = part(list, 'item')!;
      expect(scrollWidth).to.equal(clientWidth);
      expect(part(list, 'host')!.scrollWidth).to.be.at.most(280);
    });
  });

  describe('with an image in several sizes', () => {
    const sizes = [
      { url: `${PICTURE}?300`, width: 300 },
      { url: `${PICTURE}?768`, width: '768' },
      { url: 'javascript:alert(1)', width: 1024 },
      { url: `${PICTURE}?wide`, width: -1 },
      { url: `${PICTURE}?none` },
    ];
    const feed = feedOf([
      item(1, { image: { url: PICTURE, alt: 'TPS', sizes } }),
      item(2, { image: PICTURE }),
    ]);
    const srcset = `${PICTURE}?300 300w,${PICTURE}?768 768w`;
    const pictureOf = (element: Element) => partOf(element, 'image') as HTMLImageElement;

    it('has a srcset on a card', async () => {
      const list = await showItems([], {}, { feed });
      const [first, second] = parts(list, 'image') as HTMLImageElement[];
      expect(first.srcset).to.equal(srcset);
      expect(first.src).to.equal(PICTURE);
      expect(first.sizes).to.match(/^auto, /);
      expect(second.hasAttribute('srcset')).to.equal(false);
    });

    it('has a srcset in the article', async () => {
      const image = pictureOf(await showArticle({ 'article-id': '1' }, { feed }));
      expect(image.srcset).to.equal(srcset);
      expect(image.alt).to.equal('TPS');
      expect(pictureOf(await showArticle({ 'article-id': '2' }, { feed })).hasAttribute('srcset')).to.equal(
        false,
      );
    });

    it('loads only one of the sizes', async () => {
      const list = await showItems([], { style: 'display: block; width: 300px' }, { feed });
      const image = pictureOf(list);
      image.scrollIntoView();
      await waitUntil(() => image.complete && image.naturalWidth, 'the picture');
      expect(image.currentSrc).to.match(/\?(300|768)$/);
    });
  });
});

describe('format and formats', () => {
  /** One line, one title. */
  const lines: FeedFormat = {
    name: 'lines',
    matches: ({ text }) => text.startsWith('#lines'),
    read: ({ text, url }) =>
      readJsonFeed(
        {
          items: text
            .split('\n')
            .slice(1)
            .map((title, index) => ({ id: index, title })),
        },
        url,
      ),
  };
  const TEXT = '#lines\nSatu\nDua';
  const rss = `<rss version="2.0"><channel><title>Uji</title><item><title>Dari RSS</title></item></channel></rss>`;

  let warnings: ReturnType<typeof listen>;
  let errors: ReturnType<typeof listen>;
  beforeEach(() => {
    warnings = listen('warn');
    errors = listen('error');
  });
  afterEach(() => {
    warnings.stop();
    errors.stop();
    clear();
    for (const article of articles) article.remove();
    articles = [];
  });

  const errorOf = async (list: KpuNewsList) => (await next(list, 'kpu-error')).detail.code;

  it('a custom format reads a feed that it matches', async () => {
    const { url } = await serveFeed({ body: TEXT });
    const list = await showList({ attributes: { src: url }, properties: { formats: [lines] } });
    expect(titles(list)).to.deep.equal(['Satu', 'Dua']);
  });

  it('a custom format leaves other feeds to the built-in ones', async () => {
    const { url } = await serve(items(2));
    const list = await showList({ attributes: { src: url }, properties: { formats: [lines] } });
    expect(shown(list)).to.deep.equal([1, 2]);
  });

  it('a custom format has priority over built-in ones', async () => {
    const own: FeedFormat = {
      name: 'own',
      matches: () => true,
      read: ({ url }) => readJsonFeed({ items: [{ id: 1, title: 'Punya sendiri' }] }, url),
    };
    const { url } = await serve(items(2));
    const list = await showList({ attributes: { src: url }, properties: { formats: [own] } });
    expect(titles(list)).to.deep.equal(['Punya sendiri']);
  });

  it('a custom format can build the request URL from the number of wanted articles', async () => {
    const feed = await serveFeed({ body: TEXT });
    const own: FeedFormat = { ...lines, asks: /\/feed\//, address: (url, want) => `${url}?ambil=${want}` };
    await showList({ attributes: { src: feed.url, limit: '7' }, properties: { formats: [own] } });
    expect((await feed.requests()).map(({ url }) => url.split('?')[1])).to.deep.equal(['ambil=7']);
  });

  it('a custom format can send its own requests', async () => {
    const feed = await serveFeed({ status: 404 }, { body: TEXT });
    const own: FeedFormat = {
      ...lines,
      asks: /\/feed\//,
      ask: (url, get) => get(url).catch(() => get(`${url}?lagi`)),
    };
    const list = await showList({ attributes: { src: feed.url }, properties: { formats: [own] } });
    expect(titles(list)).to.deep.equal(['Satu', 'Dua']);
    expect(await feed.requests()).to.have.length(2);
  });

  it('a custom format works in kpu-article', async () => {
    const { url } = await serveFeed({ body: TEXT });
    const article = await showArticle({ src: url, 'article-id': '1' }, { formats: [lines] });
    expect(textOf(partOf(article, 'title'))).to.equal('Dua');
  });

  it('a custom format that throws causes an `internal` error, reported once', async () => {
    const own: FeedFormat = {
      ...lines,
      read: () => {
        throw new TypeError('salah');
      },
    };
    const { url } = await serveFeed({ body: TEXT });
    const list = putList({ attributes: { src: url }, properties: { formats: [own] } });
    expect(await errorOf(list)).to.equal('internal');
    await waitUntil(() => part(list, 'retry'), 'the sentence');
  });

  it('format selects a custom format by its name', async () => {
    const { url } = await serveFeed({ body: 'judul\nSatu' });
    const list = await showList({
      attributes: { src: url, format: 'Lines' },
      properties: { formats: [lines] },
    });
    expect(titles(list)).to.deep.equal(['Satu']);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('format="xml" reads only XML', async () => {
    const { url } = await serveFeed({ body: rss });
    expect(titles(await showList({ attributes: { src: url, format: 'xml' } }))).to.deep.equal(['Dari RSS']);
    const json = await serve(items(1));
    expect(await errorOf(putList({ attributes: { src: json.url, format: 'xml' } }))).to.be.oneOf([
      'not-a-feed',
      'bad-syntax',
    ]);
  });

  it('format="json-feed" reads only JSON Feed', async () => {
    const json = await serve(items(1));
    expect(shown(await showList({ attributes: { src: json.url, format: 'json-feed' } }))).to.deep.equal([1]);
    const { url } = await serveFeed({ body: rss });
    expect(await errorOf(putList({ attributes: { src: url, format: 'json-feed' } }))).to.be.oneOf([
      'not-a-feed',
      'bad-syntax',
    ]);
  });

  for (const name of ['auto', 'AUTO', ' ', 'json-feed'])
    it(`format="${name}" logs no warning`, async () => {
      const { url } = await serve(items(1));
      const list = await showWhole({ attributes: { src: url, format: name } });
      expect(shown(list)).to.deep.equal([1]);
      expect(warnings.lines).to.deep.equal([]);
    });

  it('an unknown format warns once and counts as auto', async () => {
    const { url } = await serve(items(1));
    for (const turn of ['?1', '?2']) {
      const list = await showWhole({ attributes: { src: url + turn, format: 'jsonfeed' } });
      expect(shown(list)).to.deep.equal([1]);
    }
    await showArticle({ src: url, format: 'jsonfeed' });
    await waitUntil(() => warnings.lines.length > 1, 'the warning of the article');
    expect(warnings.lines).to.deep.equal([
      '[kpu-news] <kpu-news-list format="jsonfeed">: not a value of format, which takes auto, json-feed, wordpress, site, xml, page, kpu',
      '[kpu-news] <kpu-article format="jsonfeed">: not a value of format, which takes auto, json-feed, wordpress, site, xml, page, kpu',
    ]);
  });
});
