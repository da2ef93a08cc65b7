/** The files of kpu-news, and pages that show it: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const embedding = {
  script: ['kpu-news.js benar (build {build}).'],
  'script-page': [
    'Jawabannya halaman web ({type}), bukan skrip.',
    'Alamatnya salah, atau berkasnya belum diunggah.',
  ],
  'script-type': [
    'Content-Type: {type}; browser menolak skrip modul dengan jenis ini.',
    'Kirim text/javascript.',
  ],
  'script-cors': [
    'Skrip di host lain memerlukan Access-Control-Allow-Origin; {site} tidak diizinkan.',
    'Kirim header itu, atau unggah skrip ke situs Anda sendiri.',
  ],
  'script-cached': [
    'kpu-news.js disimpan {hours} jam ({control}); versi baru tidak sampai.',
    'Namanya tetap, jadi browser harus bertanya: no-cache.',
  ],
  'bundles-missing': [
    'Folder {build} tidak ada di sebelah kpu-news.js (status {status}).',
    'Unggah seluruh isi dist/ dari satu versi, termasuk folder itu.',
  ],
  'bundles-other': [
    'Folder {build} berisi build lain ({other}).',
    'Unggah seluruh isi dist/ dari satu versi.',
  ],
  'bundles-uncached': [
    'Berkas di folder build tidak disimpan lama (Cache-Control: {control}).',
    'Folder itu tidak pernah berubah: simpan setahun.',
  ],
  bundles: ['Folder {build} ada, build-nya sama, dan disimpan lama.'],
  page: ['Halaman memuat kpu-news dengan {count} umpan ({policy}).'],
  'page-no-script': [
    'Halaman punya elemen kpu-news, tetapi tidak memuat skripnya; mungkin CMS membuangnya.',
    'Pasang tag ini di templat:',
  ],
  'page-not-module': ['kpu-news.js dimuat tanpa type="module".', 'Tambahkan:'],
  'page-script-missing': ['Skrip di halaman tidak ada (status {status}).', 'Unggah seluruh isi dist/.'],
  'csp-script': [
    'Content-Security-Policy melarang skrip {source}.',
    'Kebijakan Anda, dengan tambahan yang diperlukan:',
  ],
  'csp-connect': [
    'Content-Security-Policy melarang umpan {source} (connect-src).',
    'Kebijakan Anda, dengan tambahan yang diperlukan:',
  ],
  'csp-img': [
    'Content-Security-Policy melarang gambar dari {source} (img-src).',
    'Kebijakan Anda, dengan tambahan yang diperlukan:',
  ],
  'csp-trusted-types': [
    'Content-Security-Policy tidak mengizinkan kebijakan Trusted Types kpu-news.',
    'Kebijakan Anda, dengan tambahan yang diperlukan:',
  ],
  'page-feed-broken': [
    'Umpan di halaman ini tidak menjawab (status {status}).',
    'Periksa alamat itu dengan kpu-news check.',
  ],
  'page-feed-cors': [
    'Umpan di halaman ini tidak mengizinkan {site} membacanya.',
    'Jalankan kpu-news check untuk alamat umpan itu; baris perbaikannya untuk server umpan.',
  ],
};
