// RSS and Atom in Node, without a DOM.
import { describe, it } from 'node:test';
import { addAllCharacters } from '../../../../../src/model/character-table.js';
import { expect } from '@esm-bundle/chai';
import { parseXml } from '../../../../../src/feed/formats/xml/parse-xml.js';
import type { XmlElement } from '../../../../../src/feed/formats/xml/xml-element.js';
import { xml } from '../../../../../src/feed/formats/xml/xml.js';
import { FeedError, type Article, type Feed } from '../../../../../src/feed/index.js';

addAllCharacters();

const URL_OF_FEED = 'https://kpu.example/feed.xml';
const read = (text: string): Feed => xml.read({ url: URL_OF_FEED, headers: new Headers(), text });
const first = (text: string): Article => read(text).articles[0];
const rss = (item: string, root = ''): string => `<rss ${root}><channel><item>${item}</item></channel></rss>`;
const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;
const bodyOf = (content: string): string | undefined => first(atom(`<title>x</title>${content}`)).html;
const parse = (text: string) => parseXml(text);

type Outline = readonly (string | Outline)[];

/** A tree as nested lists: name, children. */
const outline = ({ name, children }: XmlElement): Outline => [
  name,
  ...children.map((node) => ('children' in node ? outline(node) : node.text)),
];

