import { expect } from '@open-wc/testing';
import { readDirect } from '../../src/feed/index.js';
import { URL_OF_FEED, feedOf, FULL } from '../model/articles.js';

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
