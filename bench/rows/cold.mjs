// A first visit: empty cache, CPU ×4, Slow 4G. A row for another way to embed is a page in `pages` and a row.
import { renderToString } from 'kpu-news-cli';
import { inPage } from '../lib/browser.mjs';
import { makeFeed } from '../lib/feed.mjs';

const FEED = '/feed/10.json';
const SCRIPT = '/kpu-news/kpu-news.js';
const tag = `<kpu-news-list src="${FEED}" limit="10" share="facebook x whatsapp"></kpu-news-list>`;
/** The same in a zone of the same clock that only `Intl` knows. */
const byIntl = tag.replace(' limit', ' time-zone="Asia/Pontianak" limit');
const script = `<script async type="module" src="${SCRIPT}"></script>`;

const page = (head, body) => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Berita</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>Berita</h1>
    ${body}
    <p>${'Kaki halaman kantor. '.repeat(20)}</p>
  </body>
</html>`;

/** README's "The fast way". */
const FAST = `<link rel="modulepreload" href="${SCRIPT}">
    <link rel="preload" as="fetch" crossorigin href="${FEED}">
    ${script}
    <style>
      kpu-news-list { display: block; min-height: 60em }
      kpu-news-list:state(error) { min-height: 0 }
    </style>`;

/** Stands for the server's address, which is known only once it listens. */
const HERE = 'http://origin.invalid';

/** The list as a server prints it, with the script after it. */
const printed = await renderToString({
  src: FEED,
  text: JSON.stringify(makeFeed(10)),
  pageUrl: `${HERE}/`,
  attributes: { lang: 'id', 'time-zone': 'Asia/Jakarta', limit: 10, share: 'facebook x whatsapp' },
  script: SCRIPT,
});

/** Ways to embed the product: the first part of a row's key → a page. */
const pages = {
  fast: page(FAST, tag),
  intl: page(FAST, byIntl),
  short: page('', `${script}\n    ${tag}`),
  served: (origin) => page('', printed).replaceAll(HERE, origin),
  chained: page('<script async type="module" src="/loader.js"></script>', tag),
};

const files = (names) => [
  ...Object.entries(pages).map(([name, html]) => [`/cold/kpu-news/${name}`, html]),
  ['/loader.js', `import '${SCRIPT}';`],
  ...names.map((name) => [
    `/cold/${name}`,
    page(
      '',
      `<div id="news"></div><script async src="/contestant/${name}.js" onload="mount(news, { src: '${FEED}' })"></script>`,
    ),
  ]),
];

const visit = ({ browser, server }, path) =>
  inPage(browser, { slow: true }, async (tab, devtools) => {
    const scripts = new Set();
    let bytes = 0;
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      if (/\.js$/.test(response.url)) scripts.add(requestId);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await tab.goto(server.url(path), { waitUntil: 'domcontentloaded' });
    await tab.waitForFunction('seen.list > 0', { polling: 100, timeout: 30_000 });
    await tab.waitForNetworkIdle({ idleTime: 800, timeout: 8000 }).catch(() => undefined); // what comes late may move things
    return { ...(await tab.evaluate('seen')), bytes };
  });

export const cold = {
  name: 'cold',
  quickly: ['kpu-news', 'hand-written', 'preact'],
  rounds: { full: 5, quick: 1 },
  files,
  feeds: [FEED, SCRIPT],
  rows: [
    { key: 'first', title: 'cold: first card painted, fast snippet', unit: 'ms', target: 0.75 },
    { key: 'list', title: 'cold: ten cards painted, fast snippet', unit: 'ms' },
    { key: 'bytes', title: 'cold: all scripts of this list, with headers', unit: 'B' },
    { key: 'shift', title: 'cold: layout shift, fast snippet', unit: 'score', target: 0 },
    {
      key: 'servedFirst',
      base: 'first',
      title: 'cold: first card painted, server-rendered',
      unit: 'ms',
      target: 0.5,
    },
    {
      key: 'servedShift',
      base: 'shift',
      title: 'cold: layout shift, server-rendered',
      unit: 'score',
      target: 0,
    },
    { key: 'shortFirst', base: 'first', title: 'cold: first card painted, shortest snippet', unit: 'ms' },
    { key: 'shortShift', base: 'shift', title: 'cold: layout shift, shortest snippet', unit: 'score' },
  ],
  async measure(lab, name) {
    if (name !== 'kpu-news') return visit(lab, `/cold/${name}`);
    const fast = await visit(lab, '/cold/kpu-news/fast');
    const short = await visit(lab, '/cold/kpu-news/short');
    const served = await visit(lab, '/cold/kpu-news/served');
    return {
      ...fast,
      servedFirst: served.first,
      servedShift: served.shift,
      shortFirst: short.first,
      shortShift: short.shift,
    };
  },
};

/** First card by one more script in a row, beside the shortest snippet. */
export const chained = (lab) => visit(lab, '/cold/kpu-news/chained').then(({ first }) => first);
export const short = (lab) => visit(lab, '/cold/kpu-news/short').then(({ first }) => first);
export const fast = (lab) => visit(lab, '/cold/kpu-news/fast').then(({ first }) => first);
/** The fast snippet, with dates by `Intl`. */
export const intl = (lab) => visit(lab, '/cold/kpu-news/intl').then(({ first }) => first);
