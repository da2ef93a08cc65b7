/** Refusals, and what answers in place of a site: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const refusal = {
  unauthorized: ['Server meminta kata sandi (401).', 'Buka umpan ini untuk umum; isinya berita publik.'],
  forbidden: [
    'Server menolak (403).',
    'Izinkan akses umum ke alamat ini. Bila baris ini sudah ada, tanyakan firewall kepada penyedia hosting.',
  ],
  legal: [
    'Alamat diblokir karena alasan hukum (451).',
    'Tanyakan kepada penyedia hosting siapa yang memerintahkannya.',
  ],
  'not-found': [
    'Tidak ada apa-apa di alamat ini (404). Umpan yang ditemukan: {target}',
    'Tulis alamat yang ditemukan pada src, atau periksa ejaan alamat.',
  ],
  gone: [
    'Alamat ini sengaja dihapus (410). Umpan yang ditemukan: {target}',
    'Tulis alamat yang ditemukan pada src, atau aktifkan lagi umpannya.',
  ],
  'rate-limited': [
    'Server membatasi permintaan (429, Retry-After: {retry}).',
    'Longgarkan batas untuk umpan ini dan biarkan jawabannya disimpan di cache.',
  ],
  'retry-after-hidden': [
    'Server meminta menunggu ({retry}), tetapi halaman lain tidak dapat membacanya.',
    'Kirim Access-Control-Expose-Headers: Retry-After.',
  ],
  maintenance: [
    'Situs sedang dalam pemeliharaan (503, Retry-After: {retry}).',
    'Selesaikan pemeliharaan. WordPress yang macet setelah pembaruan: hapus berkas .maintenance di folder WordPress.',
  ],
  'server-error': [
    'Server gagal (status {status}).',
    'Lihat log kesalahan server; baris terakhir menyebut berkas dan sebabnya.',
  ],
  'status-other': [
    'Status {status} bukan jawaban untuk permintaan biasa.',
    'Periksa alamat dan proxy atau cache di antaranya.',
  ],
  'not-acceptable': [
    'Firewall aplikasi (ModSecurity) menolak permintaan (406).',
    'Minta penyedia hosting mengecualikan alamat ini.',
  ],
  'bot-check': [
    'Yang menjawab adalah pemeriksaan bot ({wall}, status {status}), bukan umpan.',
    'Kecualikan alamat umpan dari pemeriksaan: program dan halaman lain tidak dapat menjawab tantangannya.',
  ],
  'login-page': ['Jawabannya halaman login.', 'Umpan harus dapat dibuka tanpa login.'],
  'wp-rest-disabled': [
    'REST API WordPress ditutup (status {status}, {code}), biasanya oleh plugin keamanan.',
    'Buka posts, categories, tags dan media untuk umum dengan plugin kecil ini; selebihnya tetap tertutup.',
  ],
  'wp-permalinks': [
    '/wp-json/ tidak sampai ke WordPress, tetapi {target} menjawab.',
    'Pasang aturan permalink ini, atau pakai alamat yang menjawab itu pada src.',
  ],
  'wp-feed-disabled': [
    'Umpan WordPress dimatikan (status {status}).',
    'Hidupkan lagi dengan plugin kecil ini, atau matikan pilihan "disable feeds" di plugin yang menutupnya.',
  ],
  'wp-closed': [
    'WordPress menampilkan halaman "segera hadir" atau pemeliharaan di tempat umpan.',
    'Matikan mode itu, atau layani umpan lebih dahulu dengan plugin kecil ini.',
  ],
  'site-closed': [
    'Situs menampilkan halaman pemeliharaan di tempat umpan.',
    'Matikan mode pemeliharaan, atau kecualikan alamat umpan.',
  ],
};
