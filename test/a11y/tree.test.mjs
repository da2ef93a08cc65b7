// Snapshots of Chromium's accessibility tree for each layout and state, as readable text. After an intended change:
// UPDATE=1 node --test test/a11y/tree.test.mjs, then review the difference.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const snapshots = fileURLToPath(new URL('snapshots/', import.meta.url));
const { chromium: executablePath } = findBrowsers();
const skip = !executablePath && !process.env.CI && 'Chromium is not installed.';

const item = (id, members = {}) => ({
  id: String(id),
  url: `https://kpu.example/berita/${id}`,
  title: `Berita ${id}`,
  summary: `Ringkasan ${id}.`,
  date_published: `2024-01-0${id}T09:00:00+07:00`,
  ...members,
});

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'KPU',
  home_page_url: 'https://kpu.example/',
  language: 'id',
  items: [
    item(4, {
      authors: [{ name: 'Humas KPU' }],
      tags: ['Pemilu', 'Logistik'],
      image: '/gambar.svg',
      _kpu: { views: 12_345, correction: 'Jumlah TPS 120, semula tertulis 210.' },
    }),
    item(3, {
      _kpu: { views: 41, section: 'Berita Utama' },
      tags: ['Pleno'],
      attachments: [
        {
          url: 'https://kpu.example/jadwal.pdf',
          mime_type: 'application/pdf',
          title: 'Jadwal',
          size_in_bytes: 12_345,
        },
      ],
      content_html:
        '<p>Isi dengan <a href="https://kpu.example/x">tautan</a>.</p><h2>Anak judul</h2><ul><li>Satu</li></ul>' +
        '<table><caption>Suara</caption><tr><th scope="col">TPS</th></tr><tr><td>1</td></tr></table>',
    }),
    item(2, { url: undefined, title: 'Tanpa halaman' }),
    item(1),
  ],
};

const all = 'show="image date author summary tags views source" share="whatsapp copy" search limit="3"';
const list = (attributes) =>
  `<kpu-news-list time-zone="Asia/Jakarta" feed-of-the-test ${attributes}></kpu-news-list>`;
const inList = (selector) =>
  `document.querySelector('kpu-news-list').shadowRoot.querySelector('${selector}')`;
const inArticle = (selector) =>
  `document.querySelector('kpu-article').shadowRoot.querySelector('${selector}')`;
const heard = inList('.foot [role=status]') + '.textContent.trim()';
const ready = `${inList('[data-network=copy]')} && ${heard}`;

/** Name → HTML of the page, an action, and a condition to wait for; the last two are source code. */
const scenes = {
  ...Object.fromEntries(
    ['list', 'grid', 'headlines', 'featured'].map((layout) => [
      `layout-${layout}`,
      { html: list(`layout="${layout}" ${all}`), until: ready },
    ]),
  ),
  loading: {
    html: '<kpu-news-list src="/diam" limit="2"></kpu-news-list>',
    until: `${inList('[aria-busy=true] .skeleton-line')} && ${inList('.foot [role=status]')}`,
  },
  empty: { html: list('tag="tidak-ada"'), until: heard },
  'no-match': {
    html: list('search'),
    act: `{ const field = ${inList('[part=search]')}; field.value = 'zzz'; field.dispatchEvent(new Event('input')) }`,
    until: `${heard} === 'Tidak ada berita yang cocok.'`,
  },
  error: {
    html: '<kpu-news-list src="/gagal"></kpu-news-list>',
    until: `${inList('[part=retry]')} && ${heard}`,
  },
  dialog: {
    html: list('open="dialog" share="whatsapp" limit="3"'),
    act: `${inList('.item:nth-child(2) a')}.click()`,
    until: `${inList('dialog[open] kpu-article')}?.shadowRoot?.querySelector('.body p') && ${inList('dialog kpu-article')}.shadowRoot.querySelector('[data-network=whatsapp]')`,
  },
  article: {
    html: '<kpu-article time-zone="Asia/Jakarta" article-id="3" feed-of-the-test share="whatsapp copy"></kpu-article>',
    until: `${inArticle('.body p')} && ${inArticle('[data-network=copy]')}`,
  },
  'article-error': {
    html: '<kpu-article src="/gagal"></kpu-article>',
    until: `${inArticle('[part=retry]')} && ${inArticle('.visually-hidden[role=status]')}.textContent.trim()`,
  },
  'share-bar': {
    html: '<kpu-share-bar url="https://kpu.example/" heading="Berita 1" networks="facebook copy" display="both"></kpu-share-bar>',
    until: `document.querySelector('kpu-share-bar').shadowRoot.querySelector('[data-network=copy]')`,
  },
};

