import type { FirstWords, MoreWords } from '../messages.js';

// Sundanese (loma, as software speaks), written without a native speaker and not yet reviewed by one: corrections are welcome.

/** The words of a first card. */
export const first: FirstWords = {
  heading: 'Warta Panganyarna',
  views: 'Geus ditempo {n} kali',
};

/** All other words. */
export const more: MoreWords = {
  loading: 'Ngamuat warta…',
  slow: 'Masih ngamuat…',
  shown: '{n} warta ditémbongkeun.',
  empty: 'Tacan aya warta.',
  noMatch: 'Teu aya warta nu cocog.',
  stale: 'Warta tacan bisa dianyarkeun.',
  retry: 'Coba deui',
  more: 'Témbongkeun leuwih loba',
  all: 'Kabéh warta',
  search: 'Téangan warta',
  source: 'Sumber: {host}',
  tags: 'Tag',
  updated: 'Dianyarkeun {date}',
  attachments: 'Lampiran',
  download: 'Undeur {type}',
  file: 'berkas',
  previous: 'Saméméhna',
  next: 'Saterusna',
  nearby: 'Warta séjén',
  close: 'Tutup',
  share: 'Bagikeun',
  shareOn: 'Bagikeun ka {name}',
  email: 'Kirim ku surélék',
  copy: 'Salin tutumbu',
  native: 'Bagikeun maké aplikasi séjén',
  copied: 'Tutumbu geus disalin.',
  notCopied: 'Tutumbu teu bisa disalin.',
  offline: 'Anjeun keur luring. Warta dimuat deui sanggeus nyambung.',
  timeout: 'Sérver lila teuing ngajawabna.',
  network: 'Warta tacan bisa dimuat. Coba deui.',
  closed: 'Sumber warta teu bisa dibuka.',
  busy: 'Sérver keur sibuk. Dicoba deui {time}.',
  notFound: 'Artikel teu kapanggih.',
  leadsTo: 'Nuju ka {host}',
  lookalike: 'Sarupa jeung {name}, tapi situs séjén.',
  foreign: 'Alamat maké aksara deungeun.',
  correction: 'Ralat',
  also: 'Dimuat ogé di {n} situs',
  asOf: 'Data nepi ka {time}.',
  reveal: 'Témbongkeun {n} warta anyar',
  waiting: 'Aya {n} warta anyar.',
  unloaded: '{n} sumber warta teu bisa dimuat.',
  justNow: 'karék pisan',
};
