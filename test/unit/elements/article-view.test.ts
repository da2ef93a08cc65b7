import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import type { FeedState } from '../../../src/controllers/feed/feed-state.js';
import { articleOptions } from '../../../src/elements/kpu-article/article-options.js';
import {
  bodyContainsImage,
  createArticleView,
  type ArticleUiState,
} from '../../../src/elements/kpu-article/article-view.js';
import { readOptions } from '../../../src/elements/shared/attributes.js';
import { languages, localeFor } from '../../../src/i18n/index.js';
import { FeedError } from '../../../src/model/feed-error.js';
import { readFeed } from '../../../src/model/read-feed.js';
import { optionHost } from '../../../src/server/option-host.js';
import { stateOf } from '../../../src/server/render.js';

const SITE = 'https://kpu.example';
const feed = readFeed({
  url: `${SITE}/feed.json`,
  articles: [
    { id: '1', title: 'Satu', url: `${SITE}/1` },
    {
      id: '2',
      title: 'Dua',
      url: `${SITE}/2`,
      image: `${SITE}/foto.jpg`,
      html: `<p>Isi</p><img src="/unggah/foto.jpg">`,
    },
    { id: '3', title: 'Tiga' },
  ],
});
const [first, second, third] = feed.articles;
const locale = localeFor('id', languages);
const page = {
  url: 'https://desa.example/berita?id=2#isi',
  canonicalUrl: 'https://desa.example/',
  title: '',
};
const failure = new FeedError('server', { url: feed.url });

function view(
  ui: Partial<ArticleUiState> = {},
  state: Partial<FeedState> = {},
  attributes: Record<string, string> = {},
) {
  const options = readOptions(optionHost('kpu-article', attributes, articleOptions), articleOptions);
  return createArticleView({ ...stateOf(feed), ...state }, options, page, {
    locale,
    awaitsBody: false,
    savesData: false,
    shareTargets: [],
    ...ui,
  });
}

describe('createArticleView', () => {
  describe('status', () => {
    it('is that of the article once there is one, and its body', () => {
      expect(view({ article: first }).status).to.equal('article');
      expect(view({ article: first, awaitsBody: true }).status).to.equal('loading');
    });
    it('is loading while an article may still come', () => {
      expect(view({}, { status: 'loading', feed: undefined, articles: [] }).status).to.equal('loading');
      expect(view({}, { articles: [], next: `${SITE}/?page=2` }).status).to.equal('loading');
      expect(view({}, { articles: [], loadingMore: true }).status).to.equal('loading');
    });
    it('is empty where the feed has no article, or has withdrawn all', () => {
      expect(view({}, { articles: [] }).status).to.equal('empty');
      expect(view({}, { articles: [{ ...first, withdrawn: true }] }).status).to.equal('empty');
    });
    it('is idle without a source', () => {
      expect(view({}, { status: 'idle', feed: undefined, articles: [] }).status).to.equal('idle');
    });
    it('is an error where the feed failed or the article is missing', () => {
      expect(view({}, { status: 'error', error: failure, articles: [] })).to.include({
        status: 'error',
        error: failure,
        statusText: 'Berita belum dapat dimuat. Coba lagi.',
      });
      expect(view({ missing: failure })).to.include({ status: 'error', error: failure });
    });
    it('stays that of an article whose feed fails later', () => {
      const { status, error, staleText, statusText } = view({ article: first }, { error: failure });
      expect([status, error]).to.deep.equal(['article', undefined]);
      expect(staleText).to.not.equal('');
      expect(statusText).to.equal(staleText);
    });
  });

  it('is busy while there is nothing to read, unless that takes long', () => {
    const loading = { status: 'loading', feed: undefined, articles: [] } as const;
    expect(view({}, loading).busy).to.equal(true);
    expect(view({}, { ...loading, slow: true }).busy).to.equal(false);
    expect(view({ article: first }, { loadingMore: true }).busy).to.equal(false);
  });

  it('shows the fallback where there is nothing else', () => {
    expect(view({}, { status: 'idle', feed: undefined, articles: [] }).showsFallback).to.equal(true);
    expect(view({ missing: failure }).showsFallback).to.equal(true);
    expect(view({ article: first }, { error: failure }).showsFallback).to.equal(false);
  });

  describe('neighbours', () => {
    it('lead to this page, which shows any article by its id', () => {
      const { previous, next } = view({ article: second }).content!;
      expect([previous, next]).to.deep.equal([
        { href: 'https://desa.example/berita?id=1', title: 'Satu' },
        { href: 'https://desa.example/berita?id=3', title: 'Tiga' },
      ]);
    });
    it('lead to their own pages where this one names its article', () => {
      const { previous, next } = view({ article: second }, {}, { 'article-id': '2' }).content!;
      expect([previous, next]).to.deep.equal([
        { href: `${SITE}/1`, title: 'Satu' },
        { href: undefined, title: 'Tiga' },
      ]);
    });
    it('are none at the ends of a feed, and for an article that came alone', () => {
      expect(view({ article: first }).content!.previous).to.equal(undefined);
      expect(view({ article: third }).content!.next).to.equal(undefined);
      const alone = view({ article: { ...second } }).content!;
      expect([alone.previous, alone.next]).to.deep.equal([undefined, undefined]);
    });
  });

  it('shows the image above the body unless the body shows it', () => {
    const heroOf = (attributes: Record<string, string>) =>
      view({ article: second }, {}, attributes).content!.heroImage?.url;
    expect(heroOf({})).to.equal(undefined);
    expect(heroOf({ show: 'image' })).to.equal(`${SITE}/foto.jpg`);
    expect(heroOf({ show: 'body' })).to.equal(undefined);
  });

  it('shares the article’s address, else that of the page', () => {
    expect(view({ article: first }).content!.shareItem.url).to.equal(`${SITE}/1`);
    expect(view({ article: third }).content!.shareItem.url).to.equal('https://desa.example/');
  });

  it('names the source where it is another site and wanted', () => {
    expect(view({ article: first }).content!.sourceHost).to.equal('kpu.example');
    expect(view({ article: first }, {}, { show: 'body' }).content!.sourceHost).to.equal(undefined);
    expect(view({ article: third }).content!.sourceHost).to.equal(undefined);
  });

  it('names an untrusted host only where the author trusts some', () => {
    const hostOf = (trusted: string) =>
      view({ article: first }, {}, { 'trusted-hosts': trusted }).content!.untrustedHost?.host;
    expect(['', 'kpu.go.id', 'kpu.example'].map(hostOf)).to.deep.equal([undefined, 'kpu.example', undefined]);
  });
});

describe('bodyContainsImage', () => {
  it('compares the file name, however the file is linked', () => {
    const url = `${SITE}/unggah/foto.jpg`;
    expect(bodyContainsImage('<img src="foto.jpg">', url)).to.equal(true);
    expect(bodyContainsImage('<img src="https://cdn.example/kecil/foto.jpg">', url)).to.equal(true);
    expect(bodyContainsImage('<img src="lain-foto.jpg">', url)).to.equal(false);
    expect(bodyContainsImage(undefined, url)).to.equal(false);
  });
});
