/** Each finding: what happened, and what to do. @type {import('./index.mjs').Messages} */
export const id = {
  findings: {
    // sambungan
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
    // pengalihan
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
    // status
    status: ['Server menjawab dengan status 200.'],
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
    // jenis jawaban
    feed: ['{format} dengan {count} artikel: {title}'],
    'feed-empty': [
      '{format} terbaca, tetapi tidak ada artikel yang dapat ditampilkan ({ignored} dilewati).',
      'Terbitkan setidaknya satu artikel. Bila ada artikel: periksa nama anggotanya (title, url, content_html).',
    ],
    'answer-empty': [
      'Jawabannya kosong.',
      'Biasanya PHP berhenti karena kesalahan. Lihat log kesalahan server.',
    ],
    'answer-binary': [
      'Jawabannya bukan teks.',
      'Periksa alamat; mungkin gambar, PDF atau berkas terkompresi.',
    ],
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
    // CORS
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
    // jenis isi
    type: ['Content-Type: {type}, seharusnya {want}.', 'kpu-news tetap membacanya, pembaca lain tidak.'],
    'type-nosniff': [
      'Content-Type: {type} bersama nosniff, seharusnya {want}.',
      'Kirim jenis yang benar; dengan nosniff tidak ada yang menebaknya.',
    ],
    charset: ['Header menyebut charset {charset}, isinya UTF-8.', 'Sebut utf-8.'],
    'not-utf8': ['JSON bukan UTF-8 (charset: {charset}).', 'Simpan sebagai UTF-8.'],
    'charset-missing': ['Content-Type: {type} tanpa charset.', 'Tambahkan charset=utf-8.'],
    'type-right': ['Content-Type benar: {type}'],
    // kompresi
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
    // cache
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
    // halaman berikut
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
    // artikel
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
    // tanggal
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
    // gambar
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
    'picture-refused': [
      'Gambar ditolak (403) bila diminta dari situs lain (anti-hotlink).',
      'Izinkan gambar:',
    ],
    'picture-broken': ['Gambar tidak ada (status {status}).', 'Periksa alamat dan berkasnya.'],
    'picture-policy': [
      'Cross-Origin-Resource-Policy: {policy} melarang situs lain menampilkan gambar.',
      'Izinkan:',
    ],
    'picture-type': ['Alamat gambar berisi {type}, bukan gambar.', 'Periksa alamatnya.'],
    'picture-heavy': ['Gambar {kilobytes} kB ({size}).', 'Lebar 800 piksel dan di bawah 150 kB sudah cukup.'],
    'picture-small': ['Gambar hanya {size} piksel.', 'Lebar 800 piksel.'],
    pictures: ['{count} dari {total} artikel punya gambar.'],
    robots: [
      'robots.txt melarang {path}. Browser tidak membacanya, tetapi pembuat umpan dan penghimpun mematuhinya.',
      'Izinkan kpu-news (ganti aturan untuk kpu-news, bila ada):',
    ],
    // berkas kpu-news
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
    // halaman
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
    malformed: [
      'Jawaban server bukan HTTP yang sah ({code}); browser menolaknya.',
      'Biasanya Content-Length dikirim dua kali atau header berisi baris kosong. Hapus header yang ditambahkan sendiri.',
    ],
    'connection-closed': [
      'Server menutup sambungan setelah tiap jawaban; setiap gambar membuka sambungan baru.',
      'Nyalakan keep-alive.',
    ],
    'json-loose': [
      'JSON tidak sah ({near}); kpu-news memperbaikinya, pembaca lain tidak.',
      'Buat JSON dengan json_encode; jangan dirangkai sendiri.',
    ],
    'xml-ampersand': [
      'XML tidak sah: & tanpa &amp; di: {near}',
      'kpu-news memperbaikinya, pembaca lain tidak. Tulis teks dengan htmlspecialchars:',
    ],
    cookie: [
      'Umpan memasang cookie ({name}); cache bersama tidak menyimpannya.',
      'Umpan tidak memerlukan sesi; jangan kirim Set-Cookie.',
    ],
    'page-feed-broken': [
      'Umpan di halaman ini tidak menjawab (status {status}).',
      'Periksa alamat itu dengan kpu-news check.',
    ],
    'page-feed-cors': [
      'Umpan di halaman ini tidak mengizinkan {site} membacanya.',
      'Jalankan kpu-news check untuk alamat umpan itu; baris perbaikannya untuk server umpan.',
    ],
  },
  levels: { fail: 'GAGAL', warn: 'PERIKSA', ok: 'BAIK' },
  places: {
    htaccess: 'Apache/LiteSpeed, di akhir berkas {file}',
    'htaccess-top': 'Apache/LiteSpeed, paling atas di berkas {file}',
    vhost: 'Apache, di dalam <VirtualHost>, ganti baris yang sama bila ada (minta penyedia hosting)',
    'apache-ports': 'Apache, ports.conf (ganti baris Listen untuk port itu)',
    'nginx-server': 'nginx, di awal server { … } (ganti location atau baris yang sama, bila ada)',
    'nginx-http': 'nginx, di luar server { … }',
    'nginx-php':
      'nginx, di location yang meneruskan ke PHP (ganti add_header Access-Control-Allow-Origin di sana)',
    'nginx-csp': 'nginx, ganti add_header Content-Security-Policy yang ada',
    'php-top': 'PHP, paling atas di berkas yang membuat umpan',
    'php-item': 'PHP, di bagian yang menulis tiap artikel',
    'mu-plugin': 'WordPress, berkas baru {file}',
    'web-config': 'IIS, berkas {file}',
    robots: 'berkas {file}',
    shell: 'di terminal',
    'shell-folder': 'di terminal server, di folder akar situs',
    'php-print': 'PHP, di tempat umpan dicetak',
    'page-meta': 'di halaman Anda, ganti <meta> yang ada',
    element: 'di halaman Anda',
    page: 'di halaman Anda',
    cloudflare: 'Cloudflare, Security → WAF → Custom rules, tindakan Skip',
    letter: 'surat kepada penyedia hosting',
  },
  report: {
    checked: 'Diperiksa',
    summary: '{fail} gagal, {warn} perlu diperiksa, {ok} baik',
    platform: 'Server',
    unknown: 'tidak diketahui',
    site: 'Untuk halaman di',
    requests: '{count} permintaan',
    same: 'Baris yang sama dengan nomor {number}.',
    seeAddress: 'Alamat',
  },
};
