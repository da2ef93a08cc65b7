import { expect } from '@open-wc/testing';
import { loadFeed, readJsonFeed } from '../../../src/feed/index.js';
import { serveFeed, type Answer } from '../../helpers/server.js';
import { failureOf, quick } from '../limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };

/** Loads a document from the server. */
async function load(body: unknown, answer: Answer = {}) {
  const { url } = await serveFeed({ body, ...answer });
  return { url, feed: await loadFeed(url, { limits: quick }) };
}

describe('readJsonFeed: one item', () => {
  it('does not affect the others if its values throw', () => {
    const poison = { toString: 0, valueOf: 0 };
    const items = [
      { id: '1', title: 'Judul', attachments: [{ url: 'https://kpu.example/a', mime_type: poison }] },
      { id: '2', title: 'Lain' },
    ];
    expect(readJsonFeed({ items }, 'https://kpu.example/feed').articles.map(({ id }) => id)).to.deep.equal([
      '1',
      '2',
    ]);
  });
  it('is not read beyond the ten thousandth, but counted as ignored', () => {
    let looked = false;
    const far = {
      get id() {
        looked = true;
        return 'far';
      },
    };
    const items: unknown[] = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      title: 'x',
    }));
    const feed = readJsonFeed({ items: [...items, far] }, 'https://kpu.example/feed');
    expect([feed.articles.length, feed.ignored, looked]).to.deep.equal([10_000, 1, false]);
  });
});

