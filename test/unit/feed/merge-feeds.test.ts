import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { mergeFeeds } from '../../../src/feed/index.js';
import { readFeed, type RawArticle } from '../../../src/model/read-feed.js';
import type { Feed } from '../../../src/model/types.js';
import { expectLinear } from '../../helpers/linear.js';

/** A feed of a site, as a feed format returns it. */
const feedOf = (site: string, articles: readonly RawArticle[], title = `KPU ${site}`): Feed =>
  readFeed({ url: `https://${site}.example/feed.json`, title, articles });

const article = (site: string, n: number, raw: RawArticle = {}): RawArticle => ({
  id: `${site}-${n}`,
  url: `https://${site}.example/berita/${n}`,
  title: `Berita ${n} dari ${site}`,
  text: 'KPU menggelar rapat koordinasi dengan semua perangkat daerah.',
  published: `2024-01-${String(n).padStart(2, '0')}T03:00:00Z`,
  ...raw,
});

const merged = (...feeds: Feed[]) => mergeFeeds(feeds, 'a b').articles;
const ids = (...feeds: Feed[]): string[] => merged(...feeds).map(({ id }) => id);

/** The same release on two sites; `raw` overrides fields on the second. */
const copies = (raw: RawArticle, first: RawArticle = {}) => [
  feedOf('sangihe', [article('sangihe', 5, { title: 'Rapat Koordinasi', ...first })]),
  feedOf('talaud', [article('talaud', 5, { title: 'Rapat Koordinasi', ...raw })]),
];

