import { expect } from '@open-wc/testing';
import { loadFeed } from '../../../src/feed/index.js';
import { site } from '../../../src/feed/formats/site/site.js';
import { feedLinks } from '../../../src/feed/formats/site/links.js';
import { serveFeed, type Answer } from '../../helpers/server.js';
import { failureOf, quick } from '../limits.js';
import { expectLinear } from '../../helpers/linear.js';

const POSTS = [{ id: 5, link: 'https://kpu.example/5/', title: { rendered: 'Dari WordPress' } }];
const RSS =
  '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Dari RSS</title></item></channel></rss>';
const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'x',
  items: [{ id: '1', title: 'Dari JSON' }],
};
/** As at the bare address of a site, which no test's server has. */
const AS_SITE = { formats: [{ ...site, asks: /^/ }], limits: { ...quick, bytes: 20_000 }, asked: true };
const notFound: Answer = { status: 404, body: 'tidak ada' };
/** A failure whose details CORS hides from the page. */
const unreadable: Answer = { status: 403, cors: false };
const html = (head: string): Answer => ({
  body: `<!doctype html><html lang="id"><head>${head}</head><body>Halo</body></html>`,
  headers: { 'Content-Type': 'text/html' },
});
const link = (href: string, type = 'application/rss+xml', more = ''): string =>
  `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

/** Loads the feed of a site that gives these answers in order, and returns the requested paths. */
async function find(...answers: Answer[]) {
  const served = await serveFeed(...answers);
  const load = () => loadFeed(`${served.url}/`, AS_SITE);
  const result = await load().catch((error: unknown) => error as Error);
  const paths = (await served.requests()).map(({ url }) => url.replace(`/feed/${served.name}`, ''));
  return {
    titles: result instanceof Error ? result.message : result.articles.map(({ title }) => title),
    paths,
    ...served,
  };
}

const API = '/wp-json/wp/v2/posts?_embed=1&per_page=10';

describe('site format: the feed of a site', () => {
  it('is the list of posts of its WordPress API', async () => {
    const { titles, paths } = await find({ body: POSTS });
    expect([titles, paths]).to.deep.equal([['Dari WordPress'], [API]]);
  });

  it('is requested again without _embed after an error', async () => {
    const { titles, paths } = await find({ status: 500 }, { body: POSTS });
    expect([titles, paths]).to.deep.equal([['Dari WordPress'], [API, '/wp-json/wp/v2/posts?per_page=10']]);
  });

  const closed = new Map<string, Answer>([
    ['does not exist', notFound],
    ['requires a login', { status: 401 }],
    ['is forbidden', { status: 403 }],
    ['cannot be read cross-origin', unreadable],
    ['returns a page', html('')],
    ['returns something else', { body: { code: 'rest_no_route' } }],
    ['returns broken JSON', { body: '[' }],
    ['returns too much', { body: ' '.repeat(20_001) }],
  ]);
  for (const [name, answer] of closed)
    it(`is /feed/ if the API ${name}`, async () => {
      const { titles, paths } = await find(answer, { body: RSS });
      expect([titles, paths]).to.deep.equal([['Dari RSS'], [API, '/feed/']]);
    });

  for (const [name, answer] of closed)
    it(`is the feed that the page links to if both the API and /feed/ fail: each ${name}`, async () => {
      const { titles, paths } = await find(
        answer,
        answer,
        html(link('berita.json', 'application/feed+json')),
        { body: JSON_FEED },
      );
      expect([titles, paths]).to.deep.equal([['Dari JSON'], [API, '/feed/', '/', '/berita.json']]);
    });

  it('is the address itself if that is a feed', async () => {
    for (const [body, title] of [
      [RSS, 'Dari RSS'],
      [JSON_FEED, 'Dari JSON'],
      [POSTS, 'Dari WordPress'],
    ]) {
      const { titles, paths } = await find(notFound, notFound, { body });
      expect([titles, paths]).to.deep.equal([[title], [API, '/feed/', '/']]);
    }
  });

  it('is searched for in a folder without a trailing slash', async () => {
    const { url, requests } = await serveFeed(notFound, { body: RSS });
    await loadFeed(`${url}/situs`, AS_SITE);
    expect((await requests())[1].url).to.match(/\/situs\/feed\/$/);
  });

  it('is not searched for again when loading further pages', async () => {
    for (const [path, body] of [
      ['/wp-json/wp/v2/posts?per_page=10&page=2', POSTS],
      ['/feed/?paged=2', RSS],
      ['/umpan.json', JSON_FEED],
    ] as const) {
      const { url, requests } = await serveFeed({ body });
      expect((await loadFeed(url + path, AS_SITE)).articles).to.have.length(1);
      expect((await requests()).map((request) => request.url.endsWith(path))).to.deep.equal([true]);
    }
  });

  it('is searched for around a page of the site', async () => {
    const { url, requests } = await serveFeed(html(link('umpan.xml')), notFound, notFound, { body: RSS });
    expect((await loadFeed(`${url}/berita.php`, AS_SITE)).articles).to.have.length(1);
    expect((await requests()).map((request) => request.url.replace(/^\/feed\/[^/]+/, ''))).to.deep.equal([
      ...['/berita.php', API, '/feed/', '/umpan.xml'],
    ]);
  });

  it('is searched for at the root address of a site without format="site"', () => {
    for (const address of ['https://kpu.example/', 'http://kpu.example:8080', 'https://kpu.example'])
      expect(site.asks?.test(address), address).to.equal(true);
    for (const address of ['https://kpu.example/feed', 'https://kpu.example/?x', 'ftp://kpu.example/'])
      expect(site.asks?.test(address), address).to.equal(false);
  });
});

describe('site format: a failure', () => {
  const failure = async (...answers: Answer[]) => {
    const { url, requests } = await serveFeed(...answers);
    const error = await failureOf(`${url}/`, {
      ...AS_SITE,
      // what answers may take its time on a busy machine
      limits: answers.some(({ hang }) => hang) ? { headers: 200 } : {},
    });
    const paths = (await requests()).map(({ url }) => url.replace(/^\/feed\/[^/]+/, ''));
    return { code: error.code, reason: error.facts.reason, path: error.facts.url?.replace(url, ''), paths };
  };

  it('is not-a-feed if the page links to no feed', async () => {
    const { code, reason, path } = await failure(notFound, notFound, html(''));
    expect([code, reason, path]).to.deep.equal(['not-a-feed', 'js-shell', '/']);
  });

  it('is the failure of the linked feed', async () => {
    const { code, path, paths } = await failure(notFound, notFound, html(link('rss.xml')), { status: 410 });
    expect([code, path, paths.length]).to.deep.equal(['not-found', '/rss.xml', 4]);
  });

  it('is the network failure of the page if nothing can be read', async () => {
    const { code, path } = await failure(unreadable);
    expect([code, path]).to.deep.equal(['network', '/']);
  });

  it('is the refusal of the API if the page cannot be read', async () => {
    const { code, path } = await failure({ status: 401 }, unreadable, unreadable);
    expect([code, path]).to.deep.equal(['forbidden', API]);
  });

  it('is the failure of the page if the page itself has one', async () => {
    expect(await failure({ status: 403 }, notFound, notFound)).to.include({ code: 'not-found', path: '/' });
  });

  const passing = new Map<string, Answer>([
    ['rate-limited', { status: 429 }],
    ['server', { status: 500 }],
    ['timeout', { hang: true }],
    ['interrupted', { cut: true, body: RSS }],
  ]);
  for (const [code, answer] of passing)
    it(`is reported without further requests if it is temporary: ${code}`, async () => {
      const result = await failure(answer);
      expect([result.code, result.path]).to.deep.equal([code, API]);
      for (const path of result.paths) expect(path).to.match(/^\/wp-json/);
    });

  it('ends the search if it is temporary, in later requests as well', async () => {
    const { code, paths } = await failure(notFound, { status: 503, headers: { 'Retry-After': '900' } });
    expect([code, paths]).to.deep.equal(['rate-limited', [API, '/feed/']]);
  });

  it('comes after four requests at most, without requesting an address twice', async () => {
    const { code, paths } = await failure(
      notFound,
      notFound,
      html(link('feed/') + link('berita.xml') + link('lain.xml')),
      notFound,
    );
    expect([code, paths]).to.deep.equal(['not-found', [API, '/feed/', '/', '/berita.xml']]);
  });
});

describe('feedLinks', () => {
  const page = 'https://kpu.example/situs/';
  const found: [string, string, ...string[]][] = [
    [
      'attributes in any order',
      `<link href='/a.xml' title=x type=application/atom+xml rel=alternate>`,
      '/a.xml',
    ],
    [
      'capitals and line breaks',
      `<LINK\n REL="Alternate"\n TYPE="application/RSS+XML"\n HREF="/a.xml"\n/>`,
      '/a.xml',
    ],
    ['no quotes', '<link rel=alternate type=application/rss+xml href=/a.xml>', '/a.xml'],
    [
      'spaces around the equals sign',
      `<link rel = "alternate" type = 'application/rss+xml' href = /a.xml>`,
      '/a.xml',
    ],
    ['entities', link('/?feed=rss2&amp;lang=id&#38;x=1'), '/?feed=rss2&lang=id&x=1'],
    ['a charset', link('/a.xml', 'application/rss+xml; charset=utf-8'), '/a.xml'],
    ['several relations', '<link rel="alternate home" type="application/rss+xml" href="/a.xml">', '/a.xml'],
    ['a relative address', link('a.xml'), '/situs/a.xml'],
    ['a base', `<base href="/lain/">${link('a.xml')}`, '/lain/a.xml'],
    [
      'a > within a value',
      `<link title="a > b" rel="alternate" type="application/rss+xml" href="/a.xml">`,
      '/a.xml',
    ],
    ['JSON first', link('/a.xml') + link('/a.json', 'application/feed+json'), '/a.json', '/a.xml'],
    ['the old type of JSON', link('/a.xml') + link('/a.json', 'application/json'), '/a.json', '/a.xml'],
    [
      'comment feeds, which are ignored',
      link('/comments/feed/') + link('/k', undefined, 'title="Umpan Komentar"') + link('/a.xml'),
      '/a.xml',
    ],
    [
      'a link to the page in the API, which is ignored',
      link('/wp-json/wp/v2/pages/2', 'application/json') + link('/a.xml'),
      '/a.xml',
    ],
    [
      'alternates of other types',
      link('/o', 'application/json+oembed') + '<link rel="alternate" hreflang="en" href="/en">',
    ],
    ['a link without rel', '<link type="application/rss+xml" href="/a.xml">'],
    [
      'a link without href',
      '<link rel="alternate" type="application/rss+xml"><link rel="alternate" type="application/rss+xml" href="">',
    ],
    [
      'unsafe addresses',
      link('javascript:alert(1)') + link('https://a:b@kpu.example/') + link('ftp://kpu.example/'),
    ],
    [
      'links within comments, scripts and titles',
      `<!-- ${link('/a.xml')} --><script>'${link('/a.xml')}'</script><title>${link('/a.xml')}</title>`,
    ],
    [
      'a tag that is cut off',
      `${link('/a.xml')}<link rel="alternate" type="application/rss+xml" href="/b`,
      '/a.xml',
    ],
  ];
  for (const [name, text, ...paths] of found)
    it(`finds or ignores: ${name}`, () => {
      expect(feedLinks(text, page)).to.deep.equal(paths.map((path) => new URL(path, page).href));
    });

  it('may return an address on another host', () => {
    expect(feedLinks(link('//umpan.example/a.xml'), page)).to.deep.equal(['https://umpan.example/a.xml']);
  });

  it('reads any page in linear work', async () => {
    for (const mark of [
      '<link ',
      '<link "',
      '<link a=',
      `<link a='`,
      '<!--',
      '<script',
      '<',
      ' ',
      '"',
      '<link\ta',
      '<base href="',
    ]) {
      const scan = (length: number) => {
        feedLinks(mark.repeat(length / mark.length), page);
        feedLinks(`<link ${mark.repeat(length / mark.length)}`, page);
      };
      await expectLinear(scan, 100_000, 16);
      await expectLinear(scan, 1_000_000, 4); // of which the beginning is read
    }
  });
});
