// What a person sees who opens the counter's address in a browser. docs/counter.php has the same page; a test compares them.
import { createHash } from 'node:crypto';

const STYLE = `:root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}
body{max-width:38rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.4rem;line-height:1.3}
.state{padding:.75rem 1rem;border:1px solid;border-left-width:.4rem;border-radius:.25rem}
.ok{border-color:light-dark(#1a7f37,#3fb950)}
.bad{border-color:light-dark(#b42318,#ff7b72)}
pre{padding:.75rem 1rem;border:1px solid color-mix(in srgb,currentColor 30%,transparent);border-radius:.25rem;white-space:pre-wrap;overflow-wrap:anywhere}
li{margin:.5rem 0}`;

/** Nothing but this style sheet is loaded, and no other site may frame the page. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @typedef {'ok' | 'feed-unread' | 'no-store' | 'internal'} State */

/** @type {Record<State, string>} */
const SENTENCES = {
  ok: 'Penghitung ini berfungsi.',
  'feed-unread':
    'Penghitung ini menyala, tetapi ada umpan berita yang belum dapat dibaca, sehingga berita barunya belum dihitung. Log server menyebutkan sebabnya.',
  'no-store':
    'Penghitung ini menyala, tetapi basis datanya tidak dapat dibaca atau ditulis. Tidak ada yang dihitung. Log server menyebutkan sebabnya.',
  internal: 'Penghitung ini belum berfungsi: pengaturannya keliru. Log server menyebutkan sebabnya.',
};

/** @param {State} state */
export const pageOf = (state) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Penghitung pembaca berita</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Penghitung pembaca berita</h1>
<p class="state ${state === 'ok' ? 'ok' : 'bad'}">${SENTENCES[state]}</p>
<p>Alamat ini menyimpan berapa kali tiap berita kpu-news dibaca. Halaman ini hanya untuk memeriksanya; pengunjung situs tidak perlu membukanya.</p>
<h2>Langkah berikutnya</h2>
<ol>
<li>Salin alamat halaman ini dari bilah alamat peramban.</li>
<li>Tulis alamat itu sebagai <code>counter</code> di halaman situs Anda:
<pre>&lt;kpu-news-list
  src="/feed.json"
  open="dialog"
  counter="ALAMAT-TADI"&gt;
&lt;/kpu-news-list&gt;</pre></li>
<li>Buka satu berita di situs Anda, tunggu beberapa detik, lalu muat ulang halamannya: angka “Telah dilihat … kali” bertambah satu. Tiap berita dihitung sekali dalam satu kunjungan.</li>
</ol>
<h2>Jika angkanya tidak bertambah</h2>
<ul>
<li>Berita dihitung bila terbuka di <code>&lt;kpu-article&gt;</code> atau di dialog (<code>open="dialog"</code>), bukan bila hanya tampak dalam daftar.</li>
<li>Berita itu harus ada di umpan (feed) yang disebut dalam pengaturan penghitung.</li>
<li>Situs Anda harus termasuk situs yang diizinkan (<code>origins</code>), tepat seperti di bilah alamat: dengan https dan tanpa garis miring di akhir.</li>
</ul>
<p>Penjelasan lengkap: docs/counter.md dalam paket kpu-news.</p>
</main>
</body>
</html>
`;
