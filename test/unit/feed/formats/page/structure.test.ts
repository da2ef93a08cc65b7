// Lists are found by the likeness of their cards, in the structures of many kinds of sites.
import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  readPage,
  type PageOptions,
  type PageResult,
} from '../../../../../src/feed/formats/page/read-page.js';
import { each, HOST, NEWS, pageOf, type News } from './pages.js';
import { parsePage } from './parse-page.js';

const NOW = Date.UTC(2024, 11, 1);

const read = (html: string, options: PageOptions = {}, path = '/berita'): PageResult =>
  readPage(parsePage(html), HOST + path, { now: NOW, ...options });

const numeric = ({ date }: News) => date.split('-').reverse().join('/');
const link = ({ slug }: News) => `${HOST}/berita/${slug}`;

interface Case {
  readonly name: string;
  readonly main: string;
  /** What the cards do not have. */
  readonly without?: readonly ('dates' | 'links' | 'images')[];
  readonly news?: readonly News[];
}

const LISTS: readonly Case[] = [
  {
    name: 'cards in rows of three, with the date in a footer and a link to read on',
    main: [0, 3, 6]
      .map(
        (start) =>
          `<div class="row">${each((n) => `<div class="col"><div class="card"><img src="/i/${n.slug}.jpg"><div><h5>${n.title}</h5><p>${n.text}</p><a href="/berita/${n.slug}">Baca Selengkapnya</a></div><div><small>${n.day}</small></div></div></div>`, NEWS.slice(start, start + 3))}</div>`,
      )
      .join(''),
  },
  {
    name: 'headings, paragraphs and links without a wrapper',
    main: each(
      (n) => `<h3>${n.title}</h3><p>${n.text}</p><p>${n.day}</p><a href="/berita/${n.slug}">Selengkapnya</a>`,
    ),
    without: ['images'],
  },
  {
    name: 'a date before each heading, without a wrapper',
    main: each(
      (n) => `<small>${n.day}</small><h3><a href="/berita/${n.slug}">${n.title}</a></h3><p>${n.text}</p>`,
    ),
    without: ['images'],
  },
  {
    name: 'bare links with text and line breaks between them',
    main: `<div>${each((n) => `<a href="/berita/${n.slug}">${n.title}</a> - ${n.day}<br>`)}</div>`,
    without: ['images'],
  },
  {
    name: 'bare dates in front of links',
    main: `<div>${each((n) => `${numeric(n)} <a href="/berita/${n.slug}">${n.title}</a><br>`)}</div>`,
    without: ['images'],
  },
  {
    name: 'a description list',
    main: `<dl>${each((n) => `<dt><a href="/berita/${n.slug}">${n.title}</a></dt><dd>${n.day}</dd>`)}</dl>`,
    without: ['images'],
  },
  {
    name: 'rows of a table',
    main: `<table><tr><th>No</th><th>Tanggal</th><th>Judul</th></tr>${each((n, i) => `<tr><td>${i}</td><td>${n.day}</td><td><a href="/berita/${n.slug}">${n.title}</a></td></tr>`)}</table>`,
    without: ['images'],
  },
  {
    name: 'links around whole cards, with pictures as backgrounds',
    main: `<div>${each((n) => `<a href="/berita/${n.slug}"><div style="background-image: url('/i/${n.slug}.jpg')"></div><div><div>${n.title}</div><div>${n.day}</div><div>${n.text}</div></div></a>`)}</div>`,
  },
  {
    name: 'titles that are neither headings nor links',
    main: `<div>${each((n) => `<div><img src="/i/${n.slug}.jpg"><div><div>${n.title}</div><div>Dipublikasikan: ${n.day}</div><div>${n.text}</div><a href="/berita/${n.slug}">Read more</a></div></div>`)}</div>`,
  },
  {
    name: 'pictures whose texts are the titles',
    main: `<ul>${each((n) => `<li><a href="/berita/${n.slug}"><img src="/i/${n.slug}.jpg" alt="${n.title}"></a><span>${n.day}</span></li>`)}</ul>`,
  },
  {
    name: 'a section, an author and a title in links at the same depth',
    main: `<div>${each((n, i) => `<div><div class="m"><a href="/kategori/${i % 2 ? 'umum' : 'teknis'}">${i % 2 ? 'Umum' : 'Teknis'}</a></div><div class="t"><a href="/berita/${n.slug}">${n.title}</a></div><div class="k"><a href="/penulis/admin">Admin Web</a></div><div>${numeric(n)}</div></div>`)}</div>`,
    without: ['images'],
  },
  {
    name: 'titles that the link cuts off',
    main: `<div>${each((n) => `<div><a href="/berita/${n.slug}" title="${n.title}">${n.title.slice(0, 30)}…</a><div>${n.day}</div></div>`)}</div>`,
    without: ['images'],
  },
  {
    name: 'a day, a month and a year in elements of their own',
    main: `<div>${each(
      (n) =>
        `<div><div>${n.day
          .split(' ')
          .map((part) => `<span>${part}</span>`)
          .join('')}</div><div><h4><a href="/berita/${n.slug}">${n.title}</a></h4></div></div>`,
    )}</div>`,
    without: ['images'],
  },
  {
    name: 'an author, a date and a count in one line',
    main: `<div>${each((n) => `<div><h4><a href="/berita/${n.slug}">${n.title}</a></h4><p>Oleh Admin | ${n.day} | 12 Komentar</p></div>`)}</div>`,
    without: ['images'],
  },
  {
    name: 'a larger first card outside of the grid',
    main: `<div class="first"><img src="/i/${NEWS[0].slug}.jpg"><h2><a href="/berita/${NEWS[0].slug}">${NEWS[0].title}</a></h2><span>${NEWS[0].day}</span></div><div class="grid">${each((n) => `<div><img src="/i/${n.slug}.jpg"><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span></div>`, NEWS.slice(1))}</div>`,
  },
  {
    name: 'three columns, each with its cards',
    main: `<div>${[0, 1, 2]
      .map(
        (k) =>
          `<div class="column">${each(
            (n) => `<div><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span></div>`,
            NEWS.filter((_, i) => i % 3 === k),
          )}</div>`,
      )
      .join('')}</div>`,
    without: ['images'],
  },
  {
    name: 'classes that differ from article to article, and pictures that are loaded late',
    main: `<div>${each((n, i) => `<article class="post-${i} kategori-${i % 3} tag-${i}"><a href="/berita/${n.slug}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="/i/${n.slug}.jpg"><noscript><img src="/i/${n.slug}.jpg"></noscript></a><div><h3><a href="/berita/${n.slug}">${n.title}</a></h3><div>${n.day}</div><a href="/berita/${n.slug}">Selengkapnya »</a></div></article>`)}</div>`,
  },
  {
    name: 'cards without links',
    main: `<div>${each((n) => `<div><h4>${n.title}</h4><span>${n.day}</span><p>${n.text}</p></div>`)}</div>`,
    without: ['links', 'images'],
  },
  {
    name: 'headlines alone',
    main: `<ul>${each((n) => `<li><a href="/berita/${n.slug}">${n.title}</a></li>`)}</ul>`,
    without: ['dates', 'images'],
  },
  {
    name: 'three cards',
    main: `<div>${each((n) => `<div><a href="/berita/${n.slug}"><img src="/i/${n.slug}.jpg"></a><a href="/berita/${n.slug}">${n.title}</a><span>${n.day}</span></div>`, NEWS.slice(0, 3))}</div>`,
    news: NEWS.slice(0, 3),
  },
];

