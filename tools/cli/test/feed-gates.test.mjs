// `kpu-news feed`: a wrong feed never replaces a good one.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { articles, createFolder, feed, jsonFeed, readJson, startSite, titlesIn } from './feed-helpers.mjs';

const path = createFolder(after);
const site = await startSite(after);
site.pages.set('/berita/', '<!doctype html><html><body>x');

/** Articles as a page's reader gives them. */
const onPage = (list) =>
  list.map(({ url, title, date_published: date }) => ({ url, title, date: date.slice(0, 10) }));
const undated = (list) => list.map(({ url, title }) => ({ url, title }));
const pageOf = (list) => ({ readPage: async () => ({ title: 'Berita', articles: list }) });

let number = 0;
/** Runs the command for a page before and after a change, into one file. */
async function change(before, now, args = []) {
  const file = path(`umpan-${number++}.json`);
  const all = [`${site.url}/berita/`, '--out', file];
  process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 1, 1) / 1000);
  const first = await feed(all, pageOf(before));
  assert.equal(first.code, 0, first.message);
  const old = readFileSync(file, 'utf8');
  const result = await feed([...all, ...args], pageOf(now));
  return { ...result, file, isSame: readFileSync(file, 'utf8') === old };
}

/** Asserts that a change is refused and the file stays as it was, with one line that says why. */
async function refuses(before, now, key) {
  const result = await change(before, now);
  assert.deepEqual([result.code, result.key, result.isSame], [1, key, true], result.message);
  assert.equal(result.message.split('\n').length, 1);
  assert.match(result.message, new RegExp(`${result.file} stays as it was`));
}

const list = onPage(articles(20, 11));
const slug = (title) => title.toLowerCase().replace(/\W+/g, '-');
/** Links of other parts of a site. */
const links = (section, titles, more) =>
  titles.map((title) => ({ url: `/${section}/${slug(title)}`, title, ...more }));
const menu = links('profil', [
  'Sejarah Komisi Pemilihan Umum',
  'Visi dan Misi Lembaga',
  'Struktur Organisasi KPU',
  'Tugas dan Wewenang',
  'Informasi Publik Berkala',
  'Layanan Pengaduan',
]);

test('a first feed needs three articles with titles and links of the site', async () => {
  const run = async (articles) => feed([`${site.url}/berita/`], pageOf(articles));
  assert.equal((await run(list.slice(0, 3))).code, 0);
  for (const [articles, key] of [
    [list.slice(0, 2), 'too-few'],
    [[], 'not-a-feed'],
    [list.map((item) => ({ ...item, title: 'Selengkapnya »' })), 'bad-titles'],
    [list.map((item, index) => ({ ...item, title: `${index + 1} Januari 2026` })), 'bad-titles'],
    [list.map((item, index) => ({ ...item, title: `Hal ${index}` })), 'bad-titles'],
    [list.map((item) => ({ ...item, title: 'kata '.repeat(80) + item.title })), 'bad-titles'],
    [list.map((item) => ({ ...item, title: 'KPU Kabupaten Contoh' })), 'bad-titles'],
    [list.map((item) => ({ ...item, url: '/berita' })), 'bad-links'],
    [list.map(({ title, url }) => ({ title, url: `https://lain.example${url}` })), 'bad-links'],
  ]) {
    const result = await run(articles);
    assert.deepEqual([result.code, result.key, result.output], [1, key, ''], result.message);
  }
});

test('leaves out a few items that are none, and links to other sites', async () => {
  const extra = [
    { url: '/x', title: 'Baca selengkapnya' },
    { url: 'https://tube.example/v', title: 'Video di situs lain' },
    list[0],
  ];
  const { output } = await feed([`${site.url}/berita/`], pageOf([...list, ...extra]));
  assert.deepEqual(
    JSON.parse(output).items.map(({ title }) => title),
    list.map(({ title }) => title),
  );
});

test('takes news as they come, and keeps what has left the list', async () => {
  for (const now of [
    onPage(articles(21, 12)),
    onPage(articles(25, 16)),
    onPage(articles(29, 20)),
    [list[6], ...list.filter((_, index) => index !== 6)],
    list.slice(0, 5),
  ]) {
    const { code, message, file } = await change(list, now);
    assert.equal(code, 0, message);
    const titles = titlesIn(file);
    assert.deepEqual(
      titles.slice(0, now.length),
      now.map(({ title }) => title),
    );
    assert.ok(list.every(({ title }) => titles.includes(title)));
  }
});

test('refuses a page on which nothing is known, however new it is', async () => {
  await refuses(list, onPage(articles(31, 22)), 'other-list');
});