describe('XML in Node', () => {
  it('runs without a DOM', () => {
    for (const name of ['document', 'DOMParser', 'XMLSerializer'])
      expect(globalThis).not.to.have.property(name);
  });

  it('reads RSS 1.0 in its default namespace', () => {
    const feed = read(`<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://kpu.example/"><title>KPU</title><link>https://kpu.example/</link></channel>
    <item rdf:about="https://kpu.example/1"><title>Satu</title></item></rdf:RDF>`);
    expect(feed.title).to.equal('KPU');
    expect(feed.articles.map(({ title, url }) => [title, url])).to.deep.equal([
      ['Satu', 'https://kpu.example/1'],
    ]);
  });

  it('resolves prefixes by namespace, in the scope of the declaration', () => {
    const dc = 'http://purl.org/dc/elements/1.1/';
    const { articles } = read(`<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel>
    <r:item><r:title>1</r:title><x:creator xmlns:x="${dc}">A</x:creator></r:item>
    <r:item xmlns:x="urn:other"><r:title>2</r:title><x:creator>B</x:creator><y:creator xmlns:y='${dc}'>C</y:creator></r:item>
    <r:item><r:title>3</r:title><creator xmlns="${dc}">D</creator></r:item></r:channel></r:rss>`);
    expect(articles.map(({ title, authors }) => [title, ...authors])).to.deep.equal([
      ['1', 'A'],
      ['2', 'C'],
      ['3', 'D'],
    ]);
  });

  it('takes the picture that a title consists of for the card', () => {
    const { title, image } = first(rss('<title>&lt;img src="/spanduk.jpg" onload="x()"&gt;</title>'));
    expect([title, image?.url]).to.deep.equal(['', 'https://kpu.example/spanduk.jpg']);
    const both = first(
      rss('<title>a &lt;img src="/b.jpg"&gt;</title><enclosure url="/c.jpg" type="image/jpeg"/>'),
    );
    expect([both.title, both.image?.url]).to.deep.equal(['a', 'https://kpu.example/c.jpg']);
  });

  it('names an item that has nothing else by its link, or by its day', () => {
    const date = '<pubDate>Sun, 06 Jul 2014 12:56:00 GMT</pubDate>';
    const link = '<link>https://kpu.example/berita/1/</link>';
    expect(first(rss(date))).to.include({ title: '2014-07-06', published: '2014-07-06T12:56:00.000Z' });
    expect(first(rss(link + date)).title).to.equal('kpu.example/berita/1');
    expect(first(rss(`<description>Isi</description>${date}`)).title).to.equal('Isi');
    expect(read(rss('<author>a</author>')).ignored).to.equal(1);
  });

  it('serialises Atom XHTML as HTML', () => {
    const div = (inside: string) =>
      bodyOf(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content>`);
    expect(div('a<br/>b &lt;i&gt; &amp;amp; <img src="1.png" alt="&quot;"></img>')).to.equal(
      '<div>a<br>b &lt;i&gt; &amp;amp; <img src="1.png" alt="&quot;"></div>',
    );
    expect(div('<![CDATA[<b>]]>')).to.equal('<div>&lt;b&gt;</div>');
    expect(div('<?php x > 1 ?><!-- <p> -->a')).to.equal('<div>a</div>');
    expect(
      bodyOf(
        '<content type="xhtml"><h:p xmlns:h="http://www.w3.org/1999/xhtml">a <h:b>b</h:b></h:p></content>',
      ),
    ).to.equal('<p>a <b>b</b></p>');
  });

  it('resolves URLs against xml:base and reads the language from xml:lang', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/" xml:lang="id">
    <entry xml:base="y/" xml:lang="jv"><title>x</title><link href="1"/></entry></feed>`);
    expect(feed.language).to.equal('id');
    expect(feed.articles[0].url).to.equal('https://a.example/x/y/1');
    expect(feed.articles[0].language).to.equal('jv');
  });

  it('does not confuse the title of an entry with that of its source', () => {
    const source = '<source><title>Sumber</title></source>';
    expect(first(atom(`${source}<title>Judul</title>`)).title).to.equal('Judul');
    expect(first(atom(`${source}<title>Judul</title><summary>a<br>b</summary>`)).title).to.equal('Judul');
  });

  it('decodes numeric and named character references', () => {
    const title = (text: string) => first(rss(`<title>${text}</title>`)).title;
    for (const [text, expected] of [
      ['&amp;amp; &lt; &gt;&quot;&apos;', '& < >"\''],
      [
        '&iexcl;&iquest;&AElig;&ETH;&times;&Oslash;&THORN;&szlig;&aelig;&eth;&divide;&oslash;&thorn;',
        '¡¿ÆÐ×ØÞßæð÷øþ',
      ],
      ['&Agrave;&eacute;&icirc;&Ntilde;&ouml;&Aring;&ccedil;&Scaron;&abreve;&eogon;', 'ÀéîÑöÅçŠăę'],
      [
        '&ndash;&mdash;&lsquo;&rsquo;&sbquo;&ldquo;&rdquo;&bdquo;&bull;&hellip;&permil;&lsaquo;&rsaquo;',
        '–—‘’‚“”„•…‰‹›',
      ],
      ['&euro;&trade;&larr;&darr;&minus;&ne;&le;&ge;', '€™←↓−≠≤≥'],
      ['&#8364;&#x20AC;&#128;&#xD83D;&#xDE00;', '€€€😀'],
      ['a&#0;&#8;&#x110000;&#xD800;b', 'ab'],
      ['&tidak; &xacute; &constructor; ?a&copy=1', '&tidak; &xacute; &constructor; ?a&copy=1'],
    ])
      expect(title(text)).to.equal(expected);
  });

  it('accepts a byte order mark and a DOCTYPE without entities, and refuses entity declarations', () => {
    const feed = rss('<title>x</title>');
    for (const prolog of [
      '\ufeff<?xml version="1.0"?>',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">',
      '<!DOCTYPE rss [<!ELEMENT rss ANY>]>',
    ])
      expect(first(prolog + feed).title).to.equal('x');
    const refused = () => read(`<!DOCTYPE rss [<!ENTITY a "x">]>${feed}`);
    expect(refused).to.throw(FeedError).with.property('code', 'bad-syntax');
    expect(refused)
      .to.throw()
      .with.property('facts')
      .that.deep.equals({ url: URL_OF_FEED, reason: 'entity' });
  });

  it('parses balanced tags strictly, even void elements and nested items', () => {
    for (const [text, tree] of [
      [
        '<rss><br>a</br><item>1<item>2</item></item></rss>',
        ['rss', ['br', 'a'], ['item', '1', ['item', '2']]],
      ],
      ['<rss>a\r\nb\rc<![CDATA[ <x> ]]></rss>', ['rss', 'a\nb\nc', ' <x> ']],
      ['<rss a=">">1 < 2 & 3</rss> <junk>', ['rss', '1 < 2 & 3']],
      ['<rss/>', ['rss']],
    ] as readonly [text: string, tree: Outline][])
      expect(outline(parse(text)!.root), text).to.deep.equal(tree);
  });

  it('repairs unbalanced tags', () => {
    for (const [text, tree, isCut = false] of [
      ['<rss>a<br>b</rss>', ['rss', 'a', ['br'], 'b']],
      ['<rss><item>1<item>2</item></rss>', ['rss', ['item', '1'], ['item', '2']]],
      ['<rss><name>1</nmae><c>2</c></rss>', ['rss', ['name', '1'], ['c', '2']]],
      ['<rss><a>1</p>2</a></rss>', ['rss', ['a', '1', '2']]],
      ['<rss><A>1</a></RSS>', ['rss', ['A', '1']]],
      ['<rss><item <title>1</title></item></rss>', ['rss', ['item', ['title', '1']]]],
      ['<rss><channel><item>1</item><item>2', ['rss', ['channel', ['item', '1']]], true],
      ['<rss><channel><![CDATA[x', ['rss', ['channel']], true],
      ['<rss><a>', ['rss', ['a']]],
    ] as readonly [text: string, tree: Outline, isCut?: boolean][]) {
      const document = parse(text);
      expect(outline(document!.root), text).to.deep.equal(tree);
      expect(document!.isCut, text).to.equal(isCut);
    }
  });

  it('accepts attributes without quotes or values, and keeps the first of duplicates', () => {
    const { attributes } = parse(`<rss a=1 b c='"' d="&lt;&hellip;" a="2" xmlns:e="urn:e"/>`)!.root;
    expect([...attributes]).to.deep.equal([
      ['a', '1'],
      ['b', ''],
      ['c', '"'],
      ['d', '<…'],
    ]);
  });

  it('returns no tree if elements are nested too deeply, or if there is none', () => {
    const nested = (depth: number) => `<rss>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</rss>`;
    expect(parse(nested(511))!.root.name).to.equal('rss');
    for (const text of [nested(512), `<rss>${'<a>'.repeat(100_000)}`, '</rss>', '<1:rss></rss>', '<rss', ''])
      expect(parse(text)).to.equal(undefined);
  });
});
