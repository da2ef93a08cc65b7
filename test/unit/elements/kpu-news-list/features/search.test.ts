import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { matcher } from '../../../../../src/elements/kpu-news-list/features/search.js';
import { articleOf } from '../../../builders.js';

const article = articleOf('1', {
  title: 'Rapat Pleno',
  summary: 'Café Tahuna dibuka',
  tags: ['Logistik'],
  html: '<p>rahasia</p>',
});

describe('matcher', () => {
  for (const search of ['rapat', 'RAPAT', 'cafe', 'CAFÉ', 'logis', 'tahuna pleno', '  pleno \n rapat '])
    it(`finds ${JSON.stringify(search)} in title, summary or tags`, () => {
      expect(matcher(search)?.(article)).to.equal(true);
    });

  for (const search of ['xyz', 'rapat xyz', 'rahasia'])
    it(`does not find ${JSON.stringify(search)}`, () => {
      expect(matcher(search)?.(article)).to.equal(false);
    });

  for (const search of ['', ' \n', '\u0301'])
    it(`is undefined without a word: ${JSON.stringify(search)}`, () => {
      expect(matcher(search)).to.equal(undefined);
    });
});
