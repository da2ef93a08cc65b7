import { expect } from '@open-wc/testing';
import { workOf } from '../../../helpers/work.mjs';
import { item, read, refusal, rss, titles } from './documents.js';

/** Characters that may be read for each character of a text; quadratic work takes tens of thousands. */
const MAX_WORK = 100;

describe('xml: large documents', function () {
  this.timeout(60_000);
  /** Characters read for each character of a text, whether it is accepted or refused. */
  const workPerCharacter = async (text: string): Promise<number> =>
    (await workOf(() => refusal(text))) / text.length;

  it('refuses elements that are nested too deeply', () => {
    const deep = (levels: number) =>
      rss(
        `<item><title>x</title><description>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</description></item>`,
      );
    expect(refusal(deep(200))).to.equal('read');
    expect(refusal(deep(100_000))).to.equal('bad-syntax xml');
    expect(refusal(rss(`<item><title>x</title>${'<a>'.repeat(100_000)}`))).to.equal('bad-syntax xml');
  });

  it('reads 5 MB in linear work, well formed or not', async () => {
    const markup = `<item><title>Judul &amp;amp; berita</title><link>https://a.example/#</link><pubDate>Fri, 19 Jan 2024 09:04:00 +0700</pubDate>
      <description>${'&lt;p&gt;Isi berita.&lt;/p&gt; '.repeat(30)}</description></item>`;
    const many = Array.from({ length: 5000 }, (_, index) => markup.replace('#', `!${index}`)).join('');
    for (const text of [rss(many), rss(`${many}<x>& </y>`)]) {
      expect(await workPerCharacter(text)).to.be.below(MAX_WORK);
      expect(read(text).articles).to.have.length(5000);
    }
  });

  describe('reads in linear work', () => {
    const list = (length: number, piece: (index: number) => string) =>
      Array.from({ length }, (_, index) => piece(index)).join('');
    const prefixes = (length: number) =>
      list(length, (index) => ` xmlns:p${index}="https://a.example/${index}"`);
    const feed = (inside: string, channel = '', root = '') =>
      `<rss ${root}><channel ${channel}>${inside}<item><title>Satu</title></item></channel></rss>`;
    const long = 'u'.repeat(500_000);
    const away = `xml:base="https://a.example/${'x'.repeat(1900)}/"`;

    const texts = {
      'undeclared prefixes': feed(`& ${list(20_000, (index) => `<p${index}:b/>`)}`),
      'prefixes and elements': feed('<b/>'.repeat(20_000), '', prefixes(1000)),
      'more prefixes and fewer elements': feed('<b/>'.repeat(4000), '', prefixes(3900)),
      'nested prefixes': feed(
        `${list(2000, (index) => `<a xmlns:p${index}="u">`)}${'<b/>'.repeat(4000)}${'</a>'.repeat(2000)}`,
      ),
      'nested namespaces, with a repair': feed(
        `& ${list(180, (index) => `<a xmlns="u${index}">`)}${'<b/>'.repeat(100_000)}${'</a>'.repeat(180)}`,
      ),
      'a long namespace and elements': feed('<b/>'.repeat(20_000), `xmlns="${long}"`),
      'a long namespace and attributes': feed('<b p:a=""/>'.repeat(5000), `xmlns:p="${long}"`),
      'a long namespace, with a repair': feed(`& ${'<p:b/>'.repeat(20_000)}`, `xmlns:p='${long}'`),
      'attributes of one element': feed(
        `<item><title>Dua</title><description><i ${list(40_000, (index) => ` a${index}=""`)}/></description></item>`,
      ),
      'attributes of the root': feed(
        '',
        '',
        list(200_000, (index) => ` a${index}=""`),
      ),
      'nested elements with many siblings': feed(
        `${'<a>'.repeat(4500)}${'<b/>'.repeat(300_000)}${'</a>'.repeat(4500)}`,
      ),
      'a long base and addresses': feed(
        `<item ${away}><title>Dua</title><description>${'&lt;a href="1">'.repeat(300_000)}</description></item>`,
      ),
      'a long base and attributes': feed(
        `<item ${away}><title>Dua</title><description>${'<a href="1"/>'.repeat(300_000)}</description></item>`,
      ),
    };
    for (const [name, text] of Object.entries(texts))
      it(name, async () => {
        expect(await workPerCharacter(text)).to.be.below(MAX_WORK);
      });

    it('and reads all of these that are not nested too deeply', () => {
      const deep = ['nested prefixes', 'nested elements with many siblings'];
      for (const [name, text] of Object.entries(texts))
        if (deep.includes(name)) expect(refusal(text), name).to.equal('bad-syntax xml');
        else expect(titles(read(text)), name).to.include('Satu');
      const [article] = read(texts['attributes of one element']).articles;
      expect(article.html?.match(/ a\d+=""/g)).to.have.length(50);
    });
  });

  it('treats a document as cut off once the limit of steps is reached', () => {
    const two = '<item><title>Satu</title></item><item><title>Dua</title></item>';
    const costly = {
      nodes: '<a/>'.repeat(1_100_000),
      'stray end tags within open elements': `${'<x>'.repeat(500)}${'</p>'.repeat(5000)}`,
      'namespaces in each element': `<x ${Array.from({ length: 5000 }, (_, index) => `xmlns:p${index}="u"`).join(' ')}>${'<b xmlns="u"/>'.repeat(500)}</x>`,
    };
    for (const [name, text] of Object.entries(costly)) {
      const feed = read(rss(`${two}<item>${text}</item>`));
      expect(titles(feed), name).to.deep.equal(['Satu', 'Dua']);
      expect(feed.partial, name).to.equal(true);
    }
  });

  it('reads a long element name once', async () => {
    const name = `${'a'.repeat(500_000)}:item`;
    for (const stray of ['</x>', '</p>', '<x></y>'])
      expect(await workPerCharacter(rss(`<${name}>${stray.repeat(100_000)}`)), stray).to.be.below(MAX_WORK);
  });

  it('resolves the declared prefixes although others are undeclared', () => {
    const dc = '<dc:creator>Humas</dc:creator>';
    const other = (count: number) =>
      Array.from({ length: count }, (_, index) => `<p${index}:b>&nbsp;</p${index}:b>`);
    const article = item(`<title>x</title>${dc}${other(100).join('')}`);
    expect(article).to.deep.include({ title: 'x', authors: ['Humas'] });
    // a hundred are declared, and few of them are used
    const spaces = Array.from(
      { length: 100 },
      (_, index) => `xmlns:q${index}="https://a.example/${index}"`,
    ).join(' ');
    const feed = read(
      `<rss ${spaces} xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><title>x</title><d:creator>A</d:creator></item></channel></rss>`,
    );
    expect(feed.articles[0].authors).to.deep.equal(['A']);
  });

  it('reads adversarial text in linear work', async () => {
    const long = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length));
    for (const piece of [
      '<',
      '&',
      ' ',
      'x',
      '"',
      '<a ',
      '<a ="',
      '<a "',
      `="<"`,
      `<a ='>'"`,
      '<!--',
      '<![CDATA[',
      '</a',
      '<x>',
      'a@',
      '&#',
      '&a;',
      '<p>',
      '(',
      '1:',
      '<p>aaa<a ></a>',
    ]) {
      const text = long(piece);
      for (const source of [
        rss(`<item><title>${text}`),
        rss(
          `<item><title><![CDATA[${text}]]></title><author><![CDATA[${text}]]></author><pubDate><![CDATA[${text}]]></pubDate><description><![CDATA[${text}]]></description><content:encoded><![CDATA[x${text}]]></content:encoded></item>`,
        ),
        text,
        `<rss ${text}`,
        `<?xml ${text}`,
      ])
        expect(await workPerCharacter(source), piece).to.be.below(MAX_WORK);
    }
  });
});
