import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import type { ErrorDetail, LoadDetail } from '../../../src/events.js';
import type { Limits } from '../../../src/net/index.js';
import { serveFeed, type ServedFeed } from '../../helpers/server.js';

const SITE = 'https://kab-kepulauansangihe.kpu.go.id';
/** Short waits that still leave a busy machine enough time to answer. */
const limits: Partial<Limits> = { breaker: 0, backoff: 10, retryAfter: 300, slow: 80, policy: 20 };
/** The default of one second is too short on a busy machine. */
const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 30_000, interval: 20 });

const item = (n: number, more: object = {}) => ({
  id: String(n),
  url: `${SITE}/berita/${String(n)}`,
  title: `Berita ${String(n)}`,
  content_html: `<p>Isi ${String(n)}</p>`,
  ...more,
});
const feedOf = (...items: object[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'KPU', items });
const three = feedOf(item(1), item(2), item(3));
/** An article with everything. */
const full = item(1, {
  summary: 'Ringkasan',
  image: `${SITE}/gambar.jpg`,
  date_published: '2024-01-19T09:04:00+07:00',
  date_modified: '2024-01-20T10:00:00+07:00',
  authors: [{ name: 'Humas' }, { name: 'Sekretariat' }],
  tags: ['Pemilu', 'Rapat'],
  attachments: [
    {
      url: `${SITE}/a/hasil.pdf`,
      title: 'Hasil rapat',
      mime_type: 'application/pdf',
      size_in_bytes: 1_234_567,
    },
  ],
  _kpu: { views: 41, section: 'Berita Terkini' },
});
/** A data: URL, which is not allowed for images. */
const DATA_URL = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';

type Options = Partial<
  Pick<KpuArticle, 'feed' | 'article' | 'messages' | 'articleId' | 'headingLevel' | 'structuredData'>
> & { inner?: string; into?: Element };

/** Inserts an element without waiting for anything. */
function put(attributes: Record<string, string> = {}, options: Options = {}): KpuArticle {
  const { inner = '', into = document.body, ...properties } = options;
  const el = document.createElement('kpu-article');
  el.limits = limits;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.innerHTML = inner;
  Object.assign(el, properties);
  into.append(el);
  return el;
}

/** Inserts an element and waits until its article is rendered. */
async function shown(attributes: Record<string, string> = {}, options: Options = {}): Promise<KpuArticle> {
  const el = put(attributes, options);
  await oneEvent(el, 'kpu-load');
  return el;
}

const root = (el: KpuArticle): ShadowRoot => el.shadowRoot!;
const part = (el: KpuArticle, name: string): HTMLElement | null =>
  root(el).querySelector(`[part~="${name}"]`);
const hasPart = (el: KpuArticle, name: string): boolean => part(el, name) !== null;
const textOf = (el: KpuArticle, name: string): string | undefined =>
  part(el, name)?.textContent.replace(/\s+/g, ' ').trim();
const links = (el: KpuArticle, name: string): string[] =>
  Array.from(part(el, name)?.querySelectorAll('a') ?? [], (a) => a.href);
const networks = (el: KpuArticle): (string | null)[] =>
  Array.from(root(el).querySelectorAll('[data-network]'), (element) => element.getAttribute('data-network'));
const waitForText = (el: KpuArticle, name: string, text: string): Promise<void> =>
  until(() => textOf(el, name) === text, `${name}: ${text}, not ${String(textOf(el, name))}`);
const errorOf = async (el: KpuArticle): Promise<ErrorDetail> =>
  (await oneEvent<CustomEvent<ErrorDetail>>(el, 'kpu-error')).detail;
const fallback = '<a href="/berita">Baca di situs kami</a>';
/** Whether the fallback content is visible. */
const showsFallback = (el: KpuArticle): boolean => el.querySelector('a')!.getClientRects().length > 0;
const inState = (el: KpuArticle, name: string): boolean => el.matches(`:state(${name})`);

