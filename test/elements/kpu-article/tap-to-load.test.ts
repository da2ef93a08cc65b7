// Data saving: images load on tap if the visitor or the network asks for it.
import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { serveFeed, type ServedFeed } from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  item,
  part,
  parts,
  pause,
  showWhole,
  waitUntil,
} from '../kpu-news-list/list-page.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="red"/></svg>';

/** Stubs navigator.connection, which Firefox and WebKit do not have. */
function setConnection(connection: { saveData?: boolean; effectiveType?: string } | undefined): void {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
}

/** Serves one image for any query. */
const servePicture = (): Promise<ServedFeed> =>
  serveFeed({ headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }, body: SVG });
const requestedQueries = async (server: ServedFeed): Promise<string[]> =>
  (await server.requests()).map(({ url }) => url.split('?')[1] ?? '').sort();

const root = (el: Element): ShadowRoot => el.shadowRoot!;
const buttons = (el: Element): HTMLButtonElement[] => [
  ...root(el).querySelectorAll<HTMLButtonElement>('[part~="show-image"]'),
];
const textOf = (element: Element | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const images = (el: Element): HTMLImageElement[] => [...root(el).querySelectorAll('img')];
const isLoaded = (image: HTMLImageElement | undefined): boolean =>
  !!image?.complete && image.naturalWidth > 0;

let articles: KpuArticle[] = [];

async function show(members: object, attributes: Record<string, string> = {}): Promise<KpuArticle> {
  const el = document.createElement('kpu-article');
  el.limits = FAST;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.feed = feedOf([item(1, members)]);
  articles.push(el);
  document.body.append(el);
  await oneEvent(el, 'kpu-load');
  return el;
}

/** An article whose images are replaced by buttons. */
async function showSaving(
  members: object,
  count = 1,
  attributes: Record<string, string> = {},
): Promise<KpuArticle> {
  const el = await show(members, attributes);
  await waitUntil(() => buttons(el).length === count, `${count} buttons`);
  return el;
}

let picture: ServedFeed;

beforeEach(async () => {
  picture = await servePicture();
  setConnection({ saveData: true });
});

afterEach(() => {
  for (const el of articles) el.remove();
  articles = [];
  clear();
  Reflect.deleteProperty(navigator, 'connection');
});

describe('kpu-article with data saving', () => {
  const html = () =>
    `<p>Satu</p><figure><img src="${picture.url}?a" alt="Rapat pleno" width="640" height="360"></figure>` +
    `<p><a href="https://kpu.example/besar"><img src="${picture.url}?b" alt="Peta"></a></p>` +
    `<p><a href="https://kpu.example/kata">Lihat <img src="${picture.url}?c" alt="Ikon" width="64" height="64"> di sini</a></p>` +
    `<picture><source srcset="${picture.url}?d"><img src="${picture.url}?e" alt=""></picture>`;

  it('requests no image before a tap, and shows the size of each if known', async () => {
    const attachments = [{ url: `${picture.url}?b`, mime_type: 'image/svg+xml', size_in_bytes: 120_000 }];
    const members = { image: `${picture.url}/lead?lead`, content_html: html(), attachments };
    const el = await showSaving(members, 5);
    expect(buttons(el).map(textOf)).to.deep.equal([
      'Tampilkan gambar',
      'Tampilkan gambar (640 × 360) Rapat pleno',
      'Tampilkan gambar (120 kB) Peta',
      'Tampilkan gambar (64 × 64) Ikon',
      'Tampilkan gambar',
    ]);
    expect(root(el).querySelector('a button')).to.equal(null);
    expect(textOf(root(el).querySelector('a[href$="kata"]')!)).to.equal('Lihat di sini');
    await pause(100);
    expect([images(el).length, await requestedQueries(picture)]).to.deep.equal([0, []]);
    await expect(el).to.be.accessible();
  });

  it('shows a tapped image in its reserved space, and leaves the others', async () => {
    const el = await showSaving({ content_html: `${html()}<p class="last">Akhir</p>` }, 4, {
      style: 'width: 320px',
    });
    const [button] = buttons(el);
    const box = button.getBoundingClientRect();
    const end = () => root(el).querySelector('.files, .footer')!.getBoundingClientRect().top;
    const before = end();
    expect(box.height).to.be.closeTo((box.width * 9) / 16, 1);
    button.click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    const now = images(el)[0].getBoundingClientRect();
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(now[side], side).to.be.closeTo(box[side], 1);
    expect(end()).to.be.closeTo(before, 1);
    expect([images(el)[0].alt, await requestedQueries(picture)]).to.deep.equal(['Rapat pleno', ['a']]);
    expect(buttons(el)).to.have.length(3);
  });

  it('moves the focus to what a tap has loaded', async () => {
    const el = await showSaving({ content_html: html() }, 4);
    const [first, second] = buttons(el);
    second.focus();
    second.click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture in the link');
    expect(root(el).activeElement?.getAttribute('href')).to.equal('https://kpu.example/besar');
    first.focus();
    first.click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    await pause(50);
    expect(root(el).activeElement).to.equal(images(el)[0]);
  });

  it('shows the lead image in its reserved space, with its srcset', async () => {
    const el = await showSaving({ image: `${picture.url}?lead` });
    const [button] = buttons(el);
    const { top, width, height } = button.getBoundingClientRect();
    expect(height).to.be.closeTo((width * 9) / 16, 1);
    button.click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    const now = images(el)[0].getBoundingClientRect();
    expect([now.top, now.width, now.height].map(Math.round)).to.deep.equal(
      [top, width, height].map(Math.round),
    );
    expect(images(el)[0].part.contains('image')).to.equal(true);
    expect(await requestedQueries(picture)).to.deep.equal(['lead']);
  });

  it('shows the button again if an image fails to load, so that it can be retried', async () => {
    await picture.answer({ status: 503 });
    const el = await showSaving({ content_html: `<p><img src="${picture.url}?a" alt="Peta"></p>` });
    buttons(el)[0].click();
    await waitUntil(() => buttons(el).length === 1, 'the button');
    expect(root(el).activeElement).to.equal(buttons(el)[0]);
    await picture.answer({ headers: { 'content-type': 'image/svg+xml' }, body: SVG });
    buttons(el)[0].click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    expect(getComputedStyle(images(el)[0]).display).not.to.equal('none');
  });

  it('requests no video, audio or poster', async () => {
    const src = `${picture.url}?film`;
    const el = await show({
      content_html: `<video src="${src}" poster="${picture.url}?poster" preload="auto" autoplay></video><audio src="${src}"></audio><p>Isi</p>`,
    });
    await pause(100);
    expect(root(el).querySelectorAll('video, audio')).to.have.length(2);
    expect(await requestedQueries(picture)).to.deep.equal([]);
  });

  it('keeps its mode when the network changes', async () => {
    const el = await showSaving({ content_html: html() }, 4);
    buttons(el)[0].click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    setConnection({ saveData: false, effectiveType: '4g' });
    el.requestUpdate();
    await el.updateComplete;
    expect([images(el).length, buttons(el).length]).to.deep.equal([1, 3]);
    setConnection({ effectiveType: '4g' });
    const other = await show({ content_html: html() });
    await waitUntil(() => images(other).length === 4, 'the pictures');
    setConnection({ saveData: true });
    other.requestUpdate();
    await other.updateComplete;
    expect(images(other)).to.have.length(4);
  });

  it('follows the language of the page when it changes', async () => {
    const el = await showSaving({ content_html: html() }, 4);
    el.lang = 'en';
    await waitUntil(() => textOf(buttons(el)[0]).startsWith('Show picture ('), 'English');
  });

  it('replaces the images of the next article as well', async () => {
    const el = await showSaving({ image: `${picture.url}?one` });
    buttons(el)[0].click();
    await waitUntil(() => isLoaded(images(el)[0]), 'the picture');
    el.feed = feedOf([item(2, { image: `${picture.url}?two`, content_html: '<p>Isi</p>' })]);
    await waitUntil(() => buttons(el).length === 1, 'the button');
    expect([images(el).length, await requestedQueries(picture)]).to.deep.equal([0, ['one']]);
  });

  for (const [what, connection, saves] of [
    ['Save-Data', { saveData: true, effectiveType: '4g' }, true],
    ['2g', { saveData: false, effectiveType: '2g' }, true],
    ['slow 2g', { effectiveType: 'slow-2g' }, true],
    ['3g', { saveData: false, effectiveType: '3g' }, false],
    ['no navigator.connection', undefined, false],
  ] as const)
    it(`${saves ? 'saves' : 'does not save'} data with ${what}`, async () => {
      setConnection(connection);
      const el = await show({ content_html: `<p>Isi <img src="${picture.url}?a" alt="Peta"></p>` });
      await waitUntil(() => (saves ? buttons(el) : images(el)).length === 1, what);
      expect(saves ? images(el) : buttons(el)).to.deep.equal([]);
    });
});

describe('kpu-news-list with data saving', () => {
  const feed = () => feedOf([1, 2, 3].map((n) => item(n, n < 3 ? { image: `${picture.url}?${n}` } : {})));

  it('requests no images until the user asks for all of them', async () => {
    const list = await showWhole({ properties: { feed: feed() } });
    await pause(100);
    expect([images(list).length, await requestedQueries(picture)]).to.deep.equal([0, []]);
    const places = parts(list, 'image').map((box) => box.getBoundingClientRect());
    const button = part(list, 'show-image')!;
    expect(textOf(button)).to.equal('Tampilkan gambar');
    await expect(list).to.be.accessible();
    button.focus();
    button.click();
    await waitUntil(() => images(list).length === 2 && images(list).every(isLoaded), 'the pictures');
    expect(await requestedQueries(picture)).to.deep.equal(['1', '2']);
    parts(list, 'image').forEach((box, index) => {
      const { top, width, height } = box.getBoundingClientRect();
      expect([top, width, height]).to.deep.equal([
        places[index].top,
        places[index].width,
        places[index].height,
      ]);
    });
    expect(part(list, 'show-image')).to.equal(null);
    expect(root(list).activeElement?.closest('.item')).to.equal(parts(list, 'item').at(-1));
  });

  it('shows no button if no image would be visible', async () => {
    const plain = await showWhole({ properties: { feed: feedOf([item(1)]) } });
    const headlines = await showWhole({ attributes: { layout: 'headlines' }, properties: { feed: feed() } });
    const without = await showWhole({ attributes: { show: 'date' }, properties: { feed: feed() } });
    for (const list of [plain, headlines, without]) expect(part(list, 'show-image')).to.equal(null);
    expect(await requestedQueries(picture)).to.deep.equal([]);
  });

  it('keeps shown images when the network gets worse', async () => {
    setConnection({ effectiveType: '4g' });
    const list = await showWhole({ properties: { feed: feed() } });
    setConnection({ saveData: true });
    list.feed = feedOf([1, 2].map((n) => item(n, { image: `${picture.url}?${n}`, title: `Baru ${n}` })));
    await waitUntil(() => part(list, 'title')?.textContent === 'Baru 1', 'the news');
    expect([images(list).length, part(list, 'show-image')]).to.deep.equal([2, null]);
  });

  it('keeps its mode when the network gets better', async () => {
    const list = await showWhole({ properties: { feed: feed() } });
    setConnection({ effectiveType: '4g' });
    list.layout = 'grid';
    await list.updateComplete;
    expect([images(list).length, !!part(list, 'show-image')]).to.deep.equal([0, true]);
  });
});
