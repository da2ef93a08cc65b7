import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/index.js';
import { origins, serveFeed } from '../helpers/server.js';
import { failureOf } from './limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };

describe('loadFeed: shared requests', () => {
  it('shares a pending request', async () => {
    const { url, requests } = await serveFeed({ body: FEED, delay: 40 });
    const feeds = await Promise.all([loadFeed(url), loadFeed(url), loadFeed(url, { fresh: true })]);
    expect(new Set(feeds).size).to.equal(1);
    expect(await requests()).to.have.length(1);
  });

  it('shares an answer that was just loaded', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const first = await loadFeed(url);
    expect(await loadFeed(url)).to.equal(first);
    expect(await requests()).to.have.length(1);
  });

  it('requests each address separately', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    await Promise.all([loadFeed(`${url}?a`), loadFeed(`${url}?b`)]);
    expect(await requests()).to.have.length(2);
  });

  it('makes a new request, bypassing the HTTP cache, if `fresh` is set', async () => {
    const { url, requests } = await serveFeed({ body: FEED }, { body: { items: [] } });
    await loadFeed(url);
    expect((await loadFeed(url, { fresh: true })).articles).to.have.length(0);
    const [, second] = await requests();
    expect(second.headers['cache-control']).to.match(/no-cache|max-age=0/);
  });

  it('serves the fresh answer to later callers', async () => {
    const { url } = await serveFeed({ body: FEED }, { body: { items: [] } });
    await loadFeed(url);
    const fresh = await loadFeed(url, { fresh: true });
    expect(await loadFeed(url)).to.equal(fresh);
  });

  it('shares a failure with pending callers, and then forgets it', async () => {
    const { url, answer, requests } = await serveFeed({ status: 404, delay: 30 });
    const [a, b] = await Promise.all([failureOf(url), failureOf(url)]);
    expect(a).to.equal(b);
    expect(await requests()).to.have.length(1);
    await answer({ body: FEED });
    expect((await loadFeed(url)).articles).to.have.length(1);
  });

  it('rejects all callers while a fresh request fails', async () => {
    const { url, answer } = await serveFeed({ body: FEED });
    await loadFeed(url);
    await answer({ status: 404 });
    const failures = await Promise.all([failureOf(url, { fresh: true }), failureOf(url)]);
    expect(failures.map(({ code }) => code)).to.deep.equal(['not-found', 'not-found']);
  });
});

describe('loadFeed: aborting', () => {
  it('rejects only the caller that aborted', async () => {
    const { url, requests } = await serveFeed({ body: FEED, delay: 60 });
    const stop = new AbortController();
    const impatient = loadFeed(url, { signal: stop.signal }).catch((error: unknown) => error);
    const patient = loadFeed(url);
    stop.abort();
    expect(await impatient).to.have.property('name', 'AbortError');
    expect((await patient).articles).to.have.length(1);
    expect(await requests()).to.have.length(1);
  });

  it('sends no request if the signal is already aborted', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const error = await loadFeed(url, { signal: AbortSignal.abort() }).catch((error: unknown) => error);
    expect(error).to.have.property('name', 'AbortError');
    expect(await requests()).to.have.length(0);
  });

  it('rejects with the reason of the signal', async () => {
    const { url } = await serveFeed({ body: FEED, delay: 60 });
    const stop = new AbortController();
    const loading = loadFeed(url, { signal: stop.signal }).catch((error: unknown) => error);
    stop.abort('pergi');
    expect(await loading).to.equal('pergi');
  });

  it('ignores an abort after the feed was loaded', async () => {
    const { url } = await serveFeed({ body: FEED });
    const stop = new AbortController();
    const feed = await loadFeed(url, { signal: stop.signal });
    stop.abort();
    expect(await loadFeed(url)).to.equal(feed);
  });
});

describe('loadFeed: the request', () => {
  it('is a simple GET without credentials or preflight', async () => {
    const name = 'kpu-test-cookie';
    document.cookie = `${name}=1; path=/`;
    try {
      const { url, requests } = await serveFeed({ body: FEED });
      await loadFeed(url);
      await fetch(url, { mode: 'no-cors', credentials: 'include' }); // proves that a cookie could be sent
      const [ours, control, ...more] = await requests();
      expect(more).to.deep.equal([]);
      expect(control.headers.cookie).to.contain(name);
      expect(ours.method).to.equal('GET');
      expect(ours.headers).not.to.have.any.keys(
        'cookie',
        'authorization',
        'content-type',
        'x-requested-with',
      );
    } finally {
      document.cookie = `${name}=; path=/; max-age=0`;
    }
  });

  it('is a GET on every retry', async () => {
    const { url, requests } = await serveFeed({ status: 500 });
    await failureOf(url, { fresh: true });
    expect((await requests()).map(({ method }) => method)).to.deep.equal(['GET', 'GET', 'GET']);
  });

  it('is unaffected by a polluted Object.prototype', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const evil = {
      ...{
        method: 'POST',
        mode: 'no-cors',
        credentials: 'include',
        signal: 'x',
        fresh: true,
        base: 'x',
        x: 1,
      },
      ...{ attributes: 'x', sanitizer: 'x', then: 'x', title: 'x', url: 'https://jahat.example/' },
    };
    Object.assign(Object.prototype, evil);
    const feed = await loadFeed(url).finally(() => {
      for (const name of Object.keys(evil)) Reflect.deleteProperty(Object.prototype, name);
    });
    expect([feed.title, feed.articles[0].title, feed.articles[0].url]).to.deep.equal([
      '',
      'Judul',
      undefined,
    ]);
    expect((await requests()).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('resolves a relative address against `base`', async () => {
    const { feeds } = await origins();
    const { name } = await serveFeed({ body: FEED });
    const feed = await loadFeed(`../feed/${name}`, { base: `${feeds}/x/y` });
    expect(feed.url).to.equal(`${feeds}/feed/${name}`);
  });
});
