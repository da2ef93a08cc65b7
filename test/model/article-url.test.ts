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
  it('fills in the id', () => {
    expect(expandArticleUrl('/baca?id={id}', article('berita-1'), BASE)).to.equal(
      'https://kpu.example/baca?id=berita-1',
    );
  });

  it('fills in the address', () => {
    expect(expandArticleUrl('baca?u={url}', article('1', 'https://kpu.example/a?b=1&c=2#d'), BASE)).to.equal(
      'https://kpu.example/berita/baca?u=https%3A%2F%2Fkpu.example%2Fa%3Fb%3D1%26c%3D2%23d',
    );
  });

  it('fills in nothing for an address that is not there', () => {
    expect(expandArticleUrl('/baca?u={url}', article('1'), BASE)).to.equal('https://kpu.example/baca?u=');
  });

  it('fills in every place, and no other one', () => {
    expect(expandArticleUrl('/{id}/{id}?{name}', article('1'), BASE)).to.equal(
      'https://kpu.example/1/1?{name}',
    );
  });

  it('leads to another site where the page wants it', () => {
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
    it(`stays one value of a query: ${JSON.stringify(id)}`, () => {
      const url = new URL(expandArticleUrl('/baca?id={id}&x=1', article(id), BASE)!);
      expect([...url.searchParams]).to.deep.equal([
        ['id', id.replace('\ud800', '\ufffd')],
        ['x', '1'],
      ]);
      expect(url.origin + url.pathname + url.hash).to.equal('https://kpu.example/baca');
    });

    it(`stays one segment of a path: ${JSON.stringify(id)}`, () => {
      const url = new URL(expandArticleUrl('/baca/{id}/', article(id), BASE)!);
      expect(url.origin + url.search + url.hash).to.equal('https://kpu.example');
      expect(url.pathname).to.match(/^\/baca\/[^/]+\/$/);
    });

    it(`never becomes a place of its own: ${JSON.stringify(id)}`, () => {
      const url = expandArticleUrl('{id}', article(id), BASE);
      expect(new URL(url!).origin).to.equal('https://kpu.example');
    });

    it(`never becomes a host: ${JSON.stringify(id)}`, () => {
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
    it(`takes no such template: ${JSON.stringify(template)}`, () => {
      expect(expandArticleUrl(template, article('1'), BASE)).to.equal(undefined);
    });

  for (const id of ['.', '..', '%2e%2e', '%2E'])
    it(`climbs nowhere in a path: ${id}`, () => {
      const url = expandArticleUrl('/baca/{id}', article(id), BASE);
      expect(url ?? 'https://kpu.example/baca/').to.match(/^https:\/\/kpu\.example\/baca\/[^/.]*$/);
    });

  it('takes no template with a name and a password', () => {
    expect(expandArticleUrl('https://{id}:x@kpu.example/', article('1'), BASE)).to.equal(undefined);
  });

  it('makes no address that is too long', () => {
    expect(expandArticleUrl('/baca?id={id}', article('x'.repeat(3000)), BASE)).to.equal(undefined);
  });
});
