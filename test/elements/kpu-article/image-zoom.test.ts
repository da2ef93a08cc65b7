import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { serveFeed } from '../../helpers/server.js';
import { clear, feedOf, item, part, pause, showWhole, waitUntil } from '../kpu-news-list/list-page.js';

/** The URL of an image of this size. PNG, since WebKit loses the intrinsic size of SVG. */
async function serveImage(width: number, height: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const [, body] = canvas.toDataURL('image/png').split(',');
  return (await serveFeed({ headers: { 'Content-Type': 'image/png' }, body, base64: true })).url;
}

let photo = '';
let wide = '';
let small = '';
let strip = '';

before(async () => {
  [photo, wide, small, strip] = await Promise.all([
    serveImage(900, 600),
    serveImage(2400, 1200),
    serveImage(60, 60),
    serveImage(900, 200),
  ]);
});

const boxes: Element[] = [];

/** An article with this body, in a box of this width. */
async function show(html: string, members: object = {}, width = 500): Promise<KpuArticle> {
  const box = document.createElement('div');
  box.style.width = `${String(width)}px`;
  const article = document.createElement('kpu-article');
  article.article = item(1, { content_html: html, ...members });
  box.append(article);
  document.body.append(box);
  boxes.push(box);
  await article.updateComplete;
  return article;
}

afterEach(() => {
  for (const box of boxes.splice(0)) box.remove();
  clear();
  scrollTo(0, 0);
});

const queryAll = <T extends Element = HTMLElement>(article: KpuArticle, selector: string): T[] => [
  ...article.shadowRoot!.querySelectorAll<T>(selector),
];
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const query = <T extends Element = HTMLElement>(article: KpuArticle, selector: string): T | undefined =>
  queryAll<T>(article, selector)[0];
const button = (article: KpuArticle) => query<HTMLButtonElement>(article, '[part=enlarge]:not([hidden])');
const dialog = (article: KpuArticle) => query<HTMLDialogElement>(article, '[part=enlarged]');
const largeImage = (article: KpuArticle) => query<HTMLImageElement>(article, '[part=enlarged] img');
const focusedPart = (article: KpuArticle) => article.shadowRoot!.activeElement?.getAttribute('part');

/** An article with one image whose enlarge button is rendered. */
async function showReady(html?: string, members?: object): Promise<KpuArticle> {
  const article = await show(html ?? `<p>Isi</p><p><img src="${photo}" alt="Rapat pleno"></p>`, members);
  await waitUntil(() => button(article), 'the button');
  return article;
}

async function showEnlarged(html?: string, members?: object): Promise<KpuArticle> {
  const article = await showReady(html, members);
  button(article)!.click();
  await waitUntil(() => largeImage(article)?.complete && largeImage(article)!.naturalWidth, 'the large one');
  return article;
}