test('news without dates push others out', async () => {
  const list = undated(articles(20, 11));
  for (const now of [articles(21, 12), articles(25, 16), articles(27, 18)])
    assert.equal((await change(list, undated(now))).code, 0);
  await refuses(list, undated(articles(30, 21)), 'other-list');
});

test('dates once known stay, and so do ids and the time when an article was first seen', async () => {
  const { file } = await change(
    list,
    onPage(articles(21, 12)).map((item, index) => ({
      ...item,
      url: `${item.url}/?utm_source=x#isi`,
      date: index > 8 ? undefined : item.date,
    })),
  );
  const items = readJson(file).items;
  assert.equal(items[9].date_published, '2026-01-12');
  assert.equal(items[1].id, `${site.url}/berita/20-rapat-pleno-terbuka`);
  assert.equal(items[0]._kpu.first_seen, '2026-02-01T00:00:00.000Z');
  assert.equal(items.length, 11);
});

test('--keep limits what is kept', async () => {
  const { file } = await change(list, onPage(articles(25, 16)), ['--keep', '12']);
  assert.equal(readJson(file).items.length, 12);
  const none = await change(list, onPage(articles(25, 16)), ['--keep', '0']);
  assert.equal(readJson(none.file).items.length, 10);
});

test('an unchanged list gives the same bytes', async () => {
  const { code, isSame } = await change(list, list);
  assert.deepEqual([code, isSame], [0, true]);
});

test('refuses the menu of a redesigned site', async () => {
  await refuses(list, menu, 'other-list');
  await refuses(undated(articles(20, 11)), menu, 'other-list');
  await refuses(list, [...menu, ...list], 'other-paths');
  const alike = menu.map((item, index) => ({ ...item, url: `/berita/${index}-${slug(item.title)}` }));
  await refuses(list, [...alike, ...list], 'other-dates');
  await refuses(undated(articles(20, 11)), [...alike, ...undated(articles(20, 11))], 'grown');
  await refuses(undated(articles(20, 11)), [...undated(articles(20, 11)), ...alike.slice(0, 2)], 'grown');
  await refuses(undated(articles(20, 11)), [...menu, ...undated(articles(20, 11))], 'other-paths');
});

test('refuses a list of popular articles', async () => {
  const popular = [13, 19, 11, 16, 20, 15].map((id) => list.find(({ url }) => url.includes(`/${id}-`)));
  await refuses(list, popular, 'other-order');
  await refuses(
    list,
    [0, 2, 3, 5, 7, 8].map((place) => list[place]),
    'other-order',
  );
  await refuses(list, [...popular.slice(0, 3), ...onPage(articles(7, 4))], 'other-list');
  await refuses(
    list,
    [list[0], list[1], ...onPage(articles(5, 3)), list[2], list[3], list[4]],
    'other-order',
  );
});

test('refuses another block of the page', async () => {
  const agenda = links('agenda', [
    'Rapat koordinasi bulan depan',
    'Sosialisasi pemilih pemula',
    'Bimbingan teknis operator',
    'Pleno rekapitulasi akhir',
    'Upacara hari jadi lembaga',
  ]);
  await refuses(
    list,
    agenda.map((item, index) => ({ ...item, date: `2026-01-2${index + 2}` })),
    'other-list',
  );
  await refuses(
    list,
    agenda.map((item, index) => ({
      ...item,
      url: `/berita/${40 + index}-agenda`,
      date: `2026-03-0${index + 1}`,
    })),
    'other-list',
  );
  await refuses(list, onPage(articles(8, 1)), 'other-list');
});

test('refuses titles and dates that belong to something else', async () => {
  await refuses(
    list,
    list.map((item, index) => ({ ...item, title: `Kategori informasi publik ${'abcdefghij'[index]}` })),
    'other-titles',
  );
  await refuses(
    list,
    list.map((item) => ({ ...item, date: '2025-01-01' })),
    'other-dates',
  );
  await refuses(list, undated(articles(20, 11)), 'other-dates');
});

test('refuses a list that has collapsed', async () => {
  await refuses(list, list.slice(0, 4), 'other-list');
  const long = onPage(articles(31, 1));
  await refuses(long, long.slice(0, 10), 'collapsed');
});

test('takes a new list with --force, and goes on from there', async () => {
  const renewed = onPage(articles(20, 11)).map(({ url, title, date }) => ({
    url: url.replace('berita', 'kabar/2026'),
    title: `Kabar: ${title}`,
    date,
  }));
  const { code, file } = await change(list, renewed, ['--force']);
  assert.equal(code, 0);
  assert.deepEqual(
    titlesIn(file).slice(0, 10),
    renewed.map(({ title }) => title),
  );
  const next = await feed([`${site.url}/berita/`, '--out', file], pageOf(renewed));
  assert.equal(next.code, 0, next.message);
});

