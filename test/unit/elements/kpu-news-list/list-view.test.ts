import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import type { FeedState } from '../../../../src/controllers/feed/feed-state.js';
import { listOptions, parseListOptions } from '../../../../src/elements/kpu-news-list/list-options.js';
import {
  createListView,
  hasMore,
  initialUi,
  offersMore,
  type ListUiState,
} from '../../../../src/elements/kpu-news-list/list-view.js';
import { languages, localeFor } from '../../../../src/i18n/index.js';
import { optionHost } from '../../../../src/server/option-host.js';
import { stateOf } from '../../../../src/server/render.js';
import { articleOf, datedArticle, feedOf, ids } from '../../builders.js';

const twelve = Array.from({ length: 12 }, (_, index) => datedArticle(String(index + 1), 31 - index));

function view(
  attributes: Record<string, string> = {},
  state: Partial<FeedState> = {},
  ui: Partial<ListUiState> = {},
) {
  const options = parseListOptions(optionHost('kpu-news-list', attributes, listOptions));
  return createListView(
    { ...stateOf(feedOf(twelve), [], { url: 'https://kpu.example/' }), ...state },
    options,
    localeFor('id', languages),
    {
      ...initialUi(),
      renderLimit: Infinity,
      ...ui,
    },
  );
}

describe('createListView: articles', () => {
  it('are the first `limit` ones', () => {
    expect(ids(view({ limit: '3' }).articles)).to.deep.equal(['1', '2', '3']);
  });

  it('are as many times `limit` as the user asked for', () => {
    expect(view({ limit: '3' }, {}, { pageCount: 2 }).articles).to.have.length(6);
  });

  it('are no more than may be rendered by now', () => {
    expect(view({}, {}, { renderLimit: 4 }).articles).to.have.length(4);
  });

  it('are sorted and filtered by the options', () => {
    const articles = [
      articleOf('a', { views: 1, tags: ['Pemilu'] }),
      articleOf('b', { views: 9, tags: ['Pemilu'] }),
      articleOf('c', { views: 99 }),
      articleOf('d', { views: 5, tags: ['Pemilu', 'Intern'] }),
    ];
    const attributes = { sort: 'popular', tag: 'pemilu', exclude: 'intern' };
    expect(ids(view(attributes, { articles }).articles)).to.deep.equal(['b', 'a']);
  });

  it('match the search', () => {
    const { articles } = view({}, {}, { matches: ({ id }) => id === '7' });
    expect(ids(articles)).to.deep.equal(['7']);
  });
});

describe('createListView: more', () => {
  it('exists while loaded articles are not shown', () => {
    expect([hasMore(view({ limit: '11' })), hasMore(view({ limit: '12' }))]).to.deep.equal([true, false]);
  });

  it('exists while the feed has a next page', () => {
    expect(hasMore(view({ limit: '12' }, { next: 'https://kpu.example/2' }))).to.equal(true);
  });

  it('is not offered with more="none"', () => {
    expect([offersMore(view({ limit: '3' })), offersMore(view({ limit: '3', more: 'none' }))]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('does not depend on what may be rendered by now', () => {
    expect(view({ limit: '12' }, {}, { renderLimit: 4 }).hasHidden).to.equal(false);
  });
});

describe('createListView: cards', () => {
  const image = { url: 'https://kpu.example/a.jpg' };

  it('show no image if no article has one', () => {
    expect(view().show).to.deep.equal(['date', 'summary', 'views']);
    expect(view({}, { articles: [articleOf('a', { image }), articleOf('b')] }).show).to.include('image');
  });

  it('show an image in a skeleton', () => {
    expect(view({}, { articles: [] }).show).to.include('image');
  });

  it('show their source if there are several', () => {
    expect(view({ src: '/a.json' }).show).not.to.include('source');
    expect(view({ src: '/a.json /b.json' }).show).to.include('source');
  });
});

describe('createListView: frame', () => {
  it('has a translated heading by default', () => {
    expect([view().heading, view({ heading: 'Kabar' }).heading, view({ heading: '' }).heading]).to.deep.equal(
      ['Berita Terkini', 'Kabar', ''],
    );
  });

  it('has a skeleton card per expected article, up to ten', () => {
    expect([view({ limit: '3' }).skeletonCount, view({ limit: '25' }).skeletonCount]).to.deep.equal([3, 10]);
  });
});
