// What else a page has: data for machines, a next page, better sources; and hostile pages.
import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import type { FeedError } from '../../../../../src/model/feed-error.js';
import {
  openElement,
  type OpenElement,
  type PageElement,
} from '../../../../../src/feed/formats/page/page-tree.js';
import { readPage } from '../../../../../src/feed/formats/page/read-page.js';
import { each, HOST, NEWS, pageOf } from './pages.js';
import { PageTooLargeError, parsePage } from './parse-page.js';

const NOW = Date.UTC(2024, 11, 1);
const read = (html: string, path = '/berita') => readPage(parsePage(html), HOST + path, { now: NOW });

const recent = `<ul>${each((n) => `<li><a href="/berita/${n.slug}">${n.title}</a> <small>${n.day}</small></li>`)}</ul>`;
const shell = (data: string) =>
  `<html lang="id"><head><title>Berita</title></head><body><div id="app"></div>${data}</body></html>`;
const script = (type: string, data: unknown) => `<script type="${type}">${JSON.stringify(data)}</script>`;

describe('data in pages', () => {
  it('is read from JSON-LD where nothing is shown', () => {
    const items = NEWS.map(({ slug, title, date }, index) => ({
      '@type': 'ListItem',
      position: index,
      item: {
        '@type': 'NewsArticle',
        headline: title,
        url: `/berita/${slug}`,
        datePublished: date,
        image: { url: `/i/${index}.jpg` },
      },
    }));
    const { articles, rung } = read(
      shell(script('application/ld+json', { '@graph': [{ '@type': 'ItemList', itemListElement: items }] })),
    );
    expect(rung).to.equal('json-ld');
    expect(articles.map(({ url, title, date, image }) => [url, title, date, image])).to.deep.equal(
      NEWS.map(({ slug, title, date }, index) => [
        `${HOST}/berita/${slug}`,
        title,
        date,
        `${HOST}/i/${index}.jpg`,
      ]),
    );
  });

  it('is read from what scripts are to show', () => {
    const berita = NEWS.map(({ slug, title, date }, id) => ({
      id,
      judul: title,
      link: `/berita/${slug}`,
      tanggal: date,
      gambar: `/i/${id}.jpg`,
      dibaca: id,
    }));
    const menu = ['Beranda', 'Profil', 'Kontak', 'Berita'].map((title) => ({ title, url: `/${title}` }));
    const { articles, rung } = read(
      shell(script('application/json', { props: { menu, pageProps: { berita } } })),
    );
    expect(rung).to.equal('page-data');
    expect(articles.map(({ url, date, views }) => [url, date, views])).to.deep.equal(
      NEWS.map(({ slug, date }, id) => [`${HOST}/berita/${slug}`, date, id]),
    );
  });

  it('is microdata or a microformat where cards are few and short', () => {
    const short = ['Apel', 'Rapat', 'Bimtek'].map(
      (title, i) =>
        `<div itemscope itemtype="https://schema.org/NewsArticle"><a href="/b/${i}">${title}</a></div>`,
    );
    expect(read(pageOf(short.join(''))).rung).to.equal('microdata');
    expect(
      read(pageOf(short.join('').replaceAll(/itemscope itemtype="[^"]*"/g, 'class="h-entry"'))).rung,
    ).to.equal('h-entry');
  });

  it('counts only where the page shows less', () => {
    const one = {
      '@type': 'ItemList',
      itemListElement: NEWS.slice(0, 3).map(({ slug, title }) => ({
        '@type': 'BlogPosting',
        headline: title,
        url: `/berita/${slug}`,
      })),
    };
    const { articles, rung } = read(pageOf(recent, { head: script('application/ld+json', one) }));
    expect(rung).to.equal('structure');
    expect(articles).to.have.length(NEWS.length);
  });
});

describe('the next page of a list', () => {
  const next = (pager: string, path = '/berita', head = '') =>
    read(pageOf(recent + pager, { head }), path).next?.replace(HOST, '');

  it('is declared, numbered or named', () => {
    expect(next('', '/berita', '<link rel="next" href="/berita?page=2">')).to.equal('/berita?page=2');
    expect(next('<a rel="next" href="/berita/p/abc2">»</a>')).to.equal('/berita/p/abc2');
    expect(next('<a href="?page=1">1</a><a href="?page=2">2</a><a href="?page=9">9</a>')).to.equal(
      '/berita?page=2',
    );
    expect(
      next('<a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=4">4</a>', '/berita?page=3'),
    ).to.equal('/berita?page=4');
    expect(
      next('<a href="/berita/page/3/">3</a><a href="/berita/page/5/">5</a>', '/berita/page/2/'),
    ).to.equal('/berita/page/3/');
    expect(next('<a href="/berita/index/10">2</a><a href="/berita/index/20">3</a>')).to.equal(
      '/berita/index/10',
    );
    expect(next('<a href="/berita?start=10">Berikutnya</a>')).to.equal('/berita?start=10');
  });

  it('is none of another site, nor the last page’s own', () => {
    expect(next('<a rel="next" href="https://lain.example/berita?page=2">»</a>')).to.equal(undefined);
    expect(next('<a href="?page=1">1</a><a href="?page=2">2</a>', '/berita?page=2')).to.equal(undefined);
  });
});

describe('hostile pages', () => {
  const add = (parent: OpenElement, tag: string, attributes: Record<string, string> = {}, text?: string) => {
    const element = openElement(tag, parent);
    Object.assign(element.attributes, attributes);
    if (text) element.children.push(text);
    return element;
  };
  const reasonOf = (root: PageElement) => {
    try {
      return readPage(root, `${HOST}/berita`, { now: NOW }).articles.length;
    } catch (error) {
      return (error as FeedError).facts.reason;
    }
  };

  it('may be nested as deep as they like', () => {
    const root = openElement('#document');
    let at = add(root, 'body');
    for (let depth = 0; depth < 50_000; depth++) {
      at = add(at, 'div', { class: 'a' });
      add(at, 'a', { href: `/b/${depth}` }, `Judul berita nomor ${depth}`);
    }
    expect(reasonOf(root)).to.be.a('string');
  });

  it('have a list of at most as many cards as are read', () => {
    const root = openElement('#document');
    const list = add(add(root, 'body'), 'ul');
    for (let index = 0; index < 5000; index++)
      add(
        add(list, 'li'),
        'a',
        { href: `/berita/judul-berita-yang-ke-${index}` },
        `Judul berita yang ke ${index} di sini`,
      );
    expect(reasonOf(root)).to.equal(500);
  });

  it('are refused by the parser where they are too large or too deep', () => {
    expect(() => parsePage('<div>'.repeat(100_000))).to.throw(PageTooLargeError);
    expect(() => parsePage('<br>'.repeat(200_000))).to.throw(PageTooLargeError);
    expect(() => parsePage(new Uint8Array(6_000_000))).to.throw(PageTooLargeError);
  });

  it('are decoded by their own charset, or that of the response', () => {
    const cyrillic = Uint8Array.from([...new TextEncoder().encode('<title>'), 0xcf, 0xf0]);
    const title = (root: PageElement): string => {
      const [html] = root.children as PageElement[];
      const [head] = html.children as PageElement[];
      return (head.children[0] as PageElement).children[0] as string;
    };
    expect(title(parsePage(cyrillic, 'windows-1251'))).to.equal('Пр');
    expect(title(parsePage('<title>Café</title>'))).to.equal('Café');
  });
});