test('articles whose addresses have changed are known by their titles', async () => {
  const moved = list.map((item) => ({ ...item, url: item.url.replace('berita', 'arsip/kabar') }));
  const { code, message, file } = await change(list, moved);
  assert.equal(code, 0, message);
  const { items } = readJson(file);
  assert.deepEqual([items.length, items[0].url], [10, `${site.url}/arsip/kabar/20-rapat-pleno-terbuka`]);
});

test('monthly reports of one title are articles of their own', async () => {
  const report = (month) => ({
    url: `/berita/laporan-${month}`,
    title: 'Laporan pemutakhiran data pemilih',
    date: `2026-01-${month}`,
  });
  const { code, message, file } = await change(
    [report(12), report(11), ...list],
    [report(25), report(12), report(11), ...list],
  );
  assert.equal(code, 0, message);
  assert.equal(new Set(readJson(file).items.map(({ id }) => id)).size, 13);
});

test('a feed that is declared by its site may turn over, and has titles of any length', async () => {
  const file = path('json.json');
  const all = [`${site.url}/feed.json`, '--out', file];
  site.pages.set('/feed.json', jsonFeed(articles(9, 1)));
  assert.equal((await feed(all)).code, 0);
  site.pages.set(
    '/feed.json',
    jsonFeed(articles(20, 12).map((item, index) => (index ? item : { ...item, title: 'Ralat' }))),
  );
  assert.equal((await feed(all)).code, 0);
  assert.equal(titlesIn(file)[0], 'Ralat');
  const old = readFileSync(file, 'utf8');
  site.pages.set(
    '/feed.json',
    jsonFeed(
      articles(9, 1).map((item) => ({
        ...item,
        url: `/produk${item.url}`,
        title: `Produk ${item.id} di toko kami`,
      })),
    ),
  );
  assert.equal((await feed(all)).key, 'other-list');
  assert.equal(readFileSync(file, 'utf8'), old);
});

test('each address has a history of its own', async () => {
  const file = path('dua.json');
  const other = articles(9, 1).map((item) => ({
    ...item,
    url: `/pengumuman/${item.id}`,
    title: `Pengumuman hasil nomor ${item.id}`,
  }));
  site.pages.set('/1.json', jsonFeed(articles(20, 11)));
  site.pages.set('/2.json', jsonFeed(other));
  const addresses = ['/1.json', '/2.json'].map((name) => site.url + name);
  assert.equal((await feed([addresses[0], '--out', file])).code, 0);
  assert.equal((await feed([...addresses, '--out', file])).code, 0, 'a further address is new');
  assert.equal((await feed([...addresses, '--out', file])).code, 0);
  site.pages.set('/2.json', jsonFeed(other.slice(0, 3)));
  assert.equal((await feed([...addresses, '--out', file])).code, 1, 'one of them has collapsed');
  assert.equal((await feed([addresses[1], '--out', path('dua-b.json')])).code, 0);
  writeFileSync(path('lain.json'), jsonFeed(articles(20, 11)));
  assert.equal(
    (await feed([addresses[1], '--out', path('lain.json')])).key,
    'other-list',
    'a feed of other origin has its items',
  );
});

test('a file that is no feed is not replaced', async () => {
  const file = path('bukan.json');
  for (const text of ['<html>', '{"items": 1}', '[]', 'null']) {
    writeFileSync(file, text);
    assert.equal((await feed([`${site.url}/berita/`, '--out', file], pageOf(list))).key, 'bad-old');
    assert.equal(readFileSync(file, 'utf8'), text);
  }
  assert.equal((await feed([`${site.url}/berita/`, '--out', file, '--force'], pageOf(list))).code, 0);
  writeFileSync(file, '');
  assert.equal((await feed([`${site.url}/berita/`, '--out', file], pageOf(list))).code, 0);
});

test('what is deleted from a folder or a table leaves the feed', async () => {
  const table = path('tabel.csv');
  const file = path('tabel.json');
  const rows = (count) =>
    `judul\n${Array.from({ length: count }, (_, index) => `Artikel nomor ${index + 1}\n`).join('')}`;
  writeFileSync(table, rows(6));
  assert.equal((await feed([table, '--out', file])).code, 0);
  writeFileSync(table, rows(5));
  assert.equal((await feed([table, '--out', file])).code, 0);
  assert.equal(titlesIn(file).length, 5);
});
