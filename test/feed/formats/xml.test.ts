import { expect } from '@open-wc/testing';
import { FeedError, type Article, type Feed } from '../../../src/feed/index.js';
import type { ReadTools } from '../../../src/feed/formats/feed-format.js';
import { xml } from '../../../src/feed/formats/xml/xml.js';
import { decode } from '../../../src/net/decode.js';
import { fastest } from '../../helpers/time.js';

const URL_OF_FEED = 'https://kpu.example/berita/feed.xml';

const answer = (text: string, bytes?: Uint8Array) => ({
  url: URL_OF_FEED,
  headers: new Headers(),
  text,
  bytes,
});
const read = (text: string, tools?: ReadTools): Feed => xml.read(answer(text), tools);

const SPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');
const rss = (channel: string): string => `<rss version="2.0" ${SPACES}><channel>${channel}</channel></rss>`;
const atom = (feed: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${feed}</feed>`;

/** The article of a feed with a single item or entry. */
const item = (inside: string): Article => read(rss(`<item>${inside}</item>`)).articles[0];
const entry = (inside: string): Article => read(atom(`<entry>${inside}</entry>`)).articles[0];
const titleOf = (title: string): string => item(`<title>${title}</title>`).title;
const dateOf = (date: string): string | undefined =>
  item(`<title>x</title><pubDate>${date}</pubDate>`).published;
const titles = ({ articles }: Feed): string[] => articles.map(({ title }) => title);

/** Code and reason of the error, or "read". */
function refusal(text: string, tools?: ReadTools): string {
  try {
    read(text, tools);
  } catch (error) {
    if (error instanceof FeedError) return `${error.code} ${error.facts.reason}`;
    throw error;
  }
  return 'read';
}

describe('xml: RSS', () => {
  it('reads the fields of an item and its feed', () => {
    const feed = read(
      rss(`<title>KPU Kota Contoh</title><link>https://kpu.example/</link><language>id</language>
        <atom:link rel="self" href="https://kpu.example/berita/feed.xml"/>
        <atom:link rel="next" href="?paged=2"/>
        <item>
          <title>Rapat pleno</title><link>https://kpu.example/berita/1</link><guid isPermaLink="false">berita-1</guid>
          <pubDate>Fri, 19 Jan 2024 09:04:00 +0700</pubDate><dc:creator>Humas</dc:creator>
          <category>Berita</category><category>Pleno &amp;amp; rapat</category>
          <description>&lt;p&gt;Ringkasan &amp;hellip;&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>Isi <b>lengkap</b> dari berita tentang rapat.</p>]]></content:encoded>
          <enclosure url="/hasil.pdf" type="application/pdf" length="1200"/>
        </item>`),
    );
    expect(feed).to.deep.include({
      url: URL_OF_FEED,
      title: 'KPU Kota Contoh',
      home: 'https://kpu.example/',
      language: 'id',
      next: `${URL_OF_FEED}?paged=2`,
      ignored: 0,
      partial: undefined,
    });
    expect(feed.articles[0]).to.deep.include({
      id: 'berita-1',
      url: 'https://kpu.example/berita/1',
      title: 'Rapat pleno',
      summary: 'Ringkasan …',
      html: '<p>Isi <b>lengkap</b> dari berita tentang rapat.</p>',
      published: '2024-01-19T02:04:00.000Z',
      authors: ['Humas'],
      tags: ['Berita', 'Pleno & rapat'],
    });
    expect(feed.articles[0].attachments).to.deep.equal([
      { url: 'https://kpu.example/hasil.pdf', title: undefined, type: 'application/pdf', size: 1200 },
    ]);
  });

  it('reads RSS 1.0, whose items are siblings of the channel', () => {
    const feed = read(`<?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://kpu.example/"><title>Lama</title><link>https://kpu.example/</link>
      <items><rdf:Seq><rdf:li resource="https://kpu.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://kpu.example/1"><title>Satu</title></item></rdf:RDF>`);
    expect(feed.title).to.equal('Lama');
    expect(feed.articles[0]).to.include({ title: 'Satu', url: 'https://kpu.example/1' });
  });

  it('uses a permanent guid for a missing link, and the description for a missing body', () => {
    const article = item(
      '<guid>https://kpu.example/2</guid><description>Satu &lt;i&gt;isi&lt;/i&gt;</description>',
    );
    expect(article).to.include({ url: 'https://kpu.example/2', html: 'Satu <i>isi</i>', title: 'Satu isi' });
    expect(item('<title>x</title><guid isPermaLink="false">https://kpu.example/2</guid>').url).to.equal(
      undefined,
    );
  });

  it('resolves prefixes by namespace, and accepts a default namespace or none', () => {
    const name = (source: string) => read(source).articles[0].authors[0];
    expect(
      name(
        '<rss xmlns:d="http://purl.org/dc/elements/1.1/"><item><title>x</title><d:creator>A</d:creator></item></rss>',
      ),
    ).to.equal('A');
    expect(
      name(
        '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>x</title><author>B</author></item></channel></rss>',
      ),
    ).to.equal('B');
    expect(
      name('<rss><channel><item><title>x</title><dc:creator>C</dc:creator></item></channel></rss>'),
    ).to.equal('C');
  });

  it('extracts names from the usual forms of authors', () => {
    const author = (text: string) => item(`<title>x</title><author>${text}</author>`).authors[0];
    expect(author('humas@kpu.example (Budi Santoso)')).to.equal('Budi Santoso');
    expect(author('Budi Santoso &lt;humas@kpu.example&gt;')).to.equal('Budi Santoso');
    expect(author('Budi Santoso (humas@kpu.example)')).to.equal('Budi Santoso');
    expect(author('Humas (KPU)')).to.equal('Humas (KPU)');
  });

  it('removes the footer that WordPress appends to excerpts', () => {
    const article = item(`<title>x</title><description><![CDATA[<p>Ringkas.</p>
      <p>The post <a href="https://a.example/1">x</a> appeared first on <a href="https://a.example">A</a>.</p>]]></description>
      <content:encoded><![CDATA[<p>${'Isi. '.repeat(50)}</p>]]></content:encoded>`);
    expect(article.summary).to.equal('Ringkas.');
  });
});

describe('xml: images and counts', () => {
  const image = (inside: string) => item(`<title>x</title>${inside}`).image;
  const url = 'https://kpu.example/a.jpg';

  it('takes the image from media, iTunes, enclosure or body, in this order', () => {
    expect(
      image(`<media:content url="a.jpg" medium="image" width="800" height="600">
        <media:description>Rapat di aula</media:description></media:content>`),
    ).to.deep.include({
      url: 'https://kpu.example/berita/a.jpg',
      alt: 'Rapat di aula',
      width: 800,
      height: 600,
    });
    expect(image(`<media:group><media:thumbnail url="${url}"/></media:group>`)?.url).to.equal(url);
    expect(image(`<itunes:image href="${url}"/>`)?.url).to.equal(url);
    expect(image(`<enclosure url="${url}" type="image/jpeg" length="1"/>`)?.url).to.equal(url);
    expect(
      image(`<description>&lt;p&gt;&lt;img width="1" src="/p.gif"&gt;&lt;img src="${url}"&gt;</description>`)
        ?.url,
    ).to.equal(url);
  });

  it('takes the widest image within the limit, and no avatar of the author', () => {
    expect(
      image(`<media:content medium="image" url="https://secure.gravatar.com/avatar/1"/>
        <media:content medium="image" url="/140.jpg" width="140"/><media:content medium="image" url="/460.jpg" width="460"/>
        <media:content medium="image" url="/9000.jpg" width="9000"/>`)?.url,
    ).to.equal('https://kpu.example/460.jpg');
  });

  it('distinguishes video from images, and does not count comments as views', () => {
    const article =
      item(`<title>x</title><media:group><media:content url="/film.mp4" type="video/mp4" fileSize="7"/>
      <media:community><media:statistics views="41"/></media:community></media:group>
      <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">9</slash:comments>`);
    expect(article.image).to.equal(undefined);
    expect(article.attachments[0]).to.include({
      url: 'https://kpu.example/film.mp4',
      type: 'video/mp4',
      size: 7,
    });
    expect(article.views).to.equal(41);
    expect(item('<title>x</title><slash:comments>9</slash:comments>').views).to.equal(undefined);
  });
});

