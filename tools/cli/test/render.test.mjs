// Server rendering: complete content, nothing executable, and a feed that can be read again.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { RenderError, renderToString } from 'kpu-news-cli';

const FEED = 'https://kpu.example/berita/feed.json';
const PLACE = { lang: 'id', 'time-zone': 'Asia/Makassar' };

const item = (number, more) => ({
  id: String(number),
  url: `https://kpu.example/berita/${number}`,
  title: `Judul ${number}`,
  summary: `Ringkasan ${number}`,
  content_html: `<h1>Bab ${number}</h1><p>Isi <a href="lampiran/${number}.pdf">lampiran</a></p>`,
  date_published: `2024-01-${String(30 - number)}T09:04:00+08:00`,
  _kpu: { views: 12_345 + number },
  ...more,
});
const feedOf = (items, more) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU <Sangihe>',
    home_page_url: 'https://kpu.example/',
    items,
    ...more,
  });
const print = (text, { attributes, ...more } = {}) =>
  renderToString({ text, src: FEED, attributes: { ...PLACE, ...attributes }, ...more });

/** The rendered page without scripts: the element and its shadow root. */
function read(html) {
  const { document } = new JSDOM(html).window;
  const host = document.body.firstElementChild;
  const template = host.querySelector('template[shadowrootmode=open]');
  return { document, host, root: template.content, inline: host.querySelector('script')?.textContent };
}
const textsOf = (root, selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent.trim());

test('a list contains its text, links and share links', async () => {
  const { host, root, inline } = read(
    await print(feedOf([1, 2, 3].map((number) => item(number))), {
      attributes: { limit: 2, share: 'whatsapp copy', layout: 'grid' },
    }),
  );
  assert.deepEqual(textsOf(root, '[part=title]'), ['Judul 1', 'Judul 2']);
  assert.deepEqual(textsOf(root, '[part=summary]'), ['Ringkasan 1', 'Ringkasan 2']);
  assert.deepEqual(textsOf(root, '[part=date]'), ['29 Januari 2024', '28 Januari 2024']);
  assert.deepEqual(textsOf(root, '[part=heading]'), ['Berita Terkini']);
  assert.equal(root.querySelector('[part=title]').href, 'https://kpu.example/berita/1');
  assert.match(root.querySelector('a[data-network=whatsapp]').href, /^https:\/\/wa\.me\/.*berita%2F1$/);
  assert.equal(root.querySelectorAll('[data-network=copy]').length, 2);
  assert.equal(root.querySelector('[part=all]').href, 'https://kpu.example/');
  assert.equal(root.querySelector('[role=status]').textContent.trim(), '');
  assert.equal(root.querySelector('[part=more]').textContent.trim(), 'Tampilkan lebih banyak');
  assert.equal(root.querySelector('.grid [part=items]').children.length, 2);
  assert.deepEqual(
    [...host.attributes].map(({ name, value }) => `${name}=${value}`),
    [`src=${FEED}`, 'lang=id', 'time-zone=Asia/Makassar', 'limit=2', 'share=whatsapp copy', 'layout=grid'],
  );
  assert.equal(host.querySelector(':scope > a').href, 'https://kpu.example/');
  assert.equal(host.querySelector(':scope > a').textContent, 'KPU <Sangihe>');
  // only the shown items are embedded; "more" requests the rest
  const feed = JSON.parse(inline);
  assert.deepEqual(
    feed.items.map(({ id, content_html: html }) => [id, html]),
    [
      ['1', undefined],
      ['2', undefined],
    ],
  );
  assert.equal(feed.next_url, FEED);
});

test('a list renders as many cards as its limit, in the given language', async () => {
  const { root } = read(
    await print(
      feedOf(Array.from({ length: 60 }, (_, index) => item(index + 1, { date_published: undefined }))),
      {
        attributes: { limit: 45, lang: 'jv-ID' },
      },
    ),
  );
  assert.equal(root.querySelectorAll('[part=item]').length, 45);
  assert.deepEqual(textsOf(root, '[part=heading]'), ['Warta Paling Anyar']);
});

