// RSS and Atom in plain Node, where there is no DOM.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTypeScript } from '../helpers/import-typescript.mjs';

const { xml } = await importTypeScript('src/feed/formats/xml/xml.ts');
const { parseXml } = await importTypeScript('src/feed/formats/xml/parse-xml.ts');

const URL_OF_FEED = 'https://kpu.example/feed.xml';
const read = (text) => xml.read({ url: URL_OF_FEED, headers: new Headers(), text });
const first = (text) => read(text).articles[0];
const rss = (item, root = '') => `<rss ${root}><channel><item>${item}</item></channel></rss>`;
const atom = (entry) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;
const bodyOf = (content) => first(atom(`<title>x</title>${content}`)).html;
const parse = (text) => parseXml(text, () => undefined);

/** A tree as nested lists: name, children. */
const outline = ({ name, children }) => [
  name,
  ...children.map((node) => ('children' in node ? outline(node) : node.text)),
];

test('there is no DOM', () => {
  for (const name of ['document', 'DOMParser', 'XMLSerializer']) assert.equal(globalThis[name], undefined);
});

test('reads RSS 1.0 in its default namespace', () => {
  const feed = read(`<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://kpu.example/"><title>KPU</title><link>https://kpu.example/</link></channel>
    <item rdf:about="https://kpu.example/1"><title>Satu</title></item></rdf:RDF>`);
  assert.equal(feed.title, 'KPU');
  assert.deepEqual(
    feed.articles.map(({ title, url }) => [title, url]),
    [['Satu', 'https://kpu.example/1']],
  );
});

test('knows namespaces whatever their prefixes, in the scope of their declarations', () => {
  const dc = 'http://purl.org/dc/elements/1.1/';
  const { articles } = read(`<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel>
    <r:item><r:title>1</r:title><x:creator xmlns:x="${dc}">A</x:creator></r:item>
    <r:item xmlns:x="urn:other"><r:title>2</r:title><x:creator>B</x:creator><y:creator xmlns:y='${dc}'>C</y:creator></r:item>
    <r:item><r:title>3</r:title><creator xmlns="${dc}">D</creator></r:item></r:channel></r:rss>`);
  assert.deepEqual(
    articles.map(({ title, authors }) => [title, ...authors]),
    [
      ['1', 'A'],
      ['2', 'C'],
      ['3', 'D'],
    ],
  );
});

test('writes the XHTML of Atom as HTML', () => {
  const div = (inside) =>
    bodyOf(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content>`);
  assert.equal(
    div('a<br/>b &lt;i&gt; &amp;amp; <img src="1.png" alt="&quot;"></img>'),
    '<div>a<br>b &lt;i&gt; &amp;amp; <img src="1.png" alt="&quot;"></div>',
  );
  assert.equal(div('<![CDATA[<b>]]>'), '<div>&lt;b&gt;</div>');
  assert.equal(div('<?php x > 1 ?><!-- <p> -->a'), '<div>a</div>');
  assert.equal(
    bodyOf(
      '<content type="xhtml"><h:p xmlns:h="http://www.w3.org/1999/xhtml">a <h:b>b</h:b></h:p></content>',
    ),
    '<p>a <b>b</b></p>',
  );
});

test('resolves against xml:base, and takes the language from xml:lang', () => {
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/" xml:lang="id">
    <entry xml:base="y/" xml:lang="jv"><title>x</title><link href="1"/></entry></feed>`);
  assert.equal(feed.language, 'id');
  assert.equal(feed.articles[0].url, 'https://a.example/x/y/1');
  assert.equal(feed.articles[0].language, 'jv');
});

test('keeps the title of an entry apart from that of its source', () => {
  const source = '<source><title>Sumber</title></source>';
  assert.equal(first(atom(`${source}<title>Judul</title>`)).title, 'Judul');
  assert.equal(first(atom(`${source}<title>Judul</title><summary>a<br>b</summary>`)).title, 'Judul');
});

test('reads characters by number and by name', () => {
  const title = (text) => first(rss(`<title>${text}</title>`)).title;
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
    assert.equal(title(text), expected);
});

test('reads with a byte order mark, and with a DOCTYPE that declares nothing', () => {
  const feed = rss('<title>x</title>');
  for (const prolog of [
    '\ufeff<?xml version="1.0"?>',
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">',
    '<!DOCTYPE rss [<!ELEMENT rss ANY>]>',
  ])
    assert.equal(first(prolog + feed).title, 'x');
  assert.throws(() => read(`<!DOCTYPE rss [<!ENTITY a "x">]>${feed}`), {
    code: 'bad-syntax',
    facts: { url: URL_OF_FEED, reason: 'entity' },
  });
});

test('reads balanced tags as XML says, void elements and nested items too', () => {
  for (const [text, tree] of [
    ['<rss><br>a</br><item>1<item>2</item></item></rss>', ['rss', ['br', 'a'], ['item', '1', ['item', '2']]]],
    ['<rss>a\r\nb\rc<![CDATA[ <x> ]]></rss>', ['rss', 'a\nb\nc', ' <x> ']],
    ['<rss a=">">1 < 2 & 3</rss> <junk>', ['rss', '1 < 2 & 3']],
    ['<rss/>', ['rss']],
  ])
    assert.deepEqual(outline(parse(text).root), tree, text);
});

test('repairs tags that do not balance', () => {
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
  ]) {
    const document = parse(text);
    assert.deepEqual(outline(document.root), tree, text);
    assert.equal(document.isCut, isCut, text);
  }
});

test('takes attributes without quotes and without values, the first of a name', () => {
  const { attributes } = parse(`<rss a=1 b c='"' d="&lt;&hellip;" a="2" xmlns:e="urn:e"/>`).root;
  assert.deepEqual(
    [...attributes],
    [
      ['a', '1'],
      ['b', ''],
      ['c', '"'],
      ['d', '&lt;&hellip;'],
    ],
  );
});

test('gives no tree where elements are nested too deep, or none begins', () => {
  const nested = (depth) => `<rss>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</rss>`;
  assert.equal(parse(nested(511)).root.name, 'rss');
  for (const text of [nested(512), `<rss>${'<a>'.repeat(100_000)}`, '</rss>', '<1:rss></rss>', '<rss', ''])
    assert.equal(parse(text), undefined);
});
