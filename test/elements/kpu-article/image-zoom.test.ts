import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { serveFeed } from '../../helpers/server.js';
import { clear, feedOf, item, part, pause, showWhole, waitUntil } from '../kpu-news-list/list-page.js';

/** Address of a picture of a size; no SVG, whose own size WebKit forgets. */
async function picture(width: number, height: number): Promise<string> {
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
    picture(900, 600),
    picture(2400, 1200),
    picture(60, 60),
    picture(900, 200),
  ]);
});

const made: Element[] = [];

/** An article with a body, in a box of a width. */
async function show(html: string, members: object = {}, width = 500): Promise<KpuArticle> {
  const box = document.createElement('div');
  box.style.width = `${String(width)}px`;
  const article = document.createElement('kpu-article');
  article.article = item(1, { content_html: html, ...members });
  box.append(article);
  document.body.append(box);
  made.push(box);
  await article.updateComplete;
  return article;
}

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
  clear();
  scrollTo(0, 0);
});

const all = <T extends Element = HTMLElement>(article: KpuArticle, selector: string): T[] => [
  ...article.shadowRoot!.querySelectorAll<T>(selector),
];
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const one = <T extends Element = HTMLElement>(article: KpuArticle, selector: string): T | undefined =>
  all<T>(article, selector)[0];
const button = (article: KpuArticle) => one<HTMLButtonElement>(article, '[part=enlarge]:not([hidden])');
const dialog = (article: KpuArticle) => one<HTMLDialogElement>(article, '[part=enlarged]');
const large = (article: KpuArticle) => one<HTMLImageElement>(article, '[part=enlarged] img');
const focus = (article: KpuArticle) => article.shadowRoot!.activeElement?.getAttribute('part');

/** An article with one picture, which can be enlarged by now. */
async function ready(html?: string, members?: object): Promise<KpuArticle> {
  const article = await show(html ?? `<p>Isi</p><p><img src="${photo}" alt="Rapat pleno"></p>`, members);
  await waitUntil(() => button(article), 'the button');
  return article;
}

async function enlarged(html?: string, members?: object): Promise<KpuArticle> {
  const article = await ready(html, members);
  button(article)!.click();
  await waitUntil(() => large(article)?.complete && large(article)!.naturalWidth, 'the large one');
  return article;
}