describe('xml: text', () => {
  it('decodes entities of a title once and removes its tags', () => {
    expect(titleOf('Tom &amp;amp; Jerry')).to.equal('Tom & Jerry');
    expect(titleOf('<![CDATA[Rapat <b>pleno</b> &#8220;akhir&#8221; &ldquo;x&rdquo;]]>')).to.equal(
      'Rapat pleno “akhir” “x”',
    );
    expect(titleOf('1 &lt; 2 dan Harga &lt;Rp5.000')).to.equal('1 < 2 dan Harga <Rp5.000');
    expect(titleOf('<![CDATA[&amp;lt; tetap]]>')).to.equal('&lt; tetap');
    expect(titleOf('<![CDATA[a<script>jahat()</script><!-- > --> b <a title="x > y">c</a>]]>')).to.equal(
      'a b c',
    );
  });

  it('reads text that is escaped twice, and text about tags', () => {
    expect(titleOf('&amp;lt;b&amp;gt;Pleno&amp;lt;/b&amp;gt;')).to.equal('Pleno');
    expect(titleOf('The &amp;lt;blink&amp;gt; tag')).to.equal('The <blink> tag');
    expect(
      item('<title>x</title><description>&amp;lt;p&amp;gt;Isi&amp;lt;/p&amp;gt;</description>').html,
    ).to.equal('<p>Isi</p>');
  });

  it('decodes every HTML entity, but no part of a URL', () => {
    expect(titleOf('&nbsp;&Tau;&hellip;&NotEqualTilde; &tidak; ?a=1&copy=2 &notit; & x')).to.equal(
      'Τ…≂̸ &tidak; ?a=1&copy=2 &notit; & x',
    );
  });

  it('decodes windows-1252 characters declared as Latin-1', () => {
    expect(titleOf('&#147;Pleno&#148; \x96 1')).to.equal('“Pleno” – 1');
  });

  it('reads common date formats of feeds', () => {
    const instant = '2024-01-09T02:04:05.000Z';
    for (const date of [
      'Tue, 09 Jan 2024 09:04:05 +0700',
      'Tue, 9 Jan 24 09:04:05 +0700',
      'Tuesday, 09-Jan-24 02:04:05 GMT',
      'Tue Jan  9 02:04:05 UTC 2024',
      '09 January 2024 02:04:05 Z',
      'Jan 9, 2024 02:04:05 AM GMT',
      'Selasa, 9 Januari 2024 09:04:05 WIB',
      'Mon, 08 Jan 2024 21:04:05 EST',
      'Mon, 08 Jan 2024 19:04:05 PDT',
      '2024-01-09T09:04:05+07:00',
      '2024-01-09 09:04:05 +0700',
      '2024-1-9T2:04:05Z',
      ' 2024-01-09T02:04:05.000Z ',
    ])
      expect(dateOf(date), date).to.equal(instant);
    expect(dateOf('2024/1/10 14:03:00')).to.equal('2024-01-10T14:03:00');
    expect(dateOf('9 Agustus 2024 14.03')).to.equal('2024-08-09T14:03:00');
    expect(dateOf('9 Mei 2024')).to.equal('2024-05-09');
    expect(dateOf('20240109')).to.equal('2024-01-09');
    expect(dateOf('2024-05')).to.equal('2024-05-01');
    for (const date of ['05/06/2024', 'Volume 12', '31 Feb 2024', 'kemarin', '', '9'.repeat(70)])
      expect(dateOf(date), date).to.equal(undefined);
  });
});

