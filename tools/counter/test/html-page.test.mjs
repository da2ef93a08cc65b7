// What a person sees who opens the address of a counter in a browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { createClient } from '@libsql/client';
import { pageOf } from '../src/page.mjs';
import { cleanUp, folder, runCounter, writeFeed } from './helpers/counter.mjs';

after(cleanUp);

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const open = (url, headers = BROWSER) => fetch(url, { headers });

/** Checks that it is the page, and that its policy lets it load nothing else than its style sheet. */
export async function checkPage(response, state, status = 200) {
  const html = await response.text();
  assert.equal(response.status, status);
  assert.match(response.headers.get('content-type'), /^text\/html; ?charset=utf-8$/i);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(html, pageOf(state));
  const { document } = new JSDOM(html).window;
  assert.equal(document.documentElement.lang, 'id');
  const policy = response.headers.get('content-security-policy');
  const hash = createHash('sha256').update(document.querySelector('style').textContent).digest('base64');
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  assert.equal(
    document.querySelectorAll('script, link, img, iframe, form, [style], [src], [href]').length,
    0,
  );
}

test('a browser gets a page, and a program JSON', async (t) => {
  const feed = writeFeed(join(folder(), 'feed.json'), ['https://kpu.example/1']);
  const file = join(folder(), 'counts.db');
  const origins = ['--origins', 'https://kpu.example'];
  const counter = await runCounter(['--feed', feed, '--database', `file:${file}`, ...origins]);
  t.after(() => counter.stop());
  await counter.until('feed-read');
  await checkPage(await open(counter.url), 'ok');
  for (const [url, headers, status] of [
    [counter.url, {}, 400],
    [`${counter.url}?id=https://kpu.example/1`, BROWSER, 200],
    [`${counter.url}elsewhere`, BROWSER, 404],
    [counter.url, { ...BROWSER, origin: 'https://foreign.example' }, 403],
  ]) {
    const response = await open(url, headers);
    assert.equal(response.status, status, url);
    assert.match(response.headers.get('content-type'), /^application\/json/);
  }
  const other = createClient({ url: `file:${file}` });
  await other.execute('DROP TABLE kpu_news_views');
  other.close();
  await sleep(1100);
  await checkPage(await open(counter.url), 'no-store', 503);
});

test('the page says that a feed has not been read', async (t) => {
  const counter = await runCounter(['--feed', 'none.json'], { cwd: folder() });
  t.after(() => counter.stop());
  await counter.until('feed-failed');
  await checkPage(await open(counter.url), 'feed-unread');
});
