import { expect } from '@open-wc/testing';
import { check, type Expected } from '../feed/expected.js';

const ADDRESS = '/__shared/feeds/';

/** Files that must be refused: broken on purpose, or not JSON Feed. */
const REFUSED = [
  'json/gofeed/testdata/parser/json/invalid/invalid.json', // cut
  'json/netnewswire/RSParser/Tests/RSParserTests/Resources/ScriptingNews.json', // RSS, written as JSON
  'json/netnewswire/RSParser/Tests/RSParserTests/Resources/allthis-partial.json', // cut
];

const answer = await fetch(`${ADDRESS}expected.json`);
const all = answer.ok ? ((await answer.json()) as Expected[]) : [];
const feeds = all.filter(({ file }) => file.startsWith('json/'));

/** Marks the URL as a WordPress API, since an empty list or a single post is not recognised by itself. */
const API = '?rest_route=/wp/v2/posts';
const posts = all.filter(({ file }) => file.startsWith('wordpress/'));

describe('corpus: WordPress answers', () => {
  it('is available', () => {
    expect(posts.length).to.be.greaterThan(3);
  });

  for (const expected of posts)
    it(expected.file, async () => {
      expect(await check(`${ADDRESS}${expected.file}${API}`, expected)).to.equal('read');
    });
});

describe('corpus: JSON feeds', () => {
  it('is available', () => {
    expect(answer.status, `${ADDRESS}: the folder "shared" beside the project is not there`).to.equal(200);
    expect(feeds.length).to.be.greaterThan(20);
  });

  for (const expected of feeds)
    it(expected.file, async () => {
      const result = await check(`${ADDRESS}${expected.file}`, expected);
      expect(result).to.equal(REFUSED.includes(expected.file) ? 'refused' : 'read');
    });

  for (const { file } of all.filter(({ file }) => file.startsWith('other/')))
    it(`refuses ${file}`, async () => {
      expect(await check(`${ADDRESS}${file}`, { file, format: 'other' })).to.equal('refused');
    });
});
