import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  articleIdIn,
  urlWithArticle,
} from '../../../../../src/elements/kpu-news-list/dialog/url-parameter.js';

const PAGE = 'https://desa.example/berita';

describe('articleIdIn', () => {
  for (const [url, mode, id] of [
    [`${PAGE}#berita=1`, 'hash', '1'],
    [`${PAGE}?berita=1`, 'query', '1'],
    [`${PAGE}?berita=1`, 'hash', undefined],
    [`${PAGE}#berita=1`, 'query', undefined],
    [`${PAGE}#isi&berita=1&x`, 'hash', '1'],
    [`${PAGE}?a=1&berita=2&c`, 'query', '2'],
    [`${PAGE}#berita=a%26b+c`, 'hash', 'a&b c'],
    [`${PAGE}#berita=1&berita=2`, 'hash', '1'],
    [`${PAGE}#xberita=1&beritaku=2`, 'hash', undefined],
    [`${PAGE}#berita=`, 'hash', undefined],
    [`${PAGE}#berita`, 'hash', undefined],
    [`${PAGE}#berita=%E0%A4%A`, 'hash', '\ufffd%A'],
    [PAGE, 'hash', undefined],
  ] as const)
    it(`is ${String(id)} in the ${mode} of ${url}`, () => {
      expect(articleIdIn(url, mode)).to.equal(id);
    });

  it('ignores an id of more than 2000 characters', () => {
    expect(articleIdIn(`${PAGE}#berita=${'1'.repeat(2000)}`, 'hash')).to.have.length(2000);
    expect(articleIdIn(`${PAGE}#berita=${'1'.repeat(2001)}`, 'hash')).to.equal(undefined);
  });
});

describe('urlWithArticle', () => {
  for (const [url, mode, id, result] of [
    [PAGE, 'hash', '1', `${PAGE}#berita=1`],
    [PAGE, 'query', '1', `${PAGE}?berita=1`],
    [`${PAGE}#isi`, 'hash', '1', `${PAGE}#isi&berita=1`],
    [`${PAGE}#isi&berita=1&x`, 'hash', '2', `${PAGE}#isi&x&berita=2`],
    [`${PAGE}?a=%20b&kosong&c=1#isi`, 'query', '1', `${PAGE}?a=%20b&kosong&c=1&berita=1#isi`],
    [PAGE, 'hash', 'a&b=ü /é', `${PAGE}#berita=a%26b%3D%C3%BC+%2F%C3%A9`],
    [`${PAGE}#isi&berita=1`, 'hash', undefined, `${PAGE}#isi`],
    [`${PAGE}?berita=1`, 'query', undefined, PAGE],
    [`${PAGE}#beritaku=1`, 'hash', undefined, `${PAGE}#beritaku=1`],
  ] as const)
    it(`writes ${String(id)} into the ${mode} of ${url}`, () => {
      expect(urlWithArticle(url, mode, id)).to.equal(result);
    });

  for (const mode of ['hash', 'query'] as const)
    it(`writes ids that articleIdIn reads again (${mode})`, () => {
      for (const id of ['1', 'a&b', '#', '%', 'tag:kpu.example,2024:1', 'ü é', '__proto__', '\u{1f600}'])
        expect(articleIdIn(urlWithArticle(PAGE, mode, id), mode), id).to.equal(id);
    });
});