describe('<kpu-article>', () => {
  const address = location.href;
  const title = document.title;
  const { error, warn } = console;
  let logged: string[];

  beforeEach(() => {
    logged = [];
    console.error = console.warn = (...args: unknown[]) => logged.push(args.map(String).join(' '));
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    for (const el of document.querySelectorAll('kpu-article, [data-test]')) el.remove();
    if (location.href !== address) history.replaceState(null, '', address); // WebKit counts the calls
    document.title = title;
  });

  const setPageId = (id: string): void => {
    const url = new URL(address);
    url.searchParams.set('id', id);
    history.replaceState(null, '', url);
  };

  describe('selecting the article', () => {
    it('shows the first article of the feed at src', async () => {
      const el = await shown({ src: (await serveFeed({ body: three })).url });
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 1', 'Isi 1']);
    });

    it('loads src when it is set after attachment', async () => {
      const el = put();
      await el.updateComplete;
      el.src = (await serveFeed({ body: three })).url;
      await waitForText(el, 'body', 'Isi 1');
    });

    for (const [what, id] of [
      ['id', '2'],
      ['URL', `${SITE}/berita/2`],
    ]) {
      it(`shows the article whose ${what} is article-id`, async () => {
        const el = await shown({ 'article-id': ` ${id} ` }, { feed: three });
        expect(textOf(el, 'title')).to.equal('Berita 2');
      });
    }

    it('shows the article in ?id= of the page', async () => {
      setPageId('3');
      const el = await shown({}, { feed: three });
      expect(textOf(el, 'title')).to.equal('Berita 3');
    });

    it('prefers article-id to ?id=', async () => {
      setPageId('3');
      const el = await shown({ 'article-id': '2' }, { feed: three });
      expect(textOf(el, 'title')).to.equal('Berita 2');
    });

    it('shows another article when article-id changes', async () => {
      const el = await shown({ 'article-id': '1' }, { feed: three });
      el.articleId = '2';
      await el.updateComplete;
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 2', 'Isi 2']);
    });

    it('shows the first article again when article-id is removed', async () => {
      const el = await shown({ 'article-id': '2' }, { feed: three });
      el.removeAttribute('article-id');
      await el.updateComplete;
      expect(textOf(el, 'body')).to.equal('Isi 1');
    });
  });

  describe('articles on further pages', () => {
    /** A feed of several pages; page n holds article n. */
    const paged = (pages: number): Promise<ServedFeed> =>
      serveFeed(
        ...Array.from({ length: pages }, (_, index) => ({
          body: {
            ...feedOf(item(index + 1)),
            ...(index + 1 < pages && { next_url: `?page=${String(index + 2)}` }),
          },
        })),
      );

    it('are found up to five pages later', async () => {
      const { url, requests } = await paged(8);
      const el = await shown({ src: url, 'article-id': '6' });
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 6', 'Isi 6']);
      expect(await requests()).to.have.lengthOf(6);
    });

    it('cause no more requests than needed', async () => {
      const { url, requests } = await paged(8);
      await shown({ src: url, 'article-id': '1' });
      expect(await requests()).to.have.lengthOf(1);
    });

    it('are not searched for beyond five pages', async () => {
      const { url, requests } = await paged(8);
      const el = put({ src: url, 'article-id': '7' });
      const { code } = await errorOf(el);
      expect(code).to.equal('not-in-feed');
      expect(await requests()).to.have.lengthOf(6);
    });

    it('are found again after a reload', async () => {
      const { url, answer } = await paged(2);
      const el = await shown({ src: url, 'article-id': '2' });
      await answer({ body: { ...feedOf(item(1)), next_url: '?page=2' } });
      await el.reload();
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 2', 'Isi 2']);
    });

    it('are not reported as missing if article-id changes during the search', async () => {
      const { url } = await serveFeed(
        { body: { ...feedOf(item(1)), next_url: '?page=2' } },
        { body: feedOf(item(2)), delay: 60 },
      );
      const codes: string[] = [];
      const el = put({ src: url, 'article-id': '9' });
      el.addEventListener('kpu-error', ({ detail }) => codes.push(detail.code));
      await until(() => part(el, 'skeleton') && el.matches(':not(:state(loading))'));
      el.articleId = '2';
      await waitForText(el, 'body', 'Isi 2');
      await aTimeout(30);
      expect(codes).to.deep.equal([]);
    });

    it('are reported with the failure of the page if a further page cannot be loaded', async () => {
      const { url } = await serveFeed({ body: { ...feedOf(item(1)), next_url: '?page=2' } }, { status: 404 });
      const codes: string[] = [];
      const el = put({ src: url, 'article-id': '2' });
      el.addEventListener('kpu-error', ({ detail }) => codes.push(detail.code));
      await until(() => textOf(el, 'status') === 'Sumber berita tidak dapat dibuka.');
      await aTimeout(30);
      expect(codes).to.deep.equal(['not-found']);
    });
  });

  describe('article not found', () => {
    it('shows a message, fires kpu-error and logs to the console', async () => {
      const { url } = await serveFeed({ body: three });
      const el = put({ src: url, 'article-id': '99' });
      const detail = await errorOf(el);
      expect(textOf(el, 'status')).to.equal('Artikel tidak ditemukan.');
      expect(detail).to.include({ code: 'not-in-feed', url, source: 'feed' });
      expect(logged.join('\n')).to.contain('not-in-feed').and.to.contain(url).and.to.contain('99');
    });

    it('shows the fallback content and sets the custom state `error`', async () => {
      const el = put({ 'article-id': '99' }, { feed: three, inner: fallback });
      await errorOf(el);
      expect(showsFallback(el)).to.equal(true);
      expect([inState(el, 'error'), inState(el, 'loading')]).to.deep.equal([true, false]);
    });

    it('ends when an existing article is requested', async () => {
      const el = put({ 'article-id': '99' }, { feed: three, inner: fallback });
      await errorOf(el);
      el.articleId = '2';
      await el.updateComplete;
      expect([textOf(el, 'body'), hasPart(el, 'status'), showsFallback(el)]).to.deep.equal([
        'Isi 2',
        false,
        false,
      ]);
    });

    it('is reported if the article is missing after a reload', async () => {
      const { url, answer } = await serveFeed({ body: three });
      const el = await shown({ src: url, 'article-id': '2' });
      await answer({ body: feedOf(item(1), item(3)) });
      const failure = errorOf(el);
      await el.reload();
      expect(textOf(el, 'status')).to.equal('Artikel tidak ditemukan.');
      expect((await failure).code).to.equal('not-in-feed');
    });

    it('is not reported for an article that newer ones pushed out of the feed, unless it is withdrawn', async () => {
      const { url, answer } = await serveFeed({ body: three });
      const el = await shown({ src: url, 'article-id': '3' });
      await answer({ body: feedOf(item(4), item(1), item(2)) });
      await el.reload();
      await el.reload();
      expect([textOf(el, 'title'), textOf(el, 'body'), hasPart(el, 'status')]).to.deep.equal([
        'Berita 3',
        'Isi 3',
        false,
      ]);
      await answer({ body: feedOf(item(4), { ...item(3), _kpu: { withdrawn: true } }) });
      await el.reload();
      expect([hasPart(el, 'title'), textOf(el, 'status')]).to.deep.equal([false, 'Artikel tidak ditemukan.']);
    });

    it('ends when a retry finds the article', async () => {
      const { url, answer } = await serveFeed({ body: three });
      const el = put({ src: url, 'article-id': '4' });
      await errorOf(el);
      await answer({ body: feedOf(item(4)) });
      part(el, 'retry')!.click();
      await waitForText(el, 'body', 'Isi 4');
    });
  });

  describe('headings', () => {
    const html = '<h1>Satu</h1><h3>Dua</h3><p>Isi</p>';

    for (const [level, tags] of [
      [undefined, 'H1 H2 H3'],
      ['3', 'H3 H4 H5'],
      ['6', 'H6 H6 H6'],
    ] as const) {
      it(`are ${tags} for heading-level ${level ?? 'left out'}`, async () => {
        const el = await shown(level ? { 'heading-level': level } : {}, {
          feed: feedOf(item(1, { content_html: html })),
        });
        const found = Array.from(
          root(el).querySelectorAll('h1, h2, h3, h4, h5, h6'),
          (element) => element.tagName,
        );
        expect(found.join(' ')).to.equal(tags);
      });
    }

    it('change with the property', async () => {
      const el = await shown({}, { feed: feedOf(item(1, { content_html: html })) });
      el.headingLevel = 4;
      await el.updateComplete;
      const found = Array.from(
        root(el).querySelectorAll('h1, h2, h3, h4, h5, h6'),
        (element) => element.tagName,
      );
      expect(found).to.deep.equal(['H4', 'H5', 'H6']);
    });

    it('fall back to the default for an invalid level, with one warning', async () => {
      const el = await shown({ 'heading-level': '9' }, { feed: three });
      await shown({ 'heading-level': '9' }, { feed: three });
      expect(part(el, 'title')?.localName).to.equal('h1');
      expect(logged.filter((line) => line.includes('heading-level="9"'))).to.have.lengthOf(1);
    });
  });

  describe('share', () => {
    it("shows three networks with the article's own URL", async () => {
      const el = await shown({}, { feed: three });
      expect(networks(el)).to.deep.equal(['facebook', 'x', 'whatsapp']);
      for (const href of links(el, 'share')) expect(decodeURIComponent(href)).to.contain(`${SITE}/berita/1`);
    });

    it('shows the given networks in order, including those loaded late', async () => {
      const el = await shown({ share: 'telegram twitter copy' }, { feed: three });
      await until(() => networks(el).length === 3);
      expect(networks(el)).to.deep.equal(['telegram', 'x', 'copy']);
    });

    it('shows none for `none`', async () => {
      const el = await shown({ share: 'none' }, { feed: three });
      expect(hasPart(el, 'share')).to.equal(false);
      expect(logged).to.deep.equal([]);
    });

    it('warns about an unknown name and shows the others', async () => {
      const el = await shown({ share: 'x friendster' }, { feed: three });
      expect(networks(el)).to.deep.equal(['x']);
      expect(logged.join()).to.contain('<kpu-article share="friendster">');
    });

    it('shares the URL of the page if the article has none', async () => {
      const el = await shown({ share: 'facebook' }, { feed: feedOf(item(1, { url: undefined })) });
      expect(links(el, 'share')[0]).to.contain(encodeURIComponent(location.href));
    });

    it('announces the result of copying in the live region', async () => {
      const el = await shown({ share: 'copy' }, { feed: three });
      await until(() => networks(el).length);
      part(el, 'share-link-copy')!.click();
      await until(() => /disalin\.$/.test(root(el).querySelector('[role="status"]')!.textContent));
    });

    it('fires kpu-share, which can be canceled', async () => {
      const el = await shown({ share: 'x' }, { feed: three });
      const seen: unknown[] = [];
      let followed = true;
      document.addEventListener(
        'kpu-share',
        (event) => {
          seen.push((event as HTMLElementEventMap['kpu-share']).detail);
          event.preventDefault();
        },
        { once: true },
      );
      document.addEventListener('click', (event) => (followed = !event.defaultPrevented), { once: true });
      part(el, 'share-link-x')!.click();
      expect(followed).to.equal(false);
      expect(seen).to.deep.equal([
        { network: 'x', item: { url: `${SITE}/berita/1`, title: 'Berita 1', text: undefined } },
      ]);
    });
  });

  describe('show', () => {
    const fields = {
      section: 'Berita Terkini',
      date: 'Jumat, 19 Januari 2024',
      author: 'Humas, Sekretariat',
      attachments: 'Hasil rapat Unduh PDF, 1,2 MB',
      tags: 'PemiluRapat',
      views: 'Telah dilihat 41 kali',
      source: 'Sumber: kab-kepulauansangihe.kpu.go.id',
    };
    const others = (name: string): string =>
      ['section', 'date', 'author', 'image', 'body', 'attachments', 'tags', 'views', 'source']
        .filter((field) => field !== name)
        .join(' ');

    for (const [name, text] of Object.entries(fields)) {
      it(`shows ${name} by default`, async () => {
        const el = await shown({}, { feed: feedOf(full) });
        expect(textOf(el, name)).to.contain(text);
      });
    }

    for (const name of [...Object.keys(fields), 'image']) {
      it(`hides only ${name} if it is not listed`, async () => {
        const el = await shown({ show: others(name) }, { feed: feedOf(full) });
        expect(hasPart(el, name)).to.equal(false);
        for (const other of others(name).split(' ')) expect(hasPart(el, other), other).to.equal(true);
      });
    }

    it('hides the body if it is not listed', async () => {
      const el = await shown({ show: others('body') }, { feed: feedOf(full) });
      expect(part(el, 'body')!.checkVisibility()).to.equal(false);
    });

    it('hides the modification date together with the date', async () => {
      const changed = /Diperbarui/;
      const el = await shown({}, { feed: feedOf(full) });
      expect(root(el).textContent).to.match(changed);
      el.show = others('date');
      await el.updateComplete;
      expect(root(el).textContent).not.to.match(changed);
    });

    it('always shows the title', async () => {
      const el = await shown({ show: 'views' }, { feed: feedOf(full) });
      expect(textOf(el, 'title')).to.equal('Berita 1');
    });

    /** How many horizontal lines are drawn below the body. */
    const lines = (el: KpuArticle): number =>
      [...root(el).querySelectorAll('.body ~ *')].flatMap((element) => {
        const style = getComputedStyle(element);
        return [style.borderTop, style.borderBottom].filter(
          (border) => element.checkVisibility() && !/^0px|rgba\(0, 0, 0, 0\)/.test(border),
        );
      }).length;

    it('draws the lines of the footer only around something', async () => {
      const bare = feedOf(item(1));
      const counter = `${SITE}/counter`;
      const looks: [Record<string, string>, object, number][] = [
        [{}, bare, 2],
        [{ share: 'none' }, feedOf(full), 2],
        [{ share: 'none' }, bare, 0],
        [{ share: 'none', show: others('views') }, bare, 0],
        [{ share: 'none', counter }, bare, 0],
        [{ counter }, bare, 2],
      ];
      for (const [attributes, feed, count] of looks) {
        const el = await shown({ show: 'body views', ...attributes }, { feed });
        expect(lines(el), JSON.stringify(attributes)).to.equal(count);
        el.remove();
      }
    });

    it('has no place for neighbours that lead nowhere', async () => {
      const nowhere = { title: 'Tanpa alamat' };
      const el = await shown({ 'article-id': '1' }, { feed: feedOf(item(1), nowhere) });
      expect(hasPart(el, 'nearby')).to.equal(false);
    });

    it('shows an article that has only a title', async () => {
      const el = await shown({}, { feed: { items: [{ title: 'Pengumuman' }] } });
      expect(textOf(el, 'title')).to.equal('Pengumuman');
      for (const name of [
        'section',
        'date',
        'author',
        'image',
        'attachments',
        'tags',
        'views',
        'source',
        'nearby',
      ])
        expect(hasPart(el, name), name).to.equal(false);
    });
  });

  describe('date', () => {
    for (const [zone, text] of [
      ['Asia/Jakarta', '09.04 WIB'],
      ['Asia/Makassar', '10.04 WITA'],
      ['Asia/Jayapura', '11.04 WIT'],
    ]) {
      it(`is shown in ${zone} as ${text}`, async () => {
        const el = await shown({ 'time-zone': zone }, { feed: feedOf(full) });
        expect(textOf(el, 'date')).to.match(new RegExp(`${text}$`));
        expect(part(el, 'date')).to.have.attribute('datetime', '2024-01-19T02:04:00.000Z');
      });
    }

    it("warns about an unknown time zone and uses the visitor's", async () => {
      const el = await shown({ 'time-zone': 'Asia/Sangihe' }, { feed: feedOf(full) });
      expect(textOf(el, 'date')).to.match(/09\.04 WIB$/);
      expect(logged.join()).to.contain('time-zone="Asia/Sangihe"');
    });

    it('is in English on an English page', async () => {
      const el = await shown({ lang: 'en' }, { feed: feedOf(full) });
      expect(textOf(el, 'date')).to.match(/^Friday, January 19, 2024.*WIB$/);
      expect(textOf(el, 'views')).to.equal('Viewed 41 times');
    });
  });

  describe('details', () => {
    const fileOf = async (attachment: object): Promise<string | undefined> => {
      const el = await shown({}, { feed: feedOf(item(1, { attachments: [attachment] })) });
      return part(el, 'attachments')?.querySelector('a')?.textContent.replace(/\s+/g, ' ').trim();
    };

    for (const [text, attachment] of [
      ['Unduh PDF, 1,2 MB', { url: `${SITE}/a.pdf`, size_in_bytes: 1_234_567 }],
      ['Unduh DOCX', { url: `${SITE}/a.docx`, mime_type: 'application/octet-stream' }],
      ['Unduh PDF', { url: `${SITE}/unduh?id=7`, mime_type: 'application/pdf' }],
      ['Unduh berkas, 0,5 kB', { url: `${SITE}/unduh?id=7`, size_in_bytes: 500 }],
      ['Surat Unduh PDF', { url: `${SITE}/a.pdf`, title: 'Surat', size_in_bytes: 0 }],
    ] as const) {
      it(`labels an attachment as "${text}"`, async () => {
        expect(await fileOf(attachment)).to.equal(text);
      });
    }

    it('lists the tags', async () => {
      const el = await shown({}, { feed: feedOf(full) });
      const tags = Array.from(
        part(el, 'tags')!.querySelectorAll('[part="tag"]'),
        (element) => element.textContent,
      );
      expect(tags).to.deep.equal(['Pemilu', 'Rapat']);
    });

    it('shows the source only if it is another host', async () => {
      const el = await shown({}, { feed: feedOf(item(1, { url: `${location.origin}/berita/1` })) });
      expect(hasPart(el, 'source')).to.equal(false);
    });

    it('links to the source', async () => {
      const el = await shown({}, { feed: three });
      expect(links(el, 'source')).to.deep.equal([`${SITE}/berita/1`]);
    });

    it('shows markup in a title as text', async () => {
      const el = await shown({}, { feed: feedOf(item(1, { title: '<img src=x onerror=alert(1)> & <b>' })) });
      expect(textOf(el, 'title')).to.equal('<img src=x onerror=alert(1)> & <b>');
      expect(part(el, 'title')!.childElementCount).to.equal(0);
    });
  });

  describe('image', () => {
    const image = `${SITE}/gambar/rapat.jpg`;
    const inBody = item(1, { image, content_html: `<p>Isi</p><img src="${image}" alt="Rapat">` });

    it('is shown above the body, with reserved space', async () => {
      const el = await shown({}, { feed: feedOf(item(1, { image })) });
      expect(part(el, 'image')).to.have.attribute('src', image);
      for (const name of ['width', 'height', 'alt']) expect(part(el, 'image')).to.have.attribute(name);
    });

    it('is omitted if the body contains it', async () => {
      const el = await shown({}, { feed: feedOf(inBody) });
      expect(hasPart(el, 'image')).to.equal(false);
      expect(part(el, 'body')!.querySelectorAll('img')).to.have.lengthOf(1);
    });

    it('is shown if the body that contains it is hidden', async () => {
      const el = await shown({ show: 'image' }, { feed: feedOf(inBody) });
      expect(hasPart(el, 'image')).to.equal(true);
    });

    it('is omitted if its URL is invalid', async () => {
      const el = await shown({}, { feed: feedOf(item(1, { image: DATA_URL })) });
      expect(hasPart(el, 'image')).to.equal(false);
    });
  });

  describe('previous and next', () => {
    it('link to this page with ?id= if it shows any article', async () => {
      setPageId('2');
      const el = await shown({}, { feed: three });
      const found = links(el, 'nearby').map((href) => new URL(href));
      expect(found.map(({ searchParams }) => searchParams.get('id'))).to.deep.equal(['1', '3']);
      expect(found.map(({ origin, pathname }) => origin + pathname)).to.deep.equal(
        Array(2).fill(location.origin + location.pathname),
      );
      expect(textOf(el, 'nearby')).to.equal('Sebelumnya Berita 1 Berikutnya Berita 3');
    });

    it("link to the articles' own URLs if article-id is set", async () => {
      const el = await shown({ 'article-id': '2' }, { feed: three });
      expect(links(el, 'nearby')).to.deep.equal([`${SITE}/berita/1`, `${SITE}/berita/3`]);
    });

    it('show only existing neighbours', async () => {
      const el = await shown({}, { feed: three });
      const rels = Array.from(part(el, 'nearby')!.querySelectorAll('a'), (element) => element.rel);
      expect(rels).to.deep.equal(['next']);
    });

    it('encode any character of an id', async () => {
      const id = 'a&b=c#d?e/ü+ %';
      const el = await shown({}, { feed: feedOf(item(1), item(2, { id })) });
      expect(new URL(links(el, 'nearby')[0]).searchParams.get('id')).to.equal(id);
    });
  });

  describe('provided data', () => {
    it('shows a JSON Feed item', async () => {
      const el = await shown({}, { article: full });
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 1', 'Isi 1']);
      expect(hasPart(el, 'nearby')).to.equal(false);
    });

    it('shows an Article of readJsonFeed', async () => {
      const { readJsonFeed } = await import('../../../src/index.js');
      const [article] = readJsonFeed(feedOf(full), `${SITE}/feed.json`).articles;
      const el = await shown({}, { article });
      expect([textOf(el, 'title'), textOf(el, 'body'), textOf(el, 'views')]).to.deep.equal([
        'Berita 1',
        'Isi 1',
        'Telah dilihat 41 kali',
      ]);
    });

    it('shows the article property regardless of ?id=', async () => {
      setPageId('77');
      const el = await shown({}, { article: full });
      expect(textOf(el, 'title')).to.equal('Berita 1');
    });

    it('requests no src while the feed property is set', async () => {
      const { url, requests } = await serveFeed({ body: three });
      const el = await shown({ src: url }, { feed: feedOf(item(5)) });
      expect(textOf(el, 'body')).to.equal('Isi 5');
      expect(await requests()).to.deep.equal([]);
    });

    it('reads inline JSON', async () => {
      const json = JSON.stringify(three).replaceAll('<', '\\u003c');
      const el = await shown({}, { inner: `<script type="application/feed+json">${json}</script>` });
      expect(textOf(el, 'body')).to.equal('Isi 1');
    });

    it('reads inline JSON that is appended later', async () => {
      const el = put();
      await el.updateComplete;
      const script = document.createElement('script');
      script.type = 'application/feed+json';
      script.text = JSON.stringify(three);
      el.append(script);
      await waitForText(el, 'body', 'Isi 1');
    });

    it('reports invalid inline JSON and shows the fallback content', async () => {
      const el = put({}, { inner: `<script type="application/feed+json">{"items":[</script>${fallback}` });
      const { code } = await errorOf(el);
      expect(code).to.equal('bad-syntax');
      await until(() => showsFallback(el));
    });

    for (const nonsense of [0, '', 'berita', [], {}, { items: 'x' }, () => 1]) {
      it(`reports not-a-feed for ${JSON.stringify(nonsense) || 'a function'}`, async () => {
        const el = put({}, { feed: nonsense });
        expect((await errorOf(el)).code).to.equal('not-a-feed');
      });
    }
  });

  describe('loading="lazy"', () => {
    const makeFarParent = (): HTMLElement => {
      const container = document.createElement('div');
      container.dataset.test = '';
      container.style.marginTop = '5000px';
      document.body.append(container);
      return container;
    };

    it('sends no request until the element is near the viewport', async () => {
      const { url, requests } = await serveFeed({ body: three });
      const container = makeFarParent();
      const el = put({ src: url, loading: 'lazy' }, { into: container });
      await aTimeout(80);
      expect(await requests()).to.deep.equal([]);
      container.style.marginTop = '0';
      await waitForText(el, 'body', 'Isi 1');
    });

    it('works when set as a property after attachment', async () => {
      const { url } = await serveFeed({ body: three });
      const el = put();
      el.loading = 'lazy';
      el.src = url;
      await waitForText(el, 'body', 'Isi 1');
    });

    it('warns about an unknown value and loads at once', async () => {
      const el = await shown({ src: (await serveFeed({ body: three })).url, loading: 'malas' });
      expect(textOf(el, 'body')).to.equal('Isi 1');
      expect(logged.join()).to.contain('loading="malas"');
    });
  });

  describe('structured data', () => {
    const dataOf = (el: KpuArticle): HTMLScriptElement[] => [
      ...el.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];
    const read = (el: KpuArticle): Record<string, unknown> =>
      JSON.parse(dataOf(el)[0].text) as Record<string, unknown>;

    it('is a NewsArticle script in the light DOM', async () => {
      const el = await shown({ 'structured-data': '' }, { feed: feedOf(full) });
      expect(read(el)).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Berita 1',
        description: 'Ringkasan',
        url: `${SITE}/berita/1`,
        mainEntityOfPage: `${SITE}/berita/1`,
        image: [`${SITE}/gambar.jpg`],
        datePublished: '2024-01-19T02:04:00.000Z',
        dateModified: '2024-01-20T03:00:00.000Z',
        author: [
          { '@type': 'Organization', name: 'Humas' },
          { '@type': 'Organization', name: 'Sekretariat' },
        ],
        articleSection: 'Berita Terkini',
        keywords: 'Pemilu, Rapat',
      });
    });

    it('is off by default', async () => {
      const el = await shown({}, { feed: three });
      expect(dataOf(el)).to.deep.equal([]);
    });

    for (const hostile of [
      '</script><script>window.broken = 1</script>',
      '<!-- <script> -->',
      '"}], "a": \\"',
      "'; alert(1) //",
      'a\u2028b\u2029c',
      ']]>&lt;&amp;',
    ]) {
      it(`escapes ${JSON.stringify(hostile)}`, async () => {
        const el = await shown({ 'structured-data': '' }, { feed: feedOf(item(1, { title: hostile })) });
        const twin = document.createElement('div');
        twin.innerHTML = dataOf(el)[0].outerHTML;
        expect(twin.childNodes).to.have.lengthOf(1);
        const { headline } = JSON.parse(twin.textContent) as { headline: string };
        expect(headline).to.equal(hostile.replace(/[\u2028\u2029]/g, ' '));
        expect(dataOf(el)[0].text).not.to.match(/[<>&\u2028\u2029]/);
      });
    }

    it('is replaced when the article changes', async () => {
      const el = await shown({ 'structured-data': '', 'article-id': '1' }, { feed: three });
      el.articleId = '2';
      await el.updateComplete;
      expect(dataOf(el)).to.have.lengthOf(1);
      expect(read(el).headline).to.equal('Berita 2');
    });

    it('is added and removed with the property', async () => {
      const el = await shown({}, { feed: three });
      el.structuredData = true;
      await el.updateComplete;
      expect(dataOf(el)).to.have.lengthOf(1);
      el.removeAttribute('structured-data');
      el.structuredData = false;
      await el.updateComplete;
      expect(dataOf(el)).to.deep.equal([]);
    });

    it('is removed when no article is shown any more', async () => {
      const el = await shown({ 'structured-data': '', 'article-id': '1' }, { feed: three });
      el.articleId = '99';
      await errorOf(el);
      expect(dataOf(el)).to.deep.equal([]);
    });

    it('leaves other structured data alone', async () => {
      const own = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
      const el = await shown({ 'structured-data': '' }, { feed: three, inner: own });
      expect(dataOf(el)).to.have.lengthOf(2);
    });
  });

  describe('page-title', () => {
    it('sets the title of the page', async () => {
      await shown({ 'page-title': '' }, { feed: three });
      expect(document.title).to.equal('Berita 1');
    });

    it('follows the article, also when set later', async () => {
      const el = await shown({ 'article-id': '1' }, { feed: three });
      el.pageTitle = true;
      await el.updateComplete;
      expect(document.title).to.equal('Berita 1');
      el.articleId = '2';
      await el.updateComplete;
      expect(document.title).to.equal('Berita 2');
    });

    it('leaves the title alone by default and with "false"', async () => {
      await shown({ 'page-title': 'false' }, { feed: three });
      expect(document.title).to.equal(title);
    });
  });

  describe('body', () => {
    const bodyOf = async (content_html: string): Promise<HTMLElement> =>
      part(await shown({}, { feed: feedOf(item(1, { content_html })) }), 'body')!;

    it('contains and runs no scripts', async () => {
      const body = await bodyOf(
        '<p>Isi</p><script>window.ran = 1</script><img src="/x.png" onerror="window.ran = 1" alt="x"><a href="javascript:window.ran=1">a</a>',
      );
      await aTimeout(30);
      expect('ran' in window).to.equal(false);
      expect(body.innerHTML).not.to.match(/script|onerror/i);
    });

    it('replaces an iframe with a link', async () => {
      const body = await bodyOf('<iframe src="https://www.youtube.com/embed/x"></iframe>');
      expect(body.querySelectorAll('iframe')).to.have.lengthOf(0);
      expect(body.querySelector('a')).to.have.attribute('href', 'https://www.youtube.com/embed/x');
    });

    it('splits plain text into paragraphs', async () => {
      const el = await shown(
        {},
        {
          feed: feedOf(item(1, { content_html: undefined, content_text: 'Satu <b>\n\nDua' })),
        },
      );
      expect(part(el, 'body')!.innerHTML).to.equal('<p>Satu &lt;b&gt;</p><p>Dua</p>');
    });

    it('shows the summary if there is no content', async () => {
      const el = await shown(
        {},
        {
          feed: feedOf(item(1, { content_html: undefined, summary: 'Ringkasan saja' })),
        },
      );
      expect(textOf(el, 'body')).to.equal('Ringkasan saja');
    });

    it('is that of the newest article although an earlier one is still being sanitized', async () => {
      const el = await shown({}, { article: item(1) });
      const long = `<p>${'kata '.repeat(5000)}</p>`;
      el.article = item(2, { content_html: long });
      await Promise.resolve();
      el.article = item(3);
      await el.updateComplete;
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 3', 'Isi 3']);
      await aTimeout(50);
      expect(textOf(el, 'body')).to.equal('Isi 3');
    });

    it('is kept when other properties change', async () => {
      const el = await shown({}, { feed: three });
      const before = part(el, 'body')!.firstChild;
      el.share = 'none';
      el.lang = 'en';
      await el.updateComplete;
      expect(part(el, 'body')!.firstChild).to.equal(before);
    });

    it('is kept without a request when the element is moved', async () => {
      const { url, requests } = await serveFeed({ body: three });
      const el = await shown({ src: url });
      document.body.prepend(el);
      await el.updateComplete;
      await aTimeout(20);
      expect(textOf(el, 'body')).to.equal('Isi 1');
      expect(await requests()).to.have.lengthOf(1);
    });
  });

  describe('loading', () => {
    it('shows a skeleton, then the slow notice', async () => {
      const { url } = await serveFeed({ hang: true });
      const el = put({ src: url }, { inner: fallback });
      el.limits = { ...limits, slow: 500 };
      await until(() => part(el, 'skeleton')?.checkVisibility());
      expect([inState(el, 'loading'), showsFallback(el)]).to.deep.equal([true, false]);
      expect(root(el).querySelector('article')).to.have.attribute('aria-busy', 'true');
      await waitForText(el, 'status', 'Masih memuat…');
      // screen readers may ignore announcements within a busy region
      expect(root(el).querySelector('article')).to.have.attribute('aria-busy', 'false');
    });

    it('discards a late answer of a previous src', async () => {
      const slow = await serveFeed({ body: feedOf(item(1)), delay: 80 });
      const fast = await serveFeed({ body: feedOf(item(2)) });
      const el = put({ src: slow.url });
      await until(async () => (await slow.requests()).length === 1);
      el.src = fast.url;
      await waitForText(el, 'body', 'Isi 2');
      await aTimeout(100);
      expect([textOf(el, 'title'), textOf(el, 'body')]).to.deep.equal(['Berita 2', 'Isi 2']);
    });

    it('shows only the fallback content without a source', async () => {
      const el = put({}, { inner: fallback });
      await el.updateComplete;
      expect(root(el).querySelector('article')!.textContent.trim()).to.equal('');
      expect(showsFallback(el)).to.equal(true);
    });
  });

  describe('kpu-load', () => {
    it('fires once when the body is rendered, and does not bubble', async () => {
      const { url } = await serveFeed({ body: three });
      const seen: (LoadDetail & { body?: string })[] = [];
      let bubbled = 0;
      const count = (): void => {
        bubbled++;
      };
      document.addEventListener('kpu-load', count);
      const el = put({ src: url });
      el.addEventListener('kpu-load', ({ detail }) => seen.push({ ...detail, body: textOf(el, 'body') }));
      await until(() => seen.length);
      await aTimeout(30);
      document.removeEventListener('kpu-load', count);
      expect(seen).to.deep.equal([{ url, articles: 3, ignored: 0, body: 'Isi 1' }]);
      expect(bubbled).to.equal(0);
    });

    it('hides the fallback content', async () => {
      const el = await shown({}, { feed: three, inner: fallback });
      expect(showsFallback(el)).to.equal(false);
      expect(root(el).querySelector('article')).to.have.attribute('aria-busy', 'false');
    });
  });

  describe('empty feed', () => {
    it('shows a message and sets the custom state `empty`', async () => {
      const el = await shown({ src: (await serveFeed({ body: feedOf() })).url });
      await until(() => textOf(el, 'status'));
      expect(textOf(el, 'status')).to.equal('Belum ada berita.');
      expect([inState(el, 'empty'), inState(el, 'error')]).to.deep.equal([true, false]);
      expect(root(el).querySelector('article')).to.have.attribute('aria-busy', 'false');
    });
  });

  describe('load failure', () => {
    it('shows a message and the fallback content, and reports to page and console', async () => {
      const { url } = await serveFeed({ status: 404 });
      const el = put({ src: url }, { inner: fallback });
      const detail = await errorOf(el);
      expect(detail).to.include({ code: 'not-found', url, status: 404, attempts: 1, source: 'feed' });
      await waitForText(el, 'status', 'Sumber berita tidak dapat dibuka.');
      expect([inState(el, 'error'), showsFallback(el)]).to.deep.equal([true, true]);
      expect(logged.join()).to.contain(url);
    });

    it('does not bubble', async () => {
      const { url } = await serveFeed({ status: 404 });
      let bubbled = 0;
      const count = (): void => {
        bubbled++;
      };
      document.addEventListener('kpu-error', count);
      await errorOf(put({ src: url }));
      document.removeEventListener('kpu-error', count);
      expect(bubbled).to.equal(0);
    });

    it('is reported once for all attempts', async () => {
      const { url, requests } = await serveFeed({ status: 500 });
      const seen: number[] = [];
      const el = put({ src: url });
      el.addEventListener('kpu-error', ({ detail }) => seen.push(detail.attempts));
      await until(() => seen.length);
      await aTimeout(50);
      expect(seen).to.deep.equal([3]);
      expect(await requests()).to.have.lengthOf(3);
    });

    it('ends when a retry succeeds', async () => {
      const { url, answer } = await serveFeed({ status: 404 });
      const el = put({ src: url });
      await until(() => part(el, 'retry'));
      await answer({ body: three });
      part(el, 'retry')!.click();
      await waitForText(el, 'body', 'Isi 1');
      expect([hasPart(el, 'retry'), inState(el, 'error')]).to.deep.equal([false, false]);
    });

    it('keeps the article if a reload fails', async () => {
      const { url, answer } = await serveFeed({ body: three });
      const el = await shown({ src: url });
      await answer({ status: 404 });
      await el.reload();
      await until(() => inState(el, 'stale'));
      await until(() => part(el, 'retry'));
      expect(textOf(el, 'body')).to.equal('Isi 1');
    });

    for (const debug of [false, true]) {
      it(`is reported as ${debug ? 'cors with' : 'network without'} debug`, async () => {
        const { url } = await serveFeed({ body: three, cors: false });
        const el = put({ src: url, ...(debug && { debug: '' }) });
        expect((await errorOf(el)).code).to.equal(debug ? 'cors' : 'network');
      });
    }
  });

  describe('reload', () => {
    it('requests again and resolves when the new body is rendered', async () => {
      const { url, answer } = await serveFeed({ body: three });
      const el = await shown({ src: url });
      await answer({ body: feedOf(item(1, { content_html: '<p>Baru</p>' })) });
      await el.reload();
      expect(textOf(el, 'body')).to.equal('Baru');
    });
  });

  describe('slots are visible', () => {
    const slotted = async (
      name: string,
      attributes: Record<string, string>,
      feed?: unknown,
    ): Promise<boolean> => {
      const el = put(attributes, { feed, inner: `<p slot="${name}">Punya situs</p>` });
      const own = el.querySelector('p')!;
      await until(() => own.assignedSlot?.name === name && own.getClientRects().length);
      return own.checkVisibility();
    };

    it('loading', async () => {
      expect(await slotted('loading', { src: (await serveFeed({ hang: true })).url })).to.equal(true);
    });
    it('empty', async () => {
      expect(await slotted('empty', {}, feedOf())).to.equal(true);
    });
    it('error', async () => {
      expect(await slotted('error', { src: (await serveFeed({ status: 404 })).url })).to.equal(true);
    });
    it('footer', async () => {
      expect(await slotted('footer', {}, three)).to.equal(true);
    });
  });

  describe('language', () => {
    it('follows the language of the page when it changes', async () => {
      const container = document.createElement('div');
      container.dataset.test = '';
      container.lang = 'en';
      document.body.append(container);
      const el = await shown({}, { feed: feedOf(full), into: container });
      expect(textOf(el, 'source')).to.equal('Source: kab-kepulauansangihe.kpu.go.id');
      container.lang = 'id';
      await waitForText(el, 'source', 'Sumber: kab-kepulauansangihe.kpu.go.id');
    });

    it('uses the messages of the page', async () => {
      const el = await shown({}, { feed: three, messages: { next: 'Sesudahnya' } });
      expect(textOf(el, 'nearby')).to.equal('Sesudahnya Berita 2');
    });
  });

  describe('has no axe violations', () => {
    const rich = feedOf(
      item(9),
      {
        ...full,
        content_html:
          '<h2>Rapat</h2><p>Isi <a href="https://kpu.go.id/">KPU</a></p><table><caption>Suara</caption><tr><th scope="col">TPS</th></tr><tr><td>1</td></tr></table><ul><li>a</li></ul>',
      },
      item(8),
    );
    const states: [string, () => Promise<KpuArticle>][] = [
      ['complete', () => shown({ 'article-id': '1', share: 'facebook email copy' }, { feed: rich })],
      ['loading', async () => put({ src: (await serveFeed({ hang: true })).url })],
      ['empty', () => shown({}, { feed: feedOf() })],
      [
        'error',
        async () => {
          const el = put({ src: (await serveFeed({ status: 404 })).url }, { inner: fallback });
          await errorOf(el);
          return el;
        },
      ],
      [
        'not found',
        async () => {
          const el = put({ 'article-id': '99' }, { feed: three });
          await errorOf(el);
          return el;
        },
      ],
    ];

    for (const [scheme, ground, text] of [
      ['light', '#fff', '#222'],
      ['dark', '#161311', '#eee'],
    ]) {
      for (const [state, make] of states) {
        it(`${state}, ${scheme}`, async () => {
          const container = document.createElement('main');
          container.dataset.test = '';
          Object.assign(container.style, { colorScheme: scheme, background: ground, color: text });
          container.lang = 'id';
          document.body.append(container);
          const el = await make();
          container.append(el);
          await el.updateComplete;
          await until(() => root(el).querySelector('[part]'));
          await expect(container).to.be.accessible();
        });
      }
    }
  });
});
