import { expect } from '@open-wc/testing';
import { check, compare, type Expected } from './expected.js';
import { loadFeed } from '../../src/feed/index.js';

const urlOf = (file: string): string => new URL(`../fixtures/feeds/${file}`, import.meta.url).href;
const feeds = (await (await fetch(urlOf('expected.json'))).json()) as Expected[];

/** It was cut. */
const REFUSED = ['gofeed-invalid.json'];

describe('loadFeed: sample feeds of other software', () => {
  for (const expected of feeds)
    it(expected.file, async () => {
      const result = await check(urlOf(expected.file), expected);
      expect(result).to.equal(REFUSED.includes(expected.file) ? 'refused' : 'read');
    });

  it('detects wrong expectations', async () => {
    const expected = feeds.find(({ file }) => file === 'gofeed-1.0.json')!;
    const feed = await loadFeed(urlOf(expected.file));
    const other = { title: 'x', url: expected.items![0].url, date: '2020-01-01T00:00:00Z', image: '/x' };
    const wrong = compare(feed, { ...expected, title: 'x', itemCount: 9, items: [other, { url: '/none' }] });
    expect(wrong).to.have.length(6);
  });
});
