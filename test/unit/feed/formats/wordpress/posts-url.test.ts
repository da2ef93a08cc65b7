import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { postsUrl, roundPageSize } from '../../../../../src/feed/formats/wordpress/posts-url.js';
import { wordpress } from '../../../../../src/feed/formats/wordpress/wordpress.js';

const SITE = 'https://kpu.example';

describe('roundPageSize', () => {
  for (const [count, size] of [
    [1, 10],
    [10, 10],
    [11, 20],
    [21, 50],
    [51, 100],
    [1000, 100],
  ])
    it(`requests ${size} posts for ${count} articles`, () => {
      expect(roundPageSize(count)).to.equal(size);
    });
});

describe('postsUrl', () => {
  for (const url of [
    `${SITE}/wp-json/wp/v2/posts`,
    `${SITE}/situs/index.php/wp-json/wp/v2/pengumuman/`,
    `${SITE}/wp-json/wp/v2/posts?categories=3`,
    `${SITE}/?rest_route=/wp/v2/posts`,
    `${SITE}/?rest_route=/wp/v2/posts&lang=id`,
  ])
    it(`is the URL that the format requests for ${url}`, () => {
      expect(postsUrl(url, 10)).to.contain('_embed=1&per_page=10');
      expect(postsUrl(url, 10)).to.equal(wordpress.address?.(url, 10));
    });

  for (const url of [
    `${SITE}/`,
    `${SITE}/feed.json`,
    `${SITE}/wp-json/`,
    `${SITE}/wp-json/wp/v2/posts/15`,
    `${SITE}/wp-json/wp/v2/posts?_embed`,
    `${SITE}/wp-json/wp/v2/posts?per_page=7`,
    `${SITE}/wp-json/wp/v2/posts?page=2`,
    `${SITE}/wp-json/wp/v2/posts#x`,
  ])
    it(`is undefined for ${url}`, () => {
      expect(postsUrl(url, 10)).to.equal(undefined);
    });
});
