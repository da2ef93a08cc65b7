import { expect } from '@open-wc/testing';
import { describeError, loadFeed } from '../../../src/feed/index.js';
import { serveFeed } from '../../helpers/server.js';
import { failureOf, quick } from '../limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };
const hidden = { 'Access-Control-Expose-Headers': 'X-Other' };

describe('loadFeed: what a failure tells', () => {
  it('the words near a fault', async () => {
    const { url } = await serveFeed({ body: `{"items":[${' '.repeat(500)}{"judul":salah}]}` });
    const { excerpt } = (await failureOf(url)).facts;
    expect(excerpt).to.have.length.within(1, 80);
    // WebKit does not say where
    if (/Chrome|Firefox/.test(navigator.userAgent)) expect(excerpt).to.contain('"judul":salah');
  });

  it('how a strange answer begins', async () => {
    const { url } = await serveFeed({ body: `  <html>${'x'.repeat(500)}` });
    expect((await failureOf(url)).facts.excerpt).to.equal(`<html>${'x'.repeat(74)}`);
  });

  it('how much came before a connection broke', async () => {
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
    it(`how long to wait: ${name}`, async () => {
      const { url } = await serveFeed({ status: 429, headers: { 'Retry-After': header } });
      const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
      expect(code).to.equal('rate-limited');
      if (range) expect(facts.retryAfter).to.be.within(...range);
      else expect(facts.retryAfter).to.equal(undefined);
    });

  it('a server that is away for a while, if it may be read', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7' } });
    const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
    expect([code, facts.status, facts.retryAfter]).to.deep.equal(['rate-limited', 503, 7]);
  });

  it('nothing that the server does not expose', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7', ...hidden } });
    const { code, facts } = await failureOf(url);
    expect([code, facts.retryAfter]).to.deep.equal(['server', undefined]);
  });
});

describe('loadFeed: trying again', () => {
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

  it('tells of the last failure', async () => {
    const { url } = await serveFeed({ status: 500 }, { status: 404 });
    const { code, facts } = await failureOf(url);
    expect([code, facts.attempts]).to.deep.equal(['not-found', 2]);
  });

  it('stops where the next one would start too late', async () => {
    const { url, requests } = await serveFeed({ status: 500 });
    const { facts } = await failureOf(url, { limits: { retryWithin: 0 } });
    expect(facts.attempts).to.equal(1);
    expect(await requests()).to.have.length(1);
  });

  it('does not wait for a server that asks for longer', async () => {
    const { url, requests } = await serveFeed({ status: 429, headers: { 'Retry-After': '99999' } });
    await failureOf(url);
    expect(await requests()).to.have.length(1);
  });

  it('is never begun by the probe, which asks once and only for a bare network failure', async () => {
    const { url, requests } = await serveFeed({ body: FEED, cors: false });
    const error = await failureOf(url);
    await describeError(error);
    expect(await requests()).to.have.length(3);
    const { code } = await describeError(error, true);
    expect(code).to.equal('cors');
    expect(await requests()).to.have.length(4);
  });

  it('knows, when asked to, a server that is not there', async () => {
    const error = await failureOf('http://localhost:61999/feed.json');
    expect((await describeError(error, true)).code).to.equal('unreachable');
  });
});

describe('loadFeed: too much', () => {
  it('stops reading a small answer that unfolds to a huge one', async () => {
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

  it('reads as much as allowed', async () => {
    const text = JSON.stringify(FEED);
    const { url } = await serveFeed({ body: text });
    expect((await loadFeed(url, { limits: { bytes: text.length } })).articles).to.have.length(1);
  });
});

describe('loadFeed: no connection', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });
  const goOffline = () => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });

  it('offline: nothing came and the browser knows why', async () => {
    goOffline();
    const { url, requests } = await serveFeed({ cors: false });
    const { code, facts } = await failureOf(url);
    expect([code, facts.url]).to.deep.equal(['offline', url]);
    expect(await requests()).to.have.length(1);
  });

  it('asks all the same, since the browser may be wrong', async () => {
    goOffline();
    const { url } = await serveFeed({ body: FEED });
    expect((await loadFeed(url)).articles).to.have.length(1);
  });

  for (const [code, answer] of [
    ['not-found', { status: 404 }],
    ['bad-syntax', { body: '{"items":[,]}' }],
    ['not-a-feed', { body: '{}' }],
  ] as const)
    it(`does not take an answer for none: ${code}`, async () => {
      goOffline();
      const { url } = await serveFeed(answer);
      expect((await failureOf(url)).code).to.equal(code);
    });
});

describe('loadFeed: a policy of the page', () => {
  it('csp: the page may not ask this origin', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const told = new Promise<{ code: string; text: string }>((resolve) => {
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
    const { code, text } = await told;
    frame.remove();
    expect(code).to.equal('csp');
    expect(text).to.contain(`connect-src ${new URL(url).origin}`);
    expect(await requests()).to.have.length(0);
  });
});
