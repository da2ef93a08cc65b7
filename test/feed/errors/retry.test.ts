import { expect } from '@open-wc/testing';
import { describeError, loadFeed } from '../../../src/feed/index.js';
import { serveFeed } from '../../helpers/server.js';
import { failureOf, quick } from '../limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };
const hidden = { 'Access-Control-Expose-Headers': 'X-Other' };

describe('loadFeed: facts of a failure', () => {
  it('include an excerpt around a syntax error', async () => {
    const { url } = await serveFeed({ body: `{"items":[${' '.repeat(500)}{"judul":salah}]}` });
    const { excerpt } = (await failureOf(url)).facts;
    expect(excerpt).to.have.length.within(1, 80);
    // WebKit does not report the position
    if (/Chrome|Firefox/.test(navigator.userAgent)) expect(excerpt).to.contain('"judul":salah');
  });

  it('include the beginning of an unexpected answer', async () => {
    const { url } = await serveFeed({ body: `  <html>${'x'.repeat(500)}` });
    expect((await failureOf(url)).facts.excerpt).to.equal(`<html>${'x'.repeat(74)}`);
  });

  it('include the bytes received before a connection broke', async () => {
    const { url } = await serveFeed({ body: 'x'.repeat(4000), cut: true });
    expect((await failureOf(url)).facts.bytes).to.be.within(0, 2000);
  });

  const waits: Record<string, [header: string, seconds: [number, number] | undefined]> = {
    seconds: ['7', [7, 7]],
    'a date': [new Date(Date.now() + 60_000).toUTCString(), [20, 60]],
    'a day and more': ['99999', [99999, 99999]],
    'a date that is past': [new Date(Date.now() - 60_000).toUTCString(), undefined],
    'less than nothing': ['-1', undefined],
    nonsense: ['abc', undefined],
    'nothing at all': ['', undefined],
  };
  for (const [name, [header, range]] of Object.entries(waits))
    it(`include how long to wait: Retry-After with ${name}`, async () => {
      const { url } = await serveFeed({ status: 429, headers: { 'Retry-After': header } });
      const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
      expect(code).to.equal('rate-limited');
      if (range) expect(facts.retryAfter).to.be.within(...range);
      else expect(facts.retryAfter).to.equal(undefined);
    });

  it('include Retry-After of a 503 if the header is exposed', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7' } });
    const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
    expect([code, facts.status, facts.retryAfter]).to.deep.equal(['rate-limited', 503, 7]);
  });

  it('do not include headers that the server does not expose', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7', ...hidden } });
    const { code, facts } = await failureOf(url);
    expect([code, facts.retryAfter]).to.deep.equal(['server', undefined]);
  });
});

describe('loadFeed: retrying', () => {
  for (const [name, answer] of Object.entries({
    'a server error': { status: 500 },
    'a busy server': { status: 429 },
    'a cut': { body: FEED, cut: true },
    'a page of a firewall': { body: '<html>' },
    nothing: { body: '' },
    'no header for other sites': { cors: false },
  }))
    it(`succeeds after ${name}`, async () => {
      const { url, requests } = await serveFeed(answer, { body: FEED });
      const feed = await loadFeed(url, { limits: quick });
      expect(feed.articles[0].title).to.equal('Judul');
      expect(await requests()).to.have.length(2);
    });

  it('reports the last failure', async () => {
    const { url } = await serveFeed({ status: 500 }, { status: 404 });
    const { code, facts } = await failureOf(url);
    expect([code, facts.attempts]).to.deep.equal(['not-found', 2]);
  });

  it('stops if the next attempt would start too late', async () => {
    const { url, requests } = await serveFeed({ status: 500 });
    const { facts } = await failureOf(url, { limits: { retryWithin: 0 } });
    expect(facts.attempts).to.equal(1);
    expect(await requests()).to.have.length(1);
  });

  it('does not wait if Retry-After is too long', async () => {
    const { url, requests } = await serveFeed({ status: 429, headers: { 'Retry-After': '99999' } });
    await failureOf(url);
    expect(await requests()).to.have.length(1);
  });

  it('is not triggered by diagnosis, which probes once and only after a plain network failure', async () => {
    const { url, requests } = await serveFeed({ body: FEED, cors: false });
    const error = await failureOf(url);
    await describeError(error);
    expect(await requests()).to.have.length(3);
    const { code } = await describeError(error, true);
    expect(code).to.equal('cors');
    expect(await requests()).to.have.length(4);
  });

  it('recognises an unreachable server when asked to probe', async () => {
    const error = await failureOf('http://localhost:61999/feed.json');
    expect((await describeError(error, true)).code).to.equal('unreachable');
  });
});

describe('loadFeed: size limits', () => {
  it('stop reading a small answer that decompresses to a huge one', async () => {
    const huge = new Blob([`{"x":"${' '.repeat(20_000_000)}`])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(huge).arrayBuffer());
    const { url, requests } = await serveFeed({
      headers: { 'Content-Encoding': 'gzip' },
      body: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')),
      base64: true,
    });
    const { code, facts } = await failureOf(url, { limits: { bytes: 100_000 } });
    expect(code).to.equal('too-large');
    expect(facts.bytes).to.be.within(100_001, 10_000_000);
    expect(await requests()).to.have.length(1);
  });

  it('accept an answer of exactly the maximum size', async () => {
    const text = JSON.stringify(FEED);
    const { url } = await serveFeed({ body: text });
    expect((await loadFeed(url, { limits: { bytes: text.length } })).articles).to.have.length(1);
  });
});

describe('loadFeed: offline', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });
  const goOffline = () => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });

  it('reports offline if nothing arrived and the browser is offline', async () => {
    goOffline();
    const { url, requests } = await serveFeed({ cors: false });
    const { code, facts } = await failureOf(url);
    expect([code, facts.url]).to.deep.equal(['offline', url]);
    expect(await requests()).to.have.length(1);
  });

  it('sends a request although the browser says that it is offline', async () => {
    goOffline();
    const { url } = await serveFeed({ body: FEED });
    expect((await loadFeed(url)).articles).to.have.length(1);
  });

  for (const [code, answer] of [
    ['not-found', { status: 404 }],
    ['bad-syntax', { body: '{"items":[,]}' }],
    ['not-a-feed', { body: '{}' }],
  ] as const)
    it(`does not report offline if the server answered: ${code}`, async () => {
      goOffline();
      const { url } = await serveFeed(answer);
      expect((await failureOf(url)).code).to.equal(code);
    });
});

describe('loadFeed: Content Security Policy of the page', () => {
  it('reports csp if the page may not connect to the origin', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const described = new Promise<{ code: string; text: string }>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ code: string; text: string }>) => {
        if (data.text) resolve(data);
      });
    });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
      <script type="module">
        import { loadFeed, describeError } from '/src/feed/index.ts';
        const error = await loadFeed('${url}', { limits: ${JSON.stringify(quick)} }).catch((error) => error);
        parent.postMessage(await describeError(error), '*');
      </script>`;
    document.body.append(frame);
    const { code, text } = await described;
    frame.remove();
    expect(code).to.equal('csp');
    expect(text).to.contain(`connect-src ${new URL(url).origin}`);
    expect(await requests()).to.have.length(0);
  });
});
