import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { addAllCharacters } from '../../../../src/model/character-table.js';
import { refine } from '../../../../src/feed/formats/refine.js';
import type { RawArticle } from '../../../../src/model/read-feed.js';
import { expectLinear } from '../../../helpers/linear.js';

addAllCharacters();

const BASE = 'https://kpu.example/berita/1';
const refined = (raw: RawArticle) => refine(raw, BASE);
const summaryOf = (raw: RawArticle) => refined(raw).summary;
const bodyOf = (html: string) => refined({ html }).html as string | undefined;
const imageOf = (html: string, image?: unknown) => refined({ html, image }).image;

describe('refine: text that is not the article’s', () => {
  const APPEARED = [
    '<p>The post <a href="/1">Judul</a> appeared first on <a href="/">KPU</a>.</p>',
    '<p>The post <a href="/1"><em>Judul</em> baru</a> first appeared on <a href="/">KPU</a>.</p>\n',
    '<p>Artikel <a href="/1">Judul</a> pertama kali tampil pada <a href="/">KPU</a>.</p>',
    'The post <a href="/1">Judul</a> appeared first on <a href="/">KPU</a>.',
  ];
  for (const footer of APPEARED)
    it(`leaves out "${footer.slice(0, 60)}…" in body and summary`, () => {
      const html = `<p>KPU menetapkan daftar pemilih.</p>${footer}`;
      expect(bodyOf(html)?.trim()).to.equal('<p>KPU menetapkan daftar pemilih.</p>');
      expect(summaryOf({ html })).to.equal('KPU menetapkan daftar pemilih.');
    });
  it('keeps a text about who appeared first', () => {
    const html = '<p>Calon itu appeared first on the ballot.</p><p>Isi.</p>';
    expect(bodyOf(html)).to.equal(html);
  });
  for (const end of [' […]', ' [...]', ' (…)', ' (more…)', ' [&amp;hellip;]'])
    it(`ends an excerpt that was cut with an ellipsis: "${end}"`, () => {
      expect(summaryOf({ summary: `Hadir enam kecamatan${end.replace('&amp;', '&')}` })).to.equal(
        'Hadir enam kecamatan …',
      );
    });
  it('leaves out a link to the whole article', () => {
    const link = '<a class="btn more-link" href="/1">Simak <span>Judul</span></a>';
    expect(summaryOf({ html: `<p>Isi berita ${link}</p>` })).to.equal('Isi berita');
    expect(summaryOf({ summary: 'Isi berita … Continue reading Judul →' })).to.equal('Isi berita …');
    expect(summaryOf({ summary: 'Isi berita. Lanjutkan membaca Judul' })).to.equal('Isi berita.');
    expect(summaryOf({ summary: 'Isi berita. Selengkapnya »' })).to.equal('Isi berita.');
    expect(summaryOf({ summary: 'Selengkapnya dapat dibaca di lampiran.' })).to.equal(
      'Selengkapnya dapat dibaca di lampiran.',
    );
  });
  it('leaves out hidden elements and the title of a document, not what only looks like it', () => {
    const html =
      '<!doctype html><html><head><title>Lain</title></head><body><div style="display: none"><div>a</div>b</div>' +
      '<p hidden>c</p><span class="screen-reader-text">d</span><p data-hidden="1" title="a hidden b">Isi</p></body></html>';
    expect(bodyOf(html)?.replace(/<\/?(?:html|head|body|!doctype)[^>]*>/g, '')).to.equal(
      '<p data-hidden="1" title="a hidden b">Isi</p>',
    );
    expect(summaryOf({ html })).to.equal('Isi');
  });
  it('keeps what stands behind a hidden element without an end', () => {
    expect(bodyOf('<div hidden><p>Isi</p>')).to.equal('<div hidden><p>Isi</p>');
  });
  it('leaves out buttons for sharing', () => {
    const buttons = '<div class="sharedaddy sd-sharing-enabled"><div><a href="#">Bagikan</a></div></div>';
    expect(bodyOf(`<p>Isi</p>${buttons}<p>Akhir</p>`)).to.equal('<p>Isi</p><p>Akhir</p>');
  });
  it('leaves out shortcodes that nobody ran, and keeps other brackets', () => {
    expect(
      bodyOf(
        '[vc_row][vc_column width="1/2"]<p>Isi [1] dan [sic]</p>[/vc_column][/vc_row][gallery ids="1,2"]',
      ),
    ).to.equal('<p>Isi [1] dan [sic]</p>');
    expect(bodyOf('<pre>[vc_row]</pre>')).to.equal('<pre>[vc_row]</pre>');
    expect(
      summaryOf({ summary: '[vc_row][vc_column width=”1/2″]Isi [1][/vc_column] lagi [vc_col wid' }),
    ).to.equal('Isi [1] lagi');
  });
  it('turns an emoji that is a picture into text', () => {
    const html = '<p><img class="wp-smiley emoji" alt="📢" src="https://s.w.org/1.png"> Pengumuman</p>';
    expect([bodyOf(html), summaryOf({ html }), imageOf(html)]).to.deep.equal([
      '<p>📢 Pengumuman</p>',
      '📢 Pengumuman',
      undefined,
    ]);
  });
  it('leaves out the default category', () => {
    const tags = ['Uncategorized', 'uncategorised', 'Tak Berkategori', 'Tanpa Kategori', 'Pemilu'];
    expect(refined({ tags }).tags).to.deep.equal(['Pemilu']);
  });
  it('keeps text behind a picture of megabytes', () => {
    const html = `<img src="data:image/png;base64,${'A'.repeat(400_000)}"><p>Isi</p>`;
    expect(bodyOf(html)).to.contain('<p>Isi</p>');
    expect(summaryOf({ html })).to.equal('Isi');
  });
});

