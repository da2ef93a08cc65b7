import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { parseSrcList } from '../../../src/feed/src-list.js';

describe('parseSrcList', () => {
  for (const [src, urls] of [
    ['', []],
    [' \n\t ', []],
    ['/feed.json', ['/feed.json']],
    ['  /feed.json\n', ['/feed.json']],
    ['/a.json /b.json', ['/a.json', '/b.json']],
    ['\n  /a.json\n\t/b.json\n', ['/a.json', '/b.json']],
    ['/a.json /a.json', ['/a.json', '/a.json']],
    ['/a.json,/b.json', ['/a.json,/b.json']],
  ] as const)
    it(`reads ${JSON.stringify(src)}`, () => {
      expect(parseSrcList(src)).to.deep.equal(urls);
    });
});
