import { expect } from '@open-wc/testing';
import { cleanText, htmlToText } from '../../src/model/text.js';
import { expectLinear } from '../helpers/linear.js';

const MEGABYTE = 1_000_000;

/** One text again and again, up to a length. */
const repeated = (part: string) => (length: number) => part.repeat(length / part.length);

/** Texts of any length on which a careless expression takes quadratic time. */
const adversarial: Record<string, (length: number) => string> = {
  letters: repeated('a'),
  spaces: repeated(' '),
  'words and spaces': repeated('a '),
  'spaces and an accent': (length) => `${repeated('a ')(length)}é`,
  'line breaks': repeated('\r\n\t'),
  'hidden characters': repeated('\u200b'),
  'combining marks': (length) => `a${repeated('\u0301')(length)}`,
  'joined marks': repeated('\u0301\u200d'),
  'lone surrogates': repeated('\ud800'),
  'open tags': repeated('<'),
  'open tags with names': repeated('<a '),
  'open scripts': repeated('<script'),
  'half-closed scripts': repeated('<script></scrip'),
  'scripts closed by a long space': (length) => `<script></script${repeated(' ')(length)}`,
  'open comments': repeated('<!--'),
  ampersands: repeated('&'),
  'an endless entity': (length) => `&${repeated('a')(length)}`,
  'endless numbers': repeated('&#1'),
};

describe('cleanText', () => {
  it('keeps an ordinary title', () => {
    expect(cleanText('KPU Kota Contoh Gelar Rapat Koordinasi', 300)).to.equal(
      'KPU Kota Contoh Gelar Rapat Koordinasi',
    );
  });

  it('keeps markup and entities as literal text', () => {
    const title = '<b>KPU</b> & <script>alert(1)</script> &lt;i&gt; &amp;';
    expect(cleanText(title, 300)).to.equal(title);
  });

  it('collapses white space of every kind', () => {
    expect(cleanText(' a\u00a0\t\r\n b\u2028c\u2029d\u3000 ', 300)).to.equal('a b c d');
  });

  const values: Record<string, unknown> = {
    undefined: undefined,
    null: null,
    true: true,
    'an object': { toString: () => 'a' },
    'a list': ['a'],
    NaN,
    Infinity,
    'a function': () => 'a',
    'a symbol': Symbol('a'),
    'a bigint': 1n,
  };
  for (const [name, value] of Object.entries(values))
    it(`returns an empty string for ${name}`, () => {
      expect(cleanText(value, 300)).to.equal('');
    });

  it('converts a finite number', () => {
    expect(cleanText(2024, 300)).to.equal('2024');
  });

  const hidden = [
    ...[0x00, 0x08, 0x0e, 0x1f, 0x7f, 0x80, 0x85, 0x9f], // C0 and C1
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069], // overrides, isolates
    ...[0x200b, 0x200e, 0x200f, 0x061c, 0xfeff],
    ...[0xe0000, 0xe0001, 0xe0020, 0xe0041, 0xe007f], // tags
  ];
  for (const code of hidden)
    it(`removes U+${code.toString(16).toUpperCase().padStart(4, '0')}`, () => {
      expect(cleanText(`KP${String.fromCodePoint(code)}U`, 300)).to.equal('KPU');
    });

  it('removes hidden characters that only appear once others are removed', () => {
    expect(cleanText('a\udb40\u200b\udc41b', 300)).not.to.match(/[\u{e0000}-\u{e007f}]/u);
  });

  it('keeps joiners in scripts and emoji that need them', () => {
    const text = 'می\u200cخواهم क्\u200dष 👩\u200d🏫';
    expect(cleanText(text, 300)).to.equal(text);
  });

  it('replaces lone surrogates, so that the text can be URI-encoded', () => {
    const text = cleanText('a\ud800b\udc00c', 300);
    expect(text).to.equal('a\ufffdb\ufffdc');
    expect(() => encodeURIComponent(text)).not.to.throw();
  });

  it('keeps at most four combining marks per letter', () => {
    expect(cleanText(`Z${'\u0301'.repeat(40)}algo`, 300)).to.equal(`Z${'\u0301'.repeat(4)}algo`);
  });

  it('keeps combining marks that a language needs', () => {
    const text = 'Việt Nam हिन्दी ภาษาไทย ꦗꦮ';
    expect(cleanText(text, 300)).to.equal(text);
  });

  it('keeps a text of exactly the maximum length', () => {
    expect(cleanText('a'.repeat(300), 300)).to.equal('a'.repeat(300));
  });

  it('truncates a longer text with an ellipsis', () => {
    expect(cleanText('a'.repeat(301), 300)).to.equal(`${'a'.repeat(299)}…`);
  });

  it('does not cut within a surrogate pair', () => {
    expect(cleanText(`${'a'.repeat(8)}😀😀`, 10)).to.equal(`${'a'.repeat(8)}…`);
  });

  it('puts no space before the ellipsis', () => {
    expect(cleanText('kata kata', 6)).to.equal('kata…');
  });

  for (const [name, text] of Object.entries(adversarial))
    it(`reads ${name} in linear work, and only as far as the limit requires`, async () => {
      await expectLinear((length) => cleanText(text(length), length), 100_000, 12);
      await expectLinear((length) => cleanText(text(length), 2048), MEGABYTE, 0.2);
    });

  for (const [name, text] of Object.entries<(length: number) => string>({
    ...adversarial,
    title: () => 'KPU\u200b Gelar \ud800 Rapat',
    long: () => 'kata '.repeat(99),
  }))
    it(`is idempotent: ${name}`, () => {
      const once = cleanText(text(MEGABYTE), 300);
      expect(cleanText(once, 300)).to.equal(once);
    });
});

