// Redesigned sites, drawn by chance: no wrong list is ever taken for the news, and news are taken as they come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArticles, checkHistory } from '../src/feed/gates.mjs';
import { itemsOf } from '../src/feed/json-feed.mjs';
import { readItems } from '../src/feed/sources/raw.mjs';
import { loadServer } from '../src/render.mjs';

const DAY = 864e5;
const SITES = 150;
const server = await loadServer();

/** Numbers that are the same in each run. @param {number} seed */
function createChance(seed) {
  const next = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)], isLikely: (part) => next() < part };
}

const WORDS =
  'rapat pleno terbuka rekapitulasi hasil pemilihan umum kabupaten sosialisasi pemilih pemula sekolah bimbingan teknis operator data triwulan kunjungan kerja bawaslu audiensi bupati logistik gudang kotak suara upacara apel pagi pegawai evaluasi kinerja laporan keuangan'.split(
    ' ',
  );
const SHAPES = [
  (number, slug) => `/berita/${slug}-${number}`,
  (number, slug) => `/${slug}-${number}`,
  (number) => `/?p=${number}`,
  (number) => `/index.php/berita/detail/${number}`,
  (number, slug) => `/2026/01/${slug}-${number}`,
  (number, slug) => `/berita/baca/${number}/${slug}`,
];

/** A site: all its articles, the newest first, and what its page shows. */
function drawSite(seed) {
  const chance = createChance(seed);
  const { int, pick, isLikely } = chance;
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const shape = pick(SHAPES);
  const gap = pick([0.2, 1, 3]) * DAY;
  const make = (number, title, time) => ({ url: shape(number, title.replace(/\W+/g, '-')), title, time });
  const all = Array.from({ length: 120 }, (_, index) =>
    make(index + 100, `KPU ${words(int(4, 9))}`, Date.UTC(2026, 0, 1) + index * gap),
  ).reverse();
  const isDated = isLikely(0.6);
  const length = pick([5, 6, 8, 10, 12, 20]);
  const show = (list) =>
    list.map(({ url, title, time }) => ({
      url,
      title,
      date_published: isDated && time ? new Date(time).toISOString().slice(0, 10) : undefined,
    }));
  const first = 40;
  const list = all.slice(first, first + length);
  return {
    ...chance,
    words,
    make,
    all,
    isDated,
    length,
    show,
    first,
    list,
    past: all.slice(first + length, first + length + pick([0, 20, 60])),
  };
}

const menuOf = ({ int, words, make }) =>
  Array.from({ length: int(4, 12) }, (_, index) => make(index + 1, words(int(2, 4))));
const blockOf = ({ int, words, make, all, first }, name, days) =>
  Array.from({ length: int(4, 12) }, (_, index) =>
    make(900 + index, `${name} ${words(int(4, 8))}`, all[first].time + days(index) * DAY),
  );

/** Lists that are not the news; undefined where a site cannot have one. */
const wrong = {
  'a menu': (site) => menuOf(site),
  'a menu and the news': (site) => [...menuOf(site), ...site.list],
  'the news and a menu': (site) => [...site.list, ...menuOf(site)],
  announcements: (site) => blockOf(site, 'Pengumuman', (index) => -5 * index - 3),
  'what is to come': (site) => blockOf(site, 'Agenda', (index) => index + 9),
  'the oldest news': ({ all, length }) => [...all].reverse().slice(0, length),
  'other titles': ({ list, int, pick }) =>
    list.map((item) => ({ ...item, title: `${pick(['Berita', 'Kegiatan'])} terbaru ${int(100, 999)}` })),
  'titles of the next': ({ list }) =>
    list.map((item, index) => ({ ...item, title: list[(index + 1) % list.length].title })),
  'other dates': ({ list, isDated }) =>
    isDated ? list.map((item) => ({ ...item, time: Date.UTC(2020, 4, 5) })) : undefined,
  'no dates': ({ list, isDated }) => (isDated ? list.map(({ url, title }) => ({ url, title })) : undefined),
};
/** What happens to news, and how many of them are new. */
const right = {
  nothing: ({ list }) => [list, 0],
  'some news': ({ all, first, length, int }) => {
    const count = int(1, Math.floor(length / 2));
    return [all.slice(first - count, first - count + length), count];
  },
  'nearly all news': ({ all, first, length, isDated }) =>
    isDated ? [all.slice(first - length + 1, first + 1), length - 1] : undefined,
  'one on top': ({ list, int }) => {
    const place = int(1, list.length - 1);
    return [[list[place], ...list.filter((_, index) => index !== place)], 0];
  },
  'one that stays on top, and some news': ({ all, first, length }) => [
    [all[first], ...all.slice(first - 2, first), ...all.slice(first + 1, first + length - 2)],
    2,
  ],
  'an old one on top, and some news': ({ all, first, length }) => [
    [all[first + 3], ...all.slice(first - 2, first + 3), ...all.slice(first + 4, first + length - 2)],
    2,
  ],
  'one deleted': ({ list, all, first, length }) => [
    [...list.filter((_, index) => index !== 2), all[first + length]],
    0,
  ],
  'a corrected title': ({ list }) => [
    list.map((item, index) => (index === 1 ? { ...item, title: `Ralat: ${item.title}` } : item)),
    0,
  ],
};

const HOST = 'kpu.example';
async function itemsFrom(list) {
  const { articles } = await readItems(server, { items: list }, `https://${HOST}/berita/`);
  const source = { address: HOST, isGuess: true, hosts: [HOST], articles };
  return {
    items: itemsOf(
      checkArticles(source, '', () => {}),
      () => undefined,
    ),
    count: articles.length,
  };
}

/** The code of the message with which a change is refused; undefined if it is taken. */
async function refusalOf(site, list, now) {
  const [old, earlier] = [
    await itemsFrom(site.show(site.list)),
    site.past.length > 2 ? await itemsFrom(site.show(site.past)) : { items: [] },
  ];
  const last = { newest: old.items.slice(0, 10), items: [...old.items, ...earlier.items], count: old.count };
  try {
    const found = await itemsFrom(site.show(list));
    checkHistory({ address: HOST, isGuess: true, ...found }, last, {
      advice: { stays: '', checked: '' },
      now: new Date(now),
    });
    return undefined;
  } catch (error) {
    assert.ok(error.code, error.stack);
    return error.code;
  }
}

for (const [name, listOf] of Object.entries(wrong))
  test(`never takes ${name} for the news`, async () => {
    for (let seed = 1; seed <= SITES; seed++) {
      const site = drawSite(seed);
      const list = listOf(site);
      if (list) assert.ok(await refusalOf(site, list, site.all[site.first].time + DAY), `site ${seed}`);
    }
  });

for (const [name, listOf] of Object.entries(right))
  test(`takes the list with ${name}`, async () => {
    for (let seed = 1; seed <= SITES; seed++) {
      const site = drawSite(seed);
      const [list, added] = listOf(site) ?? [];
      if (list)
        assert.equal(
          await refusalOf(site, list, site.all[site.first - added].time + DAY),
          undefined,
          `site ${seed}`,
        );
    }
  });