const page = (html) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Uji</title>` +
  `<script type="module" src="/dist/kpu-news.js"></script></head><body><main>${html}</main><script>` +
  `for (const one of document.querySelectorAll('[feed-of-the-test]')) one.feed = ${JSON.stringify(feed)};` +
  `for (const one of document.querySelectorAll('[src^="/"]')) one.limits = { slow: 1e6, headers: 1e6, total: 1e6 };` +
  `</script></body></html>`;

function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/diam') return;
  const send = (type, body) => response.writeHead(200, { 'Content-Type': type }).end(body);
  if (pathname === '/gambar.svg') return send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  if (pathname.startsWith('/scene/')) return send('text/html', page(scenes[pathname.slice(7)].html));
  const file = join(dist, pathname.replace('/dist/', ''));
  if (pathname.startsWith('/dist/') && existsSync(file)) return send('text/javascript', readFileSync(file));
  response.writeHead(404).end();
}

/** States that are recorded; others differ between versions of Chromium or do not matter. */
const STATES = ['level', 'busy', 'disabled', 'modal', 'live', 'expanded', 'hidden'];
/** Roles that screen readers do not announce. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'RootWebArea'];

/** The tree as text, one line a node. */
function textOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = ({ ignored, role, name, description, properties = [], childIds = [] }, depth, above) => {
    const accessibleName = (name?.value ?? '').replace(/\s+/g, ' ').trim();
    const isText = role?.value === 'StaticText';
    const isAnnounced =
      !ignored &&
      !SILENT.includes(role.value) &&
      !(isText && (!accessibleName || above.includes(accessibleName)));
    if (isAnnounced) {
      const states = properties
        .filter(
          ({ name: state, value }) => STATES.includes(state) && value.value !== false && value.value !== '',
        )
        .filter(({ name: state }) => state !== 'level' || role.value === 'heading')
        .map(({ name: state, value }) => (value.value === true ? state : `${state}=${value.value}`));
      const more = description?.value ? [`(${description.value})`] : [];
      const head = isText
        ? `"${accessibleName}"`
        : [role.value, ...(accessibleName ? [`"${accessibleName}"`] : [])].join(' ');
      lines.push('  '.repeat(depth) + [head, ...states, ...more].join(' '));
    }
    const announced = isAnnounced && accessibleName ? accessibleName : above;
    for (const id of childIds) walk(byId.get(id), depth + Number(isAnnounced), announced);
  };
  walk(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

describe('accessibility tree', { skip }, () => {
  let server, browser, origin;

  before(async () => {
    assert.ok(executablePath, 'Chromium is needed.');
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://localhost:${server.address().port}`;
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath, args, protocolTimeout: 120_000 });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  for (const [name, { act, until }] of Object.entries(scenes))
    it(`matches the snapshot: ${name}`, async () => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1000, height: 4000 }); // off-screen cards are not rendered
      await tab.goto(`${origin}/scene/${name}`, { waitUntil: 'domcontentloaded' });
      if (act) {
        await tab.waitForFunction(heard, { timeout: 60_000, polling: 50 });
        await tab.evaluate(act);
      }
      await tab.waitForFunction(until, { timeout: 60_000, polling: 50 });
      const session = await tab.createCDPSession();
      let found, earlier;
      // the tree is updated asynchronously
      for (let tries = 0; tries < 50 && (!found || found !== earlier); tries++) {
        earlier = found;
        await new Promise((resolve) => setTimeout(resolve, 150));
        found = textOf((await session.send('Accessibility.getFullAXTree')).nodes);
      }
      await tab.close();

      const file = join(snapshots, `${name}.txt`);
      if (process.env.UPDATE) {
        mkdirSync(snapshots, { recursive: true });
        writeFileSync(file, found);
      }
      assert.equal(found, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

  it('has a snapshot for each scene and no others', () => {
    assert.deepEqual(
      readdirSync(snapshots).sort(),
      Object.keys(scenes)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});
