import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { readThree, scripts, serveNews, threeOf } from './news.js';

describe('elements beside other scripts and markup', () => {
  const clobbers = {
    '<img name=currentScript>': '<img name="currentScript" alt="">',
    '<form><input name=attributes>': '<form id="f"><input name="attributes"><input name="firstChild"></form>',
    '<img name=body>':
      '<img name="body" alt=""><img name="implementation" alt=""><img name="baseURI" alt="">',
    '<a id=location>, <a id=customElements>':
      '<a id="kpuNews"></a><a id="trustedTypes"></a><form name="title"></form>',
  };
  for (const [name, markup] of Object.entries(clobbers))
    for (const [kind, script] of Object.entries(scripts))
      it(`work with ${name} in the page (${kind})`, async () => {
        const news = await serveNews();

        const { result, errors } = await openPage({
          head: script(),
          html: markup + threeOf(news.url),
          probe: readThree,
        });

        expect(result.cards).to.deep.equal(['Satu', 'Dua', 'Tiga']);
        expect(result.body).to.contain('Halo <b>dunia</b>');
        expect(errors).to.deep.equal([]);
      });

  for (const [kind, script] of Object.entries(scripts))
    it(`keep their fallback content if a form replaces document.createElement (${kind})`, async () => {
      const news = await serveNews();

      const { result, errors } = await openPage({
        head: script(),
        html: `<form name="createElement"></form>${threeOf(news.url)}`,
        probe: () => [...document.querySelectorAll('a')].map((link) => link.offsetHeight > 0),
      });

      expect(result).to.deep.equal([true, true, true]);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('createElement is not a function');
    });

  const others = {
    'a polluted Object.prototype':
      "for (const name of ['sanitizer', 'then', 'x', 'headers', 'cache', 'body', 'facts', " +
      "'tagNameCheck', 'feed']) Object.prototype[name] = 'POST';",
    'an Object.prototype with fields of an article':
      "Object.prototype.article = { id: '1', title: 'PALSU', url: 'https://evil.example/' }; " +
      "Object.prototype.text = 'PALSU'; Object.prototype.inline = '{}'",
    'an Object.prototype with attributes': "Object.prototype.attributes = 'x'",
    'an Object.prototype with options of fetch':
      "Object.prototype.method = 'POST'; Object.prototype.mode = 'no-cors'",
    'Array.prototype.toJSON of Prototype.js':
      'Array.prototype.toJSON = function () { return "[" + this.join() + "]" }; Array.prototype.each = function () {};' +
      'String.prototype.toJSON = function () { return "s" }; Object.prototype.toJSON = function () { return "o" }',
    'a page without newer APIs':
      'delete window.IntersectionObserver; delete AbortSignal.timeout; delete AbortSignal.any; delete URL.canParse;' +
      'delete Document.parseHTML; delete Element.prototype.setHTML; delete window.trustedTypes',
  };
  for (const [name, code] of Object.entries(others))
    for (const [kind, script] of Object.entries(scripts))
      it(`work with ${name} (${kind})`, async () => {
        const news = await serveNews();

        const { result, errors, violations } = await openPage({
          head: `<script>${code}</script>${script()}`,
          html: threeOf(news.url),
          probe: readThree,
        });

        expect(result.cards).to.deep.equal(['Satu', 'Dua', 'Tiga']);
        // DOMPurify fails on text nodes with attributes; then plain text is shown
        expect(result.body).to.match(name.includes('attributes') ? /Halo (<b>)?dunia/ : /Halo <b>dunia<\/b>/);
        expect(result.body).to.not.contain('alert');
        expect(result.networks).to.have.length(3);
        expect([...errors, ...violations]).to.deep.equal([]);
        expect((await news.requests()).map(({ method }) => method)).to.deep.equal(['GET']);
      });

  it('leave no nodes, observers or listeners behind after fifty mounts', async () => {
    const { result, errors } = await openPage({
      head:
        '<script>window.watching = 0; for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver"]) {' +
        'const Native = window[name]; window[name] = class extends Native {' +
        'observe(...args) { if (!this.on) { this.on = true; watching++; } return super.observe(...args); }' +
        'disconnect() { if (this.on) { this.on = false; watching--; } return super.disconnect(); } } }' +
        'window.listening = 0; const add = EventTarget.prototype.addEventListener, off = EventTarget.prototype.removeEventListener;' +
        'const own = (target) => target === window || target === document || target == null;' +
        'EventTarget.prototype.addEventListener = function (...a) { if (own(this)) listening++; return add.apply(this, a); };' +
        'EventTarget.prototype.removeEventListener = function (...a) { if (own(this)) listening--; return off.apply(this, a); };' +
        `</script>${scripts.module()}`,
      html: '<main></main>',
      data: {
        version: 'https://jsonfeed.org/version/1.1',
        items: [1, 2, 3].map((id) => ({ id, title: `Judul ${id}`, content_text: 'Isi' })),
      },
      probe: async (feed) => {
        const main = document.querySelector('main')!;
        const counts = () => {
          const { watching, listening } = window as unknown as Record<string, number>;
          return [
            document.querySelectorAll('*').length,
            watching,
            listening,
            document.adoptedStyleSheets.length,
          ];
        };
        const mount = async () => {
          const list = document.createElement('kpu-news-list');
          Object.assign(list, { feed, limit: 2, more: 'scroll', loading: 'lazy' });
          main.append(list);
          await until(() => list.shadowRoot?.querySelector('[role=status]'), 'the list with its extras');
          const watched = counts()[1];
          list.remove();
          return watched;
        };
        await mount();
        const before = counts();
        let watched = 0;
        for (let time = 0; time < 50; time++) watched = Math.max(watched, await mount());
        document.documentElement.lang = 'en';
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { before, after: counts(), watched };
      },
    });

    expect(result.watched).to.be.above(0); // or nothing was counted
    expect(result.after).to.deep.equal(result.before);
    expect(result.after[1]).to.equal(0);
    expect(errors).to.deep.equal([]);
  });
});