describe('htmlToText', () => {
  it('decodes common named entities, but no inherited property names', () => {
    expect(
      htmlToText('2019&ndash;2024 &hellip; &ldquo;KPU&rdquo; &rsquo; &apos;a&apos; &#146; &#x2014;', 200),
    ).to.equal("2019–2024 … “KPU” ’ 'a' ’ —");
    expect(htmlToText('a &constructor; &toString; &madeup;', 200)).to.equal(
      'a &constructor; &toString; &madeup;',
    );
  });

  const cases: Record<string, [html: string, text: string]> = {
    'drops tags': ['<p>KPU <b>Kota</b> <a href="/x">Contoh</a></p>', 'KPU Kota Contoh'],
    'joins a word that has inline markup within it': ['<b>K</b>PU', 'KPU'],
    'separates the text of block elements': [
      '<h2>Judul</h2><p>satu</p><p>dua<br>tiga</p><ul><li>a<li>b</ul>',
      'Judul satu dua tiga a b',
    ],
    'separates table cells': ['<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
    'omits scripts': ['a<script>alert("<p>")</script>b', 'a b'],
    'omits an unclosed script': ['a<script>alert(1)', 'a'],
    'omits styles, SVG and comments': [
      'a<style>p{}</style><svg><text>x</text></svg><!-- <p>y</p> -->b',
      'a b',
    ],
    'omits an unclosed tag': ['a <img src=x onerror=alert(1)', 'a'],
    'decodes decimal character references': ['KPU&#8217;s &#8211; &#39;', "KPU’s – '"],
    'decodes hexadecimal character references': ['KPU&#x2019;s &#X1F600;', 'KPU’s 😀'],
    'decodes the predefined entities': ['&quot;A&nbsp;&amp;&nbsp;B&quot; &lt;x&gt;', '"A & B" <x>'],
    'decodes entities only once': ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    'keeps text that is not an entity': [
      'R&D; &; &#; &#xfffffff; &#99999999; a&b',
      'R&D; &; &#; &#xfffffff; &#99999999; a&b',
    ],
    'cleans the decoded text': ['KP&#8203;U &#xd800; &#0;', 'KPU \ufffd'],
  };
  for (const [name, [html, text]] of Object.entries(cases))
    it(name, () => {
      expect(htmlToText(html, 300)).to.equal(text);
    });

  it('truncates the text', () => {
    expect(htmlToText('<p>kata</p>'.repeat(99), 10)).to.equal('kata kata…');
  });

  it('returns decoded tags as text', () => {
    expect(htmlToText('&lt;img src=x onerror=alert(1)&gt;', 300)).to.equal('<img src=x onerror=alert(1)>');
  });

  for (const [name, html] of Object.entries(adversarial))
    it(`reads ${name} in linear work, and only as far as the excerpt requires`, async () => {
      await expectLinear((length) => htmlToText(html(length), length), 5000, 16);
      await expectLinear((length) => htmlToText(html(length), 600), MEGABYTE, 0.2);
    });
});
