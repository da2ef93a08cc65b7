import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readProvidedFeed } from '../../../src/feed/index.js';
import { URL_OF_FEED, feedOf, FULL } from '../model/articles.js';

describe('readProvidedFeed', () => {
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
    it(`throws bad-syntax for a feed with ${name}`, () => {
      expect(() => readProvidedFeed({ feed }, URL_OF_FEED))
        .to.throw()
        .with.property('code', 'bad-syntax');
    });

  it('throws bad-syntax for an article with a getter that throws', () => {
    const article = {
      get title() {
        return trap();
      },
    };
    expect(() => readProvidedFeed({ article }, URL_OF_FEED))
      .to.throw()
      .with.property('code', 'bad-syntax');
  });

  it('reads a cyclic object', () => {
    const item: Record<string, unknown> = { id: '1', title: 'a' };
    item.authors = item.attachments = item.self = item;
    expect(readProvidedFeed({ feed: { items: [item] } }, URL_OF_FEED).articles).to.have.length(1);
  });

  it('reads an article, a JSON Feed item, a feed or a JSON document', () => {
    const feed = feedOf(FULL);
    const inputs = [
      readProvidedFeed({ article: feed.articles[0] }, URL_OF_FEED),
      readProvidedFeed({ article: { id: '1', title: 'Rapat Koordinasi' } }, URL_OF_FEED),
      readProvidedFeed({ feed }, 'https://lain.example/'),
      readProvidedFeed({ feed: { items: [{ title: 'Rapat Koordinasi' }] } }, URL_OF_FEED),
      readProvidedFeed({ inline: '{"items":[{"title":"Rapat Koordinasi"}]}' }, URL_OF_FEED),
    ];
    expect(inputs.map(({ url, articles }) => [url, articles[0].title])).to.deep.equal(
      inputs.map(() => [URL_OF_FEED, 'Rapat Koordinasi']),
    );
  });

  it('reports the reason `inline` for inline JSON that is cut off', () => {
    expect(() => readProvidedFeed({ inline: '{"items":[{"title":"' }, URL_OF_FEED))
      .to.throw()
      .with.property('facts')
      .that.includes({ reason: 'inline', url: URL_OF_FEED });
  });

  describe('objects that are provided again', () => {
    const read = (items: readonly unknown[], base = URL_OF_FEED, more: object = {}) =>
      readProvidedFeed({ feed: { ...more, items } }, base).articles;

    it('returns the same article for an unchanged item object', () => {
      const items = [
        { id: '1', title: 'Satu', tags: ['a'], _kpu: { views: 1 } },
        { id: '2', title: 'Dua' },
      ];
      const before = read(items);
      const after = read([{ ...items[0] }, items[1]]);
      expect([after[0] === before[0], after[1] === before[1]]).to.deep.equal([false, true]);
    });

    const changes: Record<string, (item: Record<string, never>) => void> = {
      'a member': (item) => Object.assign(item, { title: 'Lain' }),
      'a member of a member': (item) => Object.assign(item._kpu, { views: 2 }),
      'a list': (item) => (item.tags as unknown[]).push('b'),
      'a new member': (item) => Object.assign(item, { content_text: 'Isi.' }),
      'a removed member': (item) => Reflect.deleteProperty(item, 'summary'),
      'the name of a member': (item) => {
        Reflect.deleteProperty(item, 'summary');
        Object.assign(item, { content_text: 'Ringkas' });
      },
      'an author': (item) => Object.assign((item.authors as object[])[0], { name: 'Budi' }),
    };
    for (const [name, change] of Object.entries(changes))
      it(`notices that ${name} of an item was changed in place`, () => {
        const make = () =>
          structuredClone({
            id: '1',
            title: 'Satu',
            summary: 'Ringkas',
            tags: ['a'],
            authors: [{ name: 'Ani' }],
            _kpu: { views: 1 },
          }) as unknown as Record<string, never>;
        const item = make();
        read([item]);
        change(item);
        const same = make();
        change(same);
        expect(read([item])).to.deep.equal(read([same]));
      });

    it('reads an object as an item or as an article, depending on where it was provided', () => {
      const item = { id: '1', title: 'Satu', content_text: 'Isi.', text: 'Lain.' };
      const texts = [{ items: [item] }, { articles: [item] }, { items: [item] }].map(
        (feed) => readProvidedFeed({ feed }, URL_OF_FEED).articles[0].text,
      );
      expect(texts).to.deep.equal(['Isi.', 'Lain.', 'Isi.']);
    });

    it('reads no property of a polluted prototype', () => {
      let asked = 0;
      Object.defineProperty(Object.prototype, 'polluted', {
        configurable: true,
        enumerable: true,
        get: () => asked++,
      });
      try {
        const item = { id: '1', title: 'Satu', _kpu: { views: 1 } };
        const [first] = read([item]);
        expect(read([item])[0]).to.equal(first);
        expect(asked).to.equal(0);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'polluted');
      }
    });

    it('notices another base URL and other authors of the feed', () => {
      const item = { id: '1', title: 'Satu', url: '/berita/1' };
      read([item]);
      expect(read([item], 'https://lain.example/')[0].url).to.equal('https://lain.example/berita/1');
      expect(read([item], URL_OF_FEED, { authors: [{ name: 'Ani' }] })[0].authors).to.deep.equal(['Ani']);
    });
  });
});
