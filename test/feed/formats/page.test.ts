// A web page as the source of news: lists, feeds that a page names, articles of their own pages, the scheme of KPU's sites.
import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { loadFeed } from '../../../src/feed/index.js';
import { serveFeed, type Answer, type ServedFeed } from '../../helpers/server.js';
import { failureOf, quick } from '../limits.js';

const TITLES = [
  'KPU menetapkan daftar pemilih tetap tingkat kabupaten',
  'Sosialisasi pendidikan pemilih di sekolah menengah atas',
  'Rapat pleno terbuka rekapitulasi hasil penghitungan suara',
  'Pelantikan anggota panitia pemilihan kecamatan berjalan lancar',
  'Simulasi pemungutan suara digelar di tiga kelurahan',
];
const html = (body: string, head = ''): Answer => ({
  body: `<!doctype html><html lang="id"><head><title>Berita</title>${head}</head><body>${body}</body></html>`,
  headers: { 'Content-Type': 'text/html' },
});
const card = (title: string, index: number): string =>
  `<div class="post-${index}"><a href="/blog/read/${index + 1}_berita"><img src="/foto/${index}.jpg" width="300" height="200" alt=""></a>
   <h3><a href="/blog/read/${index + 1}_berita">${title}</a></h3><span>${index + 10} Maret 2024</span>
   <p>Ringkasan berita nomor ${index + 1} yang menjelaskan kegiatan komisi pemilihan umum di daerah ini.</p></div>`;
const MENU =
  '<nav><ul><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/kontak">Kontak</a></li></ul></nav>';
const LIST = `${MENU}<main><h1>Berita Terkini</h1>${TITLES.map(card).join('')}</main>`;
const PARAGRAPH = `<p>${'Komisi pemilihan umum menyelenggarakan kegiatan ini bersama pemangku kepentingan, dan semua berjalan tertib. '.repeat(4)}</p>`;
const ARTICLE = `${MENU}<article><h1>${TITLES[1]}</h1><time datetime="2024-03-11">11 Maret 2024</time>${PARAGRAPH.repeat(4)}
  <p>Telah dilihat 41 kali</p></article><script>document.title = 'x'</script>`;

const load = async (served: ServedFeed, options: Parameters<typeof loadFeed>[1] = {}) =>
  loadFeed(served.url, { limits: quick, asked: true, ...options });
const pathsOf = async (served: ServedFeed): Promise<string[]> =>
  (await served.requests()).map(({ url }) => url.replace(`/feed/${served.name}`, ''));

describe('page format', () => {
  it('reads the news of a page that nothing says to be a page', async () => {
    const { articles, bodiesOnPages } = await load(await serveFeed(html(LIST)));
    expect(articles.map(({ title }) => title)).to.deep.equal(TITLES);
    expect(articles[0].url).to.match(/\/blog\/read\/1_berita$/);
    expect(articles[0].image?.url).to.match(/\/foto\/0\.jpg$/);
    expect(articles.map(({ published }) => published)).to.deep.equal([
      '2024-03-10',
      '2024-03-11',
      '2024-03-12',
      '2024-03-13',
      '2024-03-14',
    ]);
    expect(bodiesOnPages).to.equal(true);
  });

  it('refuses a page without a list, and says what it is instead', async () => {
    const { code, facts } = await failureOf((await serveFeed(html(ARTICLE))).url, {
      format: 'page',
      asked: true,
    });
    expect([code, facts.reason]).to.deep.equal(['not-a-feed', 'prose']);
  });

  it('finds the list with a headline that the author names', async () => {
    const other = [
      'Lelang kendaraan dinas tahun ini',
      'Jadwal piket pegawai bulan ini',
      'Nomor telepon kantor kami',
    ];
    const aside = `<div>${other.map((title, index) => `<p><a href="/info/${index}">${title}</a></p>`).join('')}</div>`;
    const served = await serveFeed(html(`${aside}${LIST}`));
    const { articles } = await load(served, { pageExample: 'jadwal piket PEGAWAI bulan ini' });
    expect(articles.map(({ title }) => title)).to.deep.equal(other);
  });

  it('takes the items of a selector', async () => {
    const { articles } = await load(await serveFeed(html(LIST)), {
      pageItems: 'main > div:nth-of-type(-n + 2)',
    });
    expect(articles.map(({ title }) => title)).to.deep.equal(TITLES.slice(0, 2));
  });

  it('prefers the feed that the page names for itself', async () => {
    const served = await serveFeed(html(LIST));
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: '1', title: 'Dari umpan' }],
    };
    const head = `<link rel="alternate" type="application/feed+json" href="/feed/${served.name}/umpan.json">`;
    await served.answer(html(LIST, head), { body: feed });
    const { articles } = await load(served);
    expect(articles.map(({ title }) => title)).to.deep.equal(['Dari umpan']);
    expect(await pathsOf(served)).to.deep.equal(['', '/umpan.json']);
  });

  it('reads the page where the feed that it names is broken', async () => {
    const served = await serveFeed(html(LIST));
    const head = `<link rel="alternate" type="application/rss+xml" href="/feed/${served.name}/feed/">`;
    await served.answer(html(LIST, head), { status: 404, body: 'tidak ada' });
    expect((await load(served)).articles).to.have.lengthOf(5);
  });

  it('does not read the feed of the whole site in place of one page', async () => {
    const served = await serveFeed(
      html(LIST, '<link rel="alternate" type="application/rss+xml" href="/feed/">'),
    );
    expect((await load(served)).articles).to.have.lengthOf(5);
    expect(await pathsOf(served)).to.deep.equal(['']);
  });

  it('reads the encoding that the page declares', async () => {
    const latin = btoa(
      `<!doctype html><html><head><meta charset="windows-1252"><title>B</title></head><body>${TITLES.map((title, index) => card(`${title} \x96 caf\xe9`, index)).join('')}</body></html>`,
    );
    const served = await serveFeed({ body: latin, base64: true, headers: { 'Content-Type': 'text/html' } });
    expect((await load(served)).articles[0].title).to.equal(`${TITLES[0]} – café`);
  });
});

