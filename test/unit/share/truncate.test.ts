import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { paragraphs } from '../../../src/share/encode.js';
import { truncate } from '../../../src/share/truncate.js';

const one = () => 1;
/** UTF-8 bytes. */
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('truncate', () => {
  for (const [name, text, max, cost, expected] of [
    ['keeps a shorter text', 'kata', 5, one, 'kata'],
    ['keeps a text of exactly the limit', 'kata', 4, one, 'kata'],
    ['counts the ellipsis towards the limit', 'katak', 4, one, 'kat…'],
    ['leaves no space before the ellipsis', 'ab   cd', 5, one, 'ab…'],
    ['counts graphemes, not code units', '👨‍👩‍👧‍👦'.repeat(3), 3, one, '👨‍👩‍👧‍👦'.repeat(3)],
    ['does not cut within a grapheme', '👨‍👩‍👧‍👦'.repeat(3), 2, one, '👨‍👩‍👧‍👦…'],
    ['does not cut within combining characters', 'e\u0301e\u0301e\u0301', 2, one, 'e\u0301…'],
    ['uses the cost function', 'ééé', 5, bytes, 'é…'],
    ['returns nothing if the ellipsis does not fit', 'kata', 2, bytes, ''],
    ['keeps an empty text', '', 0, one, ''],
  ] as const)
    it(name, () => {
      expect(truncate(text, max, cost)).to.equal(expected);
    });
});

describe('paragraphs', () => {
  it('joins texts with blank lines and skips empty ones', () => {
    expect(paragraphs('a', undefined, '', 'b')).to.equal('a\n\nb');
    expect(paragraphs()).to.equal('');
  });
});
