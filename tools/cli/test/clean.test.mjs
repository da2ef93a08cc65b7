// Limits of time and memory of what the command line sanitizes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBody } from 'kpu-news/server';
import { createClean } from '../src/clean.mjs';

const BASE = 'https://kpu.example/';
const words = ({ html }) => `words of ${html.length}`;
/** Nested so deep that parsing it takes long, in a browser too. */
const heavy = '<p>x <b>y</b></p>'.repeat(17_000);

test('a body that takes too long becomes its words, and the next one is sanitized', async () => {
  const clean = createClean(words, { article: 30, total: 60_000 });
  assert.equal(await clean({ html: heavy }, BASE, 1), `words of ${heavy.length}`);
  const patient = createClean(words);
  assert.equal(
    await patient({ html: '<p onclick="x">satu <a href="a">dua</a></p>' }, BASE, 1),
    '<p>satu <a rel="noopener" href="https://kpu.example/a">dua</a></p>',
  );
});

test('once the time of all is over, the rest becomes its words', async () => {
  const clean = createClean(words, { article: 5000, total: 1 });
  const bodies = await Promise.all([heavy, '<p>a</p>', '<p>bb</p>'].map((html) => clean({ html }, BASE, 1)));
  assert.deepEqual(bodies.slice(1), ['words of 8', 'words of 9']);
});

test('many bodies need little memory', async () => {
  const clean = createClean(words);
  const before = process.memoryUsage.rss();
  const html = '<p>x <b>y</b></p>'.repeat(600);
  for (let i = 0; i < 60; i++) assert.equal(await clean({ html }, BASE, 1), html);
  const grown = (process.memoryUsage.rss() - before) / 1e6;
  assert.ok(grown < 600, `${grown} MB`);
});

test('the words of a body are markup without any element but paragraphs', () => {
  for (const [article, expected] of [
    [
      { html: '<h2>A &amp; B</h2><p>c<br>d</p><script>x</script><ul><li>e' },
      '<p>A &amp; B</p><p>c</p><p>d</p><p>e</p>',
    ],
    [{ html: '<p>&lt;img src=x onerror=alert(1)&gt;</p>' }, '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    [{ html: '<p title="</p><b>">x' }, '<p>"&gt;x</p>'],
    [{ text: 'satu <b>\n\ndua' }, '<p>satu &lt;b&gt;</p><p>dua</p>'],
    [{ summary: 'a & b' }, '<p>a &amp; b</p>'],
    [{}, ''],
  ])
    assert.equal(plainBody(article), expected);
});
