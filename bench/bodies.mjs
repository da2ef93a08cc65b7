// `npm run bench:bodies`: how long an article's body keeps a tab busy at most, in each engine on this machine. Prints only.
//   -- --browsers chromium,firefox,webkit
//   -- --only RE          some of the bodies
// The bodies are those that layout takes long for: marks, spans, directions, scripts, ruby, tables.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../test/runner/browsers.mjs';
import { webkitLauncher } from '../test/runner/webkit-launcher.mjs';

const { values: options } = parseArgs({
  options: { browsers: { type: 'string', default: 'chromium,firefox,webkit' }, only: { type: 'string' } },
});
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const pageScript = readFileSync(new URL('page/bodies.js', import.meta.url));
/** Milliseconds: of 40 kB and of 300 kB. */
const TARGETS = { 40_000: 500, 300_000: 2000 };
/** A tab that has not answered for so long is given up. */
const PATIENCE = 60_000;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Opens an address in a browser. @returns {Promise<() => unknown>} closes it */
async function open(name, url) {
  const found = findBrowsers()[name];
  if (!found) throw new Error('is not installed');
  if (name === 'webkit') {
    const launcher = webkitLauncher(found);
    await launcher.startSession('bodies', url);
    return () => launcher.stop();
  }
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  void (await browser.newPage()).goto(url).catch(() => undefined);
  return () => Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
}

/** Runs all bodies in one browser. */
async function measure(name) {
  const rows = [];
  let heard = Date.now();
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    heard = Date.now();
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        response.end();
        if (pathname === '/row') rows.push(JSON.parse(text));
        else finish();
      });
      return;
    }
    const file = join(dist, normalize(pathname.replace(/^\/dist\//, '')));
    if (pathname === '/bodies.js') response.setHeader('content-type', 'text/javascript').end(pageScript);
    else if (pathname.startsWith('/dist/') && file.startsWith(dist) && existsSync(file))
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          '<!doctype html><html lang="id"><title>bench</title><script type="module" src="/dist/kpu-news.js"></script><script type="module" src="/bodies.js"></script>',
        );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const only = options.only ? `?only=${encodeURIComponent(options.only)}` : '';
  const close = await open(name, `http://127.0.0.1:${server.address().port}/${only}`);
  const watch = setInterval(() => Date.now() - heard > PATIENCE && finish(), 500);
  await finished;
  clearInterval(watch);
  await close();
  server.closeAllConnections();
  server.close();
  return rows;
}

let failed = false;
for (const name of options.browsers.split(',')) {
  try {
    const rows = (await measure(name)).sort((a, b) => b.busy / TARGETS[b.size] - a.busy / TARGETS[a.size]);
    for (const { body, size, busy } of rows.slice(0, 10)) {
      const isSlow = busy > TARGETS[size];
      failed ||= isSlow;
      console.log(
        `${isSlow ? '✗' : '✓'} ${name}: ${Math.round(busy)} ms busy with ${size / 1000} kB of ${body}`,
      );
    }
    console.log(`${name}: ${rows.length} bodies`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
process.exit(failed ? 1 : 0);
