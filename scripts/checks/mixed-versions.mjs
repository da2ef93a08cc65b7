/* global document, getComputedStyle */
// Combines kpu-news.js of one version with the bundles of another, as an interrupted upload or a cache may do: each of the
// last five versions of dist/ in the history of Git with the current one, both ways. Each element must show its news, or its
// fallback content and a message on the console; none may remain a skeleton. Run by hand: it needs the history, Chromium
// and an up-to-date dist/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../test/runner/browsers.mjs';

const VERSIONS = 5;
const types = {
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.html': 'text/html; charset=utf-8',
};
const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Uji</title><link rel="icon" href="data:,">
<script type="module" src="kpu-news.js"></script>
<kpu-news-list src="/feed.json"><a href="/berita">Berita</a></kpu-news-list>
<kpu-article src="/feed.json"><a href="/berita">Berita</a></kpu-article>
<kpu-share-bar networks="facebook telegram"><a href="/berita">Berita</a></kpu-share-bar>`;
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', url: 'https://kpu.example/1', title: 'Judul', content_html: '<p>Isi</p>' }],
});

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).trim();
const work = mkdtempSync(join(tmpdir(), 'kpu-news-mixed-'));
const isBundleFolder = (name) => name === 'chunks' || /^[\da-f]{8}$/.test(name);
const bundleFolder = (dist) => readdirSync(dist).find(isBundleFolder);

const hasScript = (commit) =>
  git('ls-tree', '--name-only', `${commit}:dist`).split('\n').includes('kpu-news.js');

/** The last versions of dist/, unpacked; the present one is not among them. */
function unpackVersions() {
  const present = readFileSync('dist/kpu-news.js', 'utf8');
  const commits = git('log', '-30', '--format=%h', '--diff-filter=AM', '--', 'dist')
    .split('\n')
    .filter(hasScript);
  const older = commits.filter((commit) => git('show', `${commit}:dist/kpu-news.js`) !== present.trim());
  return older.slice(0, VERSIONS).map((commit) => {
    const archive = join(work, `${commit}.tar`);
    git('archive', '--format=tar', `--output=${archive}`, `--prefix=${commit}/`, `${commit}:dist`);
    execFileSync('tar', ['-xf', archive, '-C', work]);
    return { commit, dist: join(work, commit) };
  });
}

/** @returns {string} the name of a folder with the script of one version and the bundles of another */
function mix(name, scriptOf, bundlesOf) {
  const folder = join(work, name);
  cpSync(join(scriptOf, 'kpu-news.js'), join(folder, 'kpu-news.js'));
  const [expected, found] = [bundleFolder(scriptOf), bundleFolder(bundlesOf)];
  cpSync(join(bundlesOf, found), join(folder, found), { recursive: true });
  // two builds of the same layout: the script finds bundles, but those of the other build
  if ((expected === 'chunks') === (found === 'chunks'))
    renameSync(join(folder, found), join(folder, expected));
  return name;
}

/** What each element shows; runs in the page. */
function readElements() {
  const isShown = (node) => node?.checkVisibility() && getComputedStyle(node).visibility === 'visible';
  return ['kpu-news-list', 'kpu-article', 'kpu-share-bar'].map((tag) => {
    const element = document.querySelector(tag);
    const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(isShown);
    if (isShown(element.querySelector('a'))) return 'fallback';
    if (all.some((node) => node.matches('.item a, .body p, .share-link'))) return 'news';
    return all.some((node) => node.part.contains('skeleton')) ? 'skeleton' : 'nothing';
  });
}

const server = createServer(({ url }, response) => {
  const path = url.split('?')[0];
  const own = { '/feed.json': feed }[path] ?? (path.endsWith('/') ? page : undefined);
  try {
    const body = own ?? readFileSync(join(work, path));
    response.writeHead(200, { 'Content-Type': types[extname(path) || '.html'] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launch({
  executablePath: findBrowsers().chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

async function check(name) {
  const tab = await browser.newPage();
  const lines = [];
  tab.on('console', (message) => lines.push(message.text()));
  await tab.goto(`http://127.0.0.1:${server.address().port}/${name}/`, { waitUntil: 'networkidle0' });
  await tab
    .waitForFunction(`(${readElements})().every((seen) => seen === 'news' || seen === 'fallback')`, {
      timeout: 15_000,
    })
    .catch(() => undefined); // what is shown instead is told below
  const seen = await tab.evaluate(readElements);
  await tab.close();
  const isTold = lines.some((line) => line.includes('[kpu-news]'));
  const isRight = seen.every((what) => what === 'news' || (what === 'fallback' && isTold));
  console.log(
    `${isRight ? 'ok  ' : 'BAD '} ${name}: ${seen.join(', ')}${isTold ? '; a line on the console' : ''}`,
  );
  if (!isRight) process.exitCode = 1;
}

try {
  const versions = unpackVersions();
  if (versions.length < VERSIONS)
    console.log(`Git's history has ${versions.length} other versions of dist/ only: fetch all of it.`);
  for (const { commit, dist } of versions) {
    await check(mix(`script-of-${commit}`, dist, 'dist'));
    await check(mix(`bundles-of-${commit}`, 'dist', dist));
  }
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true });
}
