// What the command `feed` says, in English and Indonesian.

/** @typedef {Record<string, unknown>} Values */
/** @typedef {(key: string, values?: Values) => string} Translate */

/** @type {Record<string, string>} */
const en = {
  'no-source': 'Which page, feed, folder or table? Name its address.',
  'bad-option': '{detail}. --help lists the options.',
  'bad-selector': '--items "{value}" is no CSS selector.',
  'bad-number': '--{name} is a number from {min} to {max}, not "{value}".',
  'bad-format': '--format is {known}, not "{value}".',
  'bad-home': '--home "{value}" is not an http(s) address.',
  'needs-home': '{address}: Under which address are these articles published? Name it with --home https://….',
  'bad-zone': '--time-zone "{value}" is no time zone, such as Asia/Makassar.',
  'one-recipe': '--recipe is for one page. Run the program once for each page.',
  'bad-recipe': '{file}: The recipe is not valid JSON. Delete the file; it is made again.',
  'missing-file': '{address}: The file or folder cannot be read ({code}). A URL starts with https://.',
  'other-file':
    '{address}: Files of this kind are not read. Use a folder, or .csv, .xlsx, .json, .xml or .html.',
  'no-title-column': '{address}: No column is named "judul" or "title". Name the columns in the first row.',
  'bad-table': '{address}: The table cannot be read. Save it as .xlsx or .csv again.',
  'bad-old':
    '{file}: The file exists and is no JSON Feed, so it is not replaced. Name another one with --out, or use --force.',
  unwritable: '{file}: The file cannot be written ({code}). Check the permissions of its folder.',
  locked: '{file}: Another run has been writing it for a long time ({path}). It stays as it was.',
  'other-site': '{address}: It redirects to another site. If you trust that one, use its address: {target}',
  'private-network':
    '{address}: The address leads to a private network, which a public site may not do. It is not asked.',
  robots: '{address}: robots.txt of the site forbids it to {agent}. Allow it there, or ask the webmaster.',
  'robots-failed':
    '{address}: Status {status}: without its robots.txt, the site is not asked. Try again later, and see its error log.',
  'cut-off': '{address}: The answer was cut off. Check any proxies and try again.',
  'no-items': '{address}: Nothing on the page matches --items "{value}". Has the page changed?',
  'not-a-feed':
    '{address}: No list of articles was found. Name the page that lists them, or show one with --example "a headline".',
  'not-a-feed.empty': '{address}: The answer is empty. Open the address in a browser.',
  'not-a-feed.js-shell':
    '{address}: The page is empty without its scripts. Name its feed, its API or its sitemap.xml instead.',
  'not-a-feed.bot-check':
    '{address}: A firewall answers instead of the page. Allow the program there ({agent}).',
  'not-a-feed.login': '{address}: A login answers instead of the page. It must be public.',
  'not-a-feed.maintenance': '{address}: The site is under maintenance. Try again later.',
  'not-a-feed.not-found': '{address}: The page says that it does not exist. Open it in a browser.',
  'not-a-feed.article': '{address}: The page is one article. Name the page that lists them.',
  'bad-syntax': '{address}: The feed has an error in its syntax. Check it with a feed validator.',
  timeout: '{address}: No answer in time. Try again later.',
  network: '{address}: The server does not answer. Check host name, certificate and firewall.',
  forbidden: '{address}: Status {status}: a login or a firewall blocks it. It must be public.',
  'not-found': '{address}: Status {status}: there is nothing at this address. Open it in a browser.',
  'rate-limited': '{address}: Status {status}: the server asks to wait. Run the program less often.',
  server: '{address}: Status {status}: the server failed. Try again later, and see its error log.',
  http: '{address}: Status {status} is no answer with a page or a feed.',
  interrupted: '{address}: The answer was cut off. Try again.',
  'too-large': '{address}: The answer is too large to be read ({limit} MB at most).',
  'empty-sitemap': '{address}: The sitemap names no articles.',
  'too-few': '{address}: Only {count} articles were found, at least {min} are needed. {advice}',
  'bad-links': '{address}: {count} of {all} links are missing, repeated or lead to other sites. {advice}',
  'bad-titles': '{address}: {count} of {all} titles are none, such as "{title}". {advice}',
  'other-list':
    '{address}: Only {count} of the {all} newest articles of the last run are still there, and none newer is above them. {advice}',
  'other-order':
    '{address}: The known articles come in another order, as in a list of popular ones. {advice}',
  'other-dates': '{address}: The dates of the articles are gone or have changed. {advice}',
  'other-titles': '{address}: The titles of known articles have changed, such as "{title}". {advice}',
  'other-paths': '{address}: The links look different from those of before, such as {link}. {advice}',
  grown: '{address}: Beside the articles there are other links now ({count} instead of {all}). {advice}',
  collapsed: '{address}: Only {count} articles were found, the last time {all}. {advice}',
  'advice.first':
    'Nothing was written. Name the page that lists the articles, or show one with --example "a headline".',
  'advice.stays':
    '{file} stays as it was. Check the page; if this is its new list, run once with --force, else use --example "a headline".',
  'advice.checked':
    '{file} stays as it was. Check the page, or show one article with --example "a headline".',
  invalid: '{address}: The feed would not be valid ({detail}). Please report this.',
  'progress.get': 'asking {address}',
  'progress.wait': 'waiting {seconds} s, to be polite',
  'progress.read': 'reading {address}',
  'progress.left-out': '{count} items left out, such as "{title}"',
  'progress.no-body': 'no text found: {address}',
  'progress.written': '{file}: {count} articles, {added} of them new',
  'progress.unchanged': '{file}: unchanged, {count} articles',
  help: `Usage: {program} feed ADDRESS… [options]

Makes a JSON Feed of a page that lists news, a feed, a sitemap, a folder or a table.

ADDRESS is the URL of a page, RSS, Atom, JSON Feed, WordPress or sitemap.xml; a folder with Markdown or HTML files;
or a .csv or .xlsx table. Several become one feed.

  --out FILE         write to a file, and keep in it what earlier runs found; else standard output
  --format NAME      what ADDRESS is, if it is not seen by itself: {formats}
  --title TEXT       title of the feed
  --home URL         the site's news page; for folders, the address under which they are published
  --limit N          articles of each address; further pages are read for it
  --keep N           articles in FILE, with those that have left the list (200)
  --example TEXT     a headline on the page, which shows where its list is
  --items CSS        a selector of the list's items
  --recipe FILE      file that remembers how the page is read
  --body             take the text of each new article from its own page; ask for permission where it is not yours
  --time-zone ZONE   zone of times that name none, such as Asia/Makassar; else only their day is kept
  --force            accept a list that differs from the last run's
  --lang id|en       language of the messages
  -h, --help         show this help

FILE is replaced only if the new feed passes all checks. The site's robots.txt is obeyed, and each host gets one request
in two seconds at most.

Exit status: 0 on success, 1 if the feed failed (FILE is unchanged), 2 if an option is invalid.
Cron and CI: docs/feed-command.md of kpu-news.`,
};

