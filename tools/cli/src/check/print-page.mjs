import { languages, plain } from './messages/index.mjs';

const escape = (/** @type {unknown} */ text) =>
  plain(text).replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  );

const STYLE = `
@page { size: A4; margin: 16mm 18mm; }
body { font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; max-width: 176mm; margin: 0 auto; padding: 8mm 4mm; }
@media print { body { padding: 0; } }
h1 { font-size: 16pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 5mm 0 1.5mm; }
p, ul { margin: 0 0 2mm; } ul { padding-left: 5mm; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; }
th, td { border: 1px solid #888; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; } tr { break-inside: avoid; } td:first-child { white-space: nowrap; }
.fail { font-weight: bold; } footer { margin-top: 8mm; display: flex; justify-content: space-between; }
`;

/** What leaves a visitor's browser, and the server. */
const SENT = [
  [
    'Skrip kpu-news',
    'halaman dibuka',
    'situs ini sendiri',
    'seperti berkas lain di situs; tanpa cookie tambahan',
  ],
  ['Umpan berita', 'daftar tampil', 'server umpan', 'alamat umpan saja; tanpa cookie bila di situs lain'],
  ['Gambar', 'kartu terlihat', 'server gambar di umpan', 'alamat gambar; tanpa alamat halaman (referrer)'],
  ['Tautan, berkas, tombol bagikan', 'hanya bila diklik', 'tujuannya', 'seperti tautan biasa'],
  [
    'Hitungan pembaca',
    'hanya bila penghitung dipasang',
    'penghitung yang dipilih',
    'alamat artikel; tanpa cookie, tanpa pengenal',
  ],
];

const LAWS = [
  [
    'UU 14/2008 (Keterbukaan Informasi Publik), PERKI 1/2021',
    'berita kantor adalah informasi berkala yang wajib mudah dijangkau',
  ],
  [
    'UU 28/2014 (Hak Cipta) pasal 43 huruf b dan c',
    'yang diumumkan pemerintah boleh disebarkan; berita aktual boleh diambil dengan sumber disebut lengkap: setiap kartu menyebut situs, tanggal dan tautannya',
  ],
  [
    'Perpres 95/2018 (SPBE), Perpres 39/2019 (Satu Data), Permenkominfo 1/2023',
    'berbagi data dalam bentuk terbuka: JSON Feed 1.1, RSS, Atom',
  ],
  ['UU 27/2022 (Pelindungan Data Pribadi)', 'tidak ada cookie, pengenal atau data pribadi yang dikumpulkan'],
  [
    'UU 8/2016 (Penyandang Disabilitas) pasal 24',
    'informasi yang dapat diakses: dibuat menurut WCAG 2.2 tingkat AA',
  ],
];

/** @param {string[][]} rows @param {string[]} heads */
const table = (
  rows,
  heads,
) => `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;

/** Findings that are printed; the rest is counted. */
const MAX_ROWS = 16;

/** @param {import('./check.mjs').Report} report */
function findingRows({ findings }) {
  const { levels } = languages.id;
  return findings.slice(0, MAX_ROWS).map(({ level, what, todo }) => {
    const hint = todo?.replace(/:$/, ' (baris perbaikannya dicetak oleh kpu-news check).');
    return [
      `<span class="${level}">${levels[level]}</span>`,
      `${escape(what)}${hint && level !== 'ok' ? `<br>→ ${escape(hint)}` : ''}`,
    ];
  });
}

/** @param {import('./check.mjs').Report['counts']} counts */
function verdictOf({ fail, warn }) {
  if (fail > 0) return `Belum siap: ${fail} hal harus diperbaiki.`;
  return warn > 0 ? `Siap dipakai; ${warn} hal dapat diperbaiki.` : 'Siap dipakai.';
}

/** In the time of the capital. @param {string | number | Date} date */
const formatDate = (date) =>
  new Intl.DateTimeFormat('id', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  }).format(new Date(date));

/**
 * One printable page for a superior: what kpu-news does, what leaves the server, the law, and the checks.
 * @param {import('./check.mjs').Report} report
 */
export function printPage(report) {
  const { address, site, counts, findings, server, date } = report;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Laporan pemeriksaan kpu-news: ${escape(new URL(address).host)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Laporan pemeriksaan kpu-news</h1>
<p>Alamat: <strong>${escape(address)}</strong><br>
Untuk halaman di: ${escape(site)}<br>
Server: ${escape(server || languages.id.report.unknown)}<br>
Tanggal: ${escape(formatDate(date))} WIB</p>
<p><strong>${verdictOf(counts)}</strong> (${counts.fail} gagal, ${counts.warn} perlu diperiksa, ${counts.ok} baik)</p>
<h2>Apa yang dilakukan</h2>
<p>kpu-news menampilkan berita kantor pemilihan di halaman web mana pun, langsung dari umpan (feed) situs kantor itu. Perangkat lunaknya gratis dan berlisensi MIT, berjalan di browser pengunjung, dan disimpan di server sendiri: tidak ada langganan, tidak ada pihak ketiga, tidak ada yang harus diperpanjang. Untuk mematikannya, hapus dua baris dari halaman; yang tersisa tautan biasa.</p>
<h2>Apa yang keluar dari server dan browser</h2>
${table(SENT, ['Apa', 'Kapan', 'Ke mana', 'Isinya'])}
<p>Pemeriksaan ini sendiri membuat ${report.requests} permintaan baca (GET/OPTIONS) dan tidak mengubah apa pun.</p>
<h2>Dasar hukum</h2>
<ul>
${LAWS.map(([law, meaning]) => `<li><strong>${law}</strong>: ${meaning}.</li>`).join('\n')}
</ul>
<h2>Hasil pemeriksaan</h2>
${table(findingRows(report), ['Hasil', 'Keterangan'])}
${findings.length > MAX_ROWS ? `<p>Dan ${findings.length - MAX_ROWS} hal lain.</p>` : ''}
<footer><span>Diperiksa oleh: ……………………………</span><span>Mengetahui: ……………………………</span></footer>
</body>
</html>
`;
}