describe('xml: Atom', () => {
  it('reads the fields of an entry and its feed', () => {
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>KPU</title>
      <link href="/"/><link rel="next" href="2.xml"/><author><name>Humas</name></author>
      <entry><id>urn:1</id><title type="html">Satu &amp;amp; &lt;i&gt;dua&lt;/i&gt;</title>
      <link rel="alternate" type="application/pdf" href="/1.pdf"/><link rel="alternate" type="text/html" href="/1"/>
      <link rel="enclosure" type="image/png" href="/1.png"/>
      <published>2024-01-19T09:04:00+07:00</published><updated>2024-01-20T00:00:00Z</updated>
      <category term="berita" label="Berita"/><summary>Singkat &lt;b&gt;</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Isi yang <b>panjang</b> sekali<br/>ya</div></content></entry></feed>`);
    expect(feed).to.include({
      title: 'KPU',
      home: 'https://kpu.example/',
      language: 'id',
      next: 'https://kpu.example/berita/2.xml',
    });
    expect(feed.articles[0]).to.deep.include({
      id: 'urn:1',
      title: 'Satu & dua',
      url: 'https://kpu.example/1',
      published: '2024-01-19T02:04:00.000Z',
      modified: '2024-01-20T00:00:00.000Z',
      tags: ['Berita'],
      authors: ['Humas'],
      summary: 'Singkat <b>',
      html: '<div>Isi yang <b>panjang</b> sekali<br>ya</div>',
    });
    expect(feed.articles[0].image?.url).to.equal('https://kpu.example/1.png');
  });

  it('respects the type of a text construct', () => {
    expect(entry('<title>A &amp;amp; &lt;b&gt;</title>').title).to.equal('A &amp; <b>');
    expect(entry('<title type="html">A &amp;amp; &lt;b&gt;x</title>').title).to.equal('A & x');
    expect(
      entry('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;blink&gt;</div></title>')
        .title,
    ).to.equal('A <blink>');
    expect(entry('<title>x</title><content type="text">a &lt;b</content>')).to.include({
      text: 'a <b',
      html: undefined,
    });
    expect(entry('<title>x</title><updated>2024-01-20T00:00:00Z</updated>').published).to.equal(
      '2024-01-20T00:00:00.000Z',
    );
  });

  it('resolves URLs against inherited xml:base', () => {
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
      <entry xml:base="y/"><title>x</title><link href="1"/>
      <content type="html">&lt;a href="2"&gt;&lt;img src='3.png'&gt;&lt;/a&gt;</content></entry>
      <entry><title>y</title><link href="4" xml:base="javascript:alert(1)"/>
      <content type="xhtml"><p xmlns="http://www.w3.org/1999/xhtml" xml:base="z/"><a href="5">5</a></p></content></entry></feed>`);
    const [first, second] = feed.articles;
    expect(first.url).to.equal('https://a.example/x/y/1');
    expect(first.html).to.equal(
      '<a href="https://a.example/x/y/2"><img src="https://a.example/x/y/3.png"></a>',
    );
    expect(first.image?.url).to.equal('https://a.example/x/y/3.png');
    expect(second.url).to.equal('https://a.example/x/4');
    expect(second.html).to.equal('<p><a href="https://a.example/x/z/5">5</a></p>');
  });
});

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
    const whole = rss(
      two + '<item><title>Tiga</title><description><![CDATA[<p>x</p>]]></description></item>',
    );
    const third = whole.indexOf('<item><title>Tiga');
    const end = whole.indexOf('</channel>');
    for (let at = third; at < end; at++) {
      const feed = read(whole.slice(0, at));
      expect(feed.partial, `cut at ${at}`).to.equal(true);
      expect(titles(feed), `cut at ${at}`).to.deep.equal(
        at >= end - 1 ? ['Satu', 'Dua', 'Tiga'] : ['Satu', 'Dua'],
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

  it('says so in a worker, which has no parser', async () => {
    const code = `
      import { xml } from '${new URL('../../../src/feed/formats/xml/xml.ts', import.meta.url).href}';
      try {
        xml.read({ url: 'https://kpu.example/', headers: new Headers(), text: ${JSON.stringify(rss(two))} });
        postMessage('read');
      } catch ({ code, facts }) {
        postMessage(code + ' ' + facts.reason);
      }`;
    const script = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(script, { type: 'module' });
    try {
      const said = new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          resolve(data);
        };
        worker.onerror = reject;
      });
      expect(await said).to.equal('not-a-feed no-parser');
    } finally {
      worker.terminate();
      URL.revokeObjectURL(script);
    }
  });

  it('takes the parser that it is handed', () => {
    let used = 0;
    class Own extends DOMParser {
      override parseFromString(text: string, type: DOMParserSupportedType): Document {
        used++;
        return super.parseFromString(text, type);
      }
    }
    expect(refusal(rss(two), { DOMParser: Own })).to.equal('read');
    expect(used).to.be.greaterThan(0);
  });

  it('parses under Trusted Types with the policy that it is handed', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types kpu-news">`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      document.body.append(frame);
    });
    const page = frame.contentWindow as unknown as typeof globalThis & {
      trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<ReadTools['policy']> };
    };
    const { DOMParser } = page;
    const policy = page.trustedTypes?.createPolicy('kpu-news', { createHTML: (text: string) => text });
    expect(titles(read(rss(`${two}<item><title>&Tau;</title></item>`), { DOMParser, policy }))).to.deep.equal(
      ['Satu', 'Dua', 'Τ'],
    );
    expect(refusal(rss(two), { DOMParser })).to.equal(policy ? 'not-a-feed no-parser' : 'read');
    frame.remove();
  });
});

