/** Articles and their pictures: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const articles = {
  'ids-repeated': [
    '{count} artikel memakai id yang sudah dipakai ({example}).',
    'Setiap artikel punya id sendiri, selamanya.',
  ],
  'ids-missing': ['{count} artikel tanpa id.', 'Pakai alamat atau nomor artikel.'],
  'links-missing': ['{count} artikel tanpa alamat.', 'Isi url (RSS: link), agar judul dapat diklik.'],
  'links-relative': [
    '{count} alamat relatif, misalnya {example}; pembaca lain tidak tahu situsnya.',
    'Tulis alamat lengkap dengan https://.',
  ],
  'links-foreign': [
    '{count} artikel menaut ke host lain ({host}).',
    'Bila itu benar, percayai host itu pada elemen:',
  ],
  'links-http': [
    '{count} alamat artikel memakai http://{host}/.',
    'Ganti dengan https:// (WordPress: Pengaturan → Umum).',
  ],
  'dates-unreadable': [
    '{count} tanggal tidak terbaca, misalnya: {example}',
    'Tulis ISO 8601 dengan zona waktu (RSS: RFC 822):',
  ],
  'dates-missing': ['{count} dari {total} artikel tanpa tanggal.', 'Isi date_published (RSS: pubDate):'],
  'dates-future': [
    '{count} artikel bertanggal di masa depan ({example}).',
    'Biasanya zona waktu salah. Untuk WIB:',
  ],
  dates: ['Tanggal terbaca; terbaru {newest}.'],
  'pictures-none': ['Tidak satu pun dari {total} artikel punya gambar.', 'Sebut gambarnya:'],
  'pictures-lazy': [
    '{count} artikel hanya punya gambar pengganti (lazy load).',
    'kpu-news mencari gambar aslinya, pembaca lain tidak. Kirim alamat gambar yang sebenarnya di umpan.',
  ],
  'pictures-http': [
    '{count} gambar memakai http://{host}/; browser memblokir atau menaikkannya di halaman https.',
    'Ganti dengan https://.',
  ],
  'picture-private': ['Gambar berada di jaringan pribadi.', 'Pakai alamat publik.'],
  'picture-refused': ['Gambar ditolak (403) bila diminta dari situs lain (anti-hotlink).', 'Izinkan gambar:'],
  'picture-broken': ['Gambar tidak ada (status {status}).', 'Periksa alamat dan berkasnya.'],
  'picture-policy': [
    'Cross-Origin-Resource-Policy: {policy} melarang situs lain menampilkan gambar.',
    'Izinkan:',
  ],
  'picture-type': ['Alamat gambar berisi {type}, bukan gambar.', 'Periksa alamatnya.'],
  'picture-heavy': ['Gambar {kilobytes} kB ({size}).', 'Lebar 800 piksel dan di bawah 150 kB sudah cukup.'],
  'picture-small': ['Gambar hanya {size} piksel.', 'Lebar 800 piksel.'],
  pictures: ['{count} dari {total} artikel punya gambar.'],
};
