import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { feedDate } from '../../../../../src/feed/formats/dates/feed-date.js';

const table = (title: string, rows: Record<string, string | undefined>): void => {
  it(title, () => {
    const read = Object.fromEntries(Object.keys(rows).map((text) => [text, feedDate(text)]));
    expect(read).to.deep.equal(rows);
  });
};

describe('feedDate', () => {
  table('reads older and short names of Indonesian months', {
    '5 Nopember 2023': '2023-11-05',
    'Senin, 6 Nop 2023': '2023-11-06',
    '8 Pebruari 2023': '2023-02-08',
    '9 Peb 2023': '2023-02-09',
    '17 Ags 2023': '2023-08-17',
    '18 Agt 2023': '2023-08-18',
    'Kamis, 4 Mei 2023 pukul 09.04 WIB': '2023-05-04T02:04:00.000Z',
  });
  table('takes no weekday and no unknown word for a month', {
    'mar, 02 oct 2012 19:56:51 +0000': '2012-10-02T19:56:51.000Z',
    'mar. 03 dec 2013 08:00:00 GMT': '2013-12-03T08:00:00.000Z',
    'mar, 16 gen 2024 10:00:00 +0100': undefined,
    '1 maart 2024': undefined,
    'jeudi 7 marzo 2024': undefined,
    '12 Foo 2024': undefined,
  });
  table('reads no day out of less than one', {
    '2024': undefined,
    'Januari 2024': undefined,
    '17 Jan': undefined,
    Mei: undefined,
    'Volume 12': undefined,
    'belum ditentukan': undefined,
    '2 hari lalu': undefined,
    '31 Februari 2024': undefined,
  });
  table('reads an offset after a name of universal time', {
    'Wed, 17 Jan 2024 09:04:00 GMT+7': '2024-01-17T02:04:00.000Z',
    'Wed, 17 Jan 2024 09:04:00 GMT+0700': '2024-01-17T02:04:00.000Z',
    'Wed, 17 Jan 2024 09:04:00 UTC+07:00': '2024-01-17T02:04:00.000Z',
    'Wed, 17 Jan 2024 09:04:00 UT -0130': '2024-01-17T10:34:00.000Z',
    'Wed, 17 Jan 2024 02:04:00 GMT': '2024-01-17T02:04:00.000Z',
  });
  table('reads what databases and programs write', {
    '2024-01-17 09:04:00+07': '2024-01-17T02:04:00.000Z',
    '2024-01-17 02:04:00 UTC': '2024-01-17T02:04:00.000Z',
    '2024-01-17 09:04:00.123456 +0700': '2024-01-17T02:04:00.000Z',
    '2024-01-17 09:04:00.1234567': '2024-01-17T09:04:00',
    '2024-01-17 09:04:00 WIB': '2024-01-17T02:04:00.000Z',
    '20240117T020400Z': '2024-01-17T02:04:00.000Z',
    'Wed Jan 17 2024 09:04:00 GMT+0700 (Waktu Indonesia Barat)': '2024-01-17T02:04:00.000Z',
    'Wednesday, 17-Jan-24 09:04:00 WIB': '2024-01-17T02:04:00.000Z',
    '1/17/2024 9:04:00 PM': '2024-01-17T21:04:00',
    'Sep 23, 2024': '2024-09-23',
    '25 Apr 15 19:18 UTC': '2015-04-25T19:18:00.000Z',
    '1705456800': '2024-01-17T02:00:00.000Z',
    '1705456800000': '2024-01-17T02:00:00.000Z',
    '/Date(1705456800000+0700)/': '2024-01-17T02:00:00.000Z',
  });
  table('reads numbers as day and month only where they can mean one thing', {
    '17/01/2024': '2024-01-17',
    '01/17/2024': '2024-01-17',
    '05.05.2024': '2024-05-05',
    '05/06/2024': undefined,
    '31/31/2024': undefined,
  });
  it('reads a number', () => {
    expect(feedDate(1_705_456_800)).to.equal('2024-01-17T02:00:00.000Z');
    for (const value of [null, 7, {}, [], true, '9'.repeat(200)]) expect(feedDate(value)).to.equal(undefined);
  });
});