describe('a hostile page', () => {
  /** Policy violations that reading an answer causes; browsers report those of inert documents, too. */
  const violationsOf = async (read: () => Promise<unknown>): Promise<string[]> => {
    const seen: string[] = [];
    const add = ({ violatedDirective }: SecurityPolicyViolationEvent) => seen.push(violatedDirective);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src-attr 'none'; style-src-elem 'none'; style-src-attr 'none'";
    document.addEventListener('securitypolicyviolation', add);
    document.head.append(policy);
    await read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.removeEventListener('securitypolicyviolation', add);
    return seen;
  };

  it('violates no policy by its styles and event handlers', async () => {
    const hostile =
      '<style>p { color: red }</style><p style="color: red" onclick="x()">a</p><svg onload=x()></svg>';
    const list = await serveFeed(html(hostile + LIST));
    const article = await serveFeed(html(hostile + ARTICLE.replace('<article', '<article onclick="x()"')));

    const seen = await violationsOf(async () => {
      await load(list);
      await load(article, { single: true });
    });

    expect(seen).to.deep.equal([]);
  });

  it('hides no member of its document or of its forms', async () => {
    const names = [
      'body',
      'head',
      'title',
      'querySelectorAll',
      'createTreeWalker',
      'createElement',
      'remove',
    ];
    const images = names
      .map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`)
      .join('');
    const fields = names.map((name) => `<input name="${name}"><input id="${name}">`).join('');
    const answer = html(`${images}<form>${fields}</form>${ARTICLE}`);

    const { articles } = await load(await serveFeed(answer), { single: true });

    expect(articles[0].html).to.include('berjalan tertib');
  });

  it('is refused where a parser would take minutes for it', async () => {
    const { code } = await failureOf((await serveFeed(html('<div>'.repeat(100_000) + LIST))).url, {
      asked: true,
    });
    expect(code).to.equal('too-large');
  });
});

describe('kpu format', () => {
  it('asks for the category of news, and keeps to links to articles', async () => {
    const links = TITLES.map(
      (title, index) => `<li><a href="/index.php/blog/read/${index}_x">${title}</a></li>`,
    ).join('');
    const served = await serveFeed(html(`${MENU}<ul>${links}</ul>`));
    const { articles } = await load(served, { format: 'kpu' });
    expect(articles.map(({ title }) => title)).to.deep.equal(TITLES);
    expect(articles[0].key).to.match(/\/blog\/read\/0_x$/);
  });
});

describe('<kpu-article> of a page', () => {
  const show = async (attributes: Record<string, string>): Promise<KpuArticle> => {
    const element = document.createElement('kpu-article');
    element.limits = quick;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await oneEvent(element, 'kpu-load');
    await element.updateComplete;
    return element;
  };
  const partText = (element: Element, name: string): string =>
    element.shadowRoot?.querySelector(`[part~="${name}"]`)?.textContent?.trim() ?? '';

  it('takes its body and its number of views from the article of the list', async () => {
    const served = await serveFeed(html(LIST));
    const list = LIST.replaceAll('/blog/read/', `/feed/${served.name}/`);
    await served.answer(html(list), html(ARTICLE));
    const element = await show({ src: served.url, 'article-id': `${served.url}/2_berita` });
    expect(partText(element, 'title')).to.equal(TITLES[1]);
    expect(partText(element, 'body')).to.include('menyelenggarakan kegiatan');
    expect(partText(element, 'body')).not.to.include('Beranda');
    expect(partText(element, 'views')).to.include('41');
    element.remove();
  });

  it('shows the article of a page', async () => {
    const element = await show({ src: (await serveFeed(html(ARTICLE))).url, format: 'page' });
    expect(partText(element, 'title')).to.equal(TITLES[1]);
    expect(partText(element, 'body')).to.include('menyelenggarakan kegiatan');
    element.remove();
  });

  it('shows an article in a form around all of the page, as ASP.NET has it', async () => {
    const served = await serveFeed(html(`<form method="post">${ARTICLE}</form>`));
    const { articles } = await load(served, { single: true });
    expect(articles[0].html).to.include('berjalan tertib');
  });

  it('keeps the summary where the page of the article cannot be read', async () => {
    const served = await serveFeed(html(LIST));
    const list = LIST.replaceAll('/blog/read/', `/feed/${served.name}/`);
    await served.answer(html(list), { status: 404, body: 'tidak ada' });
    const element = await show({ src: served.url, 'article-id': `${served.url}/2_berita` });
    expect(partText(element, 'body')).to.include('Ringkasan berita nomor 2');
    element.remove();
  });
});