describe('xml: what is large', function () {
  this.timeout(60_000);
  /** Milliseconds that some text takes, read or refused. */
  const time = (text: string): number => {
    const start = performance.now();
    refusal(text);
    return performance.now() - start;
  };

  it('ends with an error where elements are nested too deep', () => {
    const deep = (levels: number) =>
      rss(
        `<item><title>x</title><description>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</description></item>`,
      );
    expect(refusal(deep(200))).to.equal('read');
    expect(refusal(deep(100_000))).to.equal('bad-syntax xml');
    expect(refusal(rss(`<item><title>x</title>${'<a>'.repeat(100_000)}`))).to.equal('bad-syntax xml');
  });

  it('reads 5 MB in good time, whole or to be mended', () => {
    const one = `<item><title>Judul &amp;amp; berita</title><link>https://a.example/#</link><pubDate>Fri, 19 Jan 2024 09:04:00 +0700</pubDate>
      <description>${'&lt;p&gt;Isi berita.&lt;/p&gt; '.repeat(30)}</description></item>`;
    const many = Array.from({ length: 5000 }, (_, at) => one.replace('#', `!${at}`)).join('');
    expect(time(rss(many))).to.be.below(10_000);
    expect(time(rss(`${many}<x>& </y>`))).to.be.below(10_000);
  });

  describe('does not multiply', () => {
    const list = (length: number, piece: (index: number) => string) =>
      Array.from({ length }, (_, index) => piece(index)).join('');
    const prefixes = (length: number) => list(length, (at) => ` xmlns:p${at}="https://a.example/${at}"`);
    const feed = (inside: string, channel = '', root = '') =>
      `<rss ${root}><channel ${channel}>${inside}<item><title>Satu</title></item></channel></rss>`;
    const long = 'u'.repeat(500_000);
    const away = `xml:base="https://a.example/${'x'.repeat(1900)}/"`;

    const texts = {
      'prefixes that nobody declared': feed(`& ${list(20_000, (at) => `<p${at}:b/>`)}`),
      'prefixes and elements': feed('<b/>'.repeat(20_000), '', prefixes(1000)),
      'more prefixes and fewer elements': feed('<b/>'.repeat(4000), '', prefixes(3900)),
      'prefixes in each other': feed(
        `${list(2000, (at) => `<a xmlns:p${at}="u">`)}${'<b/>'.repeat(4000)}${'</a>'.repeat(2000)}`,
      ),
      'namespaces in each other, to be mended': feed(
        `& ${list(180, (at) => `<a xmlns="u${at}">`)}${'<b/>'.repeat(100_000)}${'</a>'.repeat(180)}`,
      ),
      'a long namespace and elements': feed('<b/>'.repeat(20_000), `xmlns="${long}"`),
      'a long namespace and attributes': feed('<b p:a=""/>'.repeat(5000), `xmlns:p="${long}"`),
      'a long namespace, to be mended': feed(`& ${'<p:b/>'.repeat(20_000)}`, `xmlns:p='${long}'`),
      'attributes of one element': feed(
        `<item><title>Dua</title><description><i ${list(40_000, (at) => ` a${at}=""`)}/></description></item>`,
      ),
      'attributes of the root': feed(
        '',
        '',
        list(200_000, (at) => ` a${at}=""`),
      ),
      'elements in and beside each other': feed(
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
      it(name, () => {
        expect(fastest(() => refusal(text), 1000, 4)).to.be.below(2500);
      });

    it('and still reads what is not too deep', () => {
      const deep = ['prefixes in each other', 'elements in and beside each other'];
      for (const [name, text] of Object.entries(texts))
        if (deep.includes(name)) expect(refusal(text), name).to.equal('bad-syntax xml');
        else expect(titles(read(text)), name).to.include('Satu');
      const [article] = read(texts['attributes of one element']).articles;
      expect(article.html?.match(/ a\d+=""/g)).to.have.length(50);
    });
  });

  it('resolves the declared prefixes although others are undeclared', () => {
    const dc = '<dc:creator>Humas</dc:creator>';
    const other = (count: number) => Array.from({ length: count }, (_, at) => `<p${at}:b>&nbsp;</p${at}:b>`);
    const article = item(`<title>x</title>${dc}${other(100).join('')}`);
    expect(article).to.deep.include({ title: 'x', authors: ['Humas'] });
    // a hundred are declared, and few of them are used
    const spaces = Array.from({ length: 100 }, (_, at) => `xmlns:q${at}="https://a.example/${at}"`).join(' ');
    const feed = read(
      `<rss ${spaces} xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><title>x</title><d:creator>A</d:creator></item></channel></rss>`,
    );
    expect(feed.articles[0].authors).to.deep.equal(['A']);
  });

  it('takes no longer for text that is made to take long', () => {
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
        expect(time(source), piece).to.be.below(1500);
    }
  });
});

describe('decode', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const ascii = (text: string, ...more: number[]) =>
    Uint8Array.from(Array.from(text, (mark) => mark.charCodeAt(0)).concat(more));

  it('uses byte order mark, header, declaration and UTF-8, in this order', () => {
    const declared = '<?xml version="1.0" encoding="iso-8859-2"?>';
    expect(decode(bytes(0xff, 0xfe, 0x3c, 0), 'text/xml; charset=iso-8859-1')).to.equal('<');
    expect(decode(bytes(0xfe, 0xff, 0, 0x3c), null)).to.equal('<');
    expect(decode(bytes(0x3c, 0, 0x72, 0), null)).to.equal('<r');
    expect(decode(bytes(0, 0x3c, 0, 0x72), null)).to.equal('<r');
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/xml; charset=iso-8859-1')).to.equal('é');
    expect(decode(ascii(declared, 0xb1), 'text/xml; charset="windows-1252"')).to.equal(`${declared}±`);
    expect(decode(ascii(declared, 0xb1), 'text/xml')).to.equal(`${declared}ą`);
    expect(decode(ascii('x', 0x93), 'text/plain;charset=ISO-8859-1')).to.equal('x“');
  });

  it('treats an unknown label as UTF-8, and invalid UTF-8 as U+FFFD', () => {
    expect(decode(ascii('é', 0xc3, 0xa9), 'text/xml; charset=bogus')).to.equal('\ufffdé');
    expect(decode(ascii('<?xml version="1.0" encoding="utf-16"?>', 0xff), null)).to.match(/\ufffd$/);
    expect(decode(bytes(), null)).to.equal('');
  });

  it('decodes Japanese text by its declaration although it looks like ASCII', () => {
    const text = `<?xml version="1.0" encoding="ISO-2022-JP"?>${rss('<title>\x1b$B5-;v\x1b(B</title>')}`;
    expect(xml.read(answer(text, ascii(text))).title).to.equal('記事');
  });
});
