import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { origins, serveFeed } from '../helpers/server.js';

describe('test feed server', () => {
  it('runs in the time zone of western Indonesia', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Jakarta');
  });
  it('sends the scripted answers in order and logs the requests', async () => {
    const feed = await serveFeed({ status: 503, headers: { 'Retry-After': '1' } }, { body: { a: 1 } });
    const first = await fetch(feed.url);
    expect(first.status).to.equal(503);
    expect(first.headers.get('retry-after')).to.equal('1');
    expect(await (await fetch(feed.url + '?x=1')).json()).to.deep.equal({ a: 1 });
    expect(await (await fetch(feed.url)).json()).to.deep.equal({ a: 1 });
    const seen = await feed.requests();
    expect(seen.map((r) => r.method)).to.deep.equal(['GET', 'GET', 'GET']);
    expect(seen[1].url).to.contain('?x=1');
  });
  for (const [name, answer] of Object.entries({
    cors: { cors: false },
    cut: { body: 'abcdef', cut: true },
  })) {
    it(`breaks the connection with ${name}`, async () => {
      const feed = await serveFeed(answer);
      const error: unknown = await fetch(feed.url)
        .then((r) => r.text())
        .catch((e: unknown) => e);
      expect(error).to.be.instanceOf(TypeError);
    });
  }
  for (const [name, answer] of Object.entries({
    hang: { hang: true },
    stall: { body: 'abcdef', stall: true },
  })) {
    it(`delays the answer with ${name}`, async () => {
      const feed = await serveFeed(answer);
      const error = await fetch(feed.url, { signal: AbortSignal.timeout(300) })
        .then((r) => r.text())
        .catch((e: unknown) => e);
      expect((error as Error).name).to.match(/TimeoutError|AbortError/);
    });
  }
  it('opens a page in a frame and reports violations and requests', async () => {
    const { feeds } = await origins();
    const report = await openPage({
      html: `<p id="x">Halo</p><script>document.title = 'bad'</script>`,
      csp: `default-src 'none'; script-src 'self'; connect-src ${feeds}; require-trusted-types-for 'script'; trusted-types kpu-news`,
      probe: () => document.querySelector('#x')?.textContent,
    });
    expect(report.result).to.equal('Halo');
    expect(report.violations).to.have.length(1);
    expect(report.requests).to.have.length(2);
  });
});
