import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readDateline } from '../../../../../src/feed/formats/dates/prose-dateline.js';

const now = Date.parse('2026-11-30T05:00:00Z');

/** Place, site, date and the text behind the dateline, parted by "|"; "?" behind a date that is not sure. */
const read = (text: string): string | undefined => {
  const dateline = readDateline(text, { now });
  if (!dateline) return undefined;
  const { place = '', site = '', date, end } = dateline;
  return [place, site, date ? date.date + (date.precise ? '' : '?') : '', text.slice(end)].join('|');
};

const table = (title: string, rows: Record<string, string | undefined>): void => {
  it(title, () => {
    const all = Object.fromEntries(Object.keys(rows).map((text) => [text, read(text)]));
    expect(all).to.deep.equal(rows);
  });
};

describe('readDateline', () => {
  table('reads place and site', {
    'Jakarta, kab-x.kpu.go.id - KPU rapat': 'Jakarta|kab-x.kpu.go.id||KPU rapat',
    'Kab-jepara.kpu.go.id – KPU rapat': '|kab-jepara.kpu.go.id||KPU rapat',
    'JAKARTA, Media.com – Ketua KPU': 'JAKARTA|media.com||Ketua KPU',
    'Tanjung Selor, kaltara.kpu.go.id—KPU rapat': 'Tanjung Selor|kaltara.kpu.go.id||KPU rapat',
    'SLEMAN (ANTARA) - KPU rapat': 'SLEMAN|||KPU rapat',
  });
  table('reads the date of the dateline', {
    'Jakarta (12/8/2020) - KPU rapat': 'Jakarta||2020-08-12|KPU rapat',
    'Jakarta, 12 Agustus 2020 – KPU rapat': 'Jakarta||2020-08-12|KPU rapat',
    'Jakarta, kpu.go.id, 1/2/2021 - KPU rapat': 'Jakarta|kpu.go.id|2021-02-01|KPU rapat',
  });
  table('reads the first date of the lead, if it has weekday and year', {
    'Sukoharjo,kpu.go.id – Rabu (17/2/2021) rapat': 'Sukoharjo|kpu.go.id|2021-02-17|Rabu (17/2/2021) rapat',
    'Jakarta - Rabu s.d. Jumat (17-19/1/2024) rapat':
      'Jakarta||2024-01-17?|Rabu s.d. Jumat (17-19/1/2024) rapat',
    'KPU rapat, Rabu (17/2/2021). Rapat lain pada 3 Juli 2022.':
      '||2021-02-17|KPU rapat, Rabu (17/2/2021). Rapat lain pada 3 Juli 2022.',
    'Jepara - Jumat (17/4) KPU rapat': 'Jepara|||Jumat (17/4) KPU rapat',
    'Jepara - KPU rapat pada 17 Februari 2021': 'Jepara|||KPU rapat pada 17 Februari 2021',
    'Jepara - Sesuai surat 3 Mei 2021, KPU rapat Rabu (19/5/2021)':
      'Jepara|||Sesuai surat 3 Mei 2021, KPU rapat Rabu (19/5/2021)',
  });
  table('takes no date that is planned or long past', {
    'KPU akan menggelar rapat, Rabu (17/2/2021).': undefined,
    'Tahapan dijadwalkan mulai Rabu (17/2/2021).': undefined,
    'KPU rapat, Rabu (17/2/2021) lalu': undefined,
    'KPU rapat, Rabu (17/2/2021) yang lalu': undefined,
  });
  table('takes no other dash for a dateline', {
    'KPU Jepara - Rapat': undefined,
    'Rapat rutin 2-3 kali': undefined,
    'KPU gelar rapat - hari ini': undefined,
    'Ini adalah sebuah - kalimat': undefined,
    '': undefined,
    ' - ': undefined,
  });
});