describe('lists of pages', () => {
  for (const { name, main, without = [], news = NEWS } of LISTS)
    it(`are read from ${name}`, () => {
      const { articles, rung } = read(pageOf(main));
      const sorted = [...articles].sort(
        (a, b) => NEWS.findIndex((n) => n.title === a.title) - NEWS.findIndex((n) => n.title === b.title),
      );
      expect(sorted.map(({ title }) => title)).to.deep.equal(news.map(({ title }) => title));
      expect(sorted.map(({ url }) => url)).to.deep.equal(
        news.map((n) => (without.includes('links') ? undefined : link(n))),
      );
      expect(sorted.map(({ date }) => date)).to.deep.equal(
        news.map(({ date }) => (without.includes('dates') ? undefined : date)),
      );
      expect(sorted.map(({ image }) => image)).to.deep.equal(
        news.map(({ slug }) => (without.includes('images') ? undefined : `${HOST}/i/${slug}.jpg`)),
      );
      expect(rung).to.equal('structure');
    });

  const card = (n: News) =>
    `<div class="c"><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span><p>${n.text}</p></div>`;

  it('have no advertisements among them, and lose no card beside a broken one', () => {
    const ad =
      '<div class="c"><a href="https://iklan.example/klik"><img src="https://iklan.example/b.png"></a><p><a href="https://iklan.example/klik">Diskon akhir tahun untuk semua</a></p></div>';
    const broken = '<div class="c"><h4><a href="#"></a></h4><span></span><p></p></div>';
    const main = each((n, i) => card(n) + (i === 1 || i === 3 ? ad : '') + (i === 4 ? broken : ''));
    expect(read(pageOf(`<div>${main}</div>`)).articles.map(({ title }) => title)).to.deep.equal(
      NEWS.map(({ title }) => title),
    );
  });

  it('are told from the other blocks of a home page', () => {
    const slides = each(
      (n) => `<div><img src="/s/${n.slug}.jpg"><h2><a href="/berita/${n.slug}">${n.title}</a></h2></div>`,
      NEWS.slice(0, 3),
    );
    const popular = each(
      (n) => `<li><a href="/berita/lama-${n.slug}">Dahulu ${n.title}</a> <small>${n.day}</small></li>`,
    );
    const main = `<div>${slides}</div><section><h3>Berita Terbaru</h3>${each(card)}</section><section><h3>Berita Populer</h3><ul>${popular}</ul></section>`;
    const { articles } = read(pageOf(main), {}, '/');
    expect(articles.map(({ url }) => url)).to.deep.equal(NEWS.map(link));
  });

  it('go on where a tag that is not closed has put the rest', () => {
    const open = (n: News) =>
      `<div class="c"><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span><div>${n.text}`;
    const html = pageOf(`<div>${each((n, i) => (i === 2 ? open(n) : card(n)))}</div>`);
    expect(read(html).articles).to.have.length.above(NEWS.length - 2);
  });

  it('take no date from a title, a summary or an event', () => {
    const main = each(
      (n, i) =>
        `<li><h4><a href="/berita/${i + 40}">Rakor ${n.day} di ${n.title}</a></h4><p>${n.text} Acara pada ${n.day} pagi.</p></li>`,
    );
    expect(read(pageOf(`<ul>${main}</ul>`)).articles.map(({ date }) => date)).to.deep.equal(
      NEWS.map(() => undefined),
    );
    const agenda = each(
      (n) =>
        `<div><h4><a href="/agenda/${n.slug}">${n.title}</a></h4><p>Tanggal acara: 20 November 2024</p><p>Diposting ${n.day}</p></div>`,
    );
    expect(read(pageOf(`<div>${agenda}</div>`)).articles.map(({ date }) => date)).to.deep.equal(
      NEWS.map(({ date }) => date),
    );
  });

  it('read the dates of programs before those of readers', () => {
    const main = each(
      (n) =>
        `<div><h4><a href="/berita/${n.slug}">${n.title}</a></h4><time class="updated" datetime="2024-10-01T00:00:00+07:00">1 Oktober</time><time datetime="${n.date}T09:00:00+07:00">kapan saja</time></div>`,
    );
    expect(read(pageOf(`<div>${main}</div>`)).articles.map(({ date }) => date)).to.deep.equal(
      NEWS.map(({ date }) => `${date}T02:00:00.000Z`),
    );
  });

  it('have the views and the sections that cards show', () => {
    const main = each(
      (n, i) =>
        `<div><span class="b">${i % 2 ? 'Umum' : 'Teknis'}</span><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span><span class="v">Dibaca ${i + 40} kali</span></div>`,
    );
    const { articles } = read(pageOf(`<div>${main}</div>`));
    expect(articles.map(({ views }) => views)).to.deep.equal(NEWS.map((_, i) => i + 40));
    expect(articles.map(({ section }) => section)).to.deep.equal(
      NEWS.map((_, i) => (i % 2 ? 'Umum' : 'Teknis')),
    );
  });

  it('leave out addresses that several articles share', () => {
    const main = each(
      (n) => `<div><h4>${n.title}</h4><span>${n.day}</span><a href="/berita-detail.html">Baca</a></div>`,
    );
    expect(read(pageOf(`<div>${main}</div>`)).articles.map(({ url }) => url)).to.deep.equal(
      NEWS.map(() => undefined),
    );
  });

  it('take only addresses of the web', () => {
    const main = each(
      (n, i) =>
        `<div><h4><a href="${i % 2 ? 'javascript:alert(1)' : `https://user:pass@a.example/${i}`}">${n.title}</a></h4><span>${n.day}</span><img src="javascript:alert(2)"></div>`,
    );
    for (const { url, image } of read(pageOf(`<div>${main}</div>`)).articles)
      expect([url, image]).to.deep.equal([undefined, undefined]);
  });

  it('are the ones that an example names, whatever else is larger', () => {
    const small = each(
      (n) => `<li><a href="/pengumuman/${n.slug.slice(0, 9)}">Edaran ${n.title.slice(0, 12)}</a></li>`,
      NEWS.slice(0, 4),
    );
    const html = pageOf(`<div>${each(card)}</div><ul>${small}</ul>`);
    const { articles, rung } = read(html, {
      example: ` edaran "${NEWS[1].title.slice(0, 12).toUpperCase()}" `,
    });
    expect(rung).to.equal('example');
    expect(articles).to.have.length(4);
    expect(read(html, { example: 'Judul yang sudah tidak ada di sini' }).rung).to.equal('structure');
  });

  it('are the cards that the author has chosen', () => {
    const html = pageOf(
      `<div>${each(card)}</div><div class="pilihan"><p><a href="/x/1">Satu</a></p><p><a href="/x/2">Dua</a></p></div>`,
    );
    const items: PageOptions['items'] = (root) => {
      const found: ReturnType<NonNullable<PageOptions['items']>>[number][] = [];
      const open = [root];
      for (let element = open.pop(); element; element = open.pop()) {
        if (element.tag === 'p' && element.parent?.attributes.class === 'pilihan') found.push(element);
        for (const child of element.children) if (typeof child !== 'string') open.push(child);
      }
      return found;
    };
    const { articles, rung } = read(html, { items });
    expect(rung).to.equal('items');
    expect(articles.map(({ title, url }) => [title, url])).to.deep.equal([
      ['Satu', `${HOST}/x/1`],
      ['Dua', `${HOST}/x/2`],
    ]);
  });

  it('are found again by their recipe, when they have become smaller than others', () => {
    const other = (news: readonly News[]) =>
      `<ul>${each((n) => `<li><a href="/lain/${n.slug}">Kabar ${n.title}</a> <b>${n.day}</b></li>`, news)}</ul>`;
    const { recipe } = read(pageOf(`<div class="list">${each(card)}</div>${other(NEWS.slice(0, 2))}`));
    const changed = pageOf(`<div class="list">${each(card, NEWS.slice(0, 2))}</div>${other(NEWS)}`);
    expect(read(changed).articles).to.have.length(NEWS.length);
    const kept = JSON.parse(JSON.stringify(recipe)) as PageOptions['recipe'];
    expect(read(changed, { recipe: kept }).articles.map(({ url }) => url)).to.deep.equal(
      NEWS.slice(0, 2).map(link),
    );
  });
});
