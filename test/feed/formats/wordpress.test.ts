import { expect } from '@open-wc/testing';
import { loadFeed, type LoadOptions } from '../../../src/feed/index.js';
import { singleAddress } from '../../../src/feed/formats/wordpress/wordpress-address.js';
import { wordpress } from '../../../src/feed/formats/wordpress/wordpress.js';
import { serveFeed, type Answer } from '../../helpers/server.js';
import { failureOf as failureAt, quick } from '../limits.js';
import { expectLinear } from '../../helpers/linear.js';

type Post = Record<string, unknown>;

const file = new URL('../../fixtures/feeds/wordpress/posts.json', import.meta.url).href;
const POSTS = (await (await fetch(file)).json()) as Post[];
const OPEN = {
  'Content-Type': 'application/json; charset=UTF-8',
  'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
};

/** The error of a load that the circuit breaker does not stop after earlier tests. */
const failureOf = (url: string, options: LoadOptions = {}) => failureAt(url, { asked: true, ...options });

/** A minimal post. */
const post = (more: Post = {}): Post => ({
  id: 5,
  link: 'https://kpu.example/5/',
  title: { rendered: 'Judul' },
  ...more,
});

/** Loads from a server at the address of a WordPress API. */
async function load(answers: Answer | Answer[], path = '/wp-json/wp/v2/posts', options: LoadOptions = {}) {
  const served = await serveFeed(...[answers].flat());
  const feed = await loadFeed(served.url + path, { limits: quick, asked: true, ...options });
  const paths = (await served.requests()).map(({ url }) => url.replace(`/feed/${served.name}`, ''));
  return { feed, paths, url: served.url };
}

/** The article that is made of a minimal post with these fields. */
const read = async (more: Post) => (await load({ body: [post(more)] })).feed.articles[0];

