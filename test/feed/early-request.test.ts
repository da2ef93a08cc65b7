import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/index.js';
import { wordpress } from '../../src/feed/formats/wordpress/wordpress.js';
import { postsUrl } from '../../src/feed/formats/wordpress/posts-url.js';
import { serveFeed } from '../helpers/server.js';

const POSTS = [
  { id: 1, link: 'https://kpu.example/1', title: { rendered: 'Judul' }, content: { rendered: '<p>Isi' } },
];
const RSS = '<rss version="2.0"><channel><title>KPU</title><item><title>Judul</title></item></channel></rss>';

/** What a page that has loaded none of the formats did for one feed. */
interface Outcome {
  titles: string[];
  /** When the request for the feed was sent, in milliseconds. */
  sent: number;
  /** When the code of each format had arrived. */
  arrived: Record<string, number>;
}

/** Loads a feed in a new page. */
async function loadInNewPage(url: string, format: string): Promise<Outcome> {
  const frame = document.createElement('iframe');
  const id = Math.random().toString(36);
  const answer = new Promise<Outcome>((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<{ id?: string; error?: string; outcome: Outcome }>) => {
      if (data.id !== id) return;
      removeEventListener('message', onMessage);
      if (data.error) reject(new Error(data.error));
      else resolve(data.outcome);
    };
    addEventListener('message', onMessage);
  });
  frame.srcdoc = `<script type="module">
    import { loadFeed } from '/src/feed/index.ts';
    const urls = () => performance.getEntriesByType('resource');
    loadFeed(${JSON.stringify(url)}, { format: ${JSON.stringify(format)} })
      .then(({ articles }) => ({
        titles: articles.map(({ title }) => title),
        sent: urls().find(({ name }) => name.startsWith(${JSON.stringify(url)})).startTime,
        arrived: Object.fromEntries(
          urls().flatMap(({ name, responseEnd }) =>
            /formats\\/((?:xml\\/)?index)/.test(name) ? [[RegExp.$1, responseEnd]] : []),
        ),
      }))
      .then((outcome) => parent.postMessage({ id: '${id}', outcome }, '*'),
        (error) => parent.postMessage({ id: '${id}', error: String(error) }, '*'));
  </script>`;
  document.body.append(frame);
  return answer.finally(() => frame.remove());
}

describe('the request for a feed', () => {
  for (const [title, path, format, body, code] of [
    ['WordPress posts', '/wp-json/wp/v2/posts', 'auto', POSTS, ['index']],
    [
      'WordPress posts whose route is in the query',
      '?rest_route=/wp/v2/posts',
      'wordpress',
      POSTS,
      ['index'],
    ],
    ['RSS at the address of a feed', '/feed/', 'auto', RSS, ['index', 'xml/index']],
    ['RSS in a file', '/berita.xml', 'auto', RSS, ['index', 'xml/index']],
    ['RSS by its format', '/berita', 'xml', RSS, ['index', 'xml/index']],
  ] as const)
    it(`is sent once, before the code that reads it has arrived: ${title}`, async () => {
      const { url, requests } = await serveFeed({ body });
      const { titles, sent, arrived } = await loadInNewPage(url + path, format);
      expect(titles).to.deep.equal(['Judul']);
      expect(Object.keys(arrived)).to.have.members(code);
      // at most: WebKit's clock has steps of a millisecond
      for (const name of code) expect(sent, name).to.be.at.most(arrived[name]);
      expect(await requests()).to.have.length(1);
    });

  for (const path of [
    '/wp-json/wp/v2/posts',
    '/wp-json/wp/v2/posts/',
    '/situs/wp-json/wp/v2/berita',
    '/wp-json/wp/v2/posts?categories=12',
    '/?rest_route=/wp/v2/posts',
    '/?rest_route=/wp/v2/posts&categories=12',
    '/wp/v2/posts?search=pemilu',
  ])
    it(`has the address that the format makes: ${path}`, () => {
      for (const count of [1, 10, 11, 30, 99, 500]) {
        const url = `https://kpu.example${path}`;
        const early = postsUrl(url, count);
        expect(early).to.equal(wordpress.address?.(url, count));
        expect(wordpress.address?.(early!, count)).to.equal(early);
      }
    });

  for (const path of [
    '/wp-json/wp/v2/posts/15',
    '/wp-json/wp/v2/posts?_embed=author',
    '/wp-json/wp/v2/posts?per_page=5',
    '/wp-json/wp/v2/posts?page=2',
    '/wp-json/wp/v2/posts#isi',
    '/wp-json',
    '/wp-json/kpu/v1/berita',
    '/?url=https://kpu.example/wp-json/wp/v2/posts',
    '/#/wp/v2/posts',
    '/feed.json',
  ])
    it(`waits for the format that makes its address: ${path}`, () => {
      expect(postsUrl(`https://kpu.example${path}`, 10)).to.equal(undefined);
    });

  it('is repeated without what a plugin fails at, as any other is', async () => {
    const { url, requests } = await serveFeed({ status: 500 }, { body: POSTS });
    const feed = await loadFeed(`${url}/wp-json/wp/v2/posts`);
    expect(feed.articles).to.have.length(1);
    expect((await requests()).map((request) => new URL(request.url, url).search)).to.deep.equal([
      '?_embed=1&per_page=10',
      '?per_page=10',
    ]);
  });
});