describe('mergeFeeds', () => {
  describe('order', () => {
    it('sorts by date across all feeds, newest first', () => {
      const a = feedOf('a', [article('a', 9), article('a', 3)]);
      const b = feedOf('b', [article('b', 5), article('b', 10)]);
      expect(ids(a, b)).to.deep.equal(['b-10', 'a-9', 'b-5', 'a-3']);
    });
    it('leaves an article without a date beside its neighbours', () => {
      const undated = { published: undefined };
      const a = feedOf('a', [article('a', 1, undated), article('a', 9), article('a', 2, undated)]);
      const b = feedOf('b', [article('b', 10), article('b', 5)]);
      expect(ids(a, b)).to.deep.equal(['b-10', 'a-1', 'a-9', 'a-2', 'b-5']);
    });
    it('puts a feed without any date last', () => {
      const a = feedOf('a', [article('a', 1, { published: undefined })]);
      expect(ids(a, feedOf('b', [article('b', 1)]))).to.deep.equal(['b-1', 'a-1']);
    });
    it('lets no date of the future stand above what is published now', () => {
      const now = new Date().toISOString();
      const later = new Date(Date.now() + 5 * 86_400_000).toISOString();
      const a = feedOf('a', [
        article('a', 1, { published: '2150-01-01' }),
        article('a', 2, { published: later }),
      ]);
      const b = feedOf('b', [article('b', 1, { published: new Date(Date.now() + 3_600_000).toISOString() })]);
      expect(ids(a, b)[0]).to.equal('b-1');
      expect(ids(a, feedOf('b', [article('b', 1, { published: now })]))).to.have.length(3);
    });
    it('keeps the order of the feeds for equal dates', () => {
      const a = feedOf('a', [article('a', 1)]);
      const b = feedOf('b', [article('b', 1)]);
      expect(ids(a, b)).to.deep.equal(['a-1', 'b-1']);
      expect(ids(b, a)).to.deep.equal(['b-1', 'a-1']);
    });
    it('survives an invalid date from a custom feed format', () => {
      const odd = feedOf('a', [article('a', 4), article('a', 2)]);
      const broken = { ...odd, articles: odd.articles.map((item) => ({ ...item, published: 'kemarin' })) };
      expect(ids(broken, feedOf('b', [article('b', 1)]))[0]).to.equal('b-1');
    });
  });

  describe('source', () => {
    it('is the title of the feed', () => {
      expect(merged(feedOf('a', [article('a', 1)]))[0].source).to.equal('KPU a');
    });
    it('is the host if the feed has no title', () => {
      expect(merged(feedOf('a', [article('a', 1)], ''))[0].source).to.equal('a.example');
    });
    it('has the host as well where two feeds have the same title', () => {
      const feeds = ['a', 'b', 'c'].map((site) =>
        feedOf(site, [article(site, 1, { text: site })], site === 'c' ? 'Lain' : 'KPU'),
      );
      expect(merged(...feeds).map(({ source }) => source)).to.deep.equal([
        'KPU (a.example)',
        'KPU (b.example)',
        'Lain',
      ]);
    });
    it('is the same for two feeds of one host', () => {
      const feeds = [1, 2].map((n) => feedOf('a', [article('a', n)], 'KPU'));
      expect(merged(...feeds).map(({ source }) => source)).to.deep.equal(['KPU', 'KPU']);
    });
    it('is set per feed on an article object that two feeds share', () => {
      const feed = feedOf('a', [article('a', 1)]);
      expect(merged(feed)[0].source).to.equal('KPU a');
      expect(merged({ ...feed, title: 'Lain' })[0].source).to.equal('Lain');
    });
  });

  describe('articles with the same key', () => {
    /** Title and source of the one article of two feeds, in either order. */
    const oneOf = (a: Feed, b: Feed) =>
      [merged(a, b), merged(b, a)].map((all) => all.map(({ title, source }) => [title, source]));

    it('are merged into the newest version of the same host', () => {
      const a = feedOf('a', [article('a', 1, { title: 'Lama' })], 'KPU a');
      const b = feedOf('a', [article('a', 1, { title: 'Baru', modified: '2024-01-02' })], 'Semua');
      expect(oneOf(a, b)).to.deep.equal([[['Baru', 'Semua']], [['Baru', 'Semua']]]);
    });
    it('belong to the feed of their own host, however new another version is', () => {
      const a = feedOf('a', [article('a', 1, { title: 'Asli' })]);
      const b = feedOf('b', [article('a', 1, { title: 'Palsu', modified: '2024-01-02', pinned: true })]);
      expect(oneOf(a, b)).to.deep.equal([[['Asli', 'KPU a']], [['Asli', 'KPU a']]]);
      expect([...merged(a, b), ...merged(b, a)].map(({ pinned }) => pinned)).to.deep.equal([
        undefined,
        undefined,
      ]);
    });
    it('belong to a feed of the same registered domain rather than to another one', () => {
      const feed = (host: string, title: string) =>
        readFeed({
          url: `https://${host}/feed`,
          title: host,
          articles: [
            {
              url: 'https://jdih.kpu.go.id/1',
              title,
              published: title === 'Palsu' ? '2024-02-01' : '2024-01-01',
            },
          ],
        });
      expect(oneOf(feed('kpu.go.id', 'Asli'), feed('lain.go.id', 'Palsu'))[1]).to.deep.equal([
        ['Asli', 'kpu.go.id'],
      ]);
    });
    it('are those of the first feed if none is of their host', () => {
      const a = feedOf('x', [article('a', 1, { title: 'Satu' })]);
      const b = feedOf('b', [article('a', 1, { title: 'Dua', modified: '2024-01-02' })]);
      expect(merged(a, b).map(({ title }) => title)).to.deep.equal(['Satu']);
    });
    it('are merged into the first version if both are equally new', () => {
      const a = feedOf('a', [article('a', 1, { title: 'Satu' })]);
      const b = feedOf('a', [article('a', 1, { title: 'Dua' })]);
      expect(merged(a, b).map(({ title }) => title)).to.deep.equal(['Satu']);
    });
    it('are distinct where they have no page, but the same id on two hosts', () => {
      const id = 'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a';
      const [a, b] = ['a', 'b'].map((site) => feedOf(site, [article(site, 1, { id, url: undefined })]));
      const all = merged(a, b);
      expect(all.map(({ title }) => title)).to.deep.equal(['Berita 1 dari a', 'Berita 1 dari b']);
      expect(new Set(all.map(({ key }) => key)).size).to.equal(2);
      expect(merged(a, { ...a, title: 'Semua' })).to.have.length(1);
    });
    it('do not count as copies on other sites', () => {
      const a = feedOf('a', [article('a', 1)]);
      expect(merged(a, feedOf('b', [article('a', 1)]))[0].also).to.equal(undefined);
    });
  });

  describe('a release on several sites', () => {
    it('appears once, in the first feed that has it, with the number of other sites', () => {
      const feeds = ['a', 'b', 'c', 'd'].map((site) =>
        feedOf(site, [article(site, 5, { title: 'Rilis' }), article(site, 4)]),
      );
      const all = merged(...feeds);
      expect(all.map(({ id, also }) => [id, also])).to.deep.equal([
        ['a-5', 3],
        ['a-4', undefined],
        ['b-4', undefined],
        ['c-4', undefined],
        ['d-4', undefined],
      ]);
    });
    for (const [what, title] of [
      ['case', 'RAPAT koordinasi'],
      ['accents', 'Rapát Koordinasí'],
      ['punctuation', '“Rapat” – Koordinasi!'],
      ['white space', 'Rapat\u00a0  Koordinasi '],
    ] as const)
      it(`is recognised despite different ${what}`, () => {
        expect(ids(...copies({ title }))).to.deep.equal(['sangihe-5']);
      });
    it('is recognised in non-Latin scripts', () => {
      expect(ids(...copies({ title: 'ꦧꦼꦫꦶꦠ' }, { title: 'ꦧꦼꦫꦶꦠ.' }))).to.have.length(1);
    });
    it('is not recognised by punctuation alone', () => {
      expect(ids(...copies({ title: '???' }, { title: '!!!' }))).to.have.length(2);
    });
    it('is not recognised if the dates differ', () => {
      expect(ids(...copies({ published: '2024-01-06T03:00:00Z' }))).to.have.length(2);
    });
    it('is recognised within one calendar day of western Indonesia', () => {
      const early = { published: '2024-01-04T23:30:00Z' }; // 06.30 WIB
      expect(ids(...copies(early))).to.have.length(1);
      expect(ids(...copies({ published: '2024-01-05T16:59:00Z' }, early))).to.have.length(1);
      expect(ids(...copies({ published: '2024-01-05T17:00:00Z' }, early))).to.have.length(2);
    });
    it('is recognised if one feed gives a time without a zone, or only a day', () => {
      expect(ids(...copies({ published: '2024-01-05T23:59:00' }))).to.have.length(1);
      expect(ids(...copies({ published: '2024-01-05' }))).to.have.length(1);
    });
    it('is not recognised without a date', () => {
      expect(ids(...copies({ published: undefined }, { published: undefined }))).to.have.length(2);
    });
    it('is recognised by a summary that is the beginning of the other text', () => {
      const text = 'KPU menetapkan 41 anggota. Rapat berlangsung di aula kantor dan dihadiri semua saksi.';
      const summary = '<p>KPU menetapkan <b>41</b> anggota. Rapat berlangsung di aula</p>';
      expect(
        ids(...copies({ text, html: `<p>${text}</p>` }, { text: undefined, html: summary })),
      ).to.have.length(1);
    });
    it('is not recognised by title and day alone', () => {
      expect(ids(...copies({ text: 'Pengumuman lain dari kantor lain.' }))).to.have.length(2);
      expect(ids(...copies({ text: undefined }, { text: undefined }))).to.have.length(2);
    });
    it('is recognised by a long title where no feed has a text', () => {
      const bare = { title: 'KPU menetapkan daftar calon tetap anggota DPRD', text: undefined };
      expect(ids(...copies(bare, bare))).to.have.length(1);
      expect(ids(...copies(bare, { ...bare, text: 'Isi berita.' }))).to.have.length(2);
    });
    it('is never merged within one feed', () => {
      const two = [1, 2].map((n) => article('a', n, { title: 'Pengumuman', published: '2024-01-05' }));
      expect(ids(feedOf('a', two))).to.have.length(2);
      const all = merged(feedOf('a', two), feedOf('b', [article('b', 5, { title: 'Pengumuman' })]));
      expect(all.map(({ also }) => also)).to.have.members([1, undefined]);
    });
    it('is shown by the feed on whose host its page is, in any order', () => {
      const own = feedOf('b', [article('b', 5, { title: 'Rilis' })]);
      const others = ['a', 'c'].map((site) =>
        feedOf(site, [article(site, 5, { title: 'Rilis', url: `https://lain.example/${site}` })]),
      );
      for (const feeds of [
        [own, ...others],
        [...others, own],
        [others[0], own, others[1]],
      ])
        expect(merged(...feeds).map(({ id, also }) => [id, also])).to.deep.equal([['b-5', 2]]);
    });
    it('counts each other feed once, however often it has the release', () => {
      const [first] = copies({});
      const twice = [1, 2].map((n) =>
        article('b', n, { title: 'Rapat Koordinasi', published: '2024-01-05' }),
      );
      expect(merged(first, feedOf('b', twice)).map(({ also }) => also)).to.deep.equal([1]);
    });
  });

  describe('pinned articles', () => {
    it('stay pinned', () => {
      expect(merged(feedOf('a', [article('a', 1, { pinned: true })]))[0].pinned).to.equal(true);
    });
    it('are not pinned by a copy in the feed of another host', () => {
      expect(merged(...copies({ pinned: true }))[0]).to.include({
        id: 'sangihe-5',
        pinned: undefined,
        also: 1,
      });
    });
  });

  describe('withdrawn articles', () => {
    const gone = (site: string) => article(site, 1, { withdrawn: true, published: undefined });
    it('stay withdrawn although another feed still has the article, in either order', () => {
      const a = feedOf('a', [gone('a')]);
      const b = feedOf('b', [article('a', 1, { modified: '2024-02-01' })]);
      expect(merged(a, b).map(({ withdrawn }) => withdrawn)).to.deep.equal([true]);
      expect(merged(b, a).map(({ withdrawn }) => withdrawn)).to.deep.equal([true]);
    });
    it('are not withdrawn by the feed of another host', () => {
      const a = feedOf('a', [article('a', 1)]);
      const b = feedOf('b', [gone('a')]);
      for (const all of [merged(a, b), merged(b, a)])
        expect(all.map(({ withdrawn, source }) => [withdrawn, source])).to.deep.equal([[undefined, 'KPU a']]);
    });
    it('do not withdraw the same release on another site', () => {
      const all = merged(...copies({}, { withdrawn: true }));
      expect(all.map(({ id, also, withdrawn }) => [id, also, withdrawn])).to.have.deep.members([
        ['sangihe-5', undefined, true],
        ['talaud-5', undefined, undefined],
      ]);
    });
  });

  describe('the merged feed', () => {
    const feeds = [
      readFeed({
        url: 'https://a.example/',
        title: 'A',
        home: 'https://a.example/',
        articles: [article('a', 1), {}],
      }),
      readFeed({ url: 'https://b.example/', title: 'B', articles: [{}, {}] }),
    ];
    it('has the given URL, no title or home page, and the sum of ignored items', () => {
      expect(mergeFeeds(feeds, 'a b')).to.include({ url: 'a b', title: '', ignored: 3 });
      expect([mergeFeeds(feeds, 'a b').home, mergeFeeds(feeds, 'a b').next]).to.deep.equal([
        undefined,
        undefined,
      ]);
      expect(mergeFeeds(feeds, 'a b', 'https://a.example/2').next).to.equal('https://a.example/2');
    });
    it('is frozen, including its articles', () => {
      const feed = mergeFeeds(copies({}), 'a b');
      expect([feed, feed.articles, ...feed.articles].every(Object.isFrozen)).to.equal(true);
    });
    it('is deterministic', () => {
      expect(mergeFeeds(copies({}), 'a b')).to.deep.equal(mergeFeeds(copies({}), 'a b'));
    });
    it('reuses the objects of unchanged articles', () => {
      const a = feedOf('a', [article('a', 1), article('a', 2)]);
      const [second, first] = merged(a);
      const later = merged(a, feedOf('b', [article('b', 2, { title: 'Berita 2 dari a' })]));
      expect(later[1] === first, 'untouched').to.equal(true);
      expect(later[0] === second, 'folded').to.equal(false);
    });
    it('is empty without feeds', () => {
      expect(mergeFeeds([], 'a b').articles).to.deep.equal([]);
    });
  });

  it('merges forty feeds in linear work', async () => {
    const forty = (count: number) =>
      Array.from({ length: 40 }, (_, site) =>
        feedOf(
          `s${site}`,
          Array.from({ length: count }, (_, n) =>
            article(`s${site}`, (n % 28) + 1, {
              url: `https://s${site}.example/${n}`,
              title: `Rilis ${n % 30}`,
            }),
          ),
        ),
      );
    expect(mergeFeeds(forty(100), 'forty').articles.length).to.be.lessThan(4000);
    await expectLinear((count) => mergeFeeds(forty(count), 'forty'), 100, 40 * 1500);
  });

  it('compares titles of any length in linear work', async () => {
    const [feed] = copies({});
    const mergeLong = (length: number) => {
      const titles = ['.', 'é', ' ', '\u0301'].map((mark) => mark.repeat(length));
      const articles = titles.map((title, n) => ({ ...feed.articles[0], key: String(n), title }));
      return mergeFeeds([{ ...feed, articles }, feed], 'a b').articles;
    };
    expect(mergeLong(1_000_000)).to.have.length(5);
    await expectLinear(mergeLong, 100_000, 40);
  });
});
