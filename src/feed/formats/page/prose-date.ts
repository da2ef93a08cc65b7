import type { FeedDate } from '../../../model/types.js';
import { feedDate } from '../dates.js';

// A stand-in until the reader of dates in prose is merged.
const MONTH =
  'jan|gen|ene|янв|feb|peb|fev|фев|mar|мар|apr|abr|avr|апр|may|mei|mai|maj|mag|мая|май|jun|giu|июн|jul|lug|июл|aug|agu|agt|ago|авг|sep|set|сен|oct|okt|ott|out|окт|nov|nop|ноя|dec|des|dez|dic|дек';
const NUMBER = [
  1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 10,
  10, 10, 10, 10, 11, 11, 11, 12, 12, 12, 12, 12,
];
const names = MONTH.split('|');
const DMY = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ,./-]{1,3}(${MONTH})[\\p{L}]{0,8}\\.?[ ,./-]{1,3}(\\d{4})(?!\\d)`,
  'iu',
);
const MDY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\p{L}{0,8}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'iu',
);
const YMD = /(?<!\d)(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/;
const NUM = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const two = (n: number | string) => `${n}`.padStart(2, '0');
export function readProseDate(
  text: string,
  options: { now: number; zone?: string; order?: 'dmy' | 'mdy' },
): { date: FeedDate; precise: boolean } | undefined {
  const make = (y: string, m: number, d: string) => {
    const date = feedDate(`${y}-${two(m)}-${two(d)}`);
    return date ? { date, precise: true } : undefined;
  };
  const month = (name: string) => NUMBER[names.indexOf(name.toLowerCase())];
  const [, d1, m1, y1] = DMY.exec(text) ?? [];
  if (d1) return make(y1, month(m1), d1);
  const [, m2, d2, y2] = MDY.exec(text) ?? [];
  if (m2) return make(y2, month(m2), d2);
  const [, y3, m3, d3] = YMD.exec(text) ?? [];
  if (y3) return make(y3, +m3, d3);
  const [, a, b, y4] = NUM.exec(text) ?? [];
  if (a) return options.order === 'mdy' ? make(y4, +a, b) : make(y4, +b, a);
  return undefined;
}
