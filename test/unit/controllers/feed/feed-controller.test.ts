import { beforeEach, describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { FeedController } from '../../../../src/controllers/feed/feed-controller.js';
import type {
  FeedFeature,
  FeedHost,
  FeedOptions,
  FeedState,
} from '../../../../src/controllers/feed/feed-state.js';
import { idsOf, pageOf } from './pages.js';

const OPTIONS: FeedOptions = {
  sources: [],
  format: 'auto',
  pageExample: '',
  pageItems: '',
  formats: undefined,
  limit: 10,
  limits: {},
  refresh: 0,
  sort: 'newest',
  tags: [],
  counter: '',
  counterType: 'json',
  counters: undefined,
  exclude: [],
  debug: false,
};

describe('FeedController', () => {
  let store: FeedController;
  let updates: number;

  beforeEach(() => {
    updates = 0;
    const host = {
      feedOptions: OPTIONS,
      feed: undefined,
      isDeferred: false,
      isConnected: true,
      baseURI: 'https://kpu.example/',
      updateComplete: Promise.resolve(true),
      addController: () => undefined,
      requestUpdate: () => updates++,
      dispatchEvent: () => true,
    } as unknown as FeedHost;
    store = new FeedController(host);
  });

  it('publishes a new frozen state with each update', () => {
    const before = store.state;
    store.update({ slow: true });
    expect([before.slow, store.state.slow, Object.isFrozen(store.state), updates]).to.deep.equal([
      false,
      true,
      true,
      1,
    ]);
  });

  for (const [status, patch] of [
    ['idle', {}],
    ['loading', { sources: [{ url: 'a.json', loading: false }] }],
    ['error', { sources: [{ url: 'a.json', loading: false }], error: {} }],
    ['ready', { feed: pageOf([1]), error: {} }],
  ] as const)
    it(`is ${status} with ${Object.keys(patch).join(' and ') || 'nothing'}`, () => {
      store.update(patch as Partial<FeedState>);
      expect(store.state.status).to.equal(status);
    });

  it('lets features transform an answer, but no other update', () => {
    const causes: string[] = [];
    const feature: FeedFeature = {
      transform: (next, _, cause) => {
        causes.push(cause);
        return { ...next, pendingCount: 7 };
      },
    };
    store.use(feature);
    store.update({ slow: true });
    store.setFeed(pageOf([1, 2]), 'load');
    expect([causes, store.state.pendingCount]).to.deep.equal([['load'], 7]);
  });

  it('lets each feature decorate an article once, in order', () => {
    const add = (views: number): FeedFeature => ({
      decorate: (article) => ({ ...article, views: (article.views ?? 0) * 10 + views }),
    });
    store.use(add(1));
    store.use(add(2));
    store.setFeed(pageOf([1, 2]), 'load');
    store.update({ slow: true });
    expect(store.state.articles.map(({ views }) => views)).to.deep.equal([12, 12]);
  });

  it('keeps the objects of articles that no feature changes', () => {
    const feed = pageOf([1, 2]);
    store.use({ decorate: (article) => article });
    store.setFeed(feed, 'load');
    expect(store.state.articles.every((article, index) => article === feed.articles[index])).to.equal(true);
  });

  it('holds an answer back while the element is disconnected', () => {
    const { host } = store as unknown as { host: { isConnected: boolean } };
    host.isConnected = false;
    store.setFeed(pageOf([1]), 'load');
    expect(idsOf(store.state.articles)).to.deep.equal([]);
  });
});
