// Pages that list no articles say what they are.
import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readPage } from '../../../../../src/feed/formats/page/read-page.js';
import type { FeedError } from '../../../../../src/model/feed-error.js';
import { each, HOST, NEWS, pageOf } from './pages.js';
import { parsePage } from './parse-page.js';

function reasonOf(html: string, path: string): string {
  try {
    const { articles } = readPage(parsePage(html), HOST + path, { now: Date.UTC(2024, 11, 1) });
    return `${articles.length} articles`;
  } catch (error) {
    const { code, facts } = error as FeedError;
    expect(code).to.equal('not-a-feed');
    expect(facts.url).to.equal(HOST + path);
    return facts.reason ?? '';
  }
}

const TITLE = 'Rapat Pleno Terbuka Rekapitulasi Daftar Pemilih Berkelanjutan Tingkat Kabupaten';
const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>Paragraf ke-${i} dari naskah ini menjelaskan secara rinci jalannya kegiatan yang dihadiri oleh seluruh jajaran serta para undangan, termasuk perwakilan dari instansi terkait.</p>`,
  ).join('');
const related = `<h3>Berita Terkait</h3><div>${each((n, i) => `<div><img src="/i/${i}.jpg"><h4><a href="/berita/detail/${i}">${n.title}</a></h4><span>${n.day}</span></div>`, NEWS.slice(0, 4))}</div>`;
const recent = `<ul>${each((n) => `<li><a href="/berita/${n.slug}">${n.title}</a> <small>${n.day}</small></li>`)}</ul>`;
const article = { heading: `<h1>${TITLE}</h1>`, title: `${TITLE} - KPU` };

const PAGES: readonly (readonly [reason: string, what: string, path: string, html: string])[] = [
  [
    'article',
    'an article with a name as its address',
    '/berita/rapat-pleno-terbuka-rekapitulasi-daftar-pemilih',
    pageOf(prose(4) + related, article),
  ],
  [
    'article',
    'an article with a number as its address',
    '/berita/detail/82',
    pageOf(prose(4) + related, article),
  ],
  [
    'article',
    'an article whose title is no heading of the page',
    '/berita/detail/82',
    pageOf(`<h3>${TITLE}</h3>${prose(5)}${related}`, { heading: '', title: 'KPU' }),
  ],
  [
    'article',
    'a text with the latest news beside it',
    '/profil/sejarah',
    pageOf(`${prose(6)}<h4>Berita Terbaru</h4>${recent}`, {
      heading: '<h1>Sejarah KPU</h1>',
      title: 'Sejarah KPU - KPU',
    }),
  ],
  ['prose', 'a text', '/profil/tugas', pageOf(prose(4), { heading: '<h1>Tugas</h1>', title: 'KPU' })],
  [
    'menu',
    'services',
    '/layanan',
    pageOf(
      `<div>${['Pembuatan Kartu Penduduk', 'Permohonan Informasi Publik Daring', 'Pengaduan Masyarakat dan Laporan', 'Cek Daftar Pemilih'].map((name) => `<div><h4>${name}</h4><p>Tersedia pada hari kerja.</p><a href="/layanan/${name.toLowerCase().replaceAll(' ', '-')}">Buka</a></div>`).join('')}</div>`,
      { heading: '<h1>Layanan</h1>', title: 'Layanan' },
    ),
  ],
  [
    'menu',
    'persons',
    '/pejabat',
    pageOf(
      `<div>${['Budi Santoso', 'Siti Aminah', 'Agus Salim', 'Rina Wati'].map((name, i) => `<div><img src="/p/${i}.jpg"><h4><a href="/profil/${i + 10}">${name}</a></h4><p>Ketua Divisi</p></div>`).join('')}</div>`,
      { heading: '<h1>Pejabat</h1>' },
    ),
  ],
  ['menu', 'a category without articles', '/berita', pageOf('<p>Belum ada berita.</p>')],
  [
    'link-wall',
    'links to other sites',
    '/tautan',
    pageOf(`<ul>${each((n, i) => `<li><a href="https://situs${i}.example/">${n.title}</a></li>`)}</ul>`),
  ],
  [
    'link-wall',
    'files',
    '/unduhan',
    pageOf(
      `<table>${each((n) => `<tr><td><a href="/berkas/${n.slug}.pdf">${n.title}</a></td><td>${n.day}</td></tr>`)}</table>`,
    ),
  ],
  [
    'faq',
    'questions',
    '/tanya',
    pageOf(
      `<div>${['Apa itu pemilih?', 'Bagaimana cara mendaftar?', 'Kapan pemilu dilaksanakan?', 'Siapa yang memilih?'].map((question) => `<div><h4><a href="#">${question}</a></h4><div>Jawaban untuk pertanyaan ini.</div></div>`).join('')}</div>`,
      { heading: '<h1>Tanya</h1>', title: 'KPU' },
    ),
  ],
  [
    'not-found',
    'an error page with the latest news',
    '/x',
    pageOf(recent, { heading: '<h1>Halaman tidak ditemukan</h1>', title: 'Halaman tidak ditemukan - KPU' }),
  ],
  [
    'maintenance',
    'a page for repairs',
    '/',
    '<title>KPU</title><h1>Situs sedang dalam perbaikan</h1><p>Kami segera kembali.</p>',
  ],
  [
    'bot-check',
    'a check of the browser',
    '/berita',
    '<title>Just a moment...</title><p>Verifying you are human. This may take a few seconds.</p>',
  ],
  [
    'login',
    'a form to log in',
    '/admin',
    '<title>Panel</title><form><input name="nama"><input type="password"><button>Masuk</button></form>',
  ],
  [
    'directory',
    'the files of a folder',
    '/uploads/',
    `<title>Index of /uploads</title><h1>Index of /uploads</h1><pre>${each((n) => `<a href="${n.slug}.html">${n.slug}.html</a> ${n.date} 10:00 12K`)}</pre>`,
  ],
  [
    'js-shell',
    'a page that scripts fill',
    '/berita',
    '<title>KPU</title><div id="app"></div><script src="/a.js"></script>',
  ],
  ['js-shell', 'a list that is being loaded', '/berita', pageOf('<div>Memuat berita...</div>')],
];

describe('pages that are no list', () => {
  for (const [reason, what, path, html] of PAGES)
    it(`are refused as ${reason}: ${what}`, () => {
      expect(reasonOf(html, path)).to.equal(reason);
    });

  it('are not those where a list has a few words above it', () => {
    const cards = each(
      (n) =>
        `<div><h4><a href="/berita/${n.slug}">${n.title}</a></h4><span>${n.day}</span><p>${n.text}</p></div>`,
    );
    expect(reasonOf(pageOf(prose(2) + cards), '/berita')).to.equal(`${NEWS.length} articles`);
  });

  it('are not those of a site that had a maintenance in the news', () => {
    const html = pageOf(recent.replace(NEWS[2].title, 'Situs KPU dalam Pemeliharaan hingga Pekan Depan'));
    expect(reasonOf(html, '/berita')).to.equal(`${NEWS.length} articles`);
  });
});