test('a list with search, or without a feed URL, embeds the whole feed', async () => {
  const items = feedOf([1, 2, 3].map((number) => item(number)));
  const count = async (how) => JSON.parse(read(await print(items, how)).inline).items.length;
  assert.equal(await count({ attributes: { limit: 1, search: true } }), 3);
  assert.equal(await count({ attributes: { limit: 1 }, src: undefined }), 3);
  assert.equal(await count({ attributes: { limit: 1 } }), 1);
});

test('a list with dialog embeds sanitized bodies with absolute URLs', async () => {
  const { inline } = read(await print(feedOf([item(1)]), { attributes: { open: 'dialog' } }));
  const [{ content_html: html }] = JSON.parse(inline).items;
  assert.match(html, /href="https:\/\/kpu\.example\/berita\/lampiran\/1\.pdf"/);
});

test('a list with dialog embeds the bodies of its cards only, where the others can be requested', async () => {
  const items = feedOf([1, 2, 3].map((number) => item(number, { content_html: '<p>Isi</p>' })));
  const bodies = async (how) =>
    JSON.parse(read(await print(items, how)).inline).items.map(({ content_html: html }) => !!html);
  const attributes = { limit: 1, open: 'dialog' };
  assert.deepEqual(await bodies({ attributes: { ...attributes, search: true } }), [true, false, false]);
  assert.deepEqual(await bodies({ attributes }), [true]);
  assert.deepEqual(await bodies({ attributes, src: undefined }), [true, true, true]);
});

test('an article contains its text, links to neighbours and JSON-LD', async () => {
  const { host, root, inline } = read(
    await print(feedOf([1, 2, 3, 4].map((number) => item(number))), {
      element: 'article',
      attributes: { 'article-id': '2', 'structured-data': true },
      pageUrl: 'https://desa.example/berita',
    }),
  );
  assert.deepEqual(textsOf(root, 'h1[part=title]'), ['Judul 2']);
  assert.deepEqual(textsOf(root, '.body h2'), ['Bab 2']);
  assert.equal(root.querySelector('.body a').href, 'https://kpu.example/berita/lampiran/2.pdf');
  assert.equal(root.querySelector('[part=source] a').href, 'https://kpu.example/berita/2');
  assert.deepEqual(
    [...root.querySelectorAll('[part=nearby] a')].map(({ href }) => href),
    ['https://kpu.example/berita/1', 'https://kpu.example/berita/3'],
  );
  assert.equal(root.querySelectorAll('.share-link').length, 3);
  assert.match(textsOf(root, '[part=date]')[0], /^Minggu, 28 Januari 2024 pukul 09.04 WITA$/);
  const data = JSON.parse(host.querySelector('script[type="application/ld+json"]').textContent);
  assert.deepEqual(
    [data['@type'], data.headline, data.url],
    ['NewsArticle', 'Judul 2', 'https://kpu.example/berita/2'],
  );
  assert.deepEqual(
    JSON.parse(inline).items.map(({ id, content_html: html }) => [id, !!html]),
    [
      [undefined, false],
      ['2', true],
      [undefined, false],
    ],
  );
});

test('an article without article-id is the newest one, and plain text becomes paragraphs', async () => {
  const { host, root } = read(
    await print(feedOf([item(1, { content_html: undefined, content_text: 'Satu <b>\n\nDua' })]), {
      element: 'article',
    }),
  );
  assert.equal(host.getAttribute('article-id'), '1');
  assert.deepEqual(textsOf(root, '.body p'), ['Satu <b>', 'Dua']);
});

