/** Names, connections, certificates, redirects: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const connection = {
  'dns-missing': [
    'Nama {host} tidak dikenal DNS.',
    'Periksa ejaan alamat, lalu catatan A/AAAA domain itu dan masa berlakunya.',
  ],
  unreachable: [
    'Server {host} tidak dapat dihubungi ({code}).',
    'Periksa apakah server hidup, port-nya terbuka, dan firewall tidak memblokir jaringan ini.',
  ],
  timeout: [
    'Server {host} tersambung, tetapi tidak menjawab dalam 15 detik.',
    'Lihat beban server. Simpan jawaban umpan di cache, misalnya dengan baris berikut.',
  ],
  'tls-broken': ['Sambungan https ke {host} gagal ({code}).', 'Aktifkan TLS 1.2 dan 1.3 di server.'],
  'tls-old': ['Server hanya berbicara {protocol}; semua browser menolaknya.', 'Aktifkan TLS 1.2 dan 1.3.'],
  'certificate-expired': [
    'Sertifikat {host} kedaluwarsa sejak {until}.',
    'Perbarui sertifikat dan pastikan pembaruan otomatis berjalan.',
  ],
  'certificate-early': [
    'Sertifikat {host} belum berlaku.',
    'Periksa jam server, lalu pasang sertifikat yang berlaku.',
  ],
  'certificate-host': [
    'Sertifikat bukan untuk {host}.',
    'Buat sertifikat yang memuat nama itu (dengan dan tanpa www).',
  ],
  'certificate-self-signed': [
    'Sertifikat {host} dibuat sendiri; browser menolaknya.',
    'Pasang sertifikat dari penerbit yang dikenal, misalnya Let’s Encrypt (gratis).',
  ],
  'certificate-issuer': [
    'Penerbit sertifikat {host} tidak dikenal browser.',
    'Pasang sertifikat dari penerbit yang dikenal, misalnya Let’s Encrypt (gratis).',
  ],
  'certificate-chain': [
    'Server tidak mengirim sertifikat perantara; sebagian browser dan program menolaknya.',
    'Pasang berkas fullchain.pem, bukan cert.pem.',
  ],
  'certificate-other': ['Sertifikat {host} bermasalah ({code}).', 'Pasang sertifikat yang sah.'],
  'certificate-soon': [
    'Sertifikat berakhir dalam {days} hari ({until}).',
    'Perbarui sekarang dan periksa pembaruan otomatis.',
  ],
  certificate: ['Sertifikat sah sampai {until}.'],
  'ipv6-dead': [
    '{host} punya alamat IPv6 (AAAA), tetapi tidak ada yang menjawab di sana; pengunjung dengan IPv6 menunggu lama.',
    'Dengarkan juga di IPv6, atau hapus catatan AAAA.',
  ],
  http10: [
    'Server menjawab dengan HTTP/1.0: sambungan tidak dipakai ulang, setiap gambar membuka sambungan baru.',
    'Matikan paksaan HTTP/1.0 dan nyalakan keep-alive.',
  ],
  slow: [
    'Jawaban baru datang setelah {seconds} detik, dan selesai setelah {total} detik.',
    'Simpan jawaban di cache selama satu menit.',
  ],
  fast: ['Server menjawab dalam {milliseconds} ms.'],
  'redirect-loop': [
    'Pengalihan berputar atau terlalu panjang ({count} langkah, terakhir ke {target}).',
    'Periksa aturan pengalihan http/https dan www di server dan di CMS; cukup satu yang mengatur.',
  ],
  'redirect-login': [
    'Alamat ini mengalihkan ke halaman login: {target}.',
    'Umpan harus dapat dibuka tanpa login. Kecualikan alamat ini dari plugin atau aturan login.',
  ],
  'redirect-private': [
    'Alamat mengalihkan ke jaringan pribadi ({host}); tidak diikuti.',
    'Periksa pengalihan di server.',
  ],
  'redirect-to-http': [
    'https dialihkan ke http: {chain}. Browser menolaknya di halaman https.',
    'Ubah pengalihan itu agar menuju https.',
  ],
  'redirect-cors': [
    'Pengalihan {chain} tidak mengirim Access-Control-Allow-Origin; browser berhenti di sana.',
    'Tulis alamat akhirnya langsung pada src.',
  ],
  redirect: [
    'Alamat dialihkan {count} kali: {chain}.',
    'Tulis alamat akhirnya: lebih cepat, dan tidak bergantung pada pengalihan.',
  ],
  'mixed-content': [
    'Halaman https tidak boleh mengambil alamat http.',
    'Tulis alamat https; alamat itu sudah menjawab.',
  ],
  'mixed-content-no-https': [
    'Halaman https tidak boleh mengambil alamat http, dan {host} belum punya https yang sah.',
    'Pasang sertifikat di server umpan.',
  ],
  status: ['Server menjawab dengan status 200.'],
  malformed: [
    'Jawaban server bukan HTTP yang sah ({code}); browser menolaknya.',
    'Biasanya Content-Length dikirim dua kali atau header berisi baris kosong. Hapus header yang ditambahkan sendiri.',
  ],
  'connection-closed': [
    'Server menutup sambungan setelah tiap jawaban; setiap gambar membuka sambungan baru.',
    'Nyalakan keep-alive.',
  ],
};
