// `kpu-news feed`: what it reads.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { isDate, isLinkText } from '../src/feed/titles.mjs';
import { decodeBytes } from '../src/feed/decode.mjs';
import { compileSelector } from '../src/select.mjs';
import { articles, createFolder, feed, jsonFeed, readJson, startSite } from './feed-helpers.mjs';

const path = createFolder(after);
const site = await startSite(after);

const itemsOf = ({ code, message, output }) => {
  assert.equal(code, 0, message);
  return JSON.parse(output).items;
};

test('reads JSON Feed, RSS and Atom, and writes a JSON Feed with links of the site', async () => {
  site.pages.set('/feed.json', jsonFeed(articles(4, 1)));
  const { output, code } = await feed([`${site.url}/feed.json`]);
  assert.equal(code, 0);
  const document = JSON.parse(output);
  assert.equal(document.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(document.title, 'KPU');
  assert.match(document._kpu.about, new RegExp(`kpu-news feed dari ${site.url}/feed.json`));
  const [item] = document.items;
  assert.equal(item.id, `${site.url}/berita/4-rapat-pleno-terbuka`);
  assert.equal(item.url, item.id);
  assert.equal(item.date_published, '2026-01-04T00:00:00.000Z');
  assert.ok(item.content_text, 'an item has a content');
  assert.ok(output.endsWith('}\n'));

  const rss = articles(3, 1).map(
    ({ url, title }) =>
      `<item><title>${title}</title><link>${site.url}${url}?utm_source=rss</link><pubDate>Mon, 19 Jan 2026 09:04:00 +0700</pubDate></item>`,
  );
  site.pages.set(
    '/rss',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Umpan</title>${rss.join('')}</channel></rss>`,
  );
  const [first] = itemsOf(await feed([`${site.url}/rss`]));
  assert.equal(first.id, `${site.url}/berita/3-rapat-pleno-terbuka`);
  assert.equal(first.date_published, '2026-01-19T09:04:00+07:00');

  const atom = articles(3, 1).map(
    ({ id, url, title }) =>
      `<entry><id>${id}</id><title>${title}</title><link href="${url}"/><updated>2026-01-19T09:04:00Z</updated></entry>`,
  );
  site.pages.set(
    '/atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${atom.join('')}</feed>`,
  );
  assert.equal(itemsOf(await feed([`${site.url}/atom`])).length, 3);
});

test('reads the API of WordPress by the address of the site', async () => {
  const posts = articles(4, 1).map(({ id, url, title }) => ({
    id: Number(id),
    link: `${site.url}${url}`,
    date_gmt: '2026-01-19T02:04:00',
    title: { rendered: title },
    excerpt: { rendered: '<p>Kutipan</p>' },
    content: { rendered: '<p>Isi</p>' },
  }));
  site.pages.set('/blog/wp-json/wp/v2/posts', (request, response) => response.end('[]'));
  for (const prefix of ['', '/blog'])
    site.pages.set(`${prefix}/wp-json/wp/v2/posts?_embed=1&per_page=20`, JSON.stringify(posts));
  const items = itemsOf(await feed([`${site.url}/wp-json/wp/v2/posts`, '--limit', '20']));
  assert.deepEqual([items.length, items[0].summary, items[0].content_html], [4, 'Kutipan', undefined]);
  assert.match(
    itemsOf(await feed([`${site.url}/wp-json/wp/v2/posts`, '--limit', '20', '--body']))[0].content_html,
    /<p>Isi<\/p>/,
  );
});

test('finds the feed of a site by its root, and else reads the page', async () => {
  const page = (head) => `<!doctype html><html><head>${head}</head><body>x</body></html>`;
  site.pages.set('/umpan.json', jsonFeed(articles(4, 1)));
  site.pages.set('/', page('<link rel="alternate" type="application/feed+json" href="/umpan.json">'));
  assert.equal(itemsOf(await feed([site.url])).length, 4);
  site.pages.set('/', page(''));
  const readPage = async () => ({ title: 'Beranda', articles: articles(5, 1) });
  assert.equal(itemsOf(await feed([site.url], { readPage })).length, 5);
  assert.equal((await feed([site.url, '--format', 'site'], { readPage })).key, 'not-a-feed');
  site.pages.delete('/');
});

test('follows further pages only as far as --limit asks', async () => {
  site.pages.set('/1.json', jsonFeed(articles(9, 6), { next_url: '/2.json' }));
  site.pages.set('/2.json', jsonFeed(articles(5, 2), { next_url: '/1.json' }));
  assert.equal(itemsOf(await feed([`${site.url}/1.json`])).length, 4);
  assert.equal(itemsOf(await feed([`${site.url}/1.json`, '--limit', '6'])).length, 6);
  assert.equal(itemsOf(await feed([`${site.url}/1.json`, '--limit', '50'])).length, 8);
});

test('merges several addresses by date', async () => {
  site.pages.set('/a.json', jsonFeed(articles(9, 7)));
  site.pages.set(
    '/b.json',
    jsonFeed(articles(8, 4).map((item) => ({ ...item, url: item.url.replace('berita', 'pengumuman') }))),
  );
  const items = itemsOf(await feed([`${site.url}/a.json`, `${site.url}/b.json`]));
  const days = items.map(({ date_published: date }) => date);
  assert.equal(items.length, 8);
  assert.deepEqual(days, [...days].sort().reverse());
});

test('reads sitemaps: of news by their titles, others by their pages', async () => {
  const news = articles(4, 1).map(
    ({ url, title }) =>
      `<url><loc>${site.url}${url}</loc><news:news><news:publication_date>2026-01-19T09:04:00+07:00</news:publication_date><news:title><![CDATA[${title} & lain]]></news:title></news:news></url>`,
  );
  site.pages.set('/news.xml', `<?xml version="1.0"?><urlset xmlns:news="x">${news.join('')}</urlset>`);
  const [first] = itemsOf(await feed([`${site.url}/news.xml`]));
  assert.equal(first.title, 'Rapat pleno terbuka nomor 4 di kantor KPU & lain');
  assert.equal(first.date_published, '2026-01-19T09:04:00+07:00');

  const entries = articles(5, 1).map(
    ({ url, date_published: date }) => `<url><loc>${site.url}${url}</loc><lastmod>${date}</lastmod></url>`,
  );
  site.pages.set(
    '/post-sitemap.xml',
    `<urlset>${entries.join('')}<url><loc>${site.url}/profil</loc><lastmod>2027-01-01</lastmod></url></urlset>`,
  );
  site.pages.set('/page-sitemap.xml', '<urlset></urlset>');
  const maps = ['page', 'post'].map(
    (name) => `<sitemap><loc>${site.url}/${name}-sitemap.xml</loc></sitemap>`,
  );
  site.pages.set('/sitemap.xml', `<sitemapindex>${maps.join('')}</sitemapindex>`);
  site.pages.set('/profil', '<title>Profil KPU Kabupaten</title>');
  for (const { url, title, date_published: date } of articles(5, 1))
    site.pages.set(
      url,
      `<!doctype html><title>${title} - KPU</title><meta property="og:site_name" content="KPU"><meta property="article:published_time" content="${date}"><h1>Situs</h1><h1>KPU</h1>`,
    );
  const file = path('peta.json');
  site.asked.length = 0;
  assert.equal((await feed([`${site.url}/sitemap.xml`, '--out', file])).code, 0);
  const { items } = readJson(file);
  assert.deepEqual(
    items.map(({ title }) => title),
    articles(5, 1).map(({ title }) => title),
  );
  assert.ok(site.asked.every(({ url }) => url !== '/page-sitemap.xml'));
  site.asked.length = 0;
  assert.equal((await feed([`${site.url}/sitemap.xml`, '--out', file])).code, 0);
  assert.deepEqual(
    site.asked.filter(({ url }) => url.startsWith('/berita/')),
    [],
    'known pages are not asked again',
  );
});

test('takes bodies from the pages of new articles only', async () => {
  site.pages.set('/isi.json', jsonFeed(articles(4, 2)));
  for (const { url, title } of articles(5, 2))
    site.pages.set(
      url,
      `<!doctype html><title>${title}</title><nav><a href=/>Beranda</a></nav><article><h1>${title}</h1><p onclick="x()">${'Isi berita yang panjang. '.repeat(40)}</p><script>alert(1)</script></article>`,
    );
  const file = path('isi-umpan.json');
  assert.equal((await feed([`${site.url}/isi.json`, '--body', '--out', file])).code, 0);
  const [{ content_html: html, title }] = readJson(file).items;
  assert.match(html, /<p>Isi berita yang panjang/);
  assert.doesNotMatch(html, new RegExp(`script|onclick|Beranda|${title}`));
  site.pages.set('/isi.json', jsonFeed(articles(5, 3)));
  site.asked.length = 0;
  assert.equal((await feed([`${site.url}/isi.json`, '--body', '--out', file])).code, 0);
  assert.deepEqual(
    site.asked.map(({ url }) => url).filter((url) => url.startsWith('/berita')),
    [articles(5, 5)[0].url],
  );
  assert.ok(readJson(file).items.every((item) => item.content_html));
  assert.equal(
    (await feed([`${site.url}/isi.json`])).output.includes('content_html'),
    false,
    'no bodies unless asked',
  );
});

test('reads pages with the reader of the elements, and passes on what the user says of them', async () => {
  site.pages.set('/berita', '<!doctype html><html><body>x');
  const hints = [];
  const readPage = async (html, url, hint) => {
    hints.push(hint);
    return {
      title: 'Berita',
      articles: articles(4, 1).map(({ date_published: date, ...item }) => ({
        ...item,
        date,
        views: 7,
        section: 'Kabar',
      })),
      recipe: { list: 'ul' },
    };
  };
  const recipe = path('resep.json');
  const args = [`${site.url}/berita`, '--out', path('laman.json'), '--recipe', recipe];
  assert.equal((await feed([...args, '--example', 'Rapat', '--items', 'li'], { readPage })).code, 0);
  assert.deepEqual([hints[0].example, hints[0].items, hints[0].recipe], ['Rapat', 'li', undefined]);
  const document = readJson(path('laman.json'));
  assert.equal(document.home_page_url, `${site.url}/berita`);
  assert.deepEqual([document.items[0]._kpu.views, document.items[0]._kpu.section], [7, 'Kabar']);
  assert.equal((await feed(args, { readPage })).code, 0);
  assert.deepEqual(hints[1].recipe, { list: 'ul' });
});

test('selects items of a page by CSS', async () => {
  const element = (tag, attributes, children = []) => {
    const node = { tag, attributes: Object.assign(Object.create(null), attributes), children };
    for (const child of children) if (typeof child === 'object') child.parent = node;
    return node;
  };
  const cards = [1, 2, 3].map((id) =>
    element('li', { class: 'kartu besar', id: `${id}` }, ['teks ', element('a', { href: '/x' }, ['Judul'])]),
  );
  const root = element('#document', {}, [
    element('html', {}, [element('ul', {}, cards), element('li', {}, [])]),
  ]);
  const select = async (selector) => (await compileSelector(selector))(root);
  assert.deepEqual(await select('ul > li.kartu'), cards);
  assert.deepEqual(await select('li:not(:first-child)[id]'), cards.slice(1));
  assert.deepEqual(await select('li:nth-of-type(2), #3'), cards.slice(1));
  assert.deepEqual((await select('li:has(a[href^="/x"]) + li')).length, 2);
  assert.deepEqual(await select('.lain'), []);
  await assert.rejects(compileSelector('li['));
});

test('decodes by mark, header, declaration and meta', () => {
  const latin = (text) => Buffer.from(text, 'latin1');
  assert.equal(decodeBytes(latin('<meta charset="windows-1252">caf\xe9')).at(-1), 'é');
  assert.equal(decodeBytes(latin('caf\xe9'), 'text/html; charset=iso-8859-1'), 'café');
  assert.equal(decodeBytes(latin('<?xml version="1.0" encoding="ISO-8859-1"?>\xe9')).at(-1), 'é');
  assert.equal(decodeBytes(Buffer.from('\ufeffé')), 'é');
  assert.equal(decodeBytes(Buffer.from('\ufeffé', 'utf16le')), 'é');
  assert.equal(decodeBytes(Buffer.from('é'), 'text/html; charset=iso-8859-1'), 'é', 'UTF-8 is seen');
});

const csvHeads = [
  ['\ufeffJudul;Tanggal;Isi;Tautan;Rubrik\r\n', ';', '\r\n'],
  ['title,date,content,url,category\n', ',', '\n'],
  ['DAFTAR BERITA,,,,\nNo,x,,,\nJudul Berita,Tanggal Terbit,Isi Berita,Link,Kategori\n', ',', '\n'],
  ['sep=\t\r\njudul\ttgl\tkonten\talamat\tkanal\r\n', '\t', '\r\n'],
];
for (const [head, separator, end] of csvHeads)
  test(`reads a table ${JSON.stringify(head.slice(0, 12))} as .csv`, async () => {
    const rows = [1, 2, 3].map((day) =>
      [
        `"Judul ke-${day}, ""kutipan""; dua"`,
        `0${day}/02/2026`,
        '"Baris satu\nbaris dua"',
        `/berita/${day}`,
        'Berita',
      ].join(separator),
    );
    const file = path('tabel.csv');
    writeFileSync(file, head + rows.join(end) + end);
    const items = itemsOf(await feed([file, '--home', 'https://kpu.example/']));
    assert.deepEqual(
      items.map(({ title, url, date_published: date, _kpu }) => [title, url, date, _kpu.section]),
      [3, 2, 1].map((day) => [
        `Judul ke-${day}, "kutipan"; dua`,
        `https://kpu.example/berita/${day}`,
        `2026-02-0${day}`,
        'Berita',
      ]),
    );
    assert.match(items[0].content_html, /^<p>Baris satu/);
  });

test('reads dates of a table as its columns show them', async () => {
  const file = path('tanggal.csv');
  for (const [dates, expected] of [
    [
      ['05/06/2026', '31/12/2026', '1.2.2026'],
      ['2026-06-05', '2026-12-31', '2026-02-01'],
    ],
    [
      ['05/06/2026', '12/31/2026', '1/2/2026'],
      ['2026-05-06', '2026-12-31', '2026-01-02'],
    ],
    [
      ['19 Januari 2026', 'Senin, 2 Maret 2026', '2026-04-05'],
      ['2026-01-19', '2026-03-02', '2026-04-05'],
    ],
    [
      ['2026-01-19 09:04', '5/6/2026 9:04', 'kapan'],
      ['2026-01-19', '2026-06-05', undefined],
    ],
  ]) {
    writeFileSync(
      file,
      `judul,tanggal\n${dates.map((date, index) => `Judul nomor ${index + 1},"${date}"\n`).join('')}`,
    );
    const items = itemsOf(await feed([file]));
    const found = Object.fromEntries(items.map(({ title, date_published: date }) => [title, date]));
    assert.deepEqual(
      [1, 2, 3].map((number) => found[`Judul nomor ${number}`]),
      expected,
    );
  }
  const items = itemsOf(await feed([file, '--time-zone', 'Asia/Makassar']));
  assert.ok(items.some(({ date_published: date }) => date === '2026-01-19T09:04:00+08:00'));
});

/** A workbook of one sheet, whose texts stand in the cells. */
const workbook = (rows) => {
  const cell = (value, place) =>
    typeof value === 'number'
      ? `<c r="${place}" s="1"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((value, x) => cell(value, `${'ABCDEF'[x]}${y + 1}`)).join('')}</row>`,
    )
    .join('');
  const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': xml(
      `<Relationships ${relations}><Relationship Id="a" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook ${main} xmlns:r="${type}"><sheets><sheet name="Berita" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships ${relations}><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`),
  });
};

