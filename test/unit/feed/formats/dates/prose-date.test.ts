// "?" behind a date says that its day is not sure.
import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readProseDate } from '../../../../../src/feed/formats/dates/prose-date.js';
import { expectLinear } from '../../../../helpers/linear.js';

const now = Date.parse('2026-11-30T05:00:00Z');

const read = (text: string, options = {}): string | undefined => {
  const { date, precise } = readProseDate(text, { now, ...options }) ?? {};
  return date && `${date}${precise ? '' : '?'}`;
};

const table = (title: string, rows: Record<string, string | undefined>, options = {}): void => {
  it(title, () => {
    const all = Object.fromEntries(Object.keys(rows).map((text) => [text, read(text, options)]));
    expect(all).to.deep.equal(rows);
  });
};

describe('readProseDate', () => {
  table('reads the line of an Indonesian article', {
    'Admin | Rabu (17/2/2021) | 0 Komentar': '2021-02-17',
    'Diposting pada 12 Agu 2020 13:12 WIB oleh Humas': '2020-08-12T06:12:00.000Z',
    '17 Nopember 2014': '2014-11-17',
    'Jum’at, 5 Pebruari 2010 - 10:00': '2010-02-05T10:00:00',
    "JUM'AT, 13 AGUSTUS 2021": '2021-08-13',
    'Jum`at 13 Agustus 2021': '2021-08-13',
    'Sen, 4 Mar 2024': '2024-03-04',
    'Rabu Pahing, 17 Februari 2021': '2021-02-17',
    'Rabu, 2/3/2022': '2022-03-02',
    'Kamis 12-08-2021': '2021-08-12',
    'Kamis,12 Agustus 2021': '2021-08-12',
    'Senin, (9/8/2021)': '2021-08-09',
    'Senin (9 Agustus 2021)': '2021-08-09',
    'Diposting 12-08-2020': '2020-08-12',
    'Tgl. 17-02-2021': '2021-02-17',
    'oleh Admin 12/08/2020 10:30': '2020-08-12T10:30:00',
    'Agustus 12, 2020 Tidak ada komentar': '2020-08-12',
    '1 Okt 2019': '2019-10-01',
    '12 AGT 2021': '2021-08-12',
    '12 Ags 2021': '2021-08-12',
    '12 Agustus, 2020': '2020-08-12',
    '12-Agustus-2021': '2021-08-12',
    '12/Agu/2020': '2020-08-12',
    '12Agu2020': '2020-08-12',
    '12 Februari2021': '2021-02-12',
    '(13/08/2021) dibaca 7 kali': '2021-08-13',
    '[13 Agustus 2021]': '2021-08-13',
    'Admin KPU•13 Agustus 2021•Berita': '2021-08-13',
    '17 Februari 2021/Humas': '2021-02-17',
    'Dilihat 3456 kali | 9 Agustus 2021': '2021-08-09',
    '9 Agustus 2021 3456 kali': '2021-08-09',
    'Oleh: admin 9 Agustus 2021 0 Komentar': '2021-08-09',
    '120 kali - 12 Agustus 2020': '2020-08-12',
  });
  table('reads a time beside the day', {
    'Senin, 12 Agustus 2024 - 13:05 WIB': '2024-08-12T06:05:00.000Z',
    'Rabu, 17 Feb 2021 | 10.30 WIB': '2021-02-17T03:30:00.000Z',
    '13 Agustus 2021 pukul 10.30 WITA': '2021-08-13T02:30:00.000Z',
    '13 Agustus 2021 jam 08.30': '2021-08-13T08:30:00',
    '19 Januari 2024 09.04 WIT': '2024-01-19T00:04:00.000Z',
    '12 Agu 2020 13:12 GMT+7': '2020-08-12T06:12:00.000Z',
    '12 Agu 2020 13:12 UTC': '2020-08-12T13:12:00.000Z',
    '17 Feb 2021 10:30:15': '2021-02-17T10:30:15',
    'Aug 9, 2021 1:05 pm': '2021-08-09T13:05:00',
    '2020-08-12T13:12:00+07:00': '2020-08-12T06:12:00.000Z',
    '2020-08-12 13:12': '2020-08-12T13:12:00',
    '12. März 2021, 10:30 Uhr': '2021-03-12T10:30:00',
    '12 августа 2020 г. 13:12': '2020-08-12T13:12:00',
    '2020 年 8 月 12 日 13:12': '2020-08-12T13:12:00',
    '17 Februari 2021 25:99': '2021-02-17',
    '12 Agustus 2020 1.250 kali': '2020-08-12',
    '12 Agustus 2020 4.50': '2020-08-12',
  });
  table('reads other languages', {
    'Aug 12, 2020': '2020-08-12',
    'Aug. 12, 2020': '2020-08-12',
    'August 12th, 2020': '2020-08-12',
    '12th of August 2020': '2020-08-12',
    'By Admin on August 12, 2020 in News': '2020-08-12',
    'Aug 12, 2020 · 3 min read': '2020-08-12',
    '9-Aug-21': '2021-08-09',
    '12. August 2020': '2020-08-12',
    '5. Mai 2021': '2021-05-05',
    '12.08.2020': '2020-08-12',
    '12 maart 2020': '2020-03-12',
    'le 5 février 2020': '2020-02-05',
    '1er août 2020': '2020-08-01',
    '1 juil. 2021': '2021-07-01',
    '5 déc. 2021': '2021-12-05',
    '12 de agosto de 2020': '2020-08-12',
    '3 ene 2021': '2021-01-03',
    '5 Mac 2021': '2021-03-05',
    '12 Ogos 2020': '2020-08-12',
    '3 Disember 2019': '2019-12-03',
    '14 Méi 2021': '2021-05-14',
    '2 Séptémber 2021': '2021-09-02',
    '12 августа 2020': '2020-08-12',
    '3 мая 2021': '2021-05-03',
    '2020/08/12': '2020-08-12',
    '2020.8.12': '2020-08-12',
    '2020年8月12日': '2020-08-12',
    '２０２０年８月１２日': '2020-08-12',
    公開日2020年8月12日: '2020-08-12',
    '2020년 8월 12일': '2020-08-12',
  });
  table('reads the first of several days, and is not sure', {
    '30-31 Maret 2023': '2023-03-30?',
    '30 - 31 Maret 2023': '2023-03-30?',
    '2 dan 3 Januari 2025': '2025-01-02?',
    '9 s.d. 12 Agustus 2021': '2021-08-09?',
    'Sabtu, 12 & 13 September 2020': '2020-09-12?',
    'Rabu s.d. Jumat (17-19/1/2024)': '2024-01-17?',
    'Rabu s/d Jumat, 17 s/d 19 Januari 2024': '2024-01-17?',
    'Minggu-Senin (22-23/11/2020)': '2020-11-22?',
    '30 Maret - 2 April 2023': '2023-03-30?',
    '30 Desember - 2 Januari 2023': '2022-12-30?',
    '12 Agustus 2020 - 14 Agustus 2020': '2020-08-12?',
    'January 2-5, 2021': '2021-01-02?',
  });
  table('infers the year from the weekday only, and is not sure', {
    'Jumat (17/4)': '2026-04-17?',
    'Selasa (24/3)': '2026-03-24?',
    'Rabu, 17 Februari': '2021-02-17?',
    'Senin 9 Agustus': '2021-08-09?',
    'Senin, 9/8': undefined,
    '17 Februari': undefined,
    '(17/4)': undefined,
  });
  table('is not sure of a day on another weekday, or of a change', {
    'Selasa, 17 Februari 2021': '2021-02-17?',
    'Terakhir diperbarui pada: 12 Agustus 2020': '2020-08-12?',
    'Last updated on 2 January 2025': '2025-01-02?',
  });
  table('chooses among dates by what is around them', {
    'Posted 10 Aug 2020 | Updated 12 Aug 2020': '2020-08-10',
    'Terbit 1 Januari 2025 Diperbarui 2 Januari 2025': '2025-01-01',
    '10 Agu 2020 (diperbarui 12 Agu 2020)': '2020-08-10',
    '10 Agu 2020 | Lomba pada tahun ini dimulai 5 Mei 2020 di alun-alun': '2020-08-10',
    'HUT Republik 17 Agustus 2020 | 20 Agustus 2020': '2020-08-20',
    'Di harian Republika 17 Agustus 2020 dan 20 Agustus 2020': '2020-08-17?',
    '12 Aug 2020 12 Aug 2020 10:30': '2020-08-12T10:30:00',
    '12 November 2022 13 November 2022': '2022-11-12?',
    'lomba 5 Mei 2020 dan rapat 7 Juni 2020 di aula': undefined,
    'Pendaftaran hingga 12 Agustus 2020': undefined,
    'Batas akhir: 12 Agustus 2020': undefined,
    'Deadline 12 August 2020': undefined,
  });
  table('takes two digits for a year only where nothing else follows', {
    '4 Maret 24': '2024-03-04',
    '12 Agu ’20': '2020-08-12',
    '4 Maret 24 peserta': undefined,
    '12 Mei 10.30': undefined,
    'Senin, 12/8/24 | Humas': '2024-08-12',
    'Senin (9/8/21)': '2021-08-09',
    'Tgl 12.08.21': '2021-08-12',
    '12/8/20': undefined,
  });
  table('reads numbers as day and month where they can mean one thing', {
    '21-08-2021': '2021-08-21',
    '12/25/2020': '2020-12-25',
    '05/05/2021': '2021-05-05',
    'Wednesday 02/03/2022': '2022-03-02',
    'Thursday 02/03/2022': '2022-02-03',
    '01/02/2024': undefined,
    '12-08-2020': undefined,
    'Published on: 12/08/2020': undefined,
  });
  table('reads days up to a week ago, and is not sure', {
    '2 jam yang lalu': '2026-11-30?',
    '6 jam lalu': '2026-11-30?',
    '14 jam lalu': '2026-11-29?',
    'sejam yang lalu': '2026-11-30?',
    '45 menit yang lalu | Humas': '2026-11-30?',
    'Humas 2 jam yang lalu 0 Komentar': '2026-11-30?',
    'beberapa menit yang lalu': '2026-11-30?',
    '3 hari lalu': '2026-11-27?',
    '1 minggu yang lalu': '2026-11-23?',
    kemarin: '2026-11-29?',
    'Kemarin 10:30 WIB': '2026-11-29?',
    'kemarin dulu': '2026-11-28?',
    'hari ini, 10:30': '2026-11-30?',
    'baru saja': '2026-11-30?',
    'an hour ago': '2026-11-30?',
    '2 days ago': '2026-11-28?',
    'Posted yesterday': '2026-11-29?',
    '8 hari lalu': undefined,
    '2 minggu lalu': undefined,
    '3 bulan yang lalu': undefined,
    '2 months ago': undefined,
    'beberapa hari lalu': undefined,
    '12 hari lagi': undefined,
    'Hari ini KPU menetapkan hasil': undefined,
    'Gempa 2 jam lalu mengguncang': undefined,
    'KPU gelar rapat, hari ini': undefined,
    calendar_today: undefined,
    "yesterday's news": undefined,
    'Selasa lalu': undefined,
  });
  table('refuses days of the future, of long ago and of no calendar', {
    '1 Desember 2026': '2026-12-01',
    '2 Desember 2026': undefined,
    '12 Desember 2030': undefined,
    '31 Desember 2002': undefined,
    '31 Februari 2024': undefined,
    'Feb 29, 2023': undefined,
    '0 Agustus 2021': undefined,
    '13/13/2021': undefined,
    '9 Agustus 0021': undefined,
  });
  table('reads no date where there is none', {
    '12 Komentar': undefined,
    '5/5': undefined,
    '1/2 halaman': undefined,
    '12/20 suara': undefined,
    '08123456789': undefined,
    '0812-3456-7890': undefined,
    '0274-1208-2020': undefined,
    '62/12/08/2020': undefined,
    '(021) 3193-7223': undefined,
    'Pasal 12 ayat 3': undefined,
    'Rp 10.000': undefined,
    'Rp 12.08.2020': undefined,
    '10:30': undefined,
    '08.00 - 12.00 WIB': undefined,
    Rabu: undefined,
    'Rabu 10:30 WIB': undefined,
    '2024': undefined,
    'Januari 2024': undefined,
    'Juni 12': undefined,
    'Volume 12': undefined,
    'No. 12/8/2020': undefined,
    'PKPU Nomor 8 Tahun 2020': undefined,
    'SK Nomor 12/HK.03/2021': undefined,
    'TA 2020/2021': undefined,
    'Versi 1.2.2020': undefined,
    'v2020.10.12': undefined,
    '192.168.10.12': undefined,
    '10.12.2020.345': undefined,
    '19800812 200501 1 001': undefined,
    'ISBN 978-602-12-08-20': undefined,
    '365/24/7': undefined,
    'Skor 3-2 2021': undefined,
    'Minggu ke-2 Maret 2021': undefined,
    'HUT ke-75 Agustus 2020': undefined,
    'Minggu ke 2 Maret 2021': undefined,
    'Tahap 2 Maret 2021': undefined,
    'Dibaca 5 - 12 Agustus 2020': undefined,
    '12 jangan 2020': undefined,
    '12 Desa 2020': undefined,
    '12 Foo 2024': undefined,
    '12 orang 2021': undefined,
    '12 Marketing 2021': undefined,
    '3 set 2024': undefined,
    '5 jui 2021': undefined,
    '12 Rajab 1442 H': undefined,
    'kpu.go.id/2020/08/12/judul': undefined,
    令和2年8月12日: undefined,
  });
  table(
    'takes the order of numbers that it is told',
    { '01/02/2024': '2024-01-02', '25/12/2020': '2020-12-25', '12/8/20': '2020-12-08' },
    { order: 'mdy' },
  );
  table(
    'takes the order that Indonesia has',
    { '01/02/2024': '2024-02-01', '12-08-2020': '2020-08-12', '9 / 8 / 2021 | Admin': '2021-08-09' },
    { order: 'dmy' },
  );
  it('counts days in the given zone', () => {
    const late = Date.parse('2026-11-30T16:30:00Z');
    expect(read('kemarin', { now: late, zone: 'Asia/Jayapura' })).to.equal('2026-11-30?');
    expect(read('kemarin', { now: late, zone: 'Asia/Jakarta' })).to.equal('2026-11-29?');
    expect(read('kemarin', { now: late })).to.equal('2026-11-29?');
  });
  it('tells where the date stands', () => {
    const shown = (text: string): string => {
      const { start, end } = readProseDate(text, { now }) ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    expect(shown('Admin | Rabu (17/2/2021) | 0 Komentar')).to.equal('Rabu (17/2/2021)');
    expect(shown('Humas - Senin, 12 Agustus 2024 - 13:05 WIB, dibaca')).to.equal(
      'Senin, 12 Agustus 2024 - 13:05 WIB',
    );
    expect(shown('12 Agu 2020 13:12 oleh Humas')).to.equal('12 Agu 2020 13:12');
    expect(shown('Rabu s.d. Jumat (17-19/1/2024) telah')).to.equal('Rabu s.d. Jumat (17-19/1/2024)');
    expect(shown('Diposting 2 jam yang lalu')).to.equal('2 jam yang lalu');
  });
  it('reads the beginning of a long text only', async () => {
    expect(read(`${' '.repeat(500)}12 Agustus 2020`)).to.equal(undefined);
    for (const part of ['12 Mei ', '1/', 'Rabu ', '12 ', '2 jam '])
      await expectLinear((size) => readProseDate(part.repeat(size), { now, order: 'dmy' }), 10_000, 10);
  });
});