describe('an image in an article', () => {
  it('has a button labelled with its alt text, and stays an image', async () => {
    const article = await showReady();
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar: Rapat pleno');
    const image = query<HTMLImageElement>(article, '.body img')!;
    expect([image.alt, image.closest('button')]).to.deep.equal(['Rapat pleno', null]);
    const { width, height } = button(article)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
  });

  it('has the same layout as without a button', async () => {
    const html = `<p>Isi <img src="${photo}" alt=""> isi</p><figure class="alignright"><img src="${photo}" alt=""></figure><p><img class="alignleft" src="${photo}" alt="">Kata</p>`;
    const article = await show(html);
    const images = queryAll<HTMLImageElement>(article, '.body img');
    await waitUntil(() => images.every(({ complete, naturalWidth }) => complete && naturalWidth));
    await waitUntil(() => queryAll(article, '[part=enlarge]').length === 3);
    const layout = () =>
      images.map((image) => {
        const { x, y, width, height } = image.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    const framed = layout();
    for (const image of images) image.closest('.zoom')!.replaceWith(image);
    expect(framed).to.deep.equal(layout());
  });

  it('uses its caption as the label if it has no alt text', async () => {
    const article = await showReady(
      `<figure><img src="${photo}"><figcaption>Ketua <b>KPU</b></figcaption></figure>`,
    );
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar: Ketua KPU');
  });

  it('can be the lead image', async () => {
    const article = await showReady('<p>Isi</p>', { image: photo });
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar');
    expect(query(article, '[part=image]')!.getBoundingClientRect().width).to.equal(500);
  });

  it('can be in <picture>', async () => {
    const html = `<picture><source srcset="${wide}"><img src="${photo}" alt="Foto"></picture>`;
    const article = await showReady(html);
    expect(query(article, 'picture > img')).not.to.equal(undefined);
    button(article)!.click();
    await waitUntil(() => largeImage(article)?.src === wide, 'the source of the picture');
  });

  it('has a button in the language of the page, which follows changes', async () => {
    const article = await showReady();
    article.lang = 'en';
    await waitUntil(() => button(article)!.ariaLabel === 'Enlarge picture: Rapat pleno');
  });

  it('has no button if it is a link, tiny or broken', async () => {
    const broken = (await serveFeed({ status: 404 })).url;
    const article = await showReady(
      `<p><a href="https://kpu.example/"><img src="${photo}" alt="Tautan"></a> <img src="${small}" alt="Kecil"> <img src="${broken}" alt="Rusak"> <img src="${photo}" width="80" alt="Sempit"> <img src="${photo}" alt="Foto"></p>`,
    );
    const images = queryAll<HTMLImageElement>(article, '.body img');
    await waitUntil(() => images.every(({ complete }) => complete));
    await pause(50);
    const names = queryAll<HTMLButtonElement>(article, '[part=enlarge]').map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(['Perbesar gambar: Foto']);
    query(article, '.body img[alt=Kecil]')!.click();
    expect(dialog(article)).to.equal(undefined);
  });
});

describe('an enlarged image', () => {
  it('is shown in a labelled modal dialog, which Escape closes, returning the focus', async () => {
    const article = await showReady();
    button(article)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialog(article), 'the dialog');
    expect([dialog(article)!.matches(':modal'), dialog(article)!.ariaLabel]).to.deep.equal([
      true,
      'Rapat pleno',
    ]);
    expect([largeImage(article)!.alt, focusedPart(article)]).to.deep.equal(['Rapat pleno', 'close']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(article), 'closed');
    expect(focusedPart(article)).to.equal('enlarge');
  });

  it('opens with a click on the image and closes with a click beside it', async () => {
    const article = await showReady(`<p><img src="${strip}" alt="Foto"></p>`);
    const image = query(article, '.body img')!;
    image.scrollIntoView();
    const { left, top } = image.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 30, Math.round(top) + 30] });
    await waitUntil(() => largeImage(article)?.naturalWidth);
    const rect = largeImage(article)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(rect.left + 30), Math.round(rect.bottom) + 8] });
    await waitUntil(() => !dialog(article), 'closed');
    expect(focusedPart(article)).to.equal('enlarge');
  });

  it('has a close button and its caption', async () => {
    const article = await showEnlarged(
      `<figure><img src="${photo}" alt="Foto"><figcaption>Foto: Humas</figcaption></figure>`,
    );
    expect(query(article, '[part=caption]')!.textContent).to.equal('Foto: Humas');
    const close = query(article, '[part=close]')!;
    expect(close.textContent).to.equal('Tutup');
    close.click();
    await waitUntil(() => !dialog(article), 'closed');
  });

  it('fits the viewport, and scrolls at its natural size', async () => {
    const article = await showEnlarged(`<p><img src="${wide}" alt="Peta"></p>`);
    const size = () => {
      const { width, height } = largeImage(article)!.getBoundingClientRect();
      return [width, height];
    };
    const [width, height] = size();
    expect(width).to.be.at.most(innerWidth);
    expect(height).to.be.at.most(innerHeight);
    const zoom = query(article, '[part=zoom]')!;
    expect([zoom.ariaLabel, zoom.ariaPressed]).to.deep.equal(['Perbesar gambar', 'false']);
    zoom.focus();
    await sendKeys({ press: 'Enter' });
    expect([zoom.ariaPressed, ...size()]).to.deep.equal(['true', 2400, 1200]);
    const stage = query(article, '.viewport')!;
    stage.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => stage.scrollLeft > 0, 'scrolled by the keyboard');
    largeImage(article)!.click();
    expect([zoom.ariaPressed, ...size()]).to.deep.equal(['false', width, height]);
  });

  it('is not enlarged beyond twice its natural size', async () => {
    const article = await showEnlarged(`<p><img src="${await serveImage(200, 150)}" alt="Foto"></p>`);
    expect(largeImage(article)!.getBoundingClientRect().width).to.equal(400);
    expect(query(article, '[part=zoom]')!.hidden).to.equal(true);
  });

  it('uses the largest candidate of srcset', async () => {
    const article = await showEnlarged(
      `<p><img src="${photo}" srcset="${photo} 300w, ${wide} 2400w" sizes="300px" alt="Foto"></p>`,
    );
    await waitUntil(() => largeImage(article)!.src === wide, 'the largest');
  });

  it('closes when the article changes', async () => {
    const article = await showEnlarged(undefined, { image: wide });
    article.article = item(2, { image: photo, content_html: '<p>Lain</p>' });
    await waitUntil(() => !dialog(article), 'closed');
  });

  it('sends no referrer', async () => {
    const article = await showEnlarged();
    expect(largeImage(article)!.referrerPolicy).to.equal('no-referrer');
  });

  it('has no axe violations', async () => {
    const article = await showEnlarged(
      `<figure><img src="${photo}" alt="Foto"><figcaption>Foto: Humas</figcaption></figure>`,
    );
    await expect(article).to.be.accessible();
  });

  it("is stacked above the list's dialog, which stays open", async () => {
    const list = await showWhole({
      attributes: { open: 'dialog' },
      properties: {
        feed: feedOf([item(1, { content_html: `<p><img src="${strip}" alt="Foto"></p>` }), item(2)]),
      },
    });
    part(list, 'title')!.click();
    const article = await waitUntil(() => part(list, 'dialog')).then(() =>
      part(list, 'dialog')!.querySelector('kpu-article')!,
    );
    await waitUntil(() => article.shadowRoot && button(article), 'the button');
    button(article)!.click();
    await waitUntil(() => largeImage(article)?.naturalWidth);
    const rect = largeImage(article)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(rect.left + 30), Math.round(rect.bottom) + 8] });
    await waitUntil(() => !dialog(article), 'closed by a click');
    expect(part<HTMLDialogElement>(list, 'dialog')?.open).to.equal(true);
    button(article)!.click();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(article), 'closed by a key');
    await pause(50);
    expect(part<HTMLDialogElement>(list, 'dialog')?.open).to.equal(true);
  });
});