describe('loadFeed: JSON Feed', () => {
  it('reads version 1.1', async () => {
    const { feed, url } = await load({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'KPU Kota Contoh',
      home_page_url: 'https://kpu.example/',
      feed_url: 'https://kpu.example/feed.json',
      next_url: '/feed/x?hal=2',
      language: 'id',
      authors: [{ name: 'Humas' }, { name: 'Sekretariat' }],
      items: [
        {
          id: 'berita-1',
          url: 'https://kpu.example/1',
          title: 'Rapat',
          content_html: '<p>Isi</p>',
          content_text: 'Isi',
          summary: 'Ringkas',
          image: 'https://kpu.example/1.jpg',
          banner_image: 'https://kpu.example/banner.jpg',
          date_published: '2024-01-19T09:04:00+07:00',
          date_modified: '2024-01-20T09:04:00+07:00',
          tags: ['Pemilu'],
          language: 'en',
          attachments: [
            {
              url: 'https://kpu.example/a.pdf',
              mime_type: 'application/pdf',
              title: 'Surat',
              size_in_bytes: 12,
            },
          ],
          _kpu: { views: 41, section: 'Berita', pinned: true, correction: 'Tanggal diperbaiki.' },
        },
      ],
    });
    expect(feed).to.deep.equal({
      url,
      title: 'KPU Kota Contoh',
      home: 'https://kpu.example/',
      language: 'id',
      next: `${new URL(url).origin}/feed/x?hal=2`,
      ignored: 0,
      partial: undefined,
      bodiesOnPages: undefined,
      articles: [
        {
          key: 'https://kpu.example/1',
          id: 'berita-1',
          url: 'https://kpu.example/1',
          title: 'Rapat',
          html: '<p>Isi</p>',
          text: 'Isi',
          summary: 'Ringkas',
          image: {
            url: 'https://kpu.example/1.jpg',
            ...{ alt: undefined, width: undefined, height: undefined, sizes: undefined },
          },
          published: '2024-01-19T02:04:00.000Z',
          modified: '2024-01-20T02:04:00.000Z',
          offset: 7,
          authors: ['Humas', 'Sekretariat'],
          tags: ['Pemilu'],
          language: 'en',
          attachments: [
            { url: 'https://kpu.example/a.pdf', type: 'application/pdf', title: 'Surat', size: 12 },
          ],
          views: 41,
          section: 'Berita',
          pinned: true,
          correction: 'Tanggal diperbaiki.',
          ...{ withdrawn: undefined, source: undefined, also: undefined },
        },
      ],
    });
  });

  it('reads the single author of version 1.0, of the feed and of an item', async () => {
    const { feed } = await load({
      version: 'https://jsonfeed.org/version/1',
      author: { name: 'Humas' },
      items: [
        { id: '1', title: 'a' },
        { id: '2', title: 'b', author: { name: 'Ani' } },
      ],
    });
    expect(feed.articles.map(({ authors }) => authors)).to.deep.equal([['Humas'], ['Ani']]);
  });

  it('prefers the authors of version 1.1 if both are present', async () => {
    const { feed } = await load({
      items: [{ id: '1', title: 'a', author: { name: 'lama' }, authors: [{ name: 'baru' }] }],
    });
    expect(feed.articles[0].authors).to.deep.equal(['baru']);
  });

  it('ignores invalid authors', async () => {
    const { feed } = await load({
      author: '',
      items: [{ id: '1', title: 'a', authors: [null, 'x', {}, { name: 5 }, { name: ['x'] }] }],
    });
    expect(feed.articles[0].authors).to.deep.equal(['5']);
  });

  it('accepts ids that are numbers or missing', async () => {
    const { feed } = await load({
      items: [
        { id: 17, title: 'a' },
        { title: 'b', url: '/b' },
      ],
    });
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['17', feed.articles[1].url]);
  });

  it('resolves addresses against the URL of the feed', async () => {
    const { feed, url } = await load({
      home_page_url: '../',
      items: [
        { id: '1', title: 'a', url: 'berita/1', image: '//kpu.example/1.jpg', attachments: [{ url: '?a' }] },
      ],
    });
    const [article] = feed.articles;
    expect([feed.home, article.url, article.image?.url, article.attachments[0].url]).to.deep.equal(
      ['../', 'berita/1', '//kpu.example/1.jpg', '?a'].map((path) => new URL(path, url).href),
    );
  });

  it('uses external_url as the link if an item has no url', async () => {
    const { feed } = await load({
      items: [
        { id: '1', title: 'a', external_url: 'https://lain.example/' },
        { id: '2', title: 'b', url: '', external_url: 'https://lain.example/2' },
      ],
    });
    expect(feed.articles.map(({ url }) => url)).to.deep.equal([
      'https://lain.example/',
      'https://lain.example/2',
    ]);
  });

  it('finds the image in image, banner_image or an attachment', async () => {
    const { feed } = await load({
      items: [
        { id: '1', image: '/1.jpg' },
        { id: '2', image: '', banner_image: '/2.jpg' },
        {
          id: '3',
          image: null,
          attachments: [
            { url: '/a.pdf', mime_type: 'application/pdf' },
            { url: '/3.jpg', mime_type: 'image/jpeg' },
          ],
        },
      ],
    });
    expect(feed.articles.map(({ image }) => new URL(image!.url).pathname)).to.deep.equal([
      '/1.jpg',
      '/2.jpg',
      '/3.jpg',
    ]);
  });

  it('drops and counts invalid items', async () => {
    const { feed } = await load({ items: [null, 1, 'x', [], {}, { id: '1', title: 'a' }] });
    expect([feed.articles.length, feed.ignored]).to.deep.equal([1, 5]);
  });

  it('reads an empty feed', async () => {
    expect((await load({ items: [] })).feed.articles).to.deep.equal([]);
  });

  const texts: Record<string, [text: string, title: string]> = {
    'a byte order mark': ['\ufeff{"items":[{"id":"1","title":"Judul"}]}', 'Judul'],
    'white space around': [' \r\n{"items":[{"id":"1","title":"Judul"}]}\n ', 'Judul'],
    'a key twice': ['{"items":[{"id":"1","title":"a","title":"b"}]}', 'b'],
    'numbers that are none': ['{"items":[{"id":"1","title":"a","_kpu":{"views":1e999}}]}', 'a'],
    'depth without end': [
      `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},"items":[{"id":"1","title":"a"}]}`,
      'a',
    ],
    'keys of prototypes': [
      '{"__proto__":{"items":[]},"items":[{"id":"__proto__","__proto__":{"title":"x"},"title":"a"}],"toJSON":1}',
      'a',
    ],
    'a lone surrogate': ['{"items":[{"id":"\\ud800","title":"a\\udc00"}]}', 'a\ufffd'],
    'controls in a text': ['{"items":[{"id":"1","title":"a\\u0000\\u202eb\\u2028c"}]}', 'ab c'],
  };
  for (const [name, [text, title]] of Object.entries(texts))
    it(`reads a feed with ${name}`, async () => {
      const { feed } = await load(text);
      expect(feed.articles[0].title).to.equal(title);
    });

  it('decodes invalid UTF-8 as replacement characters', async () => {
    const { feed } = await load(btoa('{"items":[{"id":"1","title":"caf\xe9"}]}'), { base64: true });
    expect(feed.articles[0].title).to.equal('caf\ufffd');
  });

  for (const headers of [
    { 'Content-Type': 'text/html; charset=utf-8' },
    { 'Content-Type': 'text/plain; charset=iso-8859-1' },
    { 'Content-Type': 'application/rss+xml' },
    { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' },
    { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="x.json"' },
  ] as Record<string, string>[])
    it(`ignores the headers ${JSON.stringify(headers)}`, async () => {
      const { feed } = await load({ items: [{ id: '1', title: 'Pemilu é' }] }, { headers });
      expect(feed.articles[0].title).to.equal('Pemilu é');
    });

  it('reads a slow answer', async () => {
    const { feed } = await load(FEED, { delay: 60, bodyDelay: 60 });
    expect(feed.articles).to.have.length(1);
  });

  it('uses the address after redirects as the feed URL', async () => {
    const target = await serveFeed({ body: { items: [{ id: '1', title: 'a', url: '../a' }] } });
    const { url } = await serveFeed({ status: 302, headers: { Location: `${target.url}/x/y` } });
    const feed = await loadFeed(url);
    expect([feed.url, feed.articles[0].url]).to.deep.equal([`${target.url}/x/y`, `${target.url}/a`]);
  });

  for (const name of ['entries', 'posts', 'articles'])
    it(`reads items called ${name}, where the document says that it is a JSON Feed`, async () => {
      const version = 'https://jsonfeed.org/version/1.1';
      const { feed } = await load({ version, [name]: FEED.items });
      expect(feed.articles.map(({ title }) => title)).to.deep.equal(['Judul']);
      const { url } = await serveFeed({ body: { [name]: FEED.items } });
      expect((await failureOf(url)).code).to.equal('not-a-feed');
    });

  it('freezes the feed', async () => {
    const { feed } = await load(FEED);
    expect(
      Object.isFrozen(feed) && Object.isFrozen(feed.articles) && Object.isFrozen(feed.articles[0]),
    ).to.equal(true);
  });

  it('reads an already parsed document synchronously', () => {
    expect(readJsonFeed(FEED, 'https://kpu.example/').articles[0].title).to.equal('Judul');
  });
});
