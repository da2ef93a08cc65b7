import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { editDistance, suggestAttributeNames } from '../../../../src/elements/shared/edit-distance.js';

describe('editDistance', () => {
  for (const [word, other, distance] of [
    ['', '', 0],
    ['limit', 'limit', 0],
    ['', 'abc', 3],
    ['limt', 'limit', 1],
    ['limiit', 'limit', 1],
    ['limat', 'limit', 1],
    ['limti', 'limit', 1],
    ['artikel-url', 'article-url', 2],
    ['kitten', 'sitting', 3],
    ['abc', 'xyz', 3],
  ] as const)
    it(`is ${distance} from "${word}" to "${other}", in both directions`, () => {
      expect([editDistance(word, other), editDistance(other, word)]).to.deep.equal([distance, distance]);
    });
});

describe('suggestAttributeNames', () => {
  const KNOWN = ['limit', 'article-url', 'tag', 'src'];
  const { warn } = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('names the closest known attribute', () => {
    suggestAttributeNames('kpu-news-list', ['limt', 'artikel-url'], KNOWN);
    expect(warnings).to.deep.equal([
      '[kpu-news] <kpu-news-list limt>: there is no such attribute. Is it limit?',
      '[kpu-news] <kpu-news-list artikel-url>: there is no such attribute. Is it article-url?',
    ]);
  });

  it('allows only one mistake in a short name', () => {
    suggestAttributeNames('kpu-news-list', ['sr', 'scr', 'sxx'], KNOWN);
    expect(warnings.map((text) => /<\S+ (\S+)>/.exec(text)?.[1])).to.deep.equal(['sr', 'scr']);
  });

  it('ignores attributes of other scripts', () => {
    suggestAttributeNames('kpu-news-list', ['v-cloak', 'x-on', 'onclick', 'l'.repeat(41)], KNOWN);
    expect(warnings).to.deep.equal([]);
  });
});
