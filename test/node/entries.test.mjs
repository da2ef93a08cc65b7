// The npm package in Node, without a document: a site's build or server may import any entry.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const entries = Object.entries(exports)
  .filter(([, target]) => target.default?.startsWith('./dist/lib/'))
  .map(([name]) => name);

/** An entry as a user of the package imports it: by its name. */
const load = (entry) => import(`kpu-news${entry.slice(1)}`);

test('runs without a document', () => {
  assert.equal(typeof document, 'undefined');
  assert.equal(typeof window, 'undefined');
});

test('has an entry for each public module', () => {
  for (const name of ['.', './define', './feed', './page', './share', './i18n', './elements/kpu-news-list'])
    assert.ok(entries.includes(name), name);
});

for (const entry of entries)
  test(`imports without a document: kpu-news${entry.slice(1)}`, async () => {
    const module = await load(entry);
    assert.equal(typeof module, 'object');
  });

test('exports the same classes from either entry', async () => {
  const { KpuNewsList, KpuArticle, KpuShareBar } = await load('.');
  assert.equal((await load('./elements/kpu-news-list')).KpuNewsList, KpuNewsList);
  assert.equal((await load('./elements/kpu-article')).KpuArticle, KpuArticle);
  assert.equal((await load('./elements/kpu-share-bar')).KpuShareBar, KpuShareBar);
});

test('exports the same FeedError from either entry', async () => {
  assert.equal((await load('./feed')).FeedError, (await load('.')).FeedError);
});

test('reads a JSON Feed document', async () => {
  const { readJsonFeed } = await load('.');
  const feed = readJsonFeed({ items: [{ id: '1', title: '<b>Judul</b>' }] }, 'https://kpu.example/feed.json');
  assert.equal(feed.articles[0].title, '<b>Judul</b>');
});
