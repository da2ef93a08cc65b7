import { expect } from '@open-wc/testing';
import { entry, FEED_URL, item, read, rss } from './documents.js';

const titleOf = (title: string): string => item(`<title>${title}</title>`).title;
const dateOf = (date: string): string | undefined =>
  item(`<title>x</title><pubDate>${date}</pubDate>`).published;

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
      url: FEED_URL,
      title: 'KPU Kota Contoh',
      home: 'https://kpu.example/',
      language: 'id',
      next: `${FEED_URL}?paged=2`,
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
      offset: 7,
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
