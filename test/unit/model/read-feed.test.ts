import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readFeed } from '../../../src/model/read-feed.js';
import { URL_OF_FEED, feedOf, articleOf, FULL } from './articles.js';

/** Values of a wrong type that a feed may hold. */
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

describe('readFeed: fields of an article', () => {
  it('reads every field', () => {
    expect(articleOf(FULL)).to.deep.equal({
      key: 'https://kpu.example/berita/1',
      id: 'berita-1',
      url: 'https://kpu.example/berita/1',
      title: 'Rapat Koordinasi',
      summary: 'KPU menggelar rapat.',
      html: '<p>KPU menggelar rapat.</p>',
      text: 'KPU menggelar rapat.',
      image: {
        url: 'https://kpu.example/foto.jpg',
        alt: 'Rapat',
        width: 1600,
        height: 900,
        sizes: [{ url: 'https://kpu.example/foto-300.jpg', width: 300 }],
      },
      published: '2024-01-19T02:04:00.000Z',
      modified: '2024-01-20',
      offset: 7,
      authors: ['Humas'],
      tags: ['Pemilu'],
      attachments: [
        { url: 'https://kpu.example/a.pdf', title: 'Surat', type: 'application/pdf', size: 1200 },
      ],
      views: 41,
      language: 'id',
      section: 'Berita Terkini',
      pinned: true,
      withdrawn: undefined,
      correction: 'Tanggal diperbaiki.',
      source: 'KPU Sangihe',
      also: 2,
    });
  });

  it('uses the first words of the body for a missing title', () => {
    expect(articleOf({ html: '<p>KPU &amp; <b>Bawaslu</b></p>' }).title).to.equal('KPU & Bawaslu');
  });

  it('uses an excerpt of the body for a missing summary', () => {
    const { summary } = articleOf({ title: 'Judul', html: `<p>${'kata '.repeat(200)}</p>` });
    expect(summary).to.have.length.within(190, 200);
    expect(summary!.endsWith('kata…')).to.equal(true);
  });

  it('uses the authors of the feed for an article without authors', () => {
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

  it('has no summary that only repeats the title', () => {
    const title = 'Ayo cek nama Anda di daftar pemilih sebelum 20 Januari.';
    expect(articleOf({ title, html: `<p>${title}</p>` }).summary).to.equal(undefined);
    expect(articleOf({ title, summary: 'Ayo cek nama Anda …' }).summary).to.equal(undefined);
    expect(articleOf({ html: `<p>${title}</p>` })).to.include({ title, summary: undefined });
    expect(articleOf({ title, summary: `${title} Mudah.` }).summary).to.equal(`${title} Mudah.`);
  });

  it('takes no address of mail for a name', () => {
    expect(articleOf({ title: 'a', authors: ['humas@kpu.example', 'Siti', '@kpu'] }).authors).to.deep.equal([
      'Siti',
      '@kpu',
    ]);
  });

  it('is dated by its last change where it has no other date', () => {
    expect(articleOf({ title: 'a', published: 'x', modified: '2024-01-20' }).published).to.equal(
      '2024-01-20',
    );
  });

  it('limits the length and number of texts', () => {
    const long = 'x'.repeat(400_000);
    const many = Array.from({ length: 99 }, (_, n) => `${String(n)} ${long}`);
    const article = articleOf({
      ...{ id: long, title: long, summary: `y${long}`, html: long, text: long, section: long },
      ...{ authors: many, tags: many, image: { url: '/x', alt: long } },
      attachments: many.map((title) => ({ url: '/x', title })),
    });
    const lengths = (texts: readonly string[]) => [
      texts.length,
      Math.max(...texts.map((text) => text.length)),
    ];
    expect(
      [article.title, article.summary!, article.section!, article.id].map((text) => text.length),
    ).to.deep.equal([1000, 600, 60, 2048]);
    expect([article.html!.length, article.text!.length]).to.deep.equal([400_000, 400_000]);
    expect([lengths(article.authors), lengths(article.tags)]).to.deep.equal([
      [10, 120],
      [20, 60],
    ]);
    expect(article.image!.alt).to.have.length(300);
    expect(lengths(article.attachments.map(({ title }) => title!))).to.deep.equal([50, 300]);
  });

  it('freezes the feed and everything in it', () => {
    const feed = feedOf(FULL);
    const [article] = feed.articles;
    const parts = [feed, feed.articles, article, article.image, article.authors, article.tags];
    expect([...parts, article.attachments, article.attachments[0]].every(Object.isFrozen)).to.equal(true);
  });

  for (const views of [0, 41, '41', 2 ** 53 - 1])
    it(`accepts the view count ${JSON.stringify(views)}`, () => {
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
    it(`refuses the view count ${typeof views} ${String(views)}`, () => {
      expect(articleOf({ title: 'a', views })).to.have.property('views', undefined);
    });

  for (const [name, value] of Object.entries(junk))
    for (const field of Object.keys(FULL))
      it(`survives ${name} as ${field} of an article`, () => {
        const feed = feedOf({ ...FULL, [field]: value });
        expect(feed.ignored + feed.articles.length).to.equal(1);
        expect(() => JSON.stringify(feed)).not.to.throw();
      });

  for (const [name, value] of Object.entries(junk))
    for (const field of ['title', 'home', 'language', 'next', 'authors'])
      it(`survives ${name} as ${field} of the feed`, () => {
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
    it(`drops the address ${JSON.stringify(url)}`, () => {
      const article = articleOf({ id: '1', title: 'a', url, image: url, attachments: [{ url }] });
      expect([article.url, article.image, article.attachments.length]).to.deep.equal([
        undefined,
        undefined,
        0,
      ]);
    });

  for (const language of ['id', 'en-US', 'zh-Hant-TW'])
    it(`keeps the language ${language}`, () => {
      expect(articleOf({ title: 'a', language }).language).to.equal(language);
    });

  it('has no language if the feed names none', () => {
    const named = ['', {}, ['id'], null].map((language) => articleOf({ title: 'a', language }).language);
    expect(named).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('keeps only image sizes that have an address and a width', () => {
    const sizes = [
      { url: '/a.jpg', width: 300 },
      { url: 'javascript:x', width: 1 },
      { url: '/b.jpg' },
      null,
      'c',
    ];
    expect(articleOf({ title: 'a', image: { url: '/a.jpg', sizes } }).image?.sizes).to.deep.equal([
      { url: 'https://kpu.example/a.jpg', width: 300 },
    ]);
  });

  it('keeps a withdrawn article even without a title or URL', () => {
    expect(articleOf({ id: '7', withdrawn: true })).to.include({ id: '7', withdrawn: true });
    expect(articleOf({ id: '7', title: 'a', withdrawn: 'true' })).to.have.property('withdrawn', undefined);
  });

  it('pins an article only if the value is true', () => {
    const pinned = [true, 'true', 1, {}, null].map(
      (value) => articleOf({ title: 'a', pinned: value }).pinned,
    );
    expect(pinned).to.deep.equal([true, undefined, undefined, undefined, undefined]);
  });
});
