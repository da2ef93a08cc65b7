import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import type { FeedState } from '../../../../src/controllers/feed/feed-state.js';
import { articleOptions, parseArticleOptions } from '../../../../src/elements/kpu-article/article-options.js';
import {
  bodyContainsImage,
  createArticleView,
  type ArticleUiState,
} from '../../../../src/elements/kpu-article/article-view.js';
import { findUntrustedHost } from '../../../../src/elements/shared/trusted-hosts/untrusted-host.js';
import { languages, localeFor } from '../../../../src/i18n/index.js';
import { FeedError } from '../../../../src/model/feed-error.js';
import { readFeed } from '../../../../src/model/read-feed.js';
import { optionHost } from '../../../../src/server/option-host.js';
import { stateOf } from '../../../../src/server/render.js';

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
  const options = parseArticleOptions(optionHost('kpu-article', attributes, articleOptions));
  return createArticleView({ ...stateOf(feed, [], page), ...state }, options, page, {
    locale,
    awaitsBody: false,
    savesData: false,
    hostCheck: findUntrustedHost,
    shareTargets: [],
    ...ui,
  });
}

describe('createArticleView', () => {
  describe('status', () => {
    it('is ready once there is an article and its body', () => {
      expect(view({ article: first }).status).to.equal('article');
      expect(view({ article: first, awaitsBody: true }).status).to.equal('loading');
    });
    it('is loading while an article may still arrive', () => {
      expect(view({}, { status: 'loading', feed: undefined, articles: [] }).status).to.equal('loading');
      expect(view({}, { articles: [], next: `${SITE}/?page=2` }).status).to.equal('loading');
      expect(view({}, { articles: [], loadingMore: true }).status).to.equal('loading');
    });
    it('is empty if the feed has no article, or only withdrawn ones', () => {
      expect(view({}, { articles: [] }).status).to.equal('empty');
      expect(view({}, { articles: [{ ...first, withdrawn: true }] }).status).to.equal('empty');
    });
    it('is idle without a source', () => {
      expect(view({}, { status: 'idle', feed: undefined, articles: [] }).status).to.equal('idle');
    });
    it('is error if the feed failed or the article is missing', () => {
      expect(view({}, { status: 'error', error: failure, articles: [] })).to.include({
        status: 'error',
        error: failure,
        statusText: 'Berita belum dapat dimuat. Coba lagi.',
      });
      expect(view({ missing: failure })).to.include({ status: 'error', error: failure });
    });
    it('stays ready if the feed fails later', () => {
      const { status, error, staleText, statusText } = view({ article: first }, { error: failure });
      expect([status, error]).to.deep.equal(['article', undefined]);
      expect(staleText).to.not.equal('');
      expect(statusText).to.equal(staleText);
    });
  });

  it('is busy until there is something to read, unless loading is slow', () => {
    const loading = { status: 'loading', feed: undefined, articles: [] } as const;
    expect(view({}, loading).busy).to.equal(true);
    expect(view({}, { ...loading, slow: true }).busy).to.equal(false);
    expect(view({ article: first }, { loadingMore: true }).busy).to.equal(false);
  });

  it('shows the fallback content if there is nothing else', () => {
    expect(view({}, { status: 'idle', feed: undefined, articles: [] }).showsFallback).to.equal(true);
    expect(view({ missing: failure }).showsFallback).to.equal(true);
    expect(view({ article: first }, { error: failure }).showsFallback).to.equal(false);
  });

  describe('neighbours', () => {
    it('link to this page with ?id= if it shows any article', () => {
      const { previous, next } = view({ article: second }).content!;
      expect([previous, next]).to.deep.equal([
        { href: 'https://desa.example/berita?id=1', title: 'Satu' },
        { href: 'https://desa.example/berita?id=3', title: 'Tiga' },
      ]);
    });
    it('link to their own pages if article-id is set', () => {
      const { previous, next } = view({ article: second }, {}, { 'article-id': '2' }).content!;
      expect([previous, next]).to.deep.equal([
        { href: `${SITE}/1`, title: 'Satu' },
        { href: undefined, title: 'Tiga' },
      ]);
    });
    it('are undefined at the ends of the feed, and for an article that was requested alone', () => {
      expect(view({ article: first }).content!.previous).to.equal(undefined);
      expect(view({ article: third }).content!.next).to.equal(undefined);
      const alone = view({ article: { ...second } }).content!;
      expect([alone.previous, alone.next]).to.deep.equal([undefined, undefined]);
    });
  });

  it('shows the image above the body unless the body contains it', () => {
    const heroOf = (attributes: Record<string, string>) =>
      view({ article: second }, {}, attributes).content!.heroImage?.url;
    expect(heroOf({})).to.equal(undefined);
    expect(heroOf({ show: 'image' })).to.equal(`${SITE}/foto.jpg`);
    expect(heroOf({ show: 'body' })).to.equal(undefined);
  });

  it('shares the URL of the article, or else of the page', () => {
    expect(view({ article: first }).content!.shareItem.url).to.equal(`${SITE}/1`);
    expect(view({ article: third }).content!.shareItem.url).to.equal('https://desa.example/');
  });

  it('names the source if it is listed in `show` and another site', () => {
    expect(view({ article: first }).content!.sourceHost).to.equal('kpu.example');
    expect(view({ article: first }, {}, { show: 'body' }).content!.sourceHost).to.equal(undefined);
    expect(view({ article: third }).content!.sourceHost).to.equal(undefined);
  });

  it('names an untrusted host only if trusted-hosts is set', () => {
    const hostOf = (trusted: string) =>
      view({ article: first }, {}, { 'trusted-hosts': trusted }).content!.untrustedHost?.host;
    expect(['', 'kpu.go.id', 'kpu.example'].map(hostOf)).to.deep.equal([undefined, 'kpu.example', undefined]);
  });
});

describe('bodyContainsImage', () => {
  it('compares file names, regardless of the rest of the URL', () => {
    const url = `${SITE}/unggah/foto.jpg`;
    expect(bodyContainsImage('<img src="foto.jpg">', url)).to.equal(true);
    expect(bodyContainsImage('<img src="https://cdn.example/kecil/foto.jpg">', url)).to.equal(true);
    expect(bodyContainsImage('<img src="lain-foto.jpg">', url)).to.equal(false);
    expect(bodyContainsImage(undefined, url)).to.equal(false);
  });
});
