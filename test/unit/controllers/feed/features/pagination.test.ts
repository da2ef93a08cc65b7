import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { MergedFeed } from '../../../../../src/controllers/feed/features/merged-feed.js';
import { loadPages } from '../../../../../src/controllers/feed/features/pagination.js';
import { applyFirstPage } from '../../../../../src/controllers/feed/features/source-feed.js';
import {
  initialState,
  type FeedState,
  type FeedStore,
} from '../../../../../src/controllers/feed/feed-state.js';
import { FeedError } from '../../../../../src/model/feed-error.js';
import type { Article, Feed } from '../../../../../src/model/types.js';
import { FEED_URL, idsOf, pageOf } from '../pages.js';

const page = (n: number): string => `${FEED_URL}?page=${n}`;

/** Sources over pages that are answered from memory. */
function paged(first: Feed, answers: Readonly<Record<string, Feed>>) {
  const requests: string[] = [];
  const reported: string[] = [];
  const states: Partial<FeedState>[] = [];
  let state: FeedState = { ...initialState, feed: first };
  const store = {
    host: { baseURI: FEED_URL },
    decorate: (article: Article) => article,
    get state() {
      return state;
    },
    update(patch: Partial<FeedState>) {
      states.push(patch);
      state = { ...state, ...patch };
    },
    fetchFeed(url: string) {
      requests.push(url);
      return url in answers
        ? Promise.resolve(answers[url])
        : Promise.reject(new FeedError('not-found', { url }));
    },
    reportError(error: FeedError) {
      reported.push(error.code);
      return error;
    },
  } as unknown as FeedStore;
  const merged = new MergedFeed(store, [{ url: FEED_URL, loading: false }]);
  merged.change([FEED_URL], (source) => applyFirstPage(source, first));
  merged.show();
  const loaded = () => merged.sources.flatMap(({ articles }) => articles);
  return {
    merged,
    requests,
    reported,
    states,
    ids: () => idsOf(loaded()),
    load: (count: number, maxRequests: number) =>
      loadPages(merged, store, () => loaded().length >= count, maxRequests),
  };
}

const chain = () =>
  paged(pageOf([1], { next: page(2) }), {
    [page(2)]: pageOf([2], { next: page(3) }),
    [page(3)]: pageOf([3], { next: page(4) }),
    [page(4)]: pageOf([4], { next: page(2) }),
  });

describe('loadPages', () => {
  it('loads pages until the condition is met', async () => {
    const { load, ids, requests } = chain();
    await load(2, 9);
    expect([ids(), requests]).to.deep.equal([[1, 2], [page(2)]]);
  });
  it('stops after the maximum number of requests', async () => {
    const { load, ids } = chain();
    await load(99, 2);
    expect(ids()).to.deep.equal([1, 2, 3]);
  });
  it('ends if a page leads back to a visited one', async () => {
    const { load, requests } = chain();
    await load(99, 9);
    expect(requests).to.deep.equal([page(2), page(3), page(4)]);
  });
  it('publishes that it is loading', async () => {
    const { load, states } = chain();
    await load(2, 9);
    const changes = states.flatMap(({ loadingMore }) => loadingMore ?? []);
    expect(changes).to.deep.equal([true, false]);
  });
  it('publishes why a page failed, and requests it again next time', async () => {
    const { load, requests, reported, states } = paged(pageOf([1], { next: page(2) }), {});
    await load(2, 9);
    await load(2, 9);
    expect([requests, reported]).to.deep.equal([
      [page(2), page(2)],
      ['not-found', 'not-found'],
    ]);
    expect(states.at(-1)?.pageError?.code).to.equal('not-found');
  });
  it('does nothing while a page is loading', async () => {
    const { load, requests } = chain();
    await Promise.all([load(2, 9), load(2, 9)]);
    expect(requests).to.deep.equal([page(2)]);
  });
  it('publishes nothing once the element shows something else', async () => {
    const { load, merged, states } = chain();
    const loading = load(99, 9);
    merged.hide();
    await loading;
    expect(states).to.have.length(1);
  });
});
