import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { origins, serveAt, uniqueName } from '../helpers/server.js';
import { readThree, scripts, serveNews, threeOf } from './news.js';

/** The directives that a strict page needs: no style-src, no 'unsafe-inline', no 'allow-duplicates'. */
const policyFor = (feeds: string, types = 'kpu-news') =>
  `default-src 'none'; script-src 'self'; connect-src ${feeds}; img-src ${feeds}; ` +
  `require-trusted-types-for 'script'; trusted-types ${types}`;

const pictureOf = (body: string) => /src="([^"]+)"/.exec(body)?.[1] ?? '';

const expectThree = (seen: Awaited<ReturnType<typeof readThree>>) => {
  expect(seen.cards).to.deep.equal(['Satu', 'Dua', 'Tiga']);
  expect(seen.picture).to.be.above(0);
  expect(seen.gridOrFlex).to.equal('flex');
  expect(seen.article).to.deep.equal(['Satu']);
  expect(seen.body).to.equal(
    '<p>Halo <b>dunia</b></p>' +
      `<p><img alt="Peta" loading="lazy" decoding="async" referrerpolicy="no-referrer" src="${pictureOf(seen.body)}"></p>` +
      '<div class="scroll" tabindex="0"><table><tbody><tr><th scope="col">TPS</th></tr></tbody></table></div>Kotak',
  );
  expect(seen.networks).to.deep.equal(['a', 'a', 'a']);
};

describe('dist with a strict Content-Security-Policy', () => {
  for (const [kind, script] of Object.entries(scripts))
    it(`renders all three elements with the ${kind} script without violations`, async () => {
      const news = await serveNews();

      const page = await openPage({
        head: script(),
        csp: policyFor(news.origin),
        html: threeOf(news.url),
        probe: readThree,
      });

      expectThree(page.result);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });

  for (const [name, head] of Object.entries({
    'two module scripts': scripts.module() + scripts.module('/dist/', '?ver=2'),
    'the classic script twice': scripts.classic() + scripts.classic(),
    'module and classic': scripts.module() + scripts.classic(),
    'classic and module': scripts.classic() + scripts.module(),
  }))
    it(`works with ${name}: the second copy does nothing but warn`, async () => {
      const news = await serveNews();

      const page = await openPage({
        head,
        csp: policyFor(news.origin),
        html: threeOf(news.url),
        probe: readThree,
      });

      expectThree(page.result);
      // the second copy fails to create the policy, which the browser reports only as a violation
      expect(page.violations.every((violation) => violation.startsWith('trusted-types '))).to.equal(
        true,
        page.violations.join(),
      );
      expect(page.errors).to.deep.equal(
        ['kpu-article', 'kpu-news-list', 'kpu-share-bar'].map(
          (tag) => `console.warn: [kpu-news] <${tag}> is defined already.`,
        ),
      );
    });

  for (const [kind, script] of Object.entries(scripts))
    it(`keeps the fallback content and explains it if the policy does not list kpu-news (${kind})`, async () => {
      const news = await serveNews();

      const page = await openPage({
        head: script(),
        csp: policyFor(news.origin, 'another'),
        html: threeOf(news.url),
        probe: () =>
          [...document.querySelectorAll('kpu-news-list, kpu-article, kpu-share-bar')].map((element) => ({
            upgraded: !!element.shadowRoot,
            seen: element.querySelector('a')!.offsetHeight > 0,
          })),
      });

      expect(page.result).to.deep.equal(Array(3).fill({ upgraded: false, seen: true }));
      expect(page.errors.length).to.be.at.least(1);
      for (const error of page.errors) expect(error).to.contain('trusted-types kpu-news');
    });

  for (const [kind, tag] of Object.entries(scripts))
    it(`sanitizes an article with DOMPurify to the same DOM (${kind})`, async () => {
      const news = await serveNews();
      const script = { 'Content-Type': 'text/javascript' };
      const body = 'delete Document.parseHTML; delete Element.prototype.setHTML;';
      const old = await serveAt((await origins()).pages, uniqueName(), [{ headers: script, body }]);

      const page = await openPage({
        head: `<script src="${old.url}"></script>${tag()}`,
        csp: policyFor(news.origin),
        html: threeOf(news.url),
        probe: readThree,
      });

      expectThree(page.result);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      expect(page.requests.filter((url) => url.endsWith('/dompurify.js'))).to.have.length(
        kind === 'module' ? 1 : 0,
      );
    });

  it('reports csp and the missing directive if the policy forbids the feed', async () => {
    const news = await serveNews();

    const page = await openPage({
      head: scripts.module(),
      csp: policyFor("'self'"),
      data: news.url,
      probe: async (url) => {
        const list = document.createElement('kpu-news-list');
        list.limits = { breaker: 0, backoff: 10 };
        list.src = url;
        list.append('Berita');
        document.body.append(list);
        await until(errorCount, 'kpu-error');
        return until(() => list.shadowRoot?.querySelector('[part=status]')?.textContent, 'a sentence');
      },
    });

    expect(page.result).to.not.be.empty;
    expect(page.events.map(({ code }) => code)).to.deep.equal(['csp']);
    expect(page.errors.join()).to.contain(`connect-src ${news.origin}`);
  });
});
