import { origins, serveFeed, type Answer, type ServedFeed } from '../helpers/server.js';

/** The body of the first article: allowed markup, an image, and markup that must be removed. */
const body = (picture: string) =>
  `<p>Halo <b>dunia</b></p><script>alert(1)</script><p><img src="${picture}" alt="Peta"></p>` +
  '<table><tr><th scope="col">TPS</th></tr></table><form><input name="nomor">Kotak</form><style>*{color:red}</style>';

/** An image on the feed's origin. */
const picture: Answer = {
  headers: { 'Content-Type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="green"/></svg>',
};

/** Three articles on the feed's origin, the first with an image and a body. */
export async function serveNews(how: Answer = {}): Promise<ServedFeed & { origin: string }> {
  const image = (await serveFeed(picture)).url;
  const items = ['Satu', 'Dua', 'Tiga'].map((title, index) => ({
    id: String(index + 1),
    url: `https://kpu.example/${title.toLowerCase()}`,
    title,
    summary: `Ringkasan ${title}`,
    date_published: `2026-11-0${String(9 - index)}T08:00:00+07:00`,
    ...(index === 0 ? { image, content_html: body(image) } : { content_text: `Isi ${title}` }),
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'KPU', items };
  return { ...(await serveFeed({ body: feed, ...how })), origin: (await origins()).feeds };
}

/** The three elements as an author writes them, each with a link for visitors without script. */
export const threeOf = (feed: string): string =>
  `<kpu-news-list src="${feed}" share="x whatsapp"><a href="/berita">Berita</a></kpu-news-list>` +
  `<kpu-article src="${feed}"><a href="/berita">Berita</a></kpu-article>` +
  '<kpu-share-bar networks="facebook x telegram"><a href="/berita">Berita</a></kpu-share-bar>';

/** The script tags of the two ways to load the elements, from dist at `base`. */
export const scripts = {
  module: (base = '/dist/', query = '') => `<script type="module" src="${base}kpu-news.js${query}"></script>`,
  classic: (base = '/dist/', query = '') =>
    `<script defer src="${base}kpu-news.classic.js${query}"></script>`,
};

/** The visible content of the three elements once everything is loaded; runs in the page. */
export async function readThree() {
  const root = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  const texts = (tag: string, parts: string) =>
    [...root(tag).querySelectorAll(parts)].map((element) => element.textContent.trim());
  await until(() => document.querySelector('kpu-news-list')?.shadowRoot, 'a shadow root');
  await until(() => root('kpu-news-list').querySelectorAll('.share-link').length === 6, 'links on cards');
  await until(() => root('kpu-article').querySelector('.body p'), 'the body');
  await until(() => root('kpu-share-bar').querySelectorAll('.share-link').length === 3, 'the share bar');
  const picture = await until(() => {
    const image = root('kpu-news-list').querySelector('img');
    return image?.complete ? image : null;
  }, 'the image of a card');
  return {
    cards: texts('kpu-news-list', '[part=title]'),
    picture: picture.naturalWidth,
    gridOrFlex: getComputedStyle(root('kpu-news-list').querySelector('.item')!).display,
    article: texts('kpu-article', '[part=title]'),
    body: root('kpu-article').querySelector('.body')!.innerHTML,
    networks: [...root('kpu-share-bar').querySelectorAll('.share-link')].map((element) => element.localName),
  };
}
