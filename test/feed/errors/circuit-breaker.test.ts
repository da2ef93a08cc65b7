import { expect } from '@open-wc/testing';
import { loadFeed, type FeedError, type LoadOptions } from '../../../src/feed/index.js';
import { origins, serveAt, serveFeed, uniqueName, type Answer } from '../../helpers/server.js';
import { failureOf } from '../limits.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Uji',
  items: [{ id: '1', title: 'Judul' }],
};
/** One attempt each, so that a load is a request. */
const once = { retryWithin: 0 };
/** Longer than a test takes. */
const LONG = 60_000;

const broken: Answer = { status: 500 };
const healthy: Answer = { body: FEED };

const fail = (url: string, breaker: number, options: LoadOptions = {}): Promise<FeedError> =>
  failureOf(url, { fresh: true, ...options, limits: { ...once, breaker, ...options.limits } });

/** Fails so many times in a row. */
async function failTimes(times: number, url: string, breaker: number): Promise<void> {
  for (let time = 0; time < times; time++) await fail(url, breaker);
}

/**
 * Milliseconds for which a server is left alone each time, from one load that fails to the next one that is made, by a
 * clock that the test moves.
 */
async function suspensions(url: string, breaker: number, count: number): Promise<number[]> {
  const own = Object.getOwnPropertyDescriptor(performance, 'now');
  let time = performance.now();
  performance.now = () => time;
  try {
    const found: number[] = [];
    await failTimes(3, url, breaker);
    let before = time;
    while (found.length < count) {
      time += 10;
      const { facts } = await fail(url, breaker);
      if (!facts.attempts) continue;
      found.push(time - before);
      before = time;
    }
    return found;
  } finally {
    if (own) Object.defineProperty(performance, 'now', own);
    else Reflect.deleteProperty(performance, 'now');
  }
}

describe('circuit breaker of loadFeed', () => {
  // the page remembers failed loads, so each test begins with a successful one
  beforeEach(async () => {
    const { pages } = await origins();
    for (const { url } of [await serveFeed(healthy), await serveAt(pages, uniqueName(), [healthy])])
      await loadFeed(url, { asked: true });
  });

  it('sends no request after three failed loads', async () => {
    const { url, requests } = await serveFeed(broken);
    await failTimes(2, url, LONG);
    expect((await fail(url, LONG)).facts.attempts, 'the third is still made').to.equal(1);
    const { code, facts } = await fail(url, LONG);
    expect([code, facts.status, facts.url, facts.attempts]).to.deep.equal(['server', 500, url, 0]);
    expect(await requests()).to.have.length(3);
  });

  it('sends no request to any address of that server, and reports each failure with its own address', async () => {
    const { url } = await serveFeed(broken);
    const other = await serveFeed(healthy);
    await failTimes(3, url, LONG);
    expect((await fail(other.url, LONG)).facts.url).to.equal(other.url);
    expect(await other.requests()).to.have.length(0);
  });

  it('counts loads, not attempts', async () => {
    const { url, requests } = await serveFeed(broken);
    await fail(url, LONG, { limits: { retryWithin: 10_000 } });
    expect(await requests()).to.have.length(3);
    expect((await fail(url, LONG)).facts.attempts).to.equal(1);
  });

  it('tries again after a wait that doubles each time, up to six times the first', async () => {
    const server = await serveFeed(broken);
    const found = await suspensions(server.url, 100, 4);
    expect(found.map(Math.round)).to.deep.equal([100, 200, 400, 600]);
    expect(await server.requests()).to.have.length(7);
  });

  it('tries again with one load, shared by all callers of that address', async () => {
    const server = await serveFeed(broken);
    const other = await serveFeed(healthy);
    await failTimes(3, server.url, 100);
    await new Promise((resolve) => setTimeout(resolve, 110));
    await server.answer({ ...healthy, delay: 100 });
    const limits = { ...once, breaker: 100 };
    const shared = [1, 2, 3].map(() => loadFeed(server.url, { limits }));
    const refused = await fail(other.url, 100);
    const feeds = await Promise.all(shared);
    expect(feeds.map(({ title }) => title)).to.deep.equal(['Uji', 'Uji', 'Uji']);
    expect(refused.facts.attempts).to.equal(0);
    expect([(await server.requests()).length, (await other.requests()).length]).to.deep.equal([4, 0]);
    await loadFeed(other.url, { limits });
    expect(await other.requests(), 'once it is well').to.have.length(1);
  });

  it('lets a load through that a user asked for', async () => {
    const { url, requests, answer } = await serveFeed(broken);
    await failTimes(3, url, LONG);
    expect((await fail(url, LONG, { asked: true })).facts.attempts).to.equal(1);
    await answer(healthy);
    await loadFeed(url, { asked: true, limits: { breaker: LONG } });
    await loadFeed(url, { fresh: true, limits: { breaker: LONG } });
    expect(await requests(), 'a success ends it').to.have.length(6);
  });

  it('is reset by every success, even after retries', async () => {
    const server = await serveFeed(broken);
    await failTimes(2, server.url, LONG);
    await server.answer(broken, healthy);
    await loadFeed(server.url, { fresh: true, limits: { breaker: LONG, backoff: 4 } });
    await server.answer(broken);
    await failTimes(3, server.url, LONG);
    expect(await server.requests()).to.have.length(7);
  });

  it('does not count answers without a server error', async () => {
    const { url, requests } = await serveFeed({ status: 404 });
    await failTimes(4, url, LONG);
    expect(await requests()).to.have.length(4);
    const ill = await serveFeed(broken, broken, { status: 404 }, broken);
    await failTimes(5, ill.url, LONG);
    expect(await ill.requests(), 'and an answer ends the row').to.have.length(5);
  });

  it('opens at once after 403', async () => {
    const { url, requests } = await serveFeed({ status: 403 });
    await fail(url, LONG);
    const { code, facts } = await fail(url, LONG);
    expect([code, facts.attempts]).to.deep.equal(['forbidden', 0]);
    expect(await requests()).to.have.length(1);
  });

  it('does not affect other servers', async () => {
    const { pages } = await origins();
    const { url } = await serveFeed(broken);
    const other = await serveAt(pages, uniqueName(), [healthy]);
    await failTimes(3, url, LONG);
    await loadFeed(other.url, { limits: { breaker: LONG } });
    expect(await other.requests()).to.have.length(1);
  });

  it('is disabled by `breaker: 0`', async () => {
    const { url, requests } = await serveFeed(broken);
    await failTimes(5, url, 0);
    expect(await requests()).to.have.length(5);
  });
});