describe('WordPress format: an article', () => {
  it('has every field of the post', async () => {
    const { feed } = await load({ body: POSTS });
    expect(feed.articles[0]).to.deep.include({
      id: '31',
      url: 'https://kpu.example/2026/03/jumat-bersih/',
      title: 'Jum’at Bersih & Sehat: “Kantor Kita” — Bersama',
      summary: 'Seluruh pegawai membersihkan halaman kantor – dan gudang. Acara usai pukul 10.00. …',
      html: '<p>Seluruh pegawai membersihkan halaman kantor.</p>\n',
      published: '2026-03-02T01:00:00.000Z',
      offset: 7,
      modified: '2026-03-03T03:30:00.000Z',
      authors: ['Humas & Data'],
      tags: ['Kegiatan & Agenda', 'kebersihan'],
      section: 'Kegiatan & Agenda',
      views: 1234,
      pinned: true,
    });
  });

  it('has an image in every size that is not cropped', async () => {
    const { feed } = await load({ body: POSTS });
    const folder = 'https://kpu.example/wp-content/uploads/2026/01/';
    expect(feed.articles[0].image).to.deep.equal({
      url: `${folder}halaman.jpg`,
      alt: 'Pegawai menyapu halaman',
      width: 1600,
      height: 900,
      sizes: [
        { url: `${folder}halaman-300x169.jpg`, width: 300 },
        { url: `${folder}halaman-1024x576.jpg`, width: 1024 },
        { url: `${folder}halaman.jpg`, width: 1600 },
      ],
    });
  });

  it('shows only the title of a password-protected post', async () => {
    const { feed } = await load({ body: POSTS });
    expect(feed.articles[1]).to.deep.include({
      ...{ title: 'Terproteksi: Berkas Internal', summary: undefined, html: undefined, image: undefined },
      ...{ authors: [], tags: [], section: undefined, pinned: undefined, views: undefined },
    });
  });

  it('is ignored if the post is not published', async () => {
    const { feed } = await load({ body: POSTS });
    expect([feed.articles.length, feed.ignored]).to.deep.equal([2, 1]);
  });

  it('is ignored if the list entry is not a post', async () => {
    const { feed } = await load({ body: [post(), null, 1, 'x', [], {}, { id: 3, name: 'Kategori' }] });
    expect([feed.articles.length, feed.ignored]).to.deep.equal([1, 6]);
  });

  const words = new Map([
    ['A &lt; B &amp; C &gt; D', 'A < B & C > D'],
    ['&amp;amp; ditulis dua kali', '&amp; ditulis dua kali'],
    [
      'R&#038;D &#x2014; &#146;kutip&#146; &hellip; &tak_ada; &#9999999;',
      'R&D — ’kutip’ … &tak_ada; &#9999999;',
    ],
    ['<strong>Tebal</strong><script>alert(1)</script> saja', 'Tebal saja'],
    ['Baris<br>baru', 'Baris baru'],
  ]);
  for (const [rendered, title] of words)
    it(`decodes the title ${rendered}`, async () => {
      expect((await read({ title: { rendered } })).title).to.equal(title);
    });

  it('has its texts although a plugin returns plain strings', async () => {
    const { title, html, summary } = await read({ title: 'Judul &amp; isi', content: '<p>Isi</p>' });
    expect([title, html, summary]).to.deep.equal(['Judul & isi', '<p>Isi</p>', 'Isi']);
  });

  it('has an excerpt without its "read more" link', async () => {
    const rendered = '<p>Ringkas [&hellip;] <a href="/1" class="more-link">Baca <span>Judul</span></a></p>';
    expect((await read({ excerpt: { rendered } })).summary).to.equal('Ringkas …');
  });

  it("uses the site's local time if the GMT date is missing", async () => {
    const { published, modified } = await read({
      ...{ date: '2026-03-02T08:00:00', date_gmt: '0000-00-00T00:00:00' },
      ...{ modified: '2026-03-02 09:00:00', modified_gmt: '2026-03-02T02:00:00+00:00' },
    });
    expect([published, modified]).to.deep.equal(['2026-03-02T08:00:00', '2026-03-02T02:00:00.000Z']);
  });

  const url = 'https://kpu.example/a.jpg';
  const pictures: Post[] = [
    { jetpack_featured_media_url: url },
    { better_featured_image: { source_url: url, alt_text: '' } },
    { uagb_featured_image_src: { full: [url, 600, 400, false], thumbnail: ['https://kpu.example/t.jpg'] } },
    { featured_media: 4, yoast_head_json: { og_image: [{ url, width: 600, height: 400 }] } },
    { fimg_url: url, _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden', data: { status: 401 } }] } },
  ];
  for (const more of pictures)
    it(`takes its image from ${Object.keys(more).join(' and ')}`, async () => {
      expect((await read(more)).image?.url).to.equal(url);
    });

  it('ignores default images of the site and featured videos', async () => {
    const film = { source_url: 'https://kpu.example/a.mp4', mime_type: 'video/mp4' };
    for (const more of [
      { featured_media: 0, yoast_head_json: { og_image: [{ url }] } },
      { uagb_featured_image_src: { full: false }, jetpack_featured_media_url: '', fimg_url: false },
      { _embedded: { 'wp:featuredmedia': [film] } },
    ])
      expect((await read(more)).image).to.equal(undefined);
  });

  it('takes its author from a plugin if none is embedded', async () => {
    for (const more of [
      { yoast_head_json: { author: 'Humas' } },
      { uagb_author_info: { display_name: 'Humas' } },
      { author_name: 'Humas' },
    ])
      expect((await read(more)).authors).to.deep.equal(['Humas']);
  });

  it('has a language', async () => {
    expect((await read({ lang: 'en' })).language).to.equal('en');
    expect((await read({ yoast_head_json: { og_locale: 'id_ID' } })).language).to.equal('id-ID');
    expect((await read({ lang: 7 })).language).to.equal(undefined);
  });

  const counts: [Post, number | undefined][] = [
    [{ views: 41 }, 41],
    [{ post_views: '41' }, 41],
    [{ 'post-views': '1,234,567 views' }, 1_234_567],
    [{ pvc_views: '1.234 kali dilihat' }, 1234],
    [{ pageviews: '1\u202f234' }, 1234],
    [{ wpp_views: '12x' }, 12],
    [{ meta: { post_views_count: ['41'] } }, 41],
    [{ acf: { views: '41' } }, 41],
    [{ views: { total: 41 } }, 41],
    [{ views: '', meta: { views: 41 } }, 41],
    [{ views: '1,2 rb' }, undefined],
    [{ views: '12 rb' }, undefined],
    [{ views: '12.5' }, undefined],
    [{ views: -1 }, undefined],
    [{ views: { total: { total: 1 } }, meta: [], acf: false }, undefined],
  ];
  for (const [more, views] of counts)
    it(`has ${String(views)} views for ${JSON.stringify(more)}`, async () => {
      expect((await read(more)).views).to.equal(views);
    });

  it('is read although any field of the post has a wrong type', async () => {
    const values: unknown[] = [
      null,
      1,
      '',
      'x',
      [],
      {},
      [null],
      [[null]],
      { toString: 0, rendered: 1 },
      '__proto__',
    ];
    const names = Object.keys(POSTS[0]).filter((name) => !['id', 'status'].includes(name));
    for (const name of names)
      for (const value of values) {
        const [article] = wordpress.read({
          url: 'https://kpu.example/wp-json/wp/v2/posts',
          headers: new Headers(),
          text: JSON.stringify([
            { ...POSTS[0], [name]: value },
            { id: 1, title: { rendered: 'x' } },
          ]),
        }).articles;
        expect(article.id, `${name} ${JSON.stringify(value)}`).to.equal('31');
      }
    for (const name of Object.keys(POSTS[0]._embedded as object))
      for (const value of values)
        expect(await read({ _embedded: { [name]: value } }), name).to.have.property('title', 'Judul');
  });
});

describe('WordPress format: the request', () => {
  const asked: [string, string, number?][] = [
    ['/wp-json/wp/v2/posts', '/wp-json/wp/v2/posts?_embed=1&per_page=10'],
    ['/wp-json/', '/wp-json/wp/v2/posts?_embed=1&per_page=10'],
    ['/wp-json', '/wp-json/wp/v2/posts?_embed=1&per_page=20', 11],
    ['/wp-json/wp/v2?lang=id', '/wp-json/wp/v2/posts?lang=id&_embed=1&per_page=50', 21],
    [
      '/index.php/wp-json/wp/v2/pengumuman/',
      '/index.php/wp-json/wp/v2/pengumuman/?_embed=1&per_page=100',
      51,
    ],
    [
      '/wp-json/wp/v2/posts?categories[]=3&search=rapat%20pleno&per_page=7',
      '/wp-json/wp/v2/posts?categories[]=3&search=rapat%20pleno&per_page=7&_embed=1',
    ],
    ['/wp-json/wp/v2/posts?_embed&per_page=7', '/wp-json/wp/v2/posts?_embed&per_page=7'],
    ['/wp-json/wp/v2/posts?_embed[]=author&per_page=7', '/wp-json/wp/v2/posts?_embed[]=author&per_page=7'],
    ['/wp-json/wp/v2/posts/15', '/wp-json/wp/v2/posts/15?_embed=1'],
    ['/?rest_route=/', '/?rest_route=/wp/v2/posts&_embed=1&per_page=10'],
    ['/?rest_route=/wp/v2/posts&lang=id', '/?rest_route=/wp/v2/posts&lang=id&_embed=1&per_page=10'],
    ['/api/wp/v2/posts', '/api/wp/v2/posts?_embed=1&per_page=10'],
    ['/wp-json/wp/v2/posts?page=2&per_page=10', '/wp-json/wp/v2/posts?page=2&per_page=10'],
    ['/wp-json/berita/v1/semua?x=1', '/wp-json/berita/v1/semua?x=1'],
    ['/berita.json', '/berita.json'],
    ['/', '/wp-json/wp/v2/posts?_embed=1&per_page=10'],
  ];
  for (const [address, is, want = 10] of asked)
    it(`for ${address} with ${String(want)} articles wanted`, () => {
      const site = 'https://kpu.example';
      expect(wordpress.address?.(site + address, want)).to.equal(site + is);
    });

  it('is unchanged for format="wordpress" if the address has no known shape', async () => {
    const { feed, paths } = await load({ body: POSTS }, '/berita', { format: 'wordpress' });
    expect([feed.articles.length, paths]).to.deep.equal([2, ['/berita']]);
  });

  it('is unchanged if only the answer shows that it is WordPress', async () => {
    const { feed, paths } = await load({ body: POSTS }, '/berita.json');
    expect([feed.articles.length, paths]).to.deep.equal([2, ['/berita.json']]);
  });

  it('is repeated once without _embed after an error', async () => {
    const path = '/wp-json/wp/v2/posts?_embed=1&per_page=10';
    const faults: Answer[] = [
      { status: 500 },
      { status: 400 },
      { status: 403 },
      { body: '<p>Kesalahan fatal</p>' },
      { body: '{"code":"internal"}' },
    ];
    for (const fault of faults) {
      const { feed, paths } = await load([fault, { body: POSTS }]);
      expect(feed.articles.length).to.equal(2);
      expect(paths).to.deep.equal([path, '/wp-json/wp/v2/posts?per_page=10']);
    }
  });

  it('is not repeated without _embed for a busy server, a missing page or a refusal', async () => {
    for (const status of [503, 429, 404, 401]) {
      const { url, requests } = await serveFeed({ status });
      await failureOf(`${url}/wp-json/wp/v2/posts`);
      for (const { url } of await requests()) expect(url).to.contain('_embed');
    }
  });

  it('fails with the error of the first request if the second fails as well', async () => {
    const { url } = await serveFeed({ status: 403 }, { status: 404 });
    expect((await failureOf(`${url}/wp-json/wp/v2/posts`)).code).to.equal('forbidden');
  });
});

describe('WordPress format: the answer', () => {
  it('may be a single post', async () => {
    const { feed } = await load({ body: POSTS[0] }, '/wp-json/wp/v2/posts/31');
    expect([feed.articles.map(({ id }) => id), feed.next]).to.deep.equal([['31'], undefined]);
  });

  it('may begin with PHP warnings', async () => {
    const text = `<br />\n<b>Warning</b>: Undefined index in <b>/a[1].php</b>\n${JSON.stringify(POSTS)}`;
    expect((await load({ body: text })).feed.articles).to.have.length(2);
  });

  it('may be empty', async () => {
    const { feed } = await load({ body: [] });
    expect([feed.articles, feed.next]).to.deep.equal([[], undefined]);
  });

  it('is not-a-feed if it holds other things', async () => {
    const terms = [{ id: 2, count: 3, link: 'https://kpu.example/', name: 'Berita', slug: 'berita' }];
    for (const body of [terms, [1], ['x'], {}, { code: 'rest_no_route' }, '"x"']) {
      const { url } = await serveFeed({ body });
      expect((await failureOf(`${url}/wp-json/wp/v2/posts`)).code).to.equal('not-a-feed');
      expect((await failureOf(`${url}/x`, { format: 'wordpress' })).code).to.equal('not-a-feed');
    }
  });

  it('is not-a-feed if an empty list comes from an unknown address', async () => {
    const { url } = await serveFeed({ body: [] });
    expect((await failureOf(url)).code).to.equal('not-a-feed');
  });

  it('is bad-syntax or interrupted if its JSON is broken or cut off', async () => {
    const text = JSON.stringify(POSTS);
    const broken = await serveFeed({ body: text.replace('"id"', 'x,"id"') });
    expect((await failureOf(`${broken.url}/wp-json/wp/v2/posts`)).code).to.equal('bad-syntax');
    const cut = await serveFeed({ body: text.slice(0, -100) });
    expect((await failureOf(`${cut.url}/wp-json/wp/v2/posts`)).code).to.equal('interrupted');
  });

  const homes = new Map([
    ['https://kpu.example/wp-json/wp/v2/posts', 'https://kpu.example/'],
    ['https://kpu.example/situs/index.php/wp-json/wp/v2/posts', 'https://kpu.example/situs/'],
    ['https://kpu.example/situs/?rest_route=/wp/v2/posts', 'https://kpu.example/situs/'],
    ['https://kpu.example/index.php?rest_route=/wp/v2/posts', 'https://kpu.example/'],
    ['https://public-api.wordpress.com/wp/v2/sites/kpu.example/posts', 'https://kpu.example/'],
    ['https://kpu.example/wp-json/berita/v1/semua', 'https://kpu.example/'],
  ]);
  for (const [url, home] of homes)
    it(`has the home page of the site ${url}`, () => {
      const answer = { url, headers: new Headers(), text: JSON.stringify(POSTS) };
      expect(wordpress.read(answer).home).to.equal(home);
    });

  it('is read in linear time if it is one character a million times', async () => {
    for (const mark of ['<', '&', '[', '{', ' ', '"', '<a', '<!--', '<script', '&#1', '<a more-link']) {
      const read = (length: number) => {
        const text = mark.repeat(length / mark.length);
        wordpress.matches({ url: 'https://kpu.example/', headers: new Headers(), text });
        wordpress.read({
          url: 'https://kpu.example/',
          headers: new Headers(),
          text: JSON.stringify([
            post({ title: { rendered: text }, excerpt: { rendered: text }, views: text }),
          ]),
        });
      };
      await expectLinear(read, 100_000, 40);
    }
  });
});

describe('WordPress format: the next page', () => {
  const many = (count: number): Post[] =>
    Array.from({ length: count }, (_, index) =>
      post({ id: index, link: `https://kpu.example/${String(index)}/` }),
    );

  it('is the one in the Link header', async () => {
    const { url, answer } = await serveFeed({});
    const next = `${url}/wp-json/wp/v2/posts?_embed=1&per_page=3&page=2&x[0]=1`;
    const link = `<${url}/wp-json/>; rel="https://api.w.org/", <${next}>; rel="next"`;
    await answer({ body: many(2), headers: { ...OPEN, Link: link, 'X-WP-TotalPages': '9' } });
    expect((await loadFeed(`${url}/wp-json/wp/v2/posts?per_page=3`, { asked: true })).next).to.equal(next);
  });

  it('is on the same server although the Link header names another', async () => {
    const link = '<http://127.0.0.1:8080/wp-json/wp/v2/posts?page=2>; rel="next"';
    const { feed, url } = await load({ body: many(2), headers: { ...OPEN, Link: link } });
    expect(feed.next).to.equal(`${url}/wp-json/wp/v2/posts?_embed=1&per_page=10&page=2`);
  });

  it('exists until X-WP-TotalPages is reached', async () => {
    const answer = { body: many(10), headers: { ...OPEN, 'X-WP-TotalPages': '2' } };
    const { feed } = await load(answer);
    expect(feed.next).to.match(/&page=2$/);
    const path = '/wp-json/wp/v2/posts?page=2&per_page=10';
    expect((await load(answer, path)).feed.next).to.equal(undefined);
  });

  it('exists as long as pages are full if the headers are not exposed', async () => {
    const { feed, url } = await load({ body: many(7) }, '/?rest_route=/wp/v2/posts&per_page=7&page=3');
    expect(feed.next).to.equal(`${url}/?rest_route=/wp/v2/posts&per_page=7&page=4`);
    expect((await load({ body: many(9) })).feed.next).to.equal(undefined);
    expect((await load({ body: many(10) })).feed.next).to.match(/&page=2$/);
  });

  it('is requested without `_embed` if this page was', async () => {
    const { feed, url } = await load([{ status: 500 }, { body: many(10) }]);
    expect(feed.next).to.equal(`${url}/wp-json/wp/v2/posts?per_page=10&page=2`);
    expect(wordpress.address?.(feed.next!, 10)).to.equal(feed.next);
  });

  it('continues from the offset if there is one', async () => {
    const link = '<https://kpu.example/wp-json/wp/v2/posts?offset=4&page=2>; rel="next"';
    const path = '/wp-json/wp/v2/posts?offset=4&per_page=10';
    const { feed } = await load({ body: many(10), headers: { ...OPEN, Link: link } }, path);
    expect(feed.next).to.match(/\?offset=14&per_page=10&_embed=1$/);
  });

  it('is an empty feed, not an error, after the last page', async () => {
    const body = { code: 'rest_post_invalid_page_number', message: '…', data: { status: 400 } };
    const { feed, paths } = await load({ status: 400, body }, '/wp-json/wp/v2/posts?page=9&per_page=10');
    expect([feed.articles.length, feed.next, paths.length]).to.deep.equal([0, undefined, 1]);
  });
});

describe('singleAddress', () => {
  const api = 'https://kpu.example/wp-json/wp/v2/posts';
  const cases: [string, string, string?][] = [
    [`${api}?per_page=10&page=3`, '15', `${api}/15?_embed=1`],
    [`${api}/`, 'jumat-bersih', `${api}?slug=jumat-bersih&_embed=1`],
    [api, 'https://kpu.example/2026/03/jumat-bersih/?utm_source=x#a', `${api}?slug=jumat-bersih&_embed=1`],
    [api, 'https://kpu.example/jumat-bersih.html', `${api}?slug=jumat-bersih&_embed=1`],
    [api, 'https://kpu.example/?p=15', `${api}/15?_embed=1`],
    [api, 'https://kpu.example/%f0%9f%97%b3-suara/', `${api}?slug=%F0%9F%97%B3-suara&_embed=1`],
    ['https://kpu.example/wp-json', '15', `${api}/15?_embed=1`],
    [
      'https://kpu.example/situs/?rest_route=/wp/v2/posts&page=2',
      '15',
      'https://kpu.example/situs/?rest_route=/wp/v2/posts/15&_embed=1',
    ],
    [
      'https://kpu.example/?rest_route=/wp/v2/agenda',
      'rapat',
      'https://kpu.example/?rest_route=/wp/v2/agenda&slug=rapat&_embed=1',
    ],
    [
      `${api}?categories=5&per_page=4&page=2&orderby=title&_fields=id`,
      '15',
      `${api}?include=15&_embed=1&categories=5`,
    ],
    [`${api}?tags=3&author=2`, 'rapat', `${api}?slug=rapat&_embed=1&tags=3&author=2`],
    [
      `${api}?categories[]=5&categories_exclude=7`,
      '15',
      `${api}?include=15&_embed=1&categories%5B%5D=5&categories_exclude=7`,
    ],
    [
      'https://kpu.example/?rest_route=/wp/v2/posts&categories=5',
      '15',
      'https://kpu.example/?rest_route=/wp/v2/posts&include=15&_embed=1&categories=5',
    ],
    [`${api}?include=14,15`, '15', `${api}/15?_embed=1`],
    [`${api}?include=14,15`, '16'],
    [`${api}?include[]=14&include[]=16`, '15'],
    [`${api}?include=14,15`, 'rapat', `${api}?slug=rapat&_embed=1&include=14%2C15`],
    [`${api}?exclude=15`, '15'],
    [`${api}?exclude=15`, '015'],
    [`${api}?exclude=15`, '16', `${api}?include=16&_embed=1&exclude=15`],
    [`${api}?slug=rapat`, 'rapat', `${api}?slug=rapat&_embed=1`],
    [`${api}?slug=rapat`, 'lain'],
    [`${api}/15`, '15', `${api}/15?_embed=1`],
    [`${api}/15`, '16'],
    [`${api}/15`, 'rapat'],
    ['https://kpu.example/', '15'],
    ['https://kpu.example/feed.json', '15'],
    ['https://kpu.example/wp-json/berita/v1/semua', '15'],
    ['berita', '15'],
    [api, ''],
    [api, '../users'],
    [api, 'a b'],
    [api, '%e0%a4%a'],
    [api, 'https://kpu.example/'],
    [api, 'javascript:alert(1)//x'],
  ];
  for (const [url, id, is] of cases)
    it(`requests ${id || 'nothing'} from ${url}`, () => {
      expect(singleAddress(url, id)).to.equal(is);
    });
});
