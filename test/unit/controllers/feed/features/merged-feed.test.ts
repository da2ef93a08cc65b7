import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { MergedFeed } from '../../../../../src/controllers/feed/features/merged-feed.js';
import { mergeSources } from '../../../../../src/controllers/feed/features/several/merge-sources.js';
import { initialState, type FeedStore } from '../../../../../src/controllers/feed/feed-state.js';
import { readFeed } from '../../../../../src/model/read-feed.js';
import type { Feed } from '../../../../../src/model/types.js';
import { raw } from '../pages.js';

const NAMES = ['a', 'b', 'c', 'd'];
const urlOf = (name: string): string => `https://${name}.example/feed.json`;
const store = {
  host: { baseURI: urlOf('a'), feedOptions: { sort: 'newest' } },
  state: initialState,
} as unknown as FeedStore;

/** A feed with one of each kind of article that several feeds may have. */
function feedOf(name: string, index: number): Feed {
  const release = { title: 'Rilis', text: 'Isi rilis.' };
  const articles = [
    raw(1, { ...release, id: name, url: `https://${index % 2 ? name : 'lain'}.example/rilis` }),
    raw(2, { url: 'https://c.example/2', title: `Versi ${name}`, modified: `2024-02-0${index + 1}` }),
    raw(3, { id: 'urn:isbn:1', url: undefined, title: `Nomor ${name}` }),
    raw(4, { url: 'https://e.example/4', title: `Lain ${name}`, withdrawn: index === 3 }),
    raw(5 + (index % 2), { url: `https://${name}.example/x`, title: 'Sama', text: 'Isi sama.' }),
  ];
  return readFeed({ url: urlOf(name), title: name, articles });
}

const permutations = <T>(values: readonly T[]): readonly (readonly T[])[] =>
  values.length
    ? values.flatMap((value, at) =>
        permutations([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [value, ...rest]),
      )
    : [[]];

describe('MergedFeed of several sources', () => {
  it('is the same whatever order the answers come in, merged in between or not, with copies or without', () => {
    const feeds = new Map(NAMES.map((name, index) => [urlOf(name), feedOf(name, index)]));
    const results = permutations([...feeds.keys()]).flatMap((order) =>
      [false, true].map((isStepwise) => {
        const merged = new MergedFeed(
          store,
          NAMES.map((name) => ({ url: urlOf(name), loading: false })),
        );
        merged.useMerge(mergeSources);
        if (isStepwise) merged.useCopies(feeds);
        for (const url of order) {
          merged.answer(url, feeds.get(url)!);
          if (isStepwise) merged.merge();
        }
        return JSON.stringify(merged.merge());
      }),
    );
    expect(results).to.have.length(48);
    expect(new Set(results).size).to.equal(1);
    expect(results[0]).to.include('"Versi c"').and.not.include('"Versi d"');
  });
});
