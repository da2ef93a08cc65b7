import { expect } from '@open-wc/testing';
import { readDirect } from '../../src/feed/index.js';
import { readFeed, type RawArticle } from '../../src/model/article.js';
import type { Article, Feed } from '../../src/model/types.js';

const URL_OF_FEED = 'https://kpu.example/berita/feed.json';

const feedOf = (...articles: unknown[]): Feed => readFeed({ url: URL_OF_FEED, articles });
const articleOf = (raw: RawArticle & Record<string, unknown>): Article => feedOf(raw).articles[0];
const keyOf = (url: string): string => articleOf({ url, title: 'Judul' }).key;

/** What a feed can put where anything else was meant. */
const junk: Record<string, unknown> = {
  null: null,
  true: true,
  'a number': 42,
  NaN,
  Infinity,
  'a list': [1, [2], null],
  'an object': { toString: 'x', length: 1e9 },
  'a deep list': JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown,
  'an empty text': '',
  'a text': '<img src=x onerror=alert(1)>',
  'a list of a million': new Array(1e6).fill('x'),
};

const FULL = {
  id: 'berita-1',
  url: 'https://kpu.example/berita/1',
  title: 'Rapat Koordinasi',
  summary: 'KPU menggelar rapat.',
  html: '<p>KPU menggelar rapat.</p>',
  text: 'KPU menggelar rapat.',
  image: { url: '/foto.jpg', alt: 'Rapat' },
  published: '2024-01-19T09:04:00+07:00',
  modified: '2024-01-20',
  authors: ['Humas'],
  tags: ['Pemilu'],
  attachments: [{ url: '/a.pdf', title: 'Surat', type: 'Application/PDF ; x=1', size: '1200' }],
  views: '41',
  language: 'id',
  section: 'Berita Terkini',
  pinned: true,
};

