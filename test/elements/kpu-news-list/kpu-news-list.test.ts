import { expect, nextFrame } from '@open-wc/testing';
import type { ShareTarget } from '../../../src/share/index.js';
import { serveFeed } from '../../helpers/server.js';
import {
  clear,
  failList,
  feedOf,
  inline,
  item,
  items,
  listen,
  makeList,
  next,
  part,
  parts,
  seen,
  pause,
  putList,
  serve,
  showItems,
  showList,
  shown,
  showWhole,
  texts,
  titles,
  type KpuNewsList,
  waitUntil,
} from './list-page.js';

const RICH = item(1, {
  title: 'Rapat pleno',
  summary: 'Ringkasan rapat.',
  image: new URL('../../../demo/contoh/img/tps.svg', import.meta.url).href,
  authors: [{ name: 'Ani' }, { name: 'Budi' }],
  tags: ['Pemilu', 'Rapat'],
  _kpu: { views: 12_345, section: 'Berita Terkini' },
});

/** The allowed values that the warning about an attribute lists. */
const ALLOWED: Readonly<Record<string, string>> = {
  layout: 'list, grid, featured, headlines',
  sort: 'newest, popular',
  more: 'button, scroll, none',
  open: 'link, dialog',
  loading: 'eager, lazy',
  'time-zone': 'names such as Asia/Jakarta',
  'article-url': 'an address with {id} or {url} in it',
};

/** The console warning for an invalid value. */
const warningFor = (name: string, value: string): string =>
  `[kpu-news] <kpu-news-list ${name}="${value}">: not a value of ${name}` +
  (name in ALLOWED ? `, which takes ${ALLOWED[name]}` : '');

