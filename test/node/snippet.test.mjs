/* global document */
// The snippets of README.md that show a list keep their place: on a slow network, nothing on the page moves.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const SLOW = { offline: false, latency: 400, downloadThroughput: 180_000, uploadThroughput: 90_000 };

const snippets = [
  ...readFileSync(join(project, 'README.md'), 'utf8').matchAll(/^ *```html\n([^]*?)^ *```$/gm),
]
  .map(([, code]) => code)
  .filter((code) => code.includes('<script') && code.includes('<kpu-news-list'));

/** A page of a site, with something above and below what was pasted. */
const pageWith = (snippet) => `<!doctype html>
<html lang="id">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Situs kantor</title>
  <link rel="icon" href="data:," />
  <body>
    <h1>Situs kantor</h1>
    ${snippet}
    <h2>Alamat</h2>
    <p>Jalan Contoh 1, Tahuna</p>
  </body>
</html>`;

let shown = '';
let server;
let browser;

before(async () => {
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(shown);
    const file = join(project, normalize(pathname).replace(/^\/kpu-news\//, '/dist/'));
    if (!pathname.startsWith('/kpu-news/') || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    return response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch({
    executablePath: findBrowsers().chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** The sum of all layout shifts from a first visit until everything has loaded. */
async function shiftOf(snippet, [width, height]) {
  shown = pageWith(snippet);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await page.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      const add = (list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value));
      globalThis.observer = new PerformanceObserver(add);
      globalThis.observer.observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => {
      const root = document.querySelector('kpu-news-list')?.shadowRoot;
      return root?.querySelector('.item a') && root.querySelector('[part~="all"]');
    });
    await page.waitForNetworkIdle({ idleTime: 500 });
    return await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => resolve(globalThis.shift), 300); // observers are told after a frame
        }),
    );
  } finally {
    await context.close();
  }
}

test('README.md has snippets, and the first one is the webmaster’s', () => {
  assert.ok(snippets.length >= 2);
  assert.doesNotMatch(snippets[0], /<style|<link|import/);
});

for (const size of [
  [360, 740],
  [1280, 800],
]) {
  for (const [index, snippet] of snippets.entries())
    test(`snippet ${index + 1} moves nothing at ${size[0]} px`, async () => {
      assert.equal(await shiftOf(snippet, size), 0);
    });

  test(`without its place it would move what is below, at ${size[0]} px`, async () => {
    assert.ok((await shiftOf(snippets[0].replace(/ style="[^"]*"/, ''), size)) > 0.02);
  });
}
