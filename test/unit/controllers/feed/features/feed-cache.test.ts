import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { cacheKey } from '../../../../../src/controllers/feed/features/feed-cache.js';

const BASE = 'https://kpu.example/berita/';
const parameters = (sources: readonly string[], format = 'auto') =>
  Object.fromEntries(new URL(cacheKey(sources, format, BASE)!).searchParams);

describe('cacheKey', () => {
  it('contains the absolute URLs of all sources and the format', () => {
    expect(parameters(['feed.json', '//lain.example/rss'], 'xml')).to.deep.equal({
      src: 'https://kpu.example/berita/feed.json https://lain.example/rss',
      format: 'xml',
    });
  });

  it('ignores the fragment of a URL', () => {
    expect(parameters(['/feed.json#x']).src).to.equal('https://kpu.example/feed.json');
  });

  it('differs by format', () => {
    expect(cacheKey(['/feed.json'], 'xml', BASE)).not.to.equal(cacheKey(['/feed.json'], 'auto', BASE));
  });

  it('is on a host that can never be requested', () => {
    expect(new URL(cacheKey(['/feed.json'], 'auto', BASE)!).hostname).to.equal('kpu-news.invalid');
  });

  it('is undefined if a source is not a URL', () => {
    expect(cacheKey(['/feed.json', 'http://'], 'auto', BASE)).to.equal(undefined);
  });
});
