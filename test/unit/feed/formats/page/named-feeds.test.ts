import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedFeeds } from '../../../../../src/feed/formats/page/named-feeds.js';
import { readFeed } from '../../../../../src/model/read-feed.js';

const URL = 'https://kab.example/berita/';
const link = (path: string) => `<link rel="alternate" type="application/rss+xml" href="${path}">`;

describe('feeds that a page names', () => {
  it('are those of its head, since anyone may have written a comment in its body', () => {
    const page = `<html><head><script>"</head>"</script>${link('/berita/feed/')}</head>
      <body><p title='${link('/berita/keluar')}'>a</p>${link('/berita/hapus?id=1')}</body></html>`;
    assert.deepEqual(namedFeeds(page, URL), ['https://kab.example/berita/feed/']);
    assert.deepEqual(namedFeeds(`<body>${link('/berita/keluar')}`, URL), []);
  });
});

describe('a feed read from a page', () => {
  it('still says where the bodies are when it is read again', () => {
    const feed = readFeed({ url: URL, articles: [{ title: 'Berita', url: `${URL}1` }], bodiesOnPages: true });
    assert.equal(feed.bodiesOnPages, true);
    assert.equal(readFeed({ ...feed }).bodiesOnPages, true);
    assert.equal(readFeed({ url: URL, articles: [] }).bodiesOnPages, undefined);
  });
});
