import { expect } from '@open-wc/testing';
import { isInstant, timeOf, toFeedDate } from '../../src/model/dates.js';
import { expectLinear } from '../helpers/linear.js';

const table = (title: string, rows: Record<string, string>): void => {
  for (const [text, date] of Object.entries(rows))
    it(`${title}: ${text}`, () => {
      expect(toFeedDate(text)).to.equal(date);
    });
};

describe('toFeedDate', () => {
  table('converts an instant to UTC', {
    '2024-01-19T02:04:00Z': '2024-01-19T02:04:00.000Z',
    '2024-01-19T02:04:00.000Z': '2024-01-19T02:04:00.000Z',
    '2024-01-19T02:04:00.123Z': '2024-01-19T02:04:00.000Z',
    '2024-01-19T09:04:00+07:00': '2024-01-19T02:04:00.000Z',
    '2024-01-19T09:04:00+0700': '2024-01-19T02:04:00.000Z',
    '2024-01-19T09:04+07:00': '2024-01-19T02:04:00.000Z',
    '2024-01-19t09:04:00z': '2024-01-19T09:04:00.000Z',
    '2024-01-19 09:04:00 +07:00': '2024-01-19T02:04:00.000Z',
    '2024-01-19T02:04:00.123456Z': '2024-01-19T02:04:00.000Z',
    '2024-01-19T23:04:00-05:00': '2024-01-20T04:04:00.000Z',
    '  2024-01-19T02:04:00Z\n': '2024-01-19T02:04:00.000Z',
  });
  table('reads an RFC 822 date', {
    'Fri, 19 Jan 2024 09:04:00 +0700': '2024-01-19T02:04:00.000Z',
    'Fri, 19 Jan 2024 02:04:00 GMT': '2024-01-19T02:04:00.000Z',
    'Fri, 19 Jan 2024 09:04:00 EST': '2024-01-19T14:04:00.000Z',
    'Fri, 19 Jan 2024 09:04 +0700': '2024-01-19T02:04:00.000Z',
    'Fri, 19 Jan 2024 09:04:00 +0700 (WIB)': '2024-01-19T02:04:00.000Z',
    '9 Jan 2024 09:04:00 +0700': '2024-01-09T02:04:00.000Z',
  });
  table('keeps a time without a zone as written', {
    '2024-01-19T09:04:00': '2024-01-19T09:04:00',
    '2024-01-19 09:04:00': '2024-01-19T09:04:00',
    '2024-01-19T09:04': '2024-01-19T09:04:00',
    'Fri, 19 Jan 2024 09:04:00': '2024-01-19T09:04:00',
  });
  table('keeps a day without a time', {
    '2024-01-19': '2024-01-19',
    ' 2024-02-29 ': '2024-02-29',
    '19 Jan 2024': '2024-01-19',
  });

  const broken = [
    ...['', ' ', 'x', 'null', 'Invalid Date', 'besok', '2024', '2024-01', '19', '1705629840', '20240119'],
    ...[
      '0000-00-00',
      '0000-00-00 00:00:00',
      '2024-00-10',
      '2024-13-01',
      '2024-01-32',
      '2024-02-31',
      '2023-02-29',
    ],
    ...[
      '2024-02-31T10:00:00Z',
      '2024-02-31T10:00:00.000Z',
      '2024-01-19T25:00:00Z',
      '2024-01-19T10:61:00Z',
      '2024-01-19T10:00:00+99:99',
    ],
    ...[
      '275760-09-13T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      '0001-01-01T00:00:00Z',
      '1899-12-31',
      '2200-01-01',
    ],
    ...[
      'Dom, 16 Jun 2024',
      'Dom, 16 Jun 2024 10:00:00 +0000',
      '31 Feb 2024',
      'Fri, 31 Feb 2024 10:00:00 GMT',
    ],
    ...['Fri, 19 Jan 2024 09:04:00 WIB', '19 Januari 2024', 'Mon, 99 Jun 2024 10:00:00 GMT', '1 Foo 2024'],
    ...['Edisi 12', 'Volume 2024', '05/06/2024', '1/2', '7, 9', '-1', '2024-01-19<script>'],
    `2024-01-19${' '.repeat(90)}`,
  ];
  for (const text of broken)
    it(`returns undefined for ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(toFeedDate(text)).to.equal(undefined);
    });

  for (const value of [undefined, null, 0, 1705629840, NaN, true, {}, [], ['2024-01-19'], new Date(0)])
    it(`returns undefined for the ${typeof value} ${JSON.stringify(value) ?? ''}`, () => {
      expect(toFeedDate(value)).to.equal(undefined);
    });

  for (const text of ['2024-01-19T09:04:00+07:00', '2024-01-19 09:04', '2024-01-19', '19 Jan 2024 09:04 EST'])
    it(`is idempotent: ${text}`, () => {
      const once = toFeedDate(text);
      expect(toFeedDate(once)).to.equal(once);
    });

  for (const [name, text] of Object.entries({
    spaces: (length: number) => ' '.repeat(length),
    digits: (length: number) => '1'.repeat(length),
    'a day and spaces': (length: number) => `2024-01-19${' '.repeat(length)}x`,
  }))
    it(`reads ${name} only up to the length of a date`, async () => {
      expect(toFeedDate(text(1e6))).to.equal(undefined);
      await expectLinear((length) => toFeedDate(text(length)), 1e6, 0);
    });
});

describe('timeOf', () => {
  it('returns the milliseconds of an instant', () => {
    expect(timeOf('2024-01-19T02:04:00.000Z')).to.equal(Date.UTC(2024, 0, 19, 2, 4));
  });
  it("reads a time without a zone as UTC, whatever the visitor's zone", () => {
    expect(timeOf('2024-01-19T09:04:00')).to.equal(Date.UTC(2024, 0, 19, 9, 4));
  });
  it('reads a day as its first moment', () => {
    expect(timeOf('2024-01-19')).to.equal(Date.UTC(2024, 0, 19));
  });
  it('returns a number for a missing date that sorts after every other one', () => {
    expect(timeOf(undefined)).to.be.below(timeOf('1900-01-01'));
  });
});

describe('isInstant', () => {
  it('is true for an instant only, not for a time without a zone or a day', () => {
    expect([
      isInstant('2024-01-19T02:04:00.000Z'),
      isInstant('2024-01-19T09:04:00'),
      isInstant('2024-01-19'),
    ]).to.deep.equal([true, false, false]);
  });
});
