/** What the answer is, and whether another site may read it: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const answer = {
  feed: ['{format} dengan {count} artikel: {title}'],
  'feed-empty': [
    '{format} terbaca, tetapi tidak ada artikel yang dapat ditampilkan ({ignored} dilewati).',
    'Terbitkan setidaknya satu artikel. Bila ada artikel: periksa nama anggotanya (title, url, content_html).',
  ],
  'answer-empty': [
    'Jawabannya kosong.',
    'Biasanya PHP berhenti karena kesalahan. Lihat log kesalahan server.',
  ],
  'answer-binary': ['Jawabannya bukan teks.', 'Periksa alamat; mungkin gambar, PDF atau berkas terkompresi.'],
  'page-article': [
    'Alamat ini halaman satu artikel, bukan umpan. Umpan yang ditemukan: {target}',
    'Pakai alamat umpan atau alamat halaman depan situs.',
  ],
  'page-listing': [
    'Halaman HTML dengan daftar berita; tidak ada umpan di situs ini yang ditemukan.',
    'Buat umpan dari halaman ini:',
  ],
  'page-with-feed': [
    'Alamat ini halaman web. Umpan situs ini: {format} di {target}',
    'Selebihnya di bawah tentang umpan itu. Tulis alamatnya pada src: lebih cepat daripada mencarinya setiap kali.',
  ],
  'page-other': [
    'Jawabannya halaman web tanpa umpan dan tanpa daftar berita.',
    'Pakai alamat umpan, atau alamat halaman yang mendaftar berita.',
  ],
  'not-a-feed': [
    'Jawabannya bukan umpan yang dikenal.',
    'JSON Feed memerlukan daftar bernama "items": docs/feeds.md.',
  ],
  syntax: [
    '{format} rusak di dekat: {near}',
    'Buat JSON dengan json_encode, XML dengan htmlspecialchars; jangan dirangkai sendiri.',
  ],
  'php-notice': [
    'PHP mencetak peringatan sebelum umpan: {near}',
    'Perbaiki yang disebutnya, dan jangan tampilkan peringatan kepada pengunjung.',
  ],
  'text-before': ['Ada teks sebelum umpan: {near}', 'Hapus yang mencetaknya.'],
  'blank-before': [
    'Ada baris kosong sebelum umpan; pembaca XML menolaknya.',
    'Hapus baris kosong di luar <?php … ?>, biasanya di functions.php atau berkas konfigurasi.',
  ],
  bom: [
    'Berkas dimulai dengan BOM; pembaca lain menolaknya.',
    'Simpan ulang sebagai "UTF-8 tanpa BOM", atau:',
  ],
  'cut-off': [
    'Jawaban terputus setelah {bytes} byte (Content-Length: {declared}).',
    'Jangan hitung Content-Length sendiri; periksa proxy dan batas waktu.',
  ],
  'too-large': [
    'Umpan lebih dari 5 MB; tidak dibaca.',
    'Sepuluh atau dua puluh artikel per halaman, sisanya lewat next_url.',
  ],
  heavy: [
    'Umpan {kilobytes} kB; berat untuk jaringan seluler.',
    'Kurangi jumlah artikel per halaman; gambar jangan disisipkan sebagai data:.',
  ],
  'cors-missing': [
    'Access-Control-Allow-Origin tidak dikirim; browser melarang halaman {site} membaca umpan ini.',
    'Kirim header itu:',
  ],
  'cors-duplicate': [
    'Access-Control-Allow-Origin dikirim lebih dari sekali ({values}); browser menolaknya.',
    'Kirim dari satu tempat saja; hapus yang lain, atau:',
  ],
  'cors-origin': [
    'Access-Control-Allow-Origin: {values} tidak mengizinkan {site}.',
    'Pakai *: isinya publik dan cookie tidak dikirim.',
  ],
  'cors-vary': [
    'Access-Control-Allow-Origin mengikuti si penanya tanpa Vary: Origin; cache akan memberi jawaban yang salah.',
    'Pakai *.',
  ],
  'cors-errors': [
    'Pada halaman kesalahan (status {status}) Access-Control-Allow-Origin tidak dikirim; pesannya tidak sampai.',
    'Kirim dengan "always".',
  ],
  'cors-preflight': ['Permintaan OPTIONS dijawab {status}; kpu-news tidak memerlukannya.'],
  'cors-same-site': ['Halaman dan umpan di situs yang sama ({site}): tidak perlu CORS.'],
  cors: ['Situs lain boleh membaca umpan ini (Access-Control-Allow-Origin: {values}).'],
  type: ['Content-Type: {type}, seharusnya {want}.', 'kpu-news tetap membacanya, pembaca lain tidak.'],
  'type-nosniff': [
    'Content-Type: {type} bersama nosniff, seharusnya {want}.',
    'Kirim jenis yang benar; dengan nosniff tidak ada yang menebaknya.',
  ],
  charset: ['Header menyebut charset {charset}, isinya UTF-8.', 'Sebut utf-8.'],
  'not-utf8': ['JSON bukan UTF-8 (charset: {charset}).', 'Simpan sebagai UTF-8.'],
  'charset-missing': ['Content-Type: {type} tanpa charset.', 'Tambahkan charset=utf-8.'],
  'type-right': ['Content-Type benar: {type}'],
  'json-loose': [
    'JSON tidak sah ({near}); kpu-news memperbaikinya, pembaca lain tidak.',
    'Buat JSON dengan json_encode; jangan dirangkai sendiri.',
  ],
  'xml-ampersand': [
    'XML tidak sah: & tanpa &amp; di: {near}',
    'kpu-news memperbaikinya, pembaca lain tidak. Tulis teks dengan htmlspecialchars:',
  ],
};
