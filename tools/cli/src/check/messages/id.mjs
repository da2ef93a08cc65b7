import { answer } from './id/answer.mjs';
import { articles } from './id/articles.mjs';
import { connection } from './id/connection.mjs';
import { delivery } from './id/delivery.mjs';
import { embedding } from './id/embedding.mjs';
import { refusal } from './id/refusal.mjs';

/** @type {import('./index.mjs').Messages} */
export const id = {
  findings: { ...connection, ...refusal, ...answer, ...delivery, ...articles, ...embedding },

  levels: {
    fail: 'GAGAL',
    warn: 'PERIKSA',
    ok: 'BAIK',
  },
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
