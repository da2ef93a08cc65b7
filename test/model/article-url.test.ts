import { expect } from '@open-wc/testing';
import { expandArticleUrl } from '../../src/model/article-url.js';
import { readFeed } from '../../src/model/read-feed.js';
import type { Article } from '../../src/model/types.js';

const BASE = 'https://kpu.example/berita/';

const article = (id: string, url?: string): Article => ({
  ...readFeed({ url: BASE, articles: [{ id: 'x', title: 'Judul' }] }).articles[0],
  id,
  url,
});

describe('expandArticleUrl', () => {
  it('fills in {id}', () => {
    expect(expandArticleUrl('/baca?id={id}', article('berita-1'), BASE)).to.equal(
      'https://kpu.example/baca?id=berita-1',
    );
  });

  it('fills in {url}, resolved and encoded', () => {
    expect(expandArticleUrl('baca?u={url}', article('1', 'https://kpu.example/a?b=1&c=2#d'), BASE)).to.equal(
      'https://kpu.example/berita/baca?u=https%3A%2F%2Fkpu.example%2Fa%3Fb%3D1%26c%3D2%23d',
    );
  });

  it('fills in an empty string for {url} if the article has no URL', () => {
    expect(expandArticleUrl('/baca?u={url}', article('1'), BASE)).to.equal('https://kpu.example/baca?u=');
  });

  it('replaces every {id} and leaves other placeholders alone', () => {
    expect(expandArticleUrl('/{id}/{id}?{name}', article('1'), BASE)).to.equal(
      'https://kpu.example/1/1?{name}',
    );
  });

  it('may point to another site', () => {
    expect(expandArticleUrl('https://lain.example/?id={id}', article('1'), BASE)).to.equal(
      'https://lain.example/?id=1',
    );
  });

  const hostile = [
    ...['../..', '?x', '#', '//evil', '//evil.example/', 'javascript:alert(1)', '%0d%0a', '\r\nLocation: x'],
    ...[
      '\\\\evil.example',
      '@evil.example',
      ':80',
      '.evil.example',
      '{url}',
      '$&',
      '$`',
      '\ud800',
      '\0',
      '"><b>',
    ],
  ];
  for (const id of hostile) {
    it(`encodes an id as one query value: ${JSON.stringify(id)}`, () => {
      const url = new URL(expandArticleUrl('/baca?id={id}&x=1', article(id), BASE)!);
      expect([...url.searchParams]).to.deep.equal([
        ['id', id.replace('\ud800', '\ufffd')],
        ['x', '1'],
      ]);
      expect(url.origin + url.pathname + url.hash).to.equal('https://kpu.example/baca');
    });

    it(`encodes an id as one path segment: ${JSON.stringify(id)}`, () => {
      const url = new URL(expandArticleUrl('/baca/{id}/', article(id), BASE)!);
      expect(url.origin + url.search + url.hash).to.equal('https://kpu.example');
      expect(url.pathname).to.match(/^\/baca\/[^/]+\/$/);
    });

    it(`does not let an id become an address on another origin: ${JSON.stringify(id)}`, () => {
      const url = expandArticleUrl('{id}', article(id), BASE);
      expect(new URL(url!).origin).to.equal('https://kpu.example');
    });

    it(`refuses an id as part of the host: ${JSON.stringify(id)}`, () => {
      expect(expandArticleUrl('https://{id}.kpu.example/', article(id), BASE)).to.equal(undefined);
    });
  }

  for (const template of [
    'javascript:alert("{id}")',
    'data:text/html,{id}',
    'mailto:{id}',
    'https://',
    '',
    ' ',
  ])
    it(`refuses the template ${JSON.stringify(template)}`, () => {
      expect(expandArticleUrl(template, article('1'), BASE)).to.equal(undefined);
    });

  for (const id of ['.', '..', '%2e%2e', '%2E'])
    it(`does not let an id climb to a parent folder: ${id}`, () => {
      const url = expandArticleUrl('/baca/{id}', article(id), BASE);
      expect(url ?? 'https://kpu.example/baca/').to.match(/^https:\/\/kpu\.example\/baca\/[^/.]*$/);
    });

  it('refuses a template with credentials', () => {
    expect(expandArticleUrl('https://{id}:x@kpu.example/', article('1'), BASE)).to.equal(undefined);
  });

  it('refuses an address that is longer than 2048 characters', () => {
    expect(expandArticleUrl('/baca?id={id}', article('x'.repeat(3000)), BASE)).to.equal(undefined);
  });
});