describe('refine: the picture', () => {
  const A = 'https://kpu.example/foto/a.jpg';
  const tables: Record<string, string> = {
    'the first one': `<p>x</p><img src="${A}"><img src="/b.jpg">`,
    'with an empty width': `<img width="" height="" src="${A}">`,
    'relative to the article': '<img src="../foto/a.jpg">',
    'without a scheme': '<img src="kpu.example/foto/a.jpg">',
    'that a script loads': `<img src="data:image/gif;base64,R0" data-src="${A}">`,
    'that another script loads': `<img src="/blank.gif" data-lazy-src="${A}">`,
    'that a script loads in sizes': `<img src="data:," data-srcset="/foto/s.jpg 300w, ${A} 1200w, /foto/l.jpg 4000w">`,
    'of a picture element': `<picture><source srcset="${A} 800w"><img alt=""></picture>`,
    'in noscript beside a placeholder': `<img class="lazy" src="data:image/svg+xml,x"><noscript><img src="${A}"></noscript>`,
    'of AMP': `<amp-img src="${A}" width="600" height="400"></amp-img>`,
    'behind an emoji': `<img src="https://s.w.org/images/core/emoji/1.png"><img src="${A}">`,
    'behind a portrait': `<img class="avatar" src="/siti.jpg"><img src="https://secure.gravatar.com/avatar/1"><img src="${A}">`,
    'behind a counter': `<img width="1" height="1" src="/t.gif"><img src="https://feeds.feedburner.com/x"><img src="${A}">`,
    'behind a hidden one': `<img style="display:none" src="/x.jpg"><img src="${A}">`,
  };
  for (const [what, html] of Object.entries(tables))
    it(`is the one of the body: ${what}`, () => {
      expect(imageOf(html)).to.equal(A);
    });
  it('is that of the item if there is one', () => {
    expect(imageOf(`<img src="${A}">`, 'https://kpu.example/utama.jpg')).to.equal(
      'https://kpu.example/utama.jpg',
    );
  });
  it('is the larger one of a thumbnail and that of the body', () => {
    const small = 'https://1.bp.example/-x/s72-c/a.jpg';
    expect(imageOf(`<img src="${A}">`, small)).to.equal(A);
    expect(imageOf(`<img src="${A}">`, { url: 'https://kpu.example/k.jpg', width: '72' })).to.equal(A);
    expect(imageOf(`<img src="${A}">`, 'https://kpu.example/k-150x150.jpg')).to.equal(A);
    expect(imageOf('<p>x</p>', small)).to.equal(small);
  });
  it('is found in work that ends with it', async () => {
    await expectLinear((count) => refined({ html: '<img>'.repeat(count) }), 10_000, 400);
  });
});

describe('refine: addresses', () => {
  for (const [url, wanted] of [
    ['kpu.example/berita/1', 'https://kpu.example/berita/1'],
    ['www.kpu.example', 'https://www.kpu.example'],
    ['kab-sangihe.kpu.go.id/berita', 'https://kab-sangihe.kpu.go.id/berita'],
    ['berita/1.html', 'berita/1.html'],
    ['index.php/berita/1', 'index.php/berita/1'],
    ['berita.php?id=1', 'berita.php?id=1'],
    ['/berita/1', '/berita/1'],
    ['https://kpu.example/1', 'https://kpu.example/1'],
  ])
    it(`reads ${url} as ${wanted}`, () => {
      expect(refined({ url }).url).to.equal(wanted);
    });
});

describe('refine: work', () => {
  for (const part of [
    '<div hidden>',
    '<x hidden>',
    '[vc_row]',
    '[a ',
    'The post ',
    '<a class="more-link">',
    '<img src="',
    'Read more ',
  ])
    it(`is linear for ${part} again and again`, async () => {
      await expectLinear(
        (count) => refined({ html: part.repeat(count), summary: part.repeat(count) }),
        2000,
        60 * part.length + 400,
      );
    });
});
