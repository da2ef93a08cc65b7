import type { FirstWords, MoreWords } from '../messages.js';

// Javanese (ngoko, as software speaks), written without a native speaker and not yet reviewed by one: corrections are welcome.

/** The words of a first card. */
export const first: FirstWords = {
  heading: 'Warta Paling Anyar',
  views: 'Wis dideleng kaping {n}',
};

/** All other words. */
export const more: MoreWords = {
  loading: 'Ngemot warta…',
  slow: 'Isih ngemot…',
  shown: '{n} warta ditampilake.',
  empty: 'Durung ana warta.',
  noMatch: 'Ora ana warta sing cocog.',
  stale: 'Warta durung bisa dianyari.',
  retry: 'Coba maneh',
  more: 'Tampilake luwih akeh',
  all: 'Kabeh warta',
  search: 'Golek warta',
  source: 'Sumber: {host}',
  tags: 'Tag',
  updated: 'Dianyari {date}',
  attachments: 'Lampiran',
  download: 'Undhuh {type}',
  file: 'berkas',
  previous: 'Sadurunge',
  next: 'Sabanjure',
  nearby: 'Warta liyane',
  close: 'Tutup',
  share: 'Bagekake',
  shareOn: 'Bagekake menyang {name}',
  email: 'Kirim lumantar surel',
  copy: 'Salin pranala',
  native: 'Bagekake nganggo aplikasi liya',
  copied: 'Pranala wis disalin.',
  notCopied: 'Pranala ora bisa disalin.',
  offline: 'Sampeyan lagi luring. Warta dimot maneh yen wis nyambung.',
  timeout: 'Server kesuwen anggone mangsuli.',
  network: 'Warta durung bisa dimot. Coba maneh.',
  closed: 'Sumber warta ora bisa dibukak.',
  busy: 'Server lagi sibuk. Dicoba maneh {time}.',
  notFound: 'Artikel ora ketemu.',
  leadsTo: 'Tumuju {host}',
  lookalike: 'Mirip {name}, nanging situs liya.',
  foreign: 'Alamat nganggo aksara manca.',
  correction: 'Ralat',
  also: 'Uga kapacak ing {n} situs',
  asOf: 'Data nganti {time}.',
  reveal: 'Tampilake {n} warta anyar',
  waiting: 'Ana {n} warta anyar.',
  unloaded: '{n} sumber warta ora bisa dimot.',
  justNow: 'lagi wae',
};
