import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';
import { requestJson, type Limits } from '../../src/net/index.js';
import { counters, type Ask, type CountedItem } from '../../src/view-counts/index.js';
import { serveFeed, type Answer, type SeenRequest } from '../helpers/server.js';

const SITE = 'https://kab-kepulauansangihe.kpu.go.id';
const item = (path: string): CountedItem => ({ id: SITE + path, url: SITE + path, title: `Judul ${path}` });
const a = item('/blog/read/1_a');
const b = item('/blog/read/2_b');
const ask: Ask = (url, init) => requestJson(url, init);

const counterOf = (name: string) => counters.find((counter) => counter.name === name)!;

/** The counts that a counter reads from these answers, and the requests that it sent. */
async function read(name: string, items: readonly CountedItem[], answers: readonly Answer[], path = '') {
  const served = await serveFeed(...answers);
  const numbers = await counterOf(name).read(served.url + path, items, ask);
  const requests = await served.requests();
  return { numbers: Object.fromEntries(numbers), requests, base: `/feed/${served.name}` };
}

const failureOf = (promise: Promise<unknown>): Promise<FeedError> =>
  promise.then(
    (value) => {
      throw new Error(`It gave ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error as FeedError,
  );

const queryOf = ({ url }: SeenRequest): URLSearchParams => new URL(url, SITE).searchParams;

describe('counters', () => {
  it('have unique names', () => {
    expect(counters.map(({ name }) => name)).to.deep.equal([
      'json',
      'goatcounter',
      'umami',
      'matomo',
      'wordpress',
    ]);
  });

  describe('json', () => {
    it('requests all ids at once and reads their counts', async () => {
      const counts = { [a.id]: 41, [b.id]: 0, 'https://elsewhere.example/': 9 };
      const { numbers, requests } = await read('json', [a, b], [{ body: { counts } }]);
      expect(numbers).to.deep.equal({ [a.id]: 41, [b.id]: 0 });
      expect(requests.map((request) => queryOf(request).getAll('id'))).to.deep.equal([[a.id, b.id]]);
    });

    it('keeps the query of the counter address', async () => {
      const { requests } = await read('json', [a], [{ body: { counts: {} } }], '?site=7');
      expect(String(queryOf(requests[0]))).to.equal(String(new URLSearchParams({ site: '7', id: a.id })));
    });

    it('accepts counts as numeric strings', async () => {
      const { numbers } = await read('json', [a], [{ body: { counts: { [a.id]: '41' } } }]);
      expect(numbers).to.deep.equal({ [a.id]: 41 });
    });

    it('splits requests whose URL would be too long', async () => {
      const long = Array.from({ length: 50 }, (_, n) => item(`/${'x'.repeat(400)}/${String(n)}`));
      const { requests } = await read('json', long, [{ body: { counts: {} } }]);
      expect(requests.flatMap((request) => queryOf(request).getAll('id'))).to.deep.equal(
        long.map(({ id }) => id),
      );
      expect(Math.max(...requests.map(({ url }) => url.length))).to.be.below(7000);
    });

    it('skips an id that is too long', async () => {
      const { requests } = await read('json', [item(`/${'x'.repeat(600)}`), a], [{ body: { counts: {} } }]);
      expect(requests.map((request) => queryOf(request).getAll('id'))).to.deep.equal([[a.id]]);
    });

    for (const [what, body] of [
      ['null', null],
      ['no counts', {}],
      ['counts that are null', { counts: null }],
      ['counts that are a list', { counts: [41] }],
      ['a negative count', { counts: { [a.id]: -1 } }],
      ['a fractional count', { counts: { [a.id]: 1.5 } }],
      ['a formatted count', { counts: { [a.id]: '1 234' } }],
      ['a count that is too large', { counts: { [a.id]: 1e30 } }],
      ['a count that is true', { counts: { [a.id]: true } }],
    ] as const)
      it(`refuses ${what}`, async () => {
        const error = await failureOf(read('json', [a, b], [{ body: JSON.stringify(body) }]));
        expect(error.code).to.equal('not-a-feed');
      });

    it('reads no count from a prototype', async () => {
      const { numbers } = await read(
        'json',
        [{ id: 'toString', title: '' }],
        [{ body: '{"counts":{"__proto__":{"toString":7}}}' }],
      );
      expect(numbers).to.deep.equal({});
    });

    it('reports as text/plain, without preflight or cookies', async () => {
      const served = await serveFeed({ body: { counts: { [a.id]: 42 } } });
      expect(await counterOf('json').report?.(served.url, a, ask)).to.equal(42);
      const [{ method, headers, body }, ...rest] = await served.requests();
      expect(rest).to.deep.equal([]);
      expect([method, body]).to.deep.equal(['POST', JSON.stringify({ id: a.id })]);
      expect(headers['content-type']).to.match(/^text\/plain/);
      expect(headers).not.to.have.property('cookie');
      expect(headers.referer ?? '').not.to.contain('wtr');
    });
  });

  describe('goatcounter', () => {
    for (const [what, count] of [
      ['no separator', '1234'],
      ['a comma', '1,234'],
      ['a dot', '1.234'],
      ['a narrow space', '1\u202f234'],
    ])
      it(`reads a count formatted with ${what}`, async () => {
        const { numbers, requests, base } = await read(
          'goatcounter',
          [item('/berita?p=1')],
          [{ body: { count, count_unique: '7' } }],
        );
        expect(Object.values(numbers)).to.deep.equal([1234]);
        expect(requests.map(({ url }) => url)).to.deep.equal([`${base}/counter/%2Fberita%3Fp%3D1.json`]);
      });

    it('reads 404 with a count as 0', async () => {
      const { numbers } = await read(
        'goatcounter',
        [a],
        [{ status: 404, body: { count: '0', count_unique: '0' } }],
      );
      expect(numbers).to.deep.equal({ [a.id]: 0 });
    });

    for (const [first, second] of [
      ['/berita/satu/', '/berita/satu'],
      ['/berita/satu', '/berita/satu/'],
      ['/berita/?p=1', '/berita?p=1'],
    ])
      it(`asks for ${second} where ${first} has no views`, async () => {
        const none = { status: 404, body: { count: '0' } };
        const counted = item(first);
        const { numbers, requests } = await read('goatcounter', [counted], [none, { body: { count: '41' } }]);
        expect(numbers).to.deep.equal({ [counted.id]: 41 });
        const paths = requests.map(({ url }) => decodeURIComponent(url.split('/counter/')[1]));
        expect(paths).to.deep.equal([`${first}.json`, `${second}.json`]);
      });

    it('asks once where the path has views, and for the root of a site', async () => {
      for (const [path, count] of [
        ['/berita/satu', '7'],
        ['/', '0'],
      ]) {
        const { requests } = await read('goatcounter', [item(path)], [{ body: { count } }]);
        expect(requests.length, path).to.equal(1);
      }
    });

    it('fails if its counts are private, and for any other 404', async () => {
      expect((await failureOf(read('goatcounter', [a], [{ status: 403 }]))).facts.status).to.equal(403);
      expect((await failureOf(read('goatcounter', [a], [{ status: 404, body: '<p>' }]))).code).to.equal(
        'http',
      );
      expect((await failureOf(read('goatcounter', [a], [{ body: { count: 'x' } }]))).code).to.equal(
        'not-a-feed',
      );
    });

    it('reports path and title, and returns no count', async () => {
      const gif = { headers: { 'Content-Type': 'image/gif' }, body: 'R0lGODlhAQABAAAAACw=', base64: true };
      const served = await serveFeed(gif);
      expect(await counterOf('goatcounter').report?.(`${served.url}/`, a, ask)).to.equal(undefined);
      const [{ method, url }] = await served.requests();
      expect([method, new URL(url, SITE).pathname]).to.deep.equal(['POST', `/feed/${served.name}/count`]);
      expect(Object.fromEntries(queryOf({ url } as SeenRequest))).to.deep.equal({
        p: '/blog/read/1_a',
        t: a.title,
      });
    });

    it('sends one request per article', () => {
      expect(counterOf('goatcounter').batch).to.equal(1);
    });
  });

  describe('umami', () => {
    const share = { body: { websiteId: 'b59a', token: 'eyJ.x-y_z' } };
    const headers = { 'Access-Control-Allow-Headers': 'x-umami-share-token, x-umami-share-context' };
    const rows = [
      { x: '/blog/read/1_a', y: 41 },
      { x: '/blog/read/1_a/', y: 1 },
      { x: '/', y: 999 },
    ];

    it('reads all pages in one request with the token of a share URL', async () => {
      const hash = item('/#/berita/1');
      const query = item('/?p=15');
      const { numbers, requests, base } = await read(
        'umami',
        [a, b, hash, query],
        [share, { status: 204, headers }, { body: rows }],
        '/share/AbC123/kpu.go.id',
      );
      expect(numbers).to.deep.equal({ [a.id]: 42 });
      const asked = requests.filter(({ method }) => method === 'GET');
      expect(asked.map(({ url }) => url.split('?')[0])).to.deep.equal([
        `${base}/api/share/AbC123`,
        `${base}/api/websites/b59a/metrics`,
      ]);
      expect(queryOf(asked[1]).get('type')).to.equal('path');
      expect([
        asked[1].headers['x-umami-share-token'],
        asked[1].headers['x-umami-share-context'],
      ]).to.deep.equal(['eyJ.x-y_z', '1']);
    });

    it('falls back to the metric name of version 2', async () => {
      const preflight = { status: 204, headers };
      const answers = [share, preflight, { status: 400 }, preflight, { body: rows }];
      const { numbers, requests } = await read('umami', [a], answers, '/share/AbC123');
      expect(numbers).to.deep.equal({ [a.id]: 42 });
      const asked = requests.filter(({ method }) => method === 'GET');
      expect(asked.map((request) => queryOf(request).get('type'))).to.deep.equal([null, 'path', 'url']);
    });

    it('fails if the address is not a share URL or shares nothing', async () => {
      expect((await failureOf(read('umami', [a], [share]))).code).to.equal('bad-url');
      const none = await failureOf(read('umami', [a], [{ body: {} }], '/share/AbC123'));
      expect(none.code).to.equal('not-a-feed');
    });

    it('cannot report views', () => {
      expect('report' in counterOf('umami')).to.equal(false);
    });
  });

  describe('matomo', () => {
    const rows = [
      { label: '/blog/read/1_a', nb_hits: 41, url: `${SITE}/blog/read/1_a` },
      { label: '/blog/read/2_b', nb_hits: '7' },
      { label: '/x', nb_hits: -3 },
    ];

    it('reads all pages of the site in one request without a token', async () => {
      const { numbers, requests, base } = await read(
        'matomo',
        [a, b, item('/x')],
        [{ body: rows }],
        '/?idSite=3',
      );
      expect(numbers).to.deep.equal({ [a.id]: 41, [b.id]: 7 });
      expect(requests.map(({ url }) => url.split('?')[0])).to.deep.equal([`${base}/index.php`]);
      const query = queryOf(requests[0]);
      expect([query.get('method'), query.get('idSite'), query.get('flat')]).to.deep.equal([
        'Actions.getPageUrls',
        '3',
        '1',
      ]);
      expect(query.has('token_auth')).to.equal(false);
    });

    it('fails if the reports are not public', async () => {
      const body = { result: 'error', message: "You can't access this resource" };
      expect((await failureOf(read('matomo', [a], [{ body }]))).code).to.equal('not-a-feed');
    });

    it('cannot report views', () => {
      expect('report' in counterOf('matomo')).to.equal(false);
    });
  });

  describe('wordpress', () => {
    const posts = [
      { link: `${SITE}/2024/01/rapat-pleno/`, views: 41 },
      { link: `${SITE}/?p=15`, views: '1,234' },
    ];

    it('requests the shown posts by slug and id', async () => {
      const items = [item('/2024/01/rapat-pleno/'), item('/?p=15')];
      const { numbers, requests, base } = await read(
        'wordpress',
        items,
        [{ body: [posts[1]] }, { body: [posts[0]] }],
        '/wp-json',
      );
      expect(numbers).to.deep.equal({ [items[0].id]: 41, [items[1].id]: 1234 });
      expect(requests.map(({ url }) => url.split('?')[0])).to.deep.equal(
        Array<string>(2).fill(`${base}/wp-json/wp/v2/posts`),
      );
      expect([queryOf(requests[0]).get('include'), queryOf(requests[1]).get('slug')]).to.deep.equal([
        '15',
        'rapat-pleno',
      ]);
    });

    it('keeps a route in the query', async () => {
      const { requests } = await read('wordpress', [a], [{ body: [] }], '?rest_route=/wp/v2/posts');
      expect(queryOf(requests[0]).get('rest_route')).to.equal('/wp/v2/posts');
    });

    it('fails if the plugin is missing', async () => {
      const error = await failureOf(read('wordpress', [a], [{ body: [{ link: a.url }] }]));
      expect(error.code).to.equal('not-a-feed');
      expect((await failureOf(read('wordpress', [a], [{ body: { code: 'x' } }]))).code).to.equal(
        'not-a-feed',
      );
    });

    it('cannot report views', () => {
      expect('report' in counterOf('wordpress')).to.equal(false);
    });
  });
});

describe('call', () => {
  const codeOf = async (answer: Answer, limits: Partial<Limits> = {}): Promise<string> => {
    const { url } = await serveFeed(answer);
    return (await failureOf(requestJson(url, { limits }))).code;
  };

  it('returns the parsed JSON', async () => {
    const { url } = await serveFeed({ status: 201, body: { a: 1 } });
    expect(await requestJson(url)).to.deep.equal({ a: 1 });
  });

  it('rejects with the code of the failure', async () => {
    expect(await codeOf({ status: 500 })).to.equal('http');
    expect(await codeOf({ body: '<!doctype html>' })).to.equal('bad-syntax');
    expect(await codeOf({ body: '' })).to.equal('bad-syntax');
    expect(await codeOf({ cors: false })).to.equal('network');
    expect(await codeOf({ cut: true, body: 'x'.repeat(1000) })).to.equal('interrupted');
    expect(await codeOf({ hang: true }, { total: 50 })).to.equal('timeout');
    expect(await codeOf({ stall: true, body: 'x'.repeat(1000) }, { total: 200 })).to.equal('timeout');
    expect(await codeOf({ body: `"${'x'.repeat(1_000_000)}"` })).to.equal('too-large');
  });

  it('is unaffected by a polluted Object.prototype', async () => {
    const { url, requests } = await serveFeed({ body: {} });
    Object.assign(Object.prototype, { method: 'PUT', credentials: 'include', 'x-bad': '1', window: 1 });
    try {
      await requestJson(url);
    } finally {
      for (const name of ['method', 'credentials', 'x-bad', 'window'])
        Reflect.deleteProperty(Object.prototype, name);
    }
    const [{ method, headers }] = await requests();
    expect([method, headers['x-bad']]).to.deep.equal(['GET', undefined]);
  });
});
