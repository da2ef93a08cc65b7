import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { parseSrcList } from '../../../src/feed/src-list.js';

describe('parseSrcList', () => {
  it('splits at any white space', () => {
    expect(parseSrcList('\n  a.json\tb.json\n c.json ')).to.deep.equal(['a.json', 'b.json', 'c.json']);
  });
  it('gives one address as a list of one', () => {
    expect(parseSrcList('a.json')).to.deep.equal(['a.json']);
  });
  it('gives nothing for nothing', () => {
    expect(parseSrcList('  ')).to.deep.equal([]);
  });
});