/** @type {typeof en} */
const id = {
  'no-source': 'Halaman, umpan, folder, atau tabel yang mana? Sebutkan alamatnya.',
  'bad-option': 'Opsi salah: {detail}. --help menampilkan semua opsi.',
  'bad-selector': '--items "{value}" bukan selektor CSS.',
  'bad-number': '--{name} adalah angka {min} sampai {max}, bukan "{value}".',
  'bad-format': '--format adalah {known}, bukan "{value}".',
  'bad-home': '--home "{value}" bukan alamat http(s).',
  'needs-home': '{address}: Di alamat mana artikel ini terbit? Sebutkan dengan --home https://….',
  'bad-zone': '--time-zone "{value}" bukan zona waktu, misalnya Asia/Makassar.',
  'one-recipe': '--recipe hanya untuk satu halaman. Jalankan program sekali untuk setiap halaman.',
  'bad-recipe': '{file}: Resep bukan JSON yang sah. Hapus berkas itu; nanti dibuat lagi.',
  'missing-file': '{address}: Berkas atau folder tidak dapat dibaca ({code}). Alamat web diawali https://.',
  'other-file':
    '{address}: Jenis berkas ini tidak dibaca. Gunakan folder, atau .csv, .xlsx, .json, .xml, atau .html.',
  'no-title-column': '{address}: Tidak ada kolom "judul" atau "title". Tulis nama kolom di baris pertama.',
  'bad-table': '{address}: Tabel tidak dapat dibaca. Simpan lagi sebagai .xlsx atau .csv.',
  'bad-old':
    '{file}: Berkas sudah ada dan bukan JSON Feed, jadi tidak diganti. Sebutkan berkas lain dengan --out, atau gunakan --force.',
  unwritable: '{file}: Berkas tidak dapat ditulis ({code}). Periksa izin foldernya.',
  locked: '{file}: Proses lain sudah lama menulis berkas ini ({path}). Berkas tidak diubah.',
  'other-site':
    '{address}: Alamat ini mengalihkan ke situs lain. Jika Anda memercayainya, gunakan alamatnya: {target}',
  'private-network':
    '{address}: Alamat mengarah ke jaringan privat, yang tidak boleh dilakukan situs publik. Tidak diminta.',
  robots:
    '{address}: robots.txt situs melarangnya bagi {agent}. Izinkan di sana, atau hubungi pengelola situs.',
  'robots-failed':
    '{address}: Status {status}: tanpa robots.txt, situs tidak diminta. Coba lagi nanti, dan lihat log galatnya.',
  'cut-off': '{address}: Jawaban terpotong. Periksa proksi, lalu coba lagi.',
  'no-items': '{address}: Tidak ada yang cocok dengan --items "{value}". Apakah halamannya berubah?',
  'not-a-feed':
    '{address}: Daftar artikel tidak ditemukan. Sebutkan halaman yang memuatnya, atau tunjukkan satu dengan --example "judul berita".',
  'not-a-feed.empty': '{address}: Jawaban kosong. Buka alamat itu di peramban.',
  'not-a-feed.js-shell':
    '{address}: Halaman kosong tanpa skripnya. Sebutkan umpan, API, atau sitemap.xml-nya.',
  'not-a-feed.bot-check':
    '{address}: Yang menjawab tembok api, bukan halamannya. Izinkan program ini di sana ({agent}).',
  'not-a-feed.login': '{address}: Yang menjawab halaman masuk. Halaman harus terbuka.',
  'not-a-feed.maintenance': '{address}: Situs sedang dalam pemeliharaan. Coba lagi nanti.',
  'not-a-feed.not-found': '{address}: Halaman itu mengatakan dirinya tidak ada. Buka di peramban.',
  'not-a-feed.article': '{address}: Halaman itu satu artikel. Sebutkan halaman yang memuat daftarnya.',
  'bad-syntax': '{address}: Sintaks umpan salah. Periksa dengan validator umpan.',
  timeout: '{address}: Tidak ada jawaban tepat waktu. Coba lagi nanti.',
  network: '{address}: Server tidak menjawab. Periksa nama host, sertifikat, dan tembok api.',
  forbidden: '{address}: Status {status}: diblokir halaman masuk atau tembok api. Alamat harus terbuka.',
  'not-found': '{address}: Status {status}: tidak ada apa-apa di alamat ini. Buka di peramban.',
  'rate-limited': '{address}: Status {status}: server meminta menunggu. Jalankan program lebih jarang.',
  server: '{address}: Status {status}: server gagal. Coba lagi nanti, dan lihat log galatnya.',
  http: '{address}: Status {status} bukan jawaban berisi halaman atau umpan.',
  interrupted: '{address}: Jawaban terpotong. Coba lagi.',
  'too-large': '{address}: Jawaban terlalu besar untuk dibaca (paling banyak {limit} MB).',
  'empty-sitemap': '{address}: Peta situs tidak menyebut artikel.',
  'too-few': '{address}: Hanya {count} artikel ditemukan, paling sedikit {min} diperlukan. {advice}',
  'bad-links': '{address}: {count} dari {all} tautan tidak ada, berulang, atau menuju situs lain. {advice}',
  'bad-titles': '{address}: {count} dari {all} judul bukan judul, misalnya "{title}". {advice}',
  'other-list':
    '{address}: Hanya {count} dari {all} artikel terbaru yang lalu masih ada, dan tidak ada yang lebih baru di atasnya. {advice}',
  'other-order': '{address}: Urutan artikel yang dikenal berubah, seperti daftar terpopuler. {advice}',
  'other-dates': '{address}: Tanggal artikel hilang atau berubah. {advice}',
  'other-titles': '{address}: Judul artikel yang dikenal berubah, misalnya "{title}". {advice}',
  'other-paths': '{address}: Bentuk tautan berbeda dari sebelumnya, misalnya {link}. {advice}',
  grown: '{address}: Di samping artikel kini ada tautan lain ({count}, sebelumnya {all}). {advice}',
  collapsed: '{address}: Hanya {count} artikel ditemukan, sebelumnya {all}. {advice}',
  'advice.first':
    'Tidak ada yang ditulis. Sebutkan halaman yang memuat daftar artikel, atau tunjukkan satu dengan --example "judul berita".',
  'advice.stays':
    '{file} tidak diubah. Periksa halamannya; jika memang itu daftar barunya, jalankan sekali dengan --force, jika bukan, gunakan --example "judul berita".',
  'advice.checked':
    '{file} tidak diubah. Periksa halamannya, atau tunjukkan satu artikel dengan --example "judul berita".',
  invalid: '{address}: Umpan tidak akan sah ({detail}). Mohon laporkan.',
  'progress.get': 'meminta {address}',
  'progress.wait': 'menunggu {seconds} detik, demi sopan santun',
  'progress.read': 'membaca {address}',
  'progress.left-out': '{count} butir tidak diambil, misalnya "{title}"',
  'progress.no-body': 'teks tidak ditemukan: {address}',
  'progress.written': '{file}: {count} artikel, {added} di antaranya baru',
  'progress.unchanged': '{file}: tidak berubah, {count} artikel',
  help: `Usage: {program} feed ALAMAT… [opsi]

Membuat JSON Feed dari halaman daftar berita, umpan, peta situs, folder, atau tabel.

ALAMAT adalah URL halaman, RSS, Atom, JSON Feed, WordPress, atau sitemap.xml; folder berisi berkas Markdown atau HTML;
atau tabel .csv atau .xlsx. Beberapa alamat menjadi satu umpan.

  --out BERKAS       tulis ke berkas, dan simpan temuan yang lalu di dalamnya; tanpa ini ke keluaran standar
  --format NAMA      jenis ALAMAT, jika tidak dikenali sendiri: {formats}
  --title TEKS       judul umpan
  --home URL         halaman berita situs; untuk folder, alamat tempat terbitnya
  --limit N          jumlah artikel dari setiap alamat; halaman berikutnya dibaca untuk itu
  --keep N           jumlah artikel dalam BERKAS, termasuk yang sudah keluar dari daftar (200)
  --example TEKS     satu judul di halaman itu, yang menunjukkan letak daftarnya
  --items CSS        selektor butir daftar
  --recipe BERKAS    berkas yang mengingat cara membaca halaman
  --body             ambil isi setiap artikel baru dari halamannya; minta izin jika bukan milik Anda
  --time-zone ZONA   zona waktu untuk jam tanpa zona, misalnya Asia/Makassar; tanpa ini hanya harinya yang disimpan
  --force            terima daftar yang berbeda dari yang lalu
  --lang id|en       bahasa pesan
  -h, --help         tampilkan bantuan ini

BERKAS diganti hanya jika umpan baru lolos semua pemeriksaan. robots.txt situs dipatuhi, dan setiap host diminta paling
banyak sekali dalam dua detik.

Status keluar: 0 berhasil, 1 umpan gagal (BERKAS tidak berubah), 2 opsi salah.
Cron dan CI: docs/feed-command.md dari kpu-news.`,
};

export const tables = { en, id };

/**
 * The language of the messages: that of the option, else that of the environment.
 * @param {string | undefined} option
 * @param {Record<string, string | undefined>} environment
 * @returns {'id' | 'en'}
 */
export function languageOf(option, environment) {
  const tag = option ?? (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
  return /^id(?![a-z])/i.test(tag) ? 'id' : 'en';
}

/** @param {'id' | 'en'} language @returns {Translate} */
export const translator =
  (language) =>
  (key, values = {}) =>
    tables[language][key].replace(/\{(\w+)\}/g, (whole, name) =>
      name in values ? String(values[name]) : whole,
    );
