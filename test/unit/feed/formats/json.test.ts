import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { addAllCharacters } from '../../../../src/model/character-table.js';
import { readPlainJson } from '../../../../src/feed/formats/json-feed.js';
import { jsonFeed } from '../../../../src/feed/formats/lenient-json-feed.js';
import { wordpress } from '../../../../src/feed/formats/wordpress/wordpress.js';
import { expectLinear } from '../../../helpers/linear.js';

addAllCharacters();

const url = 'https://kpu.example/feed.json';
const headers = new Headers();
const item = { id: '1', url: 'https://kpu.example/1', title: 'Rapat', content_html: '<p>Isi</p>' };
const textOf = (more: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU',
    items: [{ ...item, ...more }],
  });
const read = (text: string) => jsonFeed.read({ url, headers, text }).articles[0];
const isPlain = (more: object) => readPlainJson({ url, text: textOf(more) }) !== undefined;

/** What servers and their programs print around JSON. */
const AROUND: Record<string, readonly [before: string, after: string]> = {
  'a comment behind it': ['', '\n<!-- Performance optimized by a [cache] {1} -->'],
  'a warning of PHP': [
    '<br />\n<b>Notice</b>:  Undefined index: x[0] in <b>/home/{kpu}/x.php</b> on line <b>3</b><br />\n',
    '',
  ],
  'a banner of the host': ['', '\n<script>var x={"a":[1]};</script><div>Hosted</div>'],
  'a script in front': ['<script>var x = {"a": 1};</script>\n', ''],
  'two byte order marks': ['\ufeff\ufeff', ''],
};

describe('JSON with other text around it', () => {
  const post = {
    id: 1,
    link: 'https://kpu.example/1',
    title: { rendered: 'Rapat' },
    content: { rendered: 'x' },
  };
  for (const [what, [before, after]] of Object.entries(AROUND))
    it(`is read: ${what}`, () => {
      const text = before + textOf({}) + after;
      expect(jsonFeed.matches({ url, headers, text })).to.equal(true);
      expect(read(text).title).to.equal('Rapat');
      const posts = { url, headers, text: before + JSON.stringify([post]) + after };
      expect(wordpress.matches(posts)).to.equal(true);
      expect(wordpress.read(posts).articles[0].title).to.equal('Rapat');
    });
  it('is read if its texts hold brackets, quotes and raw control characters', () => {
    const title = 'a } ] " \\ {[';
    expect(read(`x ${textOf({ title })} }`).title).to.equal(title);
    expect(read(textOf({ title: 'Rapat\u0000kerja' }).replace('\\u0000', '\n')).title).to.equal(
      'Rapat kerja',
    );
  });
  it('is no feed in a page or in another feed', () => {
    for (const start of ['<!doctype html>', '<html>', '<rss>', '<?xml version="1.0"?>'])
      expect(jsonFeed.matches({ url, headers, text: `${start}<script>${textOf({})}</script>` })).to.equal(
        false,
      );
  });
  it('is looked for in linear work', async () => {
    for (const part of ['{"', '[{', '{"a":1}', '"', '\\"', '<!--'])
      await expectLinear(
        (length) => jsonFeed.matches({ url, headers, text: part.repeat(length / part.length) }),
        60_000,
        12,
      );
  });
});

/** Items as publishing systems write them. */
const PUBLISHED: Record<string, object> = {
  "WordPress's plugin": {
    id: 'https://kpu.example/?p=7',
    title: 'Rapat &#8220;pleno&#8221; dan lainnya',
    content_html: '<p>More than 40 people took part.</p>',
    content_text: 'Sosialisasi, and many others more.',
    date_published: '2024-01-19T02:04:00+00:00',
    authors: [
      { name: 'Humas', url: 'https://kpu.example/author/humas/', avatar: 'https://kpu.example/a.png' },
    ],
    image: 'https://kpu.example/wp-content/uploads/2024/01/rapat.jpg',
    tags: ['Pemilu', 'Pengumuman'],
  },
  'micro.blog': {
    id: 'http://blog.kpu.example/2024/01/19/rapat.html',
    content_html: '<p>Rapat hari ini, no more than that.</p>\n',
    date_published: '2024-01-19T09:04:00-07:00',
    title: undefined,
  },
  Hugo: { summary: 'Once more, sharing is explained.', date_modified: '2024-01-19T09:04:00+07:00', tags: [] },
  Jekyll: { summary: 'Rapat', date_published: '2024-01-19T00:00:00+07:00', author: { name: 'Humas' } },
  Eleventy: { language: 'id', content_html: '<p>Isi</p><h2 id="more" tabindex="-1">More</h2>', tags: ['x'] },
};