test('reads a table as .xlsx, from a file and from the site', async () => {
  const rows = [
    ['Daftar berita kantor'],
    ['Judul', 'Tanggal', 'Tautan'],
    ...[1, 2, 3].map((day) => [`Judul nomor ${day}`, 46053 + day, `https://kpu.example/${day}`]),
  ];
  const bytes = workbook(rows);
  writeFileSync(path('tabel.xlsx'), bytes);
  site.pages.set('/tabel.xlsx', (request, response) => response.end(bytes));
  const expected = ['2026-02-03', '2026-02-02', '2026-02-01'];
  assert.deepEqual(
    itemsOf(await feed([path('tabel.xlsx')])).map(({ date_published: date }) => date),
    expected,
  );
  assert.equal(
    (await feed([`${site.url}/tabel.xlsx`])).key,
    'bad-links',
    'its links are those of another site',
  );
  writeFileSync(path('rusak.xlsx'), 'PK rusak');
  assert.equal((await feed([path('rusak.xlsx')])).key, 'bad-table');
  writeFileSync(path('lain.csv'), 'a,b\n1,2\n');
  assert.equal((await feed([path('lain.csv')])).key, 'no-title-column');
});

test('reads a folder of Markdown and HTML with front matter', async () => {
  const write = (name, text) => {
    mkdirSync(path(`situs/${name}`).replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(path(`situs/${name}`), text);
  };
  write(
    'satu.md',
    '---\r\njudul: "Judul: satu"\r\ntanggal: 2026-01-03 09:04:00 +07:00\r\nkategori: [Berita, Lain]\r\ngambar: /g.jpg\r\npenulis: Humas\r\n---\r\n\r\nIsi **tebal** <script>alert(1)</script>\r\n',
  );
  write('berita/2026-01-02-dua.md', '# Judul kedua di sini\n\nIsi [tautan](lain.html)\n');
  write('tiga/index.md', '+++\ntitle = "Judul ketiga, TOML"\ndate = 2026-01-01\ndraft = false\n+++\nIsi\n');
  write('empat.md', '---\ntitle: Judul dengan alamat\nurl: /arsip/empat/\ndate: 2025-12-31\n---\nIsi');
  write(
    'lima.html',
    `<!doctype html><title>Judul HTML - KPU</title><meta property="og:site_name" content="KPU"><meta property="article:published_time" content="2025-12-30"><nav>menu</nav><article><p>${'Isi yang panjang. '.repeat(40)}</p></article>`,
  );
  write('konsep.md', '---\ntitle: Konsep yang belum terbit\ndraft: true\n---\nIsi');
  write('nanti.md', '---\ntitle: Terbit di masa depan nanti\ndate: 2999-01-01\n---\nIsi');
  write('rusak.md', '---\ntitle: [\n---\n');
  write('README.md', '# Cara memakai folder ini\n');
  write('.git/x.md', '# Bukan artikel sama sekali\n');
  const items = itemsOf(await feed([path('situs'), '--home', 'https://kpu.example']));
  assert.deepEqual(
    items.map(({ title, url, date_published: date }) => [title, url, date]),
    [
      ['Judul: satu', 'https://kpu.example/satu', '2026-01-03T09:04:00+07:00'],
      ['Judul kedua di sini', 'https://kpu.example/berita/2026-01-02-dua', '2026-01-02'],
      ['Judul ketiga, TOML', 'https://kpu.example/tiga', '2026-01-01'],
      ['Judul dengan alamat', 'https://kpu.example/arsip/empat/', '2025-12-31'],
      ['Judul HTML', 'https://kpu.example/lima.html', '2025-12-30'],
    ],
  );
  const [first, second] = items;
  assert.deepEqual(
    [first.image, first._kpu.section, first.authors],
    ['https://kpu.example/g.jpg', 'Berita', [{ name: 'Humas' }]],
  );
  assert.match(first.content_html, /<strong>tebal<\/strong>/);
  assert.doesNotMatch(first.content_html, /script/);
  assert.match(second.content_html, /href="https:\/\/kpu\.example\/berita\/lain\.html"/);
  assert.doesNotMatch(second.content_html, /Judul kedua/);
  const missing = await feed([path('situs')]);
  assert.deepEqual([missing.code, missing.key], [2, 'needs-home']);
});

test('knows dates and link texts, which are no titles', () => {
  for (const text of [
    'Senin, 5 Januari 2026',
    '05/01/2026 09.04 WIB',
    '2 jam yang lalu',
    'January 5th, 2026',
    '3 days ago',
    'Kemarin',
  ])
    assert.ok(isDate(text), text);
  for (const text of ['Pemilu 2024', 'Rapat 5 Januari 2026', '17 Hari Menuju Pemilu', ''])
    assert.ok(!isDate(text), text);
  for (const text of ['Selengkapnya »', 'BACA SELENGKAPNYA…', 'Read more →', 'Continue reading'])
    assert.ok(isLinkText(text), text);
  assert.ok(!isLinkText('Baca selengkapnya hasil pleno'));
});