test('a share bar shares the URL of its page', async () => {
  const { host, root } = read(
    await renderToString({
      element: 'share',
      attributes: { lang: 'en', networks: 'facebook email', display: 'text' },
      pageUrl: 'https://kpu.example/a?b=1&c',
      pageTitle: 'Judul "satu"',
    }),
  );
  assert.equal(host.localName, 'kpu-share-bar');
  assert.deepEqual(textsOf(root, '.share-link'), ['Facebook', 'Send by email']);
  assert.match(
    root.querySelector('[data-network=facebook]').href,
    /u=https%3A%2F%2Fkpu\.example%2Fa%3Fb%3D1%26c$/,
  );
  assert.equal(
    root.querySelector('[data-network=facebook]').getAttribute('aria-label'),
    'Share on Facebook: Judul "satu"',
  );
});

test('a list contains JSON-LD if requested', async () => {
  const { host } = read(await print(feedOf([item(1)]), { structuredData: true }));
  const data = JSON.parse(host.querySelector('script[type="application/ld+json"]').textContent);
  assert.deepEqual(data.itemListElement, [
    { '@type': 'ListItem', position: 1, url: 'https://kpu.example/berita/1', name: 'Judul 1' },
  ]);
});

test('a whole page loads the script after the element, not async', async () => {
  const html = await print(feedOf([item(1)]), {
    document: true,
    script: '/kpu-news/kpu-news.js',
    pageUrl: 'https://kpu.example/',
  });
  const { document, host } = read(html);
  assert.equal(document.title, 'KPU <Sangihe>');
  assert.equal(document.documentElement.lang, 'id');
  assert.equal(document.querySelector('link[rel=canonical]').href, 'https://kpu.example/');
  const script = host.nextElementSibling;
  assert.deepEqual(
    [script.type, script.getAttribute('src'), script.hasAttribute('async')],
    ['module', '/kpu-news/kpu-news.js', false],
  );
});

test('a feed with only absolute URLs needs no src', async () => {
  const { host } = read(await print(feedOf([item(1)], { home_page_url: undefined }), { src: undefined }));
  assert.equal(host.querySelector(':scope > a').href, 'https://kpu.example/berita/1');
});

test('attributes are parsed as by the elements', async () => {
  const { root } = read(
    await print(feedOf([item(1)]), { element: 'article', attributes: { 'heading-level': '9' } }),
  );
  assert.deepEqual(
    [...root.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName),
    ['h1', 'h2'],
  );
  const { inline } = read(
    await print(feedOf([1, 2].map((n) => item(n))), { attributes: { limit: 1, search: 'false' } }),
  );
  assert.equal(JSON.parse(inline).items.length, 1);
});