describe('a JSON Feed', () => {
  for (const [what, more] of Object.entries(PUBLISHED))
    it(`of ${what} is read at once, as with care`, () => {
      const text = textOf(more);
      const quick = readPlainJson({ url, text });
      expect(quick?.articles).to.have.length(1);
      // no hours from UTC are as good as an unknown number of them
      const quickText = JSON.stringify(quick).replace(',"offset":0', '');
      expect(quickText).to.equal(JSON.stringify(jsonFeed.read({ url, headers, text })));
    });
  it('is read at once if it is plain', () => {
    expect(
      isPlain({ date_published: '2024-01-19T09:04:00+07:00', image: 'https://kpu.example/a.jpg' }),
    ).to.equal(true);
    expect(isPlain({ content_html: '<p><img src="/a.jpg"></p>', image: '/a.jpg' })).to.equal(true);
  });
  for (const [what, more] of Object.entries({
    'a picture in the body only': { content_html: '<img src="/a.jpg">' },
    'a date of a database': { date_published: '2024-01-17 09:04:00+07' },
    'a date in words': { date_published: '17 Nopember 2023' },
    'a number for a date': { date_published: 1_705_456_800 },
    'a host without a scheme': { url: 'kpu.example/1' },
    'an excerpt that was cut': { summary: 'Isi […]' },
    'an excerpt that ends with a link': { summary: 'Isi Read more' },
    'a mark of more': { content_html: '<p>Isi <a class="more-link" href="/1">(more&hellip;)</a></p>' },
    'buttons for sharing': { content_html: '<p>Isi</p><div class="sharedaddy">x</div>' },
    'a sentence of WordPress': {
      content_html: '<p>The post <a href="/1">x</a> appeared first on <a href="/">y</a>.</p>',
    },
    'a shortcode': { content_html: '[vc_row]Isi[/vc_row]' },
    'a default category': { tags: ['Uncategorized'] },
    'something hidden': { content_html: '<p style="display:none">x</p>' },
  }))
    it(`is read with care for ${what}`, () => {
      expect(isPlain(more)).to.equal(false);
    });
  it('has the same picture, summary, tags and dates as other formats', () => {
    const article = read(
      textOf({
        content_html: '<p>Isi &ge; 2 m&sup2; <img src="/a.jpg"> [&hellip;]</p>',
        tags: ['Uncategorized', 'Pemilu'],
        date_published: '2024-01-17 09:04:00+07',
        authors: [{ name: 'humas@kpu.example' }, { name: 'Humas' }],
      }),
    );
    expect([
      article.image?.url,
      article.summary,
      article.tags,
      article.published,
      article.authors,
    ]).to.deep.equal([
      'https://kpu.example/a.jpg',
      'Isi ≥ 2 m² …',
      ['Pemilu'],
      '2024-01-17T02:04:00.000Z',
      ['Humas'],
    ]);
  });
  it('resolves pictures of a body against the article, else against the site', () => {
    const content_html = '<img src="a.jpg">';
    expect(read(textOf({ url: 'https://kpu.example/berita/1', content_html })).image?.url).to.equal(
      'https://kpu.example/berita/a.jpg',
    );
    const text = JSON.stringify({
      home_page_url: 'https://situs.example/x/',
      items: [{ id: '1', title: 'a', content_html }],
    });
    expect(read(text).image?.url).to.equal('https://situs.example/x/a.jpg');
  });
  it('has a picture among its files, whatever their types say', () => {
    for (const mime_type of ['jpeg', '', undefined, 'application/octet-stream'])
      expect(
        read(textOf({ attachments: [{ url: '/a.pdf' }, { url: '/a.jpg', mime_type }] })).image?.url,
      ).to.equal('https://kpu.example/a.jpg');
    expect(read(textOf({ attachments: [{ url: '/a.jpg', mime_type: 'application/pdf' }] })).image).to.equal(
      undefined,
    );
  });
  it('has titles that are decoded once', () => {
    expect(read(textOf({ title: 'Rapat &amp; &#8220;Pleno&#8221; &lt;KPPS&gt; &amp;lt;' })).title).to.equal(
      'Rapat & “Pleno” <KPPS> &lt;',
    );
  });
  it('is dated by its last change where it has no other date', () => {
    expect(read(textOf({ date_modified: '2024-01-20' })).published).to.equal('2024-01-20');
    expect(read(textOf({ date_published: 'kemarin', date_modified: '2024-01-20' })).published).to.equal(
      '2024-01-20',
    );
  });
});

describe('a title of WordPress', () => {
  const titleOf = (rendered: string) =>
    wordpress.read({ url, headers, text: JSON.stringify([{ id: 1, link: url, title: { rendered } }]) })
      .articles[0].title;
  it('is decoded once, after its tags are gone', () => {
    expect(titleOf('Bimtek &lt;KPPS&gt; <b>baru</b> &amp;amp; &Eacute;')).to.equal(
      'Bimtek <KPPS> baru &amp; É',
    );
    expect(titleOf('Rapat &lt;em&gt;Pleno&lt;/em&gt;')).to.equal('Rapat Pleno');
  });
});
