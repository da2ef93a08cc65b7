// What a person sees who opens the address of a counter in a browser.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { BROWSER, checkPage, open } from './helpers/browser.mjs';
import { cleanUp, folder, runCounter, writeFeed } from './helpers/counter.mjs';

after(cleanUp);

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