test('styles are inline, inline with a nonce, or linked', async () => {
  const styles = async (more) => read(await print(feedOf([item(1)]), more)).root.firstElementChild;
  assert.match((await styles()).textContent, /:host\{display:block\}|:host ?\{/);
  assert.equal((await styles({ nonce: 'abc' })).getAttribute('nonce'), 'abc');
  const link = await styles({ stylesheet: '/kpu-news.css' });
  assert.deepEqual(
    [link.localName, link.rel, link.getAttribute('href')],
    ['link', 'stylesheet', '/kpu-news.css'],
  );
  assert.match(
    createHash('sha256')
      .update((await styles()).textContent)
      .digest('base64'),
    /^.{43}=$/,
  );
});

test('RSS is read from text', async () => {
  const rss =
    '<?xml version="1.0"?><rss version="2.0"><channel><title>KPU</title><link>https://kpu.example/</link>' +
    '<item><title>Satu</title><link>https://kpu.example/1</link></item></channel></rss>';
  assert.deepEqual(textsOf(read(await print(rss)).root, '[part=title]'), ['Satu']);
});

const payloads = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/payloads/payloads.json', import.meta.url), 'utf8'),
).map(({ html }) => html);
payloads.push(
  '</script><script>alert(1)</script>',
  '</template><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "$&$'$`",
  '<!--/lit-part--><!--lit-part-->',
);

/** Elements and attributes that could execute code, in the page and its templates. */
function living(node, found = []) {
  for (const element of node.querySelectorAll('*')) {
    if (element.localName === 'template') living(element.content, found);
    const data = /^application\/(?:feed|ld)\+json$/.test(element.getAttribute('type'));
    if (
      /^(?:script|iframe|object|embed|base|form|meta|math|foreignobject)$/i.test(element.localName) &&
      !data
    )
      found.push(element.outerHTML);
    for (const { name, value } of element.attributes)
      if (
        /^on|^style$|^srcdoc$|^formaction$/i.test(name) ||
        (/^(?:href|src|srcset|cite|action|poster|data|xlink:href|background)$/i.test(name) &&
          !/^(?:https?|mailto|tel):/.test(value))
      )
        found.push(`${element.localName} ${name}=${value}`);
  }
  return found;
}

/** Checks that the page has only the element with its shadow root, data and link. */
function check(html, words) {
  const { document } = new JSDOM(html).window;
  const [host, ...more] = document.body.children;
  assert.deepEqual(living(document.body), [], words);
  assert.deepEqual(more, [], words);
  assert.equal(document.head.children.length, 0, words);
  assert.match(
    [...host.children].map(({ localName }) => localName).join(' '),
    /^template (?:script ){1,2}a$/,
    words,
  );
  assert.doesNotThrow(() => JSON.parse(host.querySelector('script').textContent), words);
}

/** Markup whose sanitized tree would be parsed differently when serialized: the inner element closes the outer one. */
const nestings = [
  '<ul><li><section><div><li>x</li></div></section></li></ul><p>SISA</p>',
  '<ul><li><section><div><div><div><li>x</li></div></div></div></section></li></ul><p>SISA</p>',
  '<dl><dd><article><div><dt>x</dt></div></article></dd></dl><p>SISA</p>',
  '<a href="/a"><table><tr><td><a href="/b">x</a></td></tr></table></a><p>SISA</p>',
  '<p><button><p>x</p></button></p><p>SISA</p>',
  '<h2><section><h3>x</h3></section></h2><p>SISA</p>',
  '<ruby><rt><section><rt>x</rt></section></rt></ruby><p>SISA</p>',
  '<pre>\n\nx</pre><p>SISA</p>',
  '<table><section><p>x</p></section><tr><td>y</td></tr></table><p>SISA</p>',
];

test('markup of a body cannot break out of the body', async () => {
  const printed = async (html) => {
    // with a picture of its own, so that none of the body becomes that of the article
    const text = feedOf([item(1, { content_html: html, image: 'https://kpu.example/foto.jpg' })]);
    return read(await print(text, { element: 'article' })).root;
  };
  /** Everything except the body. */
  const around = (root) => {
    root.querySelector('.body').replaceChildren();
    return root.textContent + [...root.querySelectorAll('*')].map(({ localName }) => localName).join();
  };
  const plain = around(await printed('<p>x</p>'));
  for (const html of [...nestings, ...payloads]) {
    const root = await printed(html);
    if (nestings.includes(html)) assert.match(root.querySelector('.body').textContent, /x.*SISA/s, html);
    assert.equal(around(root), plain, html);
  }
});

test('a hostile feed renders nothing executable in any field', async () => {
  for (const words of payloads) {
    const hostile = item(1, {
      id: words,
      title: words,
      summary: words,
      content_html: words,
      image: words,
      tags: [words],
      authors: [{ name: words }],
      language: words,
      attachments: [{ url: words, title: words, mime_type: words }],
      _kpu: { section: words, correction: words },
    });
    const text = feedOf([hostile, item(2, { url: words })], { title: words, home_page_url: words });
    const show = 'image date author summary tags views source';
    check(
      await print(text, {
        attributes: { show, open: 'dialog', share: 'x', heading: words },
        structuredData: true,
      }),
      words,
    );
    check(await print(text, { element: 'article', structuredData: true }), words);
  }
});

test('the embedded feed is read again as the same feed', async () => {
  const once = read(
    await print(feedOf([item(1, { tags: ['a'], authors: [{ name: 'Humas' }] })]), {
      attributes: { open: 'dialog' },
    }),
  ).inline;
  const twice = read(await print(once, { attributes: { open: 'dialog' } })).inline;
  assert.equal(twice, once);
});

test('invalid options are reported with the fix', async () => {
  const refused = async (options, words) => {
    const error = await renderToString(options).catch((thrown) => thrown);
    assert.ok(error instanceof RenderError, String(error?.stack));
    assert.match(error.message, words);
  };
  await refused({ src: FEED, attributes: { 'time-zone': 'Asia/Jakarta' } }, /lang/);
  await refused({ src: FEED, attributes: { lang: 'id' } }, /time-zone/);
  await refused({ src: FEED, attributes: { lang: 'id', 'time-zone': 'WIB?' } }, /time-zone/);
  await refused({ src: 'javascript:alert(1)', attributes: PLACE }, /http/);
  await refused({ attributes: PLACE }, /Which feed/);
  await refused({ src: FEED, attributes: PLACE, element: 'bar' }, /list, article or share/);
  await refused({ element: 'share', attributes: { lang: 'id' } }, /page-url/);
  await refused({ element: 'share', attributes: { lang: 'id', url: 'javascript:alert(1)' } }, /http/);
  await refused({ attributes: { ...PLACE, src: 'javascript:alert(1)' } }, /http/);
  await refused({ src: FEED, attributes: { ...PLACE, 'x><script>': '1' } }, /no attribute of the list/);
  await refused({ src: FEED, attributes: { ...PLACE, onclick: 'alert(1)' } }, /no attribute of the list/);
  await refused({ src: FEED, attributes: { ...PLACE, limt: '3' } }, /"limt" is no attribute of the list/);
  await refused(
    { text: feedOf([item(1, { image: '/img/1.jpg' })]), attributes: PLACE },
    /name no host.*public address of the feed with src/,
  );
  await refused({ text: feedOf([item(1)]), src: '/feed.json', attributes: PLACE }, /page-url/);
  await refused({ text: '{"items":', src: FEED, attributes: PLACE }, /kpu\.example.*valid JSON/);
  await refused({ text: '<p>Halo', src: FEED, attributes: PLACE }, /kpu\.example/);
  await refused(
    { text: feedOf([item(1)]), src: FEED, element: 'article', attributes: { ...PLACE, 'article-id': '9' } },
    /"9"/,
  );
});

test('a web page that lists news is read as in a browser', async () => {
  const row = (number) =>
    `<li><a href="/berita/${number}">Rapat koordinasi persiapan tahapan ke-${number}</a> <time>1${number} Januari 2024</time></li>`;
  const page = `<!doctype html><title>KPU</title><h1>Berita</h1><ul>${[1, 2, 3, 4, 5].map(row).join('')}</ul>
    <ol>${[6, 7, 8].map(row).join('')}</ol>`;
  const titles = async (attributes) =>
    textsOf(read(await print(page, { attributes: { ...attributes, limit: 9 } })).root, '[part=title]');
  const five = [1, 2, 3, 4, 5].map((number) => `Rapat koordinasi persiapan tahapan ke-${number}`);
  for (const format of ['auto', 'page', 'kpu'])
    assert.deepEqual((await titles({ format })).toSorted().slice(0, 5), five);
  assert.equal((await titles({ 'page-items': 'ol li' })).length, 3);
  await assert.rejects(titles({ 'page-items': 'li[' }), /page-items "li\[" is no CSS selector/);
});

test('a page that lists no news, or is too deep, is an error that says so', async () => {
  await assert.rejects(
    print('<!doctype html><title>KPU</title><p>Selamat datang.'),
    /no list of news|web page/,
  );
  await assert.rejects(print(`<!doctype html>${'<div>'.repeat(600)}`), /too large/);
});