describe('readFeed: an article', () => {
  it('reads every field', () => {
    expect(articleOf(FULL)).to.deep.equal({
      key: 'https://kpu.example/berita/1',
      id: 'berita-1',
      url: 'https://kpu.example/berita/1',
      title: 'Rapat Koordinasi',
      summary: 'KPU menggelar rapat.',
      html: '<p>KPU menggelar rapat.</p>',
      text: 'KPU menggelar rapat.',
      image: { url: 'https://kpu.example/foto.jpg', alt: 'Rapat' },
      published: '2024-01-19T02:04:00.000Z',
      modified: '2024-01-20',
      authors: ['Humas'],
      tags: ['Pemilu'],
      attachments: [
        { url: 'https://kpu.example/a.pdf', title: 'Surat', type: 'application/pdf', size: 1200 },
      ],
      views: 41,
      language: 'id',
      section: 'Berita Terkini',
      pinned: true,
    });
  });

  it('takes its first words for a missing title', () => {
    expect(articleOf({ html: '<p>KPU &amp; <b>Bawaslu</b></p>' }).title).to.equal('KPU & Bawaslu');
  });

  it('takes an excerpt of the body for a missing summary', () => {
    const { summary } = articleOf({ title: 'Judul', html: `<p>${'kata '.repeat(200)}</p>` });
    expect(summary).to.have.length.within(190, 200);
    expect(summary!.endsWith('kata…')).to.equal(true);
  });

  it('has the authors of the feed where it names none', () => {
    const { articles } = readFeed({
      url: URL_OF_FEED,
      authors: ['Humas KPU'],
      articles: [
        { id: '1', title: 'a' },
        { id: '2', title: 'b', authors: ['Ani'] },
      ],
    });
    expect(articles.map(({ authors }) => authors)).to.deep.equal([['Humas KPU'], ['Ani']]);
  });

  it('stays in its limits of size', () => {
    const long = 'x'.repeat(400_000);
    const many = Array.from({ length: 99 }, (_, n) => `${String(n)} ${long}`);
    const article = articleOf({
      ...{ id: long, title: long, summary: long, html: long, text: long, section: long },
      ...{ authors: many, tags: many, image: { url: '/x', alt: long } },
      attachments: many.map((title) => ({ url: '/x', title })),
    });
    const lengths = (texts: readonly string[]) => [
      texts.length,
      Math.max(...texts.map((text) => text.length)),
    ];
    expect(
      [article.title, article.summary!, article.section!, article.id].map((text) => text.length),
    ).to.deep.equal([300, 600, 60, 2048]);
    expect([article.html!.length, article.text!.length]).to.deep.equal([300_000, 300_000]);
    expect([lengths(article.authors), lengths(article.tags)]).to.deep.equal([
      [10, 120],
      [20, 60],
    ]);
    expect(article.image!.alt).to.have.length(300);
    expect(lengths(article.attachments.map(({ title }) => title!))).to.deep.equal([50, 300]);
  });

  it('is frozen to its depth', () => {
    const feed = feedOf(FULL);
    const [article] = feed.articles;
    const parts = [feed, feed.articles, article, article.image, article.authors, article.tags];
    expect([...parts, article.attachments, article.attachments[0]].every(Object.isFrozen)).to.equal(true);
  });

  for (const views of [0, 41, '41', 2 ** 53 - 1])
    it(`counts views: ${JSON.stringify(views)}`, () => {
      expect(articleOf({ title: 'a', views }).views).to.equal(Number(views));
    });

  for (const views of [
    -1,
    1.5,
    2 ** 53,
    2 ** 64,
    Infinity,
    NaN,
    '-1',
    '1 234',
    '1e9',
    '',
    ' ',
    '0x10',
    null,
    true,
    [41],
  ])
    it(`counts no views: ${typeof views} ${String(views)}`, () => {
      expect(articleOf({ title: 'a', views })).to.have.property('views', undefined);
    });

  for (const [name, value] of Object.entries(junk))
    for (const field of Object.keys(FULL))
      it(`lives with ${name} for ${field}`, () => {
        const feed = feedOf({ ...FULL, [field]: value });
        expect(feed.ignored + feed.articles.length).to.equal(1);
        expect(() => JSON.stringify(feed)).not.to.throw();
      });

  for (const [name, value] of Object.entries(junk))
    for (const field of ['title', 'home', 'language', 'next', 'authors'])
      it(`lives with ${name} for the ${field} of the feed`, () => {
        const feed = readFeed({ url: URL_OF_FEED, articles: [FULL], [field]: value });
        expect(feed.articles).to.have.length(1);
      });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@kpu.example/',
    'mailto:a@b',
    'http://',
    ' ',
  ])
    it(`leads nowhere by ${url}`, () => {
      const article = articleOf({ id: '1', title: 'a', url, image: url, attachments: [{ url }] });
      expect([article.url, article.image, article.attachments.length]).to.deep.equal([
        undefined,
        undefined,
        0,
      ]);
    });

  for (const language of ['id', 'en-US', 'zh-Hant-TW'])
    it(`speaks ${language}`, () => {
      expect(articleOf({ title: 'a', language }).language).to.equal(language);
    });

  for (const language of ['', 'x', 'id_ID', '"><b>', 'bahasa indonesia', 5])
    it(`speaks no ${JSON.stringify(language)}`, () => {
      expect(articleOf({ title: 'a', language })).to.have.property('language', undefined);
    });

  it('is pinned by nothing but true', () => {
    const pinned = [true, 'true', 1, {}, null].map(
      (value) => articleOf({ title: 'a', pinned: value }).pinned,
    );
    expect(pinned).to.deep.equal([true, undefined, undefined, undefined, undefined]);
  });
});