describe('<kpu-news-list>: attributes and properties', () => {
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
  });

  describe('src', () => {
    it('is the URL of the feed', async () => {
      const feed = await serve(items(3));
      const list = await showList({ attributes: { src: feed.url } });
      expect(shown(list)).to.deep.equal([1, 2, 3]);
    });

    it('may be surrounded by white space', async () => {
      const feed = await serve(items(1));
      const list = await showList({ attributes: { src: `\n  ${feed.url} ` } });
      expect(shown(list)).to.deep.equal([1]);
    });

    it('replaces the articles when it changes', async () => {
      const list = await showList({ attributes: { src: (await serve(items(2))).url } });
      const loaded = next(list, 'kpu-load');
      list.src = (await serve(items(5, 4))).url;
      await loaded;
      expect(shown(list)).to.deep.equal([4, 5]);
    });

    for (const bad of ['javascript:alert(1)', 'http://user:secret@kpu.example/feed', 'http://']) {
      it(`reports bad-url for "${bad}"`, async () => {
        const list = makeList({ attributes: { src: bad } });
        const failed = next(list, 'kpu-error');
        document.body.append(list);
        expect((await failed).detail).to.include({ code: 'bad-url', url: bad });
      });
    }
  });

  describe('limit', () => {
    it('is 10 by default', async () => {
      expect(shown(await showItems(items(12)))).to.have.length(10);
    });

    it('sets the number of cards', async () => {
      expect(shown(await showItems(items(12), { limit: ' 3 ' }))).to.deep.equal([1, 2, 3]);
    });

    it('accepts a number as the property', async () => {
      expect(shown(await showItems(items(12), {}, { limit: 4 }))).to.have.length(4);
    });

    it('falls back to the default when the attribute is removed', async () => {
      const list = await showItems(items(12), { limit: '3' });
      list.removeAttribute('limit');
      await list.updateComplete;
      expect(shown(list)).to.have.length(10);
    });
  });

  describe('heading', () => {
    it('is a translated default', async () => {
      expect(texts(await showItems(items(1)), 'heading')).to.deep.equal(['Berita Terkini']);
    });

    it('is text, never markup', async () => {
      const list = await showItems(items(1), { heading: '<b>Kabar</b>' });
      expect(texts(list, 'heading')).to.deep.equal(['<b>Kabar</b>']);
    });

    it('labels the region', async () => {
      const list = await showItems(items(1), { heading: 'Kabar' });
      expect(list.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Kabar');
    });

    it('shows no heading and no label if it is empty', async () => {
      const list = await showItems(items(1), { heading: '' });
      expect(!!part(list, 'heading')).to.equal(false);
      expect(list.shadowRoot!.querySelector('section')!.hasAttribute('aria-label')).to.equal(false);
    });
  });

  describe('heading-level', () => {
    for (const [level, cards] of [
      ['1', 'H2'],
      ['2', 'H3'],
      ['3', 'H4'],
      ['4', 'H5'],
      ['5', 'H6'],
      ['6', 'H6'],
    ] as const) {
      it(`${level} renders the heading at that level and card titles as ${cards}`, async () => {
        const list = await showItems(items(1), { 'heading-level': level });
        expect(part(list, 'heading')!.tagName).to.equal(`H${level}`);
        expect(part(list, 'title')!.parentElement!.tagName).to.equal(cards);
      });
    }

    it('is 2 by default', async () => {
      expect(part(await showItems(items(1)), 'heading')!.tagName).to.equal('H2');
    });

    it('updates the levels when it changes', async () => {
      const list = await showItems(items(1));
      list.headingLevel = 4;
      await list.updateComplete;
      expect(part(list, 'title')!.parentElement!.tagName).to.equal('H5');
    });
  });

  describe('layout', () => {
    const columns = (list: KpuNewsList) =>
      getComputedStyle(part(list, 'items')!).gridTemplateColumns.split(' ').length;

    it('list: has one column', async () => {
      expect(columns(await showItems(items(4)))).to.equal(1);
    });

    it('grid: has as many columns as fit', async () => {
      const list = await showItems(items(4), { layout: 'Grid' });
      list.style.width = '900px';
      expect(columns(list)).to.equal(3);
    });

    it('featured: is a grid whose first card spans a row', async () => {
      const list = await showItems(items(4), { layout: 'featured' });
      list.style.width = '900px';
      const [first, second] = parts(list, 'item').map((card) => card.getBoundingClientRect());
      expect(columns(list)).to.equal(3);
      expect(Math.round(first.width)).to.equal(900);
      expect(second.width).to.be.below(300);
      expect(second.top).to.be.at.least(first.bottom);
    });

    it('headlines: shows titles and dates without images or summaries', async () => {
      const list = await showItems([RICH], { layout: 'headlines' });
      const visible = ['image', 'title', 'date', 'summary'].filter((name) => seen(part(list, name)));
      expect(visible).to.deep.equal(['title', 'date']);
    });
  });

  describe('show', () => {
    const fields = 'image date author summary tags views source'.split(' ');
    const shownFields = (list: KpuNewsList) => fields.filter((field) => part(list, field));

    it('is image, date, summary and views by default', async () => {
      expect(shownFields(await showItems([RICH]))).to.deep.equal(['image', 'date', 'summary', 'views']);
    });

    for (const field of fields) {
      it(`${field} shows only that field`, async () => {
        expect(shownFields(await showItems([RICH], { show: field }))).to.deep.equal([field]);
      });
    }

    it('accepts commas and ignores case', async () => {
      expect(shownFields(await showItems([RICH], { show: 'Date,  TAGS' }))).to.deep.equal(['date', 'tags']);
    });

    it('formats each field', async () => {
      const list = await showItems([RICH], { show: fields.join(' '), 'time-zone': 'Asia/Jakarta' });
      expect(texts(list, 'date')).to.deep.equal(['30 Januari 2024']);
      expect(part(list, 'date')!.getAttribute('datetime')).to.equal('2024-01-30T03:00:00.000Z');
      expect(texts(list, 'author')).to.deep.equal(['Ani, Budi']);
      expect(texts(list, 'summary')).to.deep.equal(['Ringkasan rapat.']);
      expect(texts(list, 'tag')).to.deep.equal(['Pemilu', 'Rapat']);
      expect(texts(list, 'views')).to.deep.equal(['Telah dilihat 12.345 kali']);
      expect(texts(list, 'source')).to.deep.equal(['kpu.example']);
    });

    it('shows a placeholder for a missing image', async () => {
      const list = await showItems([RICH, item(2)]);
      expect(part(list, 'placeholder')!.offsetHeight).to.be.above(20);
    });

    it('shows no placeholders if no article has an image', async () => {
      const list = await showItems(items(3));
      expect(part(list, 'placeholder')).to.equal(null);
      list.feed = feedOf([RICH, ...items(3, 2)]);
      await list.updateComplete;
      expect(list.shadowRoot!.querySelectorAll('.image').length).to.equal(3);
    });

    it('loads images lazily and without a referrer', async () => {
      const { loading, alt, referrerPolicy } = part<HTMLImageElement>(await showItems([RICH]), 'image')!;
      expect({ loading, alt, referrerPolicy }).to.deep.equal({
        loading: 'lazy',
        alt: '',
        referrerPolicy: 'no-referrer',
      });
    });
  });

  describe('sort', () => {
    const viewed = [
      item(1, { _kpu: { views: 5 } }),
      item(2),
      item(3, { _kpu: { views: 50 } }),
      item(4, { _kpu: { views: 1, pinned: true } }),
    ];

    it('newest is the default, with pinned articles first', async () => {
      expect(shown(await showItems([...viewed].reverse()))).to.deep.equal([4, 1, 2, 3]);
    });

    it('popular sorts by views, with pinned articles first', async () => {
      expect(shown(await showItems(viewed, { sort: 'popular' }))).to.deep.equal([4, 3, 1, 2]);
    });
  });

  describe('tag and exclude', () => {
    const tagged = [
      item(1, { tags: ['Pemilu'] }),
      item(2, { tags: ['Logistik', 'pemilu'] }),
      item(3, { _kpu: { section: 'Siaran Pers' } }),
      item(4),
    ];

    it('tag keeps articles with one of the tags, ignoring case', async () => {
      expect(shown(await showItems(tagged, { tag: ' PEMILU , siaran pers' }))).to.deep.equal([1, 2, 3]);
    });

    it('exclude drops articles with one of the tags', async () => {
      expect(shown(await showItems(tagged, { exclude: 'logistik,siaran pers' }))).to.deep.equal([1, 4]);
    });

    it('can be combined', async () => {
      expect(shown(await showItems(tagged, { tag: 'pemilu', exclude: 'Logistik' }))).to.deep.equal([1]);
    });

    it('show the empty message if no article is left', async () => {
      const list = await showWhole({ attributes: { tag: 'lain' }, properties: { feed: feedOf(tagged) } });
      expect(texts(list, 'status')).to.deep.equal(['Belum ada berita.']);
    });
  });

  describe('search', () => {
    const stock = [
      item(1, { title: 'Berita 1', summary: 'Rapat di Tahuna' }),
      item(2, { tags: ['Logistik'] }),
      item(3, { summary: 'Café Tahuna dibuka' }),
    ];
    const searchFor = async (text: string) => {
      const list = await showWhole({
        attributes: { search: '' },
        properties: { feed: feedOf(stock) },
      });
      const field = part<HTMLInputElement>(list, 'search')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      return list;
    };

    it('is off by default and with "false"', async () => {
      for (const attributes of [{ limit: '2' }, { search: 'false' }] as Record<string, string>[]) {
        const list = await showWhole({ attributes, properties: { feed: feedOf(stock) } });
        expect(!!part(list, 'search')).to.equal(false);
      }
    });

    it('matches every word in title, summary and tags, ignoring case and accents', async () => {
      expect(shown(await searchFor('TAHUNA'))).to.deep.equal([1, 3]);
      expect(shown(await searchFor('cafe tahuna'))).to.deep.equal([3]);
      expect(shown(await searchFor('logistik'))).to.deep.equal([2]);
    });

    it('shows all articles again when the field is cleared', async () => {
      const list = await searchFor('logistik');
      const field = part<HTMLInputElement>(list, 'search')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([1, 2, 3]);
    });

    it('shows a message and keeps its text if nothing matches', async () => {
      const list = await searchFor('xyz');
      expect(texts(list, 'status')).to.deep.equal(['Tidak ada berita yang cocok.']);
      expect(part<HTMLInputElement>(list, 'search')!.value).to.equal('xyz');
    });

    it('says in how many articles nothing matches, and looks on in those that are not loaded', async () => {
      const third = await serveFeed({ body: feedOf([item(7, { title: 'Debat terbuka' })]) });
      const second = await serveFeed({ body: feedOf(items(6, 4), { next_url: third.url }) });
      const { url } = await serveFeed({ body: feedOf(items(3), { next_url: second.url }) });
      const list = await showWhole({ attributes: { src: url, limit: '3', search: '', more: 'none' } });
      expect(!!part(list, 'more')).to.equal(false);
      const field = part<HTMLInputElement>(list, 'search')!;
      field.value = 'debat';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      const sentence = 'Tidak ada berita yang cocok di antara 3 berita yang dimuat.';
      expect(texts(list, 'status')).to.deep.equal([sentence]);
      const announced = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
      await waitUntil(() => announced() === sentence, 'the announcement');
      const more = part(list, 'more')!;
      expect(more.textContent.trim()).to.equal('Cari di berita berikutnya');
      more.focus();
      more.click();
      await waitUntil(() => shown(list).length === 1, 'the match');
      expect(titles(list)).to.deep.equal(['Debat terbuka']);
      await waitUntil(() => list.shadowRoot!.activeElement?.textContent === 'Debat terbuka', 'focus');
      await waitUntil(() => announced() === '1 berita ditampilkan.', 'the announcement');
    });

    it('leads back to the field if nothing more is found', async () => {
      const second = await serveFeed({ body: feedOf(items(6, 4)) });
      const { url } = await serveFeed({ body: feedOf(items(3), { next_url: second.url }) });
      const list = await showWhole({ attributes: { src: url, limit: '3', search: '' } });
      const field = part<HTMLInputElement>(list, 'search')!;
      field.value = 'debat';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      part(list, 'more')!.focus();
      part(list, 'more')!.click();
      await waitUntil(() => texts(list, 'status')[0] === 'Tidak ada berita yang cocok.', 'the answer');
      await waitUntil(() => list.shadowRoot!.activeElement === field, 'focus');
      expect(!!part(list, 'more')).to.equal(false);
    });

    it('keeps the nodes of matching cards', async () => {
      const list = await showWhole({ attributes: { search: '' }, properties: { feed: feedOf(stock) } });
      const third = parts(list, 'item')[2];
      const field = part<HTMLInputElement>(list, 'search')!;
      field.value = 'cafe';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      expect(parts(list, 'item').length === 1 && parts(list, 'item')[0] === third).to.equal(true);
    });
  });

  describe('article-url', () => {
    const hrefs = (list: KpuNewsList) =>
      parts(list, 'title').map((title) => (title as HTMLAnchorElement).href);
    const hrefsFor = async (template: string, ...ids: string[]) =>
      hrefs(
        await showWhole({
          attributes: { 'article-url': template },
          properties: { feed: feedOf(ids.map((id, index) => item(index + 1, { id }))) },
        }),
      );

    it('links cards to a page of this site', async () => {
      expect(await hrefsFor('/berita?id={id}', '7')).to.deep.equal([`${location.origin}/berita?id=7`]);
    });

    it('fills in the URL of the article', async () => {
      expect(await hrefsFor('/baca?u={url}', '7')).to.deep.equal([
        `${location.origin}/baca?u=${encodeURIComponent('https://kpu.example/berita/1')}`,
      ]);
    });

    it('encodes hostile ids', async () => {
      const ids = [
        '../../admin?x=1#y',
        '//jahat.example',
        'javascript:alert(1)',
        '"><script>',
        'a b&id=2',
        '{url}',
      ];
      const found = await hrefsFor('/berita?id={id}', ...ids);
      expect(found.map((href) => new URL(href).searchParams.get('id'))).to.deep.equal(ids);
      for (const href of found) expect(href).to.match(new RegExp(`^${location.origin}/berita\\?id=[^&#]+$`));
    });

    it('does not let an id determine the host', async () => {
      expect(await hrefsFor('https://{id}/', 'jahat.example')).to.deep.equal([
        'https://kpu.example/berita/1',
      ]);
    });

    it('links an article that has no URL of its own', async () => {
      const list = await showWhole({
        attributes: { 'article-url': '/berita?id={id}' },
        properties: { feed: feedOf([{ id: '7', title: 'Tanpa alamat' }]) },
      });
      expect(hrefs(list)).to.deep.equal([`${location.origin}/berita?id=7`]);
    });

    it('updates the links when it changes', async () => {
      const list = await showWhole({
        attributes: { 'article-url': '/a/{id}' },
        properties: { feed: feedOf([item(1)]) },
      });
      list.articleUrl = '/b/{id}';
      await list.updateComplete;
      expect(hrefs(list)).to.deep.equal([`${location.origin}/b/1`]);
    });

    it('warns about an invalid template and links to the article itself', async () => {
      expect(await hrefsFor('javascript:alert({id})', '7')).to.deep.equal(['https://kpu.example/berita/1']);
      expect(warnings.lines).to.deep.equal([warningFor('article-url', 'javascript:alert({id})')]);
    });
  });

  describe('share', () => {
    const networks = (list: KpuNewsList) =>
      parts(list, 'share-link').map((link) => link.getAttribute('data-network'));
    const shareOf = (value: string, properties: Partial<KpuNewsList> = {}) =>
      showWhole({ attributes: { share: value }, properties: { feed: feedOf([item(1)]), ...properties } });

    it('shows no links by default', async () => {
      const list = await showWhole({ properties: { feed: feedOf([item(1)]) } });
      expect(!!part(list, 'share')).to.equal(false);
    });

    it('accepts "none" in any case', async () => {
      expect(!!part(await shareOf('None'), 'share')).to.equal(false);
    });

    it('shows the networks in the given order', async () => {
      const list = await shareOf('whatsapp,facebook');
      expect(networks(list)).to.deep.equal(['whatsapp', 'facebook']);
    });

    it('treats twitter as x, without duplicates', async () => {
      expect(networks(await shareOf('twitter x'))).to.deep.equal(['x']);
    });

    it('loads networks that are not in the main script', async () => {
      const list = await shareOf('telegram facebook line');
      await waitUntil(() => networks(list).length === 3);
      expect(networks(list)).to.deep.equal(['telegram', 'facebook', 'line']);
    });

    it('shares the URL of the article, with an accessible name', async () => {
      const list = await shareOf('facebook');
      const link = part<HTMLAnchorElement>(list, 'share-link-facebook')!;
      expect(link.href).to.contain(encodeURIComponent('https://kpu.example/berita/1'));
      expect(link.ariaLabel).to.equal('Bagikan ke Facebook: Berita 1');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    });

    it('shows no links for an article without a URL', async () => {
      const list = await showWhole({
        attributes: { share: 'facebook' },
        properties: { feed: feedOf([{ id: '7', title: 'Tanpa alamat' }]) },
      });
      expect(!!part(list, 'share')).to.equal(false);
    });
  });

  describe('targets', () => {
    const own = (id: string, host: string): ShareTarget => ({
      id,
      name: 'Kita',
      icon: 'M0 0z',
      href: ({ url }) => `https://${host}/?u=${encodeURIComponent(url)}`,
    });
    const hrefOf = (list: KpuNewsList, id: string) => part<HTMLAnchorElement>(list, `share-link-${id}`)!.href;

    it('adds networks of the page', async () => {
      const list = await showWhole({
        attributes: { share: 'kita' },
        properties: { feed: feedOf([item(1)]), targets: [own('kita', 'kita.example')] },
      });
      expect(hrefOf(list, 'kita')).to.equal('https://kita.example/?u=https%3A%2F%2Fkpu.example%2Fberita%2F1');
    });

    it('can be set later and override a built-in network', async () => {
      const list = await showWhole({
        attributes: { share: 'x' },
        properties: { feed: feedOf([item(1)]) },
      });
      list.targets = [own('x', 'kita.example')];
      await list.updateComplete;
      expect(hrefOf(list, 'x')).to.contain('https://kita.example/');
    });
  });

  describe('messages', () => {
    it('overrides single messages', async () => {
      const list = await showWhole({
        properties: {
          feed: feedOf([item(1, { _kpu: { views: 2 } })], { home_page_url: 'https://kpu.example/' }),
          messages: { heading: 'Kabar', views: 'Dibaca {n} orang' },
        },
      });
      expect(texts(list, 'heading')).to.deep.equal(['Kabar']);
      expect(texts(list, 'views')).to.deep.equal(['Dibaca 2 orang']);
      expect(texts(list, 'all')).to.deep.equal(['Semua berita']);
    });
  });

  describe('loading', () => {
    const makeFarList = (attributes: Record<string, string>) => {
      const list = makeList({ attributes });
      list.style.marginTop = '5000px';
      return list;
    };

    it('lazy sends no request while the element is far below the viewport', async () => {
      const feed = await serve(items(1));
      document.body.append(makeFarList({ src: feed.url, loading: 'lazy' }));
      await pause(100);
      expect(await feed.requests()).to.have.length(0);
    });

    it('lazy loads when the element approaches the viewport', async () => {
      const feed = await serve(items(1));
      const list = makeFarList({ src: feed.url, loading: 'lazy' });
      document.body.append(list);
      await pause(50);
      const loaded = next(list, 'kpu-load');
      list.style.marginTop = '0';
      await loaded;
      expect(shown(list)).to.deep.equal([1]);
    });

    it('lazy works when set after attachment', async () => {
      const feed = await serve(items(1));
      const list = putList();
      list.loading = 'lazy';
      list.src = feed.url;
      await next(list, 'kpu-load');
      expect(shown(list)).to.deep.equal([1]);
    });

    it('changing lazy to eager loads at once', async () => {
      const feed = await serve(items(1));
      const list = makeFarList({ src: feed.url, loading: 'lazy' });
      document.body.append(list);
      await nextFrame();
      list.loading = 'eager';
      await next(list, 'kpu-load');
      expect(shown(list)).to.deep.equal([1]);
    });
  });

  describe('time-zone', () => {
    it('is that of the feed by default, where it is one of Indonesia', async () => {
      // midnight has passed in Jayapura, and not yet in Jakarta, where the visitor is
      const late = item(1, { date_published: '2024-01-19T00:30:00+09:00' });
      const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: feedOf([late]) } });
      await waitUntil(() => texts(list, 'date')[0] === '19 Januari 2024', 'the date of the feed');
      const other = item(1, { date_published: '2024-01-19T00:30:00+10:00' });
      list.feed = feedOf([other]);
      await waitUntil(() => texts(list, 'date')[0] === '18 Januari 2024', "the visitor's own");
      list.feed = feedOf([late]);
      list.timeZone = 'Asia/Jakarta';
      await pause(50);
      expect(texts(list, 'date')).to.deep.equal(['18 Januari 2024']);
    });

    const late = item(1, { date_published: '2024-01-19T15:30:00Z', content_text: 'Isi.' });

    for (const [zone, day, time] of [
      ['Asia/Jakarta', '19 Januari 2024', '22.30 WIB'],
      ['Asia/Makassar', '19 Januari 2024', '23.30 WITA'],
      ['Asia/Jayapura', '20 Januari 2024', '0.30 WIT'],
    ] as const) {
      it(`${zone}: ${day} on the card, ${time} in the dialog`, async () => {
        const list = await showWhole({
          attributes: { 'time-zone': zone, open: 'dialog' },
          properties: { feed: feedOf([late]) },
        });
        expect(texts(list, 'date')).to.deep.equal([day]);
        part(list, 'title')!.click();
        const date = () => list.shadowRoot!.querySelector('kpu-article')?.shadowRoot?.querySelector('time');
        await waitUntil(date);
        expect(date()!.textContent)
          .to.contain(day)
          .and.match(new RegExp(`${time}$`));
      });
    }

    it("is the visitor's time zone by default", async () => {
      expect(texts(await showItems([late]), 'date')).to.deep.equal(['19 Januari 2024']);
    });

    it('does not shift a date without a zone', async () => {
      const plain = item(1, { date_published: '2024-01-19T23:59:00' });
      const list = await showItems([plain], { 'time-zone': 'Asia/Jayapura' });
      expect(texts(list, 'date')).to.deep.equal(['19 Januari 2024']);
    });
  });

  describe('debug', () => {
    it('probes a network failure with one more request', async () => {
      const { detail, feed } = await failList({ cors: false }, { attributes: { debug: '' } });
      expect(detail).to.include({ code: 'cors', attempts: 3 });
      expect(await feed.requests()).to.have.length(4);
    });

    it('is off with "false"', async () => {
      const { detail, feed } = await failList({ cors: false }, { attributes: { debug: 'false' } });
      expect(detail).to.include({ code: 'network', attempts: 3 });
      expect(await feed.requests()).to.have.length(3);
    });
  });

  describe('limits', () => {
    it('abort a request that takes too long', async () => {
      const { detail } = await failList(
        { hang: true },
        { properties: { limits: { breaker: 0, headers: 30, backoff: 1 } } },
      );
      expect(detail).to.include({ code: 'timeout', phase: 'headers', attempts: 2 });
    });

    it('abort a feed that is too large', async () => {
      const { detail } = await failList(
        { body: 'x'.repeat(500) },
        { properties: { limits: { bytes: 100 } } },
      );
      expect(detail.code).to.equal('too-large');
    });

    it('can be reset to undefined', async () => {
      const feed = await serve(items(1));
      const list = await showList({
        attributes: { src: feed.url },
        properties: { limits: undefined as unknown as object },
      });
      expect(shown(list)).to.deep.equal([1]);
    });
  });

  describe('an invalid value', () => {
    const BAD: readonly (readonly [
      name: string,
      bad: string,
      probe: (list: KpuNewsList) => unknown,
      fallback: unknown,
    ])[] = [
      ...['0', '-1', '2.5', 'banyak', 'Infinity'].map(
        (bad) => ['limit', bad, (list: KpuNewsList) => shown(list).length, 10] as const,
      ),
      ...['0', '7', 'h2'].map(
        (bad) => ['heading-level', bad, (list: KpuNewsList) => part(list, 'heading')!.tagName, 'H2'] as const,
      ),
      ['layout', 'kartu', (list) => !!list.shadowRoot!.querySelector('.list'), true],
      ['show', 'foto', (list) => !!part(list, 'date'), true],
      ['sort', 'acak', shown, items(10).map((_, index) => index + 1)],
      ['more', 'ya', (list) => !!part(list, 'more'), true],
      ['share', 'friendster', (list) => !!part(list, 'share'), false],
      ['loading', 'nanti', (list) => shown(list).length, 10],
      ['time-zone', 'Asia/Sangihe', (list) => texts(list, 'date')[0], '30 Januari 2024'],
    ];

    for (const [name, bad, probe, fallback] of BAD) {
      it(`${name}="${bad}" warns once and falls back to the default`, async () => {
        const feed = await serve(items(12));
        const list = await showWhole({ attributes: { src: feed.url, [name]: bad } });
        await showWhole({ attributes: { src: feed.url, [name]: bad } });
        expect(probe(list)).to.deep.equal(fallback);
        expect(warnings.lines).to.deep.equal([warningFor(name, bad)]);
      });
    }

    it("warns about a misspelt attribute and suggests the closest one, but ignores others' attributes", async () => {
      await showItems(items(1), {
        limt: '3',
        'artikel-url': '/a?id={id}',
        'data-x': '1',
        'v-cloak': '',
        'x-on': '',
      });
      await waitUntil(() => warnings.lines.length === 2, 'two warnings');
      expect(warnings.lines).to.deep.equal([
        '[kpu-news] <kpu-news-list limt>: there is no such attribute. Is it limit?',
        '[kpu-news] <kpu-news-list artikel-url>: there is no such attribute. Is it article-url?',
      ]);
    });

    it('open="jendela" warns on click and follows the link', async () => {
      const list = await showWhole({
        attributes: { open: 'jendela' },
        properties: { feed: feedOf(items(1)) },
      });
      const open = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      let prevented;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      part(list, 'title')!.dispatchEvent(open);
      expect(prevented).to.equal(false);
      expect(warnings.lines).to.deep.equal([warningFor('open', 'jendela')]);
    });

    it('of a property warns as well', async () => {
      await showItems(items(1), {}, { layout: 'mosaik' as string as KpuNewsList['layout'] });
      expect(warnings.lines).to.deep.equal([warningFor('layout', 'mosaik')]);
    });

    it('within a list of values is skipped', async () => {
      const list = await showItems([RICH], { show: 'date potret tags' });
      expect([!!part(list, 'date'), !!part(list, 'tags'), !!part(list, 'image')]).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(warnings.lines).to.deep.equal([warningFor('show', 'potret')]);
    });
  });

  describe('an attribute set before or after attachment', () => {
    const stock = feedOf(
      [
        RICH,
        item(2, { tags: ['lain'], _kpu: { views: 99_999 } }),
        item(3, { tags: ['rapat'] }),
        item(4, { tags: ['pemilu'], date_published: '2024-01-29T16:30:00Z' }),
      ],
      { home_page_url: 'https://kpu.example/' },
    );
    /** The rendered HTML without Lit's markers and the reserved height. */
    const htmlOf = (list: KpuNewsList) =>
      (list.shadowRoot!.querySelector('section')?.outerHTML ?? '')
        .replace(/ style="[^"]*"/g, '')
        .replace(/<!--.*?-->|\s+/g, ' ');

    for (const [name, value] of [
      ['limit', '2'],
      ['heading', 'Kabar'],
      ['heading-level', '4'],
      ['layout', 'grid'],
      ['show', 'author tags'],
      ['sort', 'popular'],
      ['tag', 'rapat'],
      ['exclude', 'lain'],
      ['search', ''],
      ['more', 'none'],
      ['article-url', '/b/{id}'],
      ['share', 'x telegram'],
      ['time-zone', 'Asia/Jayapura'],
      ['lang', 'en'],
    ] as const) {
      it(`${name} has the same result`, async () => {
        const feed = await serveFeed({ body: stock });
        const attributes = { src: feed.url, limit: '3', [name]: value };
        const before = await showWhole({ attributes });
        const after = await showWhole({ attributes: { src: feed.url, limit: '3' } });
        const plain = htmlOf(after);
        after.setAttribute(name, value);
        await waitUntil(() => htmlOf(after) === htmlOf(before), 'the same');
        expect(htmlOf(after)).to.not.equal(plain);
      });
    }

    it('src has the same result', async () => {
      const feed = await serveFeed({ body: stock });
      const before = await showWhole({ attributes: { src: feed.url } });
      const after = putList();
      after.setAttribute('src', feed.url);
      await waitUntil(() => htmlOf(after) === htmlOf(before), 'the same');
    });
  });

  describe('feed', () => {
    it('accepts a JSON Feed document', async () => {
      expect(shown(await showItems(items(2)))).to.deep.equal([1, 2]);
    });

    it('accepts a loaded Feed', async () => {
      const { loadFeed } = await import('../../../src/index.js');
      const feed = await loadFeed((await serve(items(2))).url);
      const list = await showList({ properties: { feed } });
      expect(shown(list)).to.deep.equal([1, 2]);
    });

    it('has priority over inline JSON and src', async () => {
      const served = await serve(items(1));
      const list = await showList({
        attributes: { src: served.url },
        properties: { feed: feedOf(items(3, 3)) },
        children: [inline(feedOf(items(2, 2)))],
      });
      await pause(50);
      expect(shown(list)).to.deep.equal([3]);
      expect(await served.requests()).to.have.length(0);
    });

    it('is rendered when kpu-load fires', async () => {
      const list = makeList({ properties: { feed: feedOf(items(2)) } });
      let positions: number[] = [];
      list.addEventListener('kpu-load', () => {
        positions = shown(list);
      });
      const loaded = next(list, 'kpu-load');
      document.body.append(list);
      await loaded;
      expect(positions).to.deep.equal([1, 2]);
    });

    it('replaces the articles when it changes', async () => {
      const list = await showItems(items(2));
      list.feed = feedOf(items(5, 4));
      await list.updateComplete;
      expect(shown(list)).to.deep.equal([4, 5]);
    });

    it('is not mutated', async () => {
      const freeze = (value: unknown): unknown => {
        if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
        return value;
      };
      const list = await showList({ properties: { feed: freeze(feedOf([RICH])) } });
      expect(titles(list)).to.deep.equal(['Rapat pleno']);
    });

    for (const [name, feed] of [
      ['a text', 'feed'],
      ['a number', 7],
      ['an empty object', {}],
      [
        'a getter that throws',
        Object.defineProperty({}, 'items', {
          get: () => {
            throw new Error('x');
          },
        }),
      ],
    ] as const) {
      it(`reports an error for ${name}`, async () => {
        const list = makeList({ properties: { feed } });
        const failed = next(list, 'kpu-error');
        document.body.append(list);
        expect((await failed).detail.code).to.be.oneOf(['not-a-feed', 'bad-syntax']);
      });
    }
  });

  describe('an inline script', () => {
    it('provides the feed', async () => {
      expect(shown(await showList({ children: [inline(feedOf(items(2)))] }))).to.deep.equal([1, 2]);
    });

    it('prevents the request for src', async () => {
      const feed = await serve(items(1));
      const list = await showList({ attributes: { src: feed.url }, children: [inline(feedOf(items(2, 2)))] });
      await pause(50);
      expect(shown(list)).to.deep.equal([2]);
      expect(await feed.requests()).to.have.length(0);
    });

    it('is replaced by src on reload', async () => {
      const feed = await serve(items(1));
      const list = await showList({ attributes: { src: feed.url }, children: [inline(feedOf(items(2, 2)))] });
      await list.reload();
      expect(shown(list)).to.deep.equal([1]);
    });

    it('is read if it is appended after the upgrade', async () => {
      const list = putList();
      await list.updateComplete;
      const loaded = next(list, 'kpu-load');
      list.append(inline(feedOf(items(2))));
      await loaded;
      expect(shown(list)).to.deep.equal([1, 2]);
    });

    it('may contain an escaped "</script>"', async () => {
      const text = JSON.stringify(feedOf([item(1, { title: '</script><b>Judul</b>' })]));
      const list = await showList({ children: [inline(text.replaceAll('<', '\\u003c'))] });
      expect(titles(list)).to.deep.equal(['</script><b>Judul</b>']);
    });

    it('that is cut off is reported with the fix', async () => {
      const list = makeList({ children: [inline('{"items":[{"title":"Cut ')] });
      const failed = next(list, 'kpu-error');
      document.body.append(list);
      expect((await failed).detail.code).to.equal('bad-syntax');
      await waitUntil(() => errors.lines.length);
      expect(errors.lines[0]).to.contain('Escape each "<" in it as \\u003c');
    });

    it('of another type is ignored', async () => {
      const script = inline(feedOf(items(1)));
      script.type = 'application/json';
      const list = putList({ children: [script] });
      await pause(50);
      expect(shown(list)).to.deep.equal([]);
    });
  });

  it('resolves relative URLs in the dialog against the article', async () => {
    const feed = await serve([item(1, { content_html: '<p><a href="/lain">Lain</a></p>' })]);
    const list = await showWhole({ attributes: { src: feed.url, open: 'dialog' } });
    part(list, 'title')!.click();
    const link = () => list.shadowRoot!.querySelector('kpu-article')?.shadowRoot?.querySelector('.body a');
    await waitUntil(link);
    expect(link()!.getAttribute('href')).to.equal('https://kpu.example/lain');
  });
});
