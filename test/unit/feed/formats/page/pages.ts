// Pages of invented news in the structures of many kinds of sites.

export interface News {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  /** As pages write it. */
  readonly day: string;
  readonly text: string;
}

export const HOST = 'https://kab-contoh.kpu.example';

const TITLES = [
  'KPU Contoh Tetapkan Daftar Pemilih Berkelanjutan Triwulan Pertama',
  'Rapat Koordinasi Bersama Bawaslu Bahas Data Pemilih Pemula',
  'Sosialisasi Pendidikan Pemilih di SMA Negeri Dua Contoh',
  'Bimbingan Teknis Pengelolaan Arsip bagi Sekretariat KPU',
  'Penyerahan Santunan kepada Ahli Waris Petugas Pemungutan Suara',
  'Ketua KPU Hadiri Upacara Hari Jadi Kabupaten Contoh',
  'Gudang Logistik Pemilu Mulai Dikosongkan Pekan Ini',
];
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'];

export const NEWS: readonly News[] = TITLES.map((title, index) => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  date: `2024-0${index + 1}-1${index}`,
  day: `1${index} ${MONTHS[index]} 2024`,
  text: `Kegiatan nomor ${index} ini diikuti oleh jajaran sekretariat dan dihadiri pula oleh para undangan dari beberapa instansi terkait di aula kantor setempat.`,
}));

const MENU = [
  'Beranda',
  'Profil',
  'Visi dan Misi',
  'Struktur Organisasi',
  'Informasi Publik',
  'Pengumuman',
  'Kontak',
];

/** A page around its main part: a menu, a side with other links, and a footer. */
export function pageOf(
  main: string,
  { title = 'Berita - KPU Kabupaten Contoh', heading = '<h1>Berita</h1>', head = '' } = {},
): string {
  const menu = MENU.map(
    (name) => `<li><a href="/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a></li>`,
  ).join('');
  const side = ['Agustus 2023', 'Juli 2023', 'Juni 2023', 'Mei 2023'].map(
    (month) => `<li><a href="/arsip/${month.replace(' ', '-')}">${month}</a> (4)</li>`,
  );
  return `<!doctype html><html lang="id"><head><title>${title}</title>${head}</head><body>
    <div class="top"><a href="/"><img src="/logo.png" alt="KPU Kabupaten Contoh"></a><ul>${menu}</ul></div>
    <div class="wrap"><div class="main">${heading}${main}</div>
    <div class="side"><h4>Arsip</h4><ul>${side.join('')}</ul></div></div>
    <div class="foot"><p>Jalan Merdeka Nomor 1, Contoh. Hak cipta dilindungi undang-undang.</p></div></body></html>`;
}

export const each = (card: (news: News, index: number) => string, news: readonly News[] = NEWS): string =>
  news.map(card).join('\n');