describe('readFeed: identity', () => {
  const same: Record<string, [url: string, key: string]> = {
    'the address': ['https://kpu.example/a?id=1', 'https://kpu.example/a?id=1'],
    'made absolute': ['../a', 'https://kpu.example/a'],
    normalised: ['HTTPS://KPU.example:443/b/../a', 'https://kpu.example/a'],
    'without marks of campaigns': [
      'https://kpu.example/a?utm_source=x&id=1&utm_medium=feed&utm_campaign=y',
      'https://kpu.example/a?id=1',
    ],
    'without a mark alone': ['https://kpu.example/a?utm_source=x', 'https://kpu.example/a'],
    'with a name that only looks like a mark': [
      'https://kpu.example/a?x=utm_a',
      'https://kpu.example/a?x=utm_a',
    ],
    'without a place in the page': ['https://kpu.example/a#komentar', 'https://kpu.example/a'],
    'with a route': ['https://kpu.example/#/berita/1', 'https://kpu.example/#/berita/1'],
    'with a route of the old kind': ['https://kpu.example/#!/berita/1', 'https://kpu.example/#!/berita/1'],
    'without index.php': ['https://kpu.example/index.php/berita/1', 'https://kpu.example/berita/1'],
    'without index.php at the end': ['https://kpu.example/blog/index.php', 'https://kpu.example/blog'],
    'with what only begins like it': ['https://kpu.example/index.phpx/1', 'https://kpu.example/index.phpx/1'],
  };
  for (const [name, [url, key]] of Object.entries(same))
    it(`is its address: ${name}`, () => {
      expect(keyOf(url)).to.equal(key);
    });

  it('leaves the link itself as it is', () => {
    const url = 'https://kpu.example/index.php/a?utm_source=x#b';
    expect(articleOf({ url, title: 'a' }).url).to.equal(url);
  });

  it('is the id where that is a URI', () => {
    expect(articleOf({ id: 'tag:kpu.example,2024:1', title: 'a' }).key).to.equal('tag:kpu.example,2024:1');
  });

  it('is feed and id where there is nothing better', () => {
    expect(articleOf({ id: '17', title: 'a' }).key).to.equal(`${URL_OF_FEED} 17`);
  });

  it('is a number as well', () => {
    expect(articleOf({ id: 17, title: 'a' }).id).to.equal('17');
  });

  it('takes the address, or else the title, for a missing id', () => {
    const [a, b] = feedOf({ url: '/a', title: 'Satu' }, { title: 'Dua' }).articles;
    expect([a.id, b.id]).to.deep.equal(['https://kpu.example/a', 'Dua']);
  });

  it('knows two articles apart whose long ids became one number', () => {
    const [x, y] = JSON.parse('[9007199254740993, 9007199254740992]') as number[];
    const { articles } = feedOf({ id: x, url: '/x', title: 'a' }, { id: y, url: '/y', title: 'b' });
    expect(articles).to.have.length(2);
  });

  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    it(`may be ${id}`, () => {
      const { articles } = feedOf({ id, title: 'a' }, { id: 'x', title: 'b' }, { id, title: 'c' });
      expect(articles.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    });

  it('lets the newest of several win, in the place of the first', () => {
    const { articles } = feedOf(
      { url: '/a', title: 'lama', published: '2024-01-01' },
      { url: '/b', title: 'lain', published: '2024-01-05' },
      { url: '/a?utm_source=x', title: 'terbaru', published: '2024-01-01', modified: '2024-02-01' },
      { url: '/a#x', title: 'baru', published: '2024-01-03' },
    );
    expect(articles.map(({ title }) => title)).to.deep.equal(['terbaru', 'lain']);
  });

  it('lets the first win where none is newer', () => {
    expect(
      feedOf({ id: '1', title: 'a' }, { id: '1', title: 'b' }).articles.map(({ title }) => title),
    ).to.deep.equal(['a']);
  });
});

describe('readFeed: the whole', () => {
  it('drops and counts what holds nothing to show', () => {
    const nothing = [null, 1, 'x', [], {}, { id: '1', url: '/a' }, undefined, true, [[FULL]]];
    const feed = feedOf(...nothing, FULL);
    expect([feed.articles.length, feed.ignored]).to.deep.equal([1, nothing.length]);
  });

  it('reads ten thousand, counts the rest, and is done in time', () => {
    const raw = Array.from({ length: 100_000 }, (_, n) => ({ id: String(n), title: `Judul ${String(n)}` }));
    const start = performance.now();
    const feed = feedOf(...raw.slice(0, 0), ...raw);
    expect(performance.now() - start).to.be.below(1000);
    expect([feed.articles.length, feed.ignored]).to.deep.equal([10_000, 90_000]);
  });

  it('reads its own result as the same', () => {
    const once = readFeed({
      url: URL_OF_FEED,
      ...{ title: 'KPU\u200b  Kota', home: '/', language: 'id', next: '?hal=2', authors: ['Humas', ''] },
      articles: [
        FULL,
        { html: `<p>${'kata &amp; '.repeat(99)}</p>` },
        { id: '\ud800', title: `a\udb40\u200b\udc41${'\u0301'.repeat(9)}`, text: 'x\ud800'.repeat(999) },
        {
          url: 'https://kpu.example/index.php?utm_source=x',
          title: 'x'.repeat(999),
          published: '19 Jan 2024 09:04 EST',
        },
        {
          title: 'y',
          published: '2024-01-19 09:04',
          tags: ['a ', ' a', 'A'],
          attachments: [{ url: 'b', type: 'a/b ;c' }],
        },
        { image: 'foto.jpg' },
      ],
    });
    expect(once.articles).to.have.length(6);
    expect(readFeed(once)).to.deep.equal(once);
  });

  it('reads its own result as the same after a time as JSON', () => {
    const once = feedOf(FULL, { title: 'a' });
    expect(JSON.stringify(readFeed(JSON.parse(JSON.stringify(once)) as Feed))).to.equal(JSON.stringify(once));
  });

  it('never changes what it reads', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const raw = { url: URL_OF_FEED, articles: [structuredClone(FULL), null, structuredClone(FULL)] };
    const before = JSON.stringify(raw);
    expect(() => readFeed(freeze(raw) as typeof raw)).not.to.throw();
    expect(JSON.stringify(raw)).to.equal(before);
  });

  it('takes no field from a key __proto__', () => {
    const raw = JSON.parse(
      '{"id":"1","title":"a","__proto__":{"summary":"x","pinned":true},"constructor":1,"toJSON":"x"}',
    ) as Record<string, unknown>;
    const article = articleOf(raw);
    expect([article.summary, article.pinned, Object.getPrototypeOf(article)]).to.deep.equal([
      undefined,
      undefined,
      Object.prototype,
    ]);
    expect(({} as RawArticle).summary).to.equal(undefined);
  });

  it('takes no field from a polluted Object.prototype', () => {
    const clean = JSON.stringify(feedOf({ id: '1', title: 'a' }));
    const evil = {
      pinned: true,
      summary: 'x',
      html: '<p>x',
      url: 'https://jahat.example/',
      image: '/x.jpg',
      views: 9,
    };
    Object.assign(Object.prototype, evil);
    try {
      expect(JSON.stringify(feedOf({ id: '1', title: 'a' }))).to.equal(clean);
    } finally {
      for (const name of Object.keys(evil)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('readDirect', () => {
  const trap = (): never => {
    throw new Error('a getter of the page');
  };
  const hostile: Record<string, unknown> = {
    'a getter that throws': {
      items: [
        {
          id: '1',
          get title() {
            return trap();
          },
        },
      ],
    },
    'a list that throws': {
      get items() {
        return trap();
      },
    },
    'a proxy that throws': new Proxy({}, { get: trap, has: trap, ownKeys: trap }),
  };
  for (const [name, feed] of Object.entries(hostile))
    it(`makes an error of its own of ${name}`, () => {
      expect(() => readDirect({ feed }, URL_OF_FEED))
        .to.throw()
        .with.property('code', 'bad-syntax');
    });

  it('makes an error of its own of an article with a getter that throws', () => {
    const article = {
      get title() {
        return trap();
      },
    };
    expect(() => readDirect({ article }, URL_OF_FEED))
      .to.throw()
      .with.property('code', 'bad-syntax');
  });

  it('reads a cyclic object', () => {
    const item: Record<string, unknown> = { id: '1', title: 'a' };
    item.authors = item.attachments = item.self = item;
    expect(readDirect({ feed: { items: [item] } }, URL_OF_FEED).articles).to.have.length(1);
  });

  it('reads an article, an item, a feed and a document', () => {
    const feed = feedOf(FULL);
    const given = [
      readDirect({ article: feed.articles[0] }, URL_OF_FEED),
      readDirect({ article: { id: '1', title: 'Rapat Koordinasi' } }, URL_OF_FEED),
      readDirect({ feed }, 'https://lain.example/'),
      readDirect({ feed: { items: [{ title: 'Rapat Koordinasi' }] } }, URL_OF_FEED),
      readDirect({ inline: '{"items":[{"title":"Rapat Koordinasi"}]}' }, URL_OF_FEED),
    ];
    expect(given.map(({ url, articles }) => [url, articles[0].title])).to.deep.equal(
      given.map(() => [URL_OF_FEED, 'Rapat Koordinasi']),
    );
  });

  it('tells a printed feed that a title has cut', () => {
    expect(() => readDirect({ inline: '{"items":[{"title":"' }, URL_OF_FEED))
      .to.throw()
      .with.property('facts')
      .that.includes({ reason: 'inline', url: URL_OF_FEED });
  });
});
