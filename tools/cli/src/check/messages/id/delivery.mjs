/** Compression, caching, pages of a feed, robots: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const delivery = {
  'compressed-twice': [
    'Jawaban dikompresi dua kali (Content-Encoding: {encoding}).',
    'Kompresi di satu tempat saja.',
  ],
  'compressed-silently': [
    'Jawaban terkompresi tanpa Content-Encoding.',
    'Kirim tanpa kompresi, atau sebut Content-Encoding: gzip.',
  ],
  'compression-broken': [
    'Content-Encoding: {encoding}, tetapi isinya bukan itu; browser menolaknya.',
    'Hapus Content-Encoding yang salah.',
  ],
  uncompressed: ['{kilobytes} kB dikirim tanpa kompresi.', 'Nyalakan gzip.'],
  compressed: ['Dikirim {kilobytes} kB (Content-Encoding: {encoding}).'],
  'cache-forbidden': [
    'Cache-Control: {control} melarang penyimpanan; setiap pengunjung mengambil semuanya.',
    'Izinkan satu menit.',
  ],
  'cache-missing': ['Cache-Control tidak dikirim; setiap browser menebak sendiri.', 'Sebut satu menit.'],
  'cache-long': ['Umpan disimpan {hours} jam; berita baru terlambat terlihat.', 'Sebut satu menit.'],
  'validator-missing': [
    'Tidak ada ETag maupun Last-Modified; umpan yang sama dikirim berulang.',
    'Kirim ETag.',
  ],
  'revalidation-none': [
    'ETag/Last-Modified dikirim ({validator}), tetapi dijawab 200, bukan 304.',
    'Bandingkan If-None-Match.',
  ],
  'revalidation-stuck': [
    'Server selalu menjawab 304, juga untuk ETag yang tidak dikenalnya; berita baru tidak pernah sampai.',
    'Bandingkan If-None-Match dengan ETag yang sekarang.',
  ],
  cache: ['Cache dan 304 benar (Cache-Control: {control}).'],
  'paging-origin': [
    'Halaman berikut ({target}) bukan di {origin}; tidak diikuti.',
    'next_url harus di asal yang sama: https, host dan port sama.',
  ],
  'paging-loop': [
    'Halaman berikut adalah halaman ini sendiri ({target}).',
    'Halaman terakhir tidak punya next_url.',
  ],
  'paging-broken': ['Halaman berikut tidak terbaca ({status}).', 'Buka alamat itu di browser.'],
  'paging-same': [
    'Halaman berikut berisi artikel yang sama.',
    'Periksa apakah parameter halaman dipakai, dan tidak dibuang oleh cache.',
  ],
  paging: ['Halaman berikut memberi {count} artikel lagi.'],
  robots: [
    'robots.txt melarang {path}. Browser tidak membacanya, tetapi pembuat umpan dan penghimpun mematuhinya.',
    'Izinkan kpu-news (ganti aturan untuk kpu-news, bila ada):',
  ],
  cookie: [
    'Umpan memasang cookie ({name}); cache bersama tidak menyimpannya.',
    'Umpan tidak memerlukan sesi; jangan kirim Set-Cookie.',
  ],
};
