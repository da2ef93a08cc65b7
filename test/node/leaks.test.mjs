/* global document, requestAnimationFrame */
// A page keeps nothing of removed elements or replaced articles. Counts objects instead of measuring time.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.json': 'application/feed+json', '.html': 'text/html' };

const feed = (from) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Berita',
  items: Array.from({ length: 12 }, (_, i) => ({
    id: String(from + i),
    url: `https://kpu.example/berita/${from + i}`,
    title: `Berita ${from + i}`,
    content_html: `<p>Isi <b>berita</b> ${from + i}.</p>`,
    date_published: new Date(Date.UTC(2024, 0, 30 - i)).toISOString(),
    _kpu: { views: from + i },
  })),
});

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Uji</title><link rel="icon" href="data:,">
<body><script type="module" src="/kpu-news.js"></script></body></html>`;

const files = { '/': PAGE, '/satu.json': JSON.stringify(feed(1)), '/dua.json': JSON.stringify(feed(7)) };

let server;
let browser;
let page;
let devtools;

before(async () => {
  server = createServer(({ url }, response) => {
    const path = url.split('?')[0];
    const file = join(dist, path);
    response.setHeader('Content-Type', TYPES[extname(path) || '.html'] ?? 'text/plain');
    const body = files[path] ?? (existsSync(file) ? readFileSync(file) : undefined);
    response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch({
    executablePath: findBrowsers().chromium,
    args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage();
  devtools = await page.createCDPSession();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('customElements.get("kpu-share-bar")');
  await page.evaluate(inPage);
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Helpers that run in the page. */
function inPage() {
  const gone = [];
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const put = async (tag, { properties = {}, ...attributes }) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, properties);
    const loaded =
      attributes.src && new Promise((done) => element.addEventListener('kpu-load', done, { once: true }));
    document.body.append(element);
    await loaded;
    await element.updateComplete;
    return element;
  };
  globalThis.leaks = {
    /** Mounts and removes elements, some of them twice. */
    async mounts(times, tag, attributes, ready) {
      for (let i = 0; i < times; i++) {
        const element = await put(tag, attributes);
        for (let k = 0; k < 100 && !element.shadowRoot.querySelector(ready); k++) await frame();
        if (!element.shadowRoot.querySelector(ready)) throw new Error(`${tag} never had ${ready}`);
        if (i < 5) await pause(100); // so that all bundles have attached what they keep for the page
        element.remove();
        if (i % 5 === 0) {
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
        gone.push(new WeakRef(element), new WeakRef(element.shadowRoot));
      }
      await pause(200);
    },
    /** Opens and closes the dialog of a list, then removes the list. */
    async dialogs(times, attributes) {
      for (let i = 0; i < times; i++) {
        const list = await put('kpu-news-list', attributes);
        const find = (selector) => list.shadowRoot.querySelector(selector);
        const until = async (holds) => {
          for (let k = 0; k < 4000 && !holds(); k++) await pause(5);
          if (!holds()) throw new Error('the dialog did not come, or did not go');
        };
        await until(() => find('[part~="share-link"]'));
        find('.title a').click();
        await until(() => find('dialog[open] kpu-article')?.shadowRoot?.querySelector('[part~="body"]'));
        find('[part~="close"]').click();
        await until(() => !find('dialog[open]'));
        list.remove();
        gone.push(new WeakRef(list), new WeakRef(list.shadowRoot));
      }
      await pause(200);
    },
    async stay(attributes) {
      globalThis.list = await put('kpu-news-list', attributes);
      await pause(300);
    },
    async refresh(times, act) {
      for (let i = 0; i < times; i++) {
        await act(globalThis.list, i);
        await globalThis.list.updateComplete;
      }
      await pause(300);
    },
    leave() {
      globalThis.list.remove();
      gone.push(new WeakRef(globalThis.list), new WeakRef(globalThis.list.shadowRoot));
      globalThis.list = undefined;
    },
    /** Number of removed elements and shadow roots that are still alive. */
    held: () => gone.filter((reference) => reference.deref()).length,
  };
}

async function count() {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, listeners, held: await page.evaluate('leaks.held()') };
}

/** Warms up caches and chunks first, then repeats the action: the counts must not grow. */
async function leavesNothing(act, times) {
  await act(20);
  const first = await count();
  await act(times);
  const last = await count();
  assert.deepEqual(last, { ...first, held: 0 });
}

const LIST = {
  src: '/satu.json',
  share: 'facebook x whatsapp copy',
  search: '',
  open: 'dialog',
  refresh: '5',
  layout: 'grid',
};

for (const [tag, attributes, ready] of [
  ['kpu-news-list', LIST, '[part~="share-link"]'],
  ['kpu-news-list', { ...LIST, src: '/satu.json /dua.json', more: 'scroll' }, '[part~="source"]'],
  ['kpu-article', { src: '/satu.json' }, '[part~="text-size"]'],
  ['kpu-share-bar', { networks: 'facebook whatsapp copy' }, '[part~="share-link"]'],
])
  test(`200 mounts leave nothing: <${tag} ${Object.values(attributes)[0]}>`, () =>
    leavesNothing(
      (times) => page.evaluate((...all) => globalThis.leaks.mounts(...all), times, tag, attributes, ready),
      200,
    ));

test('an opened and closed dialog leaves nothing', () =>
  leavesNothing((times) => page.evaluate((...all) => globalThis.leaks.dialogs(...all), times, LIST), 30));

for (const [name, act] of Object.entries({
  'of the same feed': '(list) => list.reload()',
  'of a feed that changes': `async (list, i) => {
    const loaded = new Promise((done) => list.addEventListener('kpu-load', done, { once: true }));
    list.src = i % 2 ? '/satu.json' : '/dua.json';
    await loaded;
  }`,
  'by a property': `(list, i) => {
    list.feed = i % 3 ? undefined : { items: [{ id: String(i % 2), title: 'Satu' }, { id: '9', title: 'Dua' }] };
  }`,
}))
  test(`100 refreshes leave nothing: ${name}`, async () => {
    await page.evaluate((attributes) => globalThis.leaks.stay(attributes), LIST);
    await leavesNothing((times) => page.evaluate(`leaks.refresh(${times - (times % 6)}, ${act})`), 100);
    await page.evaluate('leaks.leave()');
  });