describe('a picture in an article', () => {
  it('has a button, named after the picture, which itself stays one', async () => {
    const article = await ready();
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar: Rapat pleno');
    const image = one<HTMLImageElement>(article, '.body img')!;
    expect([image.alt, image.closest('button')]).to.deep.equal(['Rapat pleno', null]);
    const { width, height } = button(article)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
  });

  it('takes the same place as without', async () => {
    const html = `<p>Isi <img src="${photo}" alt=""> isi</p><figure class="alignright"><img src="${photo}" alt=""></figure><p><img class="alignleft" src="${photo}" alt="">Kata</p>`;
    const article = await show(html);
    const images = all<HTMLImageElement>(article, '.body img');
    await waitUntil(() => images.every(({ complete, naturalWidth }) => complete && naturalWidth));
    await waitUntil(() => all(article, '[part=enlarge]').length === 3);
    const boxes = () =>
      images.map((image) => {
        const { x, y, width, height } = image.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    const framed = boxes();
    for (const image of images) image.closest('.zoom')!.replaceWith(image);
    expect(framed).to.deep.equal(boxes());
  });

  it('is named by its caption where nobody says what it shows', async () => {
    const article = await ready(
      `<figure><img src="${photo}"><figcaption>Ketua <b>KPU</b></figcaption></figure>`,
    );
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar: Ketua KPU');
  });

  it('may be the one above the body', async () => {
    const article = await ready('<p>Isi</p>', { image: photo });
    expect(button(article)!.ariaLabel).to.equal('Perbesar gambar');
    expect(one(article, '[part=image]')!.getBoundingClientRect().width).to.equal(500);
  });

  it('may be in <picture>', async () => {
    const html = `<picture><source srcset="${wide}"><img src="${photo}" alt="Foto"></picture>`;
    const article = await ready(html);
    expect(one(article, 'picture > img')).not.to.equal(undefined);
    button(article)!.click();
    expect(large(article)!.src).to.equal(wide);
  });

  it('has its button in the language of the page, also when that changes', async () => {
    const article = await ready();
    article.lang = 'en';
    await waitUntil(() => button(article)!.ariaLabel === 'Enlarge picture: Rapat pleno');
  });

  it('has none where it is a link, tiny or broken', async () => {
    const broken = (await serveFeed({ status: 404 })).url;
    const article = await ready(
      `<p><a href="https://kpu.example/"><img src="${photo}" alt="Tautan"></a> <img src="${small}" alt="Kecil"> <img src="${broken}" alt="Rusak"> <img src="${photo}" width="80" alt="Sempit"> <img src="${photo}" alt="Foto"></p>`,
    );
    const images = all<HTMLImageElement>(article, '.body img');
    await waitUntil(() => images.every(({ complete }) => complete));
    await pause(50);
    const names = all<HTMLButtonElement>(article, '[part=enlarge]').map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(['Perbesar gambar: Foto']);
    one(article, '.body img[alt=Kecil]')!.click();
    expect(dialog(article)).to.equal(undefined);
  });
});

describe('a picture that is enlarged', () => {
  it('is shown in a modal dialog that it names, and closed by Escape; the focus returns', async () => {
    const article = await ready();
    button(article)!.focus();
    await sendKeys({ press: 'Enter' });
    expect([dialog(article)!.matches(':modal'), dialog(article)!.ariaLabel]).to.deep.equal([
      true,
      'Rapat pleno',
    ]);
    expect([large(article)!.alt, focus(article)]).to.deep.equal(['Rapat pleno', 'close']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(article), 'closed');
    expect(focus(article)).to.equal('enlarge');
  });

  it('is opened by a tap on it, and closed by one beside it', async () => {
    const article = await ready(`<p><img src="${strip}" alt="Foto"></p>`);
    const image = one(article, '.body img')!;
    image.scrollIntoView();
    const { left, top } = image.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 30, Math.round(top) + 30] });
    await waitUntil(() => large(article)?.naturalWidth);
    const rect = large(article)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(rect.left + 30), Math.round(rect.bottom) + 8] });
    await waitUntil(() => !dialog(article), 'closed');
    expect(focus(article)).to.equal('enlarge');
  });

  it('has a button that closes it, and its caption', async () => {
    const article = await enlarged(
      `<figure><img src="${photo}" alt="Foto"><figcaption>Foto: Humas</figcaption></figure>`,
    );
    expect(one(article, '[part=caption]')!.textContent).to.equal('Foto: Humas');
    const close = one(article, '[part=close]')!;
    expect(close.textContent).to.equal('Tutup');
    close.click();
    await waitUntil(() => !dialog(article), 'closed');
  });

  it('fits the screen, and is scrolled at its own size', async () => {
    const article = await enlarged(`<p><img src="${wide}" alt="Peta"></p>`);
    const size = () => {
      const { width, height } = large(article)!.getBoundingClientRect();
      return [width, height];
    };
    const [width, height] = size();
    expect(width).to.be.at.most(innerWidth);
    expect(height).to.be.at.most(innerHeight);
    const zoom = one(article, '[part=zoom]')!;
    expect([zoom.ariaLabel, zoom.ariaPressed]).to.deep.equal(['Perbesar gambar', 'false']);
    zoom.focus();
    await sendKeys({ press: 'Enter' });
    expect([zoom.ariaPressed, ...size()]).to.deep.equal(['true', 2400, 1200]);
    const stage = one(article, '.stage')!;
    stage.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => stage.scrollLeft > 0, 'scrolled by the keyboard');
    large(article)!.click();
    expect([zoom.ariaPressed, ...size()]).to.deep.equal(['false', width, height]);
  });

  it('is not blown up', async () => {
    const article = await enlarged(`<p><img src="${await picture(200, 150)}" alt="Foto"></p>`);
    expect(large(article)!.getBoundingClientRect().width).to.equal(400);
    expect(one(article, '[part=zoom]')!.hidden).to.equal(true);
  });

  it('is the largest that there is', async () => {
    const article = await enlarged(
      `<p><img src="${photo}" srcset="${photo} 300w, ${wide} 2400w" sizes="300px" alt="Foto"></p>`,
    );
    await waitUntil(() => large(article)!.src === wide, 'the largest');
  });

  it('goes when another article comes', async () => {
    const article = await enlarged(undefined, { image: wide });
    article.article = item(2, { image: photo, content_html: '<p>Lain</p>' });
    await waitUntil(() => !dialog(article), 'closed');
  });

  it('sends no referrer', async () => {
    const article = await enlarged();
    expect(large(article)!.referrerPolicy).to.equal('no-referrer');
  });

  it('is accessible', async () => {
    const article = await enlarged(
      `<figure><img src="${photo}" alt="Foto"><figcaption>Foto: Humas</figcaption></figure>`,
    );
    await expect(article).to.be.accessible();
  });

  it("lies over the list's dialog, which stays when it closes", async () => {
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
    await waitUntil(() => large(article)?.naturalWidth);
    const rect = large(article)!.getBoundingClientRect();
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
