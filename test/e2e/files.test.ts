import { expect } from '@open-wc/testing';
import { openPage, publishSite } from '../helpers/page.js';
import { origins } from '../helpers/server.js';
import { readThree, scripts, serveNews, threeOf } from './news.js';

/** Uses the share bar, the dialog with an article, and a failing list; runs in a page. */
async function useEverything(feed: string) {
  const root = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  await until(() => root('kpu-share-bar').querySelectorAll('.share-link').length === 9, 'all networks');
  const card = await until(() => root('kpu-news-list').querySelector('a'), 'a card');
  await until(() => root('kpu-news-list').querySelector('[part=all], [role=status]'), 'the list’s extras');
  card.click();
  const dialog = await until(() => root('kpu-news-list').querySelector('dialog'), 'the dialog');
  const reader = dialog.querySelector('kpu-article')!;
  const body = await until(() => reader.shadowRoot?.querySelector('.body p')?.textContent, 'its article');
  const broken = document.createElement('kpu-news-list');
  broken.limits = { breaker: 0, backoff: 10 };
  broken.src = `${feed}-gone`;
  document.body.append(broken);
  const status = await until(
    () => broken.shadowRoot?.querySelector('[part=status]')?.textContent,
    'a sentence',
  );
  return { open: dialog.open, body, status };
}

const all = 'facebook x whatsapp telegram line threads linkedin bluesky email';
const everything = (feed: string) =>
  `<kpu-news-list src="${feed}" open="dialog"></kpu-news-list><kpu-share-bar networks="${all}"></kpu-share-bar>`;

describe('files of dist', () => {
  /** The files that a page with all three elements fetches if a CMS adds a version to the script's address. */
  const filesWithVersion = async (script: (base: string, query: string) => string) => {
    const [news, site] = await Promise.all([serveNews(), publishSite()]);
    const page = await openPage({
      head: script(site.url, '?ver=6.4'),
      html: threeOf(news.url),
      probe: readThree,
    });
    expect(page.errors).to.deep.equal([]);
    return site.files();
  };

  it('are each fetched once although a CMS adds ?ver= (module)', async () => {
    const [main, ...others] = await filesWithVersion(scripts.module);
    expect(main).to.equal('kpu-news.js?ver=6.4');
    expect(others).to.deep.equal([...new Set(others)]);
    expect(others.filter((file) => /^kpu-news|\?/.test(file))).to.deep.equal([]);
    expect(others.length).to.be.above(1);
  });

  it('are a single file although a CMS adds ?ver= (classic)', async () => {
    expect(await filesWithVersion(scripts.classic)).to.deep.equal(['kpu-news.classic.js?ver=6.4']);
  });

  it('work with the classic script alone: dialog, article, all networks and error messages', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite({ only: ['kpu-news.classic.js'] })]);

    const page = await openPage({
      head: scripts.classic(site.url),
      html: everything(news.url),
      data: news.url,
      probe: useEverything,
    });

    expect(page.result).to.deep.equal({
      open: true,
      body: 'Halo dunia',
      status: 'Sumber berita tidak dapat dibuka.',
    });
    expect(await site.files()).to.deep.equal(['kpu-news.classic.js']);
  });

  it('work with the module and its bundles', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite()]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: everything(news.url),
      data: news.url,
      probe: useEverything,
    });

    const files = await site.files();
    expect(page.result.open).to.equal(true);
    expect(files).to.deep.equal([...new Set(files)]);
    expect(files).to.include.members(['dialog.js', 'feed-extras.js', 'share.js']);
  });

  it('are three at most for a share bar with nine networks', async () => {
    const site = await publishSite();

    const page = await openPage({
      head: scripts.module(site.url),
      html: `<kpu-share-bar networks="${all}"></kpu-share-bar>`,
      probe: async () => {
        const links = () =>
          document.querySelector('kpu-share-bar')?.shadowRoot?.querySelectorAll('.share-link');
        await until(() => links()?.length === 9, 'all networks');
      },
    });

    expect(page.errors).to.deep.equal([]);
    expect(await site.files()).to.have.length.at.most(3);
  });

  it('show an article whose extras are missing, and report them once', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite({ without: ['article-extras.js'] })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: `<kpu-article src="${news.url}" page-title structured-data></kpu-article>`,
      probe: async () => {
        const root = () => document.querySelector('kpu-article')?.shadowRoot;
        const body = await until(() => root()?.querySelector('.body p')?.textContent, 'the body');
        await until(() => errorCount() === 1, 'one error');
        const buttons = root()!.querySelectorAll('[part=text-size] button');
        return { body, disabled: [...buttons].map(({ ariaDisabled }) => ariaDisabled) };
      },
    });

    expect(page.result).to.deep.equal({ body: 'Halo dunia', disabled: ['true', 'true'] });
    expect(page.events.filter(({ code }) => code === 'module').map(({ tag }) => tag)).to.deep.equal([
      'kpu-article',
    ]);
    expect(page.errors.join('\n')).to.contain('[kpu-news] module');
  });

  it('leave the cards as links and log an instruction if bundles are missing', async () => {
    const missing = ['article.js', 'list.js'];
    const [news, site] = await Promise.all([serveNews(), publishSite({ without: missing })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: threeOf(news.url),
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        const article = document.querySelector('kpu-article')!;
        await until(() => list.shadowRoot?.querySelectorAll('.item a').length === 3, 'three cards');
        await until(() => article.shadowRoot?.querySelector('slot:not([name])'), 'the article’s fallback');
        const fallback = article.querySelector('a')!;
        await until(() => fallback.offsetHeight > 0, 'the fallback link on screen');
        await until(() => errorCount() === 2, 'two errors');
        return [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.item a')].map(({ href }) => href);
      },
    });

    expect(page.result).to.deep.equal(['satu', 'dua', 'tiga'].map((name) => `https://kpu.example/${name}`));
    const failed = page.events.filter(({ type }) => type === 'kpu-error');
    expect(failed.map(({ tag, code, source }) => `${tag} ${code ?? ''} ${source ?? ''}`)).to.have.members([
      'kpu-news-list module module',
      'kpu-article module module',
    ]);
    expect(page.errors.join('\n')).to.contain('Publish all files of one version of dist/');
  });

  it('show an article, with the buttons for its text size disabled, if the bundle of its extras is missing', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite({ without: ['article-extras.js'] })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: threeOf(news.url),
      probe: async () => {
        const root = () => document.querySelector('kpu-article')!.shadowRoot!;
        await until(() => document.querySelector('kpu-article')?.shadowRoot, 'a shadow root');
        const body = await until(() => root().querySelector('.body')?.textContent, 'the body');
        return {
          body,
          inert: [...root().querySelectorAll('[part=text-size] button')].map(
            ({ ariaDisabled }) => ariaDisabled,
          ),
        };
      },
    });

    expect(page.result).to.deep.equal({ body: 'Halo duniaTPSKotak', inert: ['true', 'true'] });
  });

  it('show cards and fallback content and log an instruction if all bundles are of another build', async () => {
    const { pages } = await origins();
    const hashes = (await (await fetch(`${pages}/dist/integrity.json`)).json()) as object;
    const bundles = Object.keys(hashes).filter((file) => /^[\da-f]{8}\//.test(file));
    const ofAnotherBuild = async (file: string) => {
      const [build, name] = file.split('/');
      const text = await (await fetch(`${pages}/dist/${file}`)).text();
      return [name, text.replaceAll(build, '0123abcd')];
    };
    const instead = Object.fromEntries(await Promise.all(bundles.map(ofAnotherBuild))) as Record<
      string,
      string
    >;
    const [news, site] = await Promise.all([serveNews(), publishSite({ instead })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: threeOf(news.url),
      probe: async () => {
        const root = (tag: string) => document.querySelector(tag)?.shadowRoot;
        await until(() => root('kpu-news-list')?.querySelectorAll('.item a').length === 3, 'three cards');
        await until(() => errorCount() === 3, 'three errors');
        const isShown = (tag: string) => document.querySelector<HTMLElement>(`${tag} > a`)!.offsetHeight > 0;
        await until(() => isShown('kpu-article') && isShown('kpu-share-bar'), 'the fallback content');
        return [...document.querySelectorAll('kpu-news-list, kpu-article')].map(
          (element) => element.shadowRoot!.querySelectorAll('[part=skeleton]').length,
        );
      },
    });

    expect(bundles).to.have.length.above(5);
    expect(page.result).to.deep.equal([0, 0]);
    expect(page.events.filter(({ code }) => code === 'module').map(({ tag }) => tag)).to.have.members([
      'kpu-news-list',
      'kpu-article',
      'kpu-share-bar',
    ]);
    expect(page.errors.join('\n')).to.contain('[kpu-news] module').and.to.contain('Publish all files');
  });

  it('are requested again by the next call if a bundle failed to load', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite({ failingOnce: ['list.js'] })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: `<kpu-news-list src="${news.url}" share="x" limit="2"></kpu-news-list>`,
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        await until(() => errorCount() === 1, 'an error');
        await list.loadMore();
        return until(() => list.shadowRoot!.querySelectorAll('.share-link').length, 'links on cards');
      },
    });

    expect(page.result).to.equal(3);
    expect((await site.files()).filter((file) => file === 'list.js')).to.have.length(2);
  });

  it('report kpu-error and log an instruction if no bundle is published', async () => {
    const [news, site] = await Promise.all([serveNews(), publishSite({ only: ['kpu-news.js'] })]);

    const page = await openPage({
      head: scripts.module(site.url),
      html: threeOf(news.url),
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        await until(() => list.shadowRoot?.querySelectorAll('.item a').length === 3, 'three cards');
        await until(() => errorCount() === 3, 'three errors');
      },
    });

    expect(page.events.filter(({ code }) => code === 'module').map(({ tag }) => tag)).to.have.members([
      'kpu-news-list',
      'kpu-article',
      'kpu-share-bar',
    ]);
    expect(page.errors.join('\n')).to.contain('[kpu-news] module').and.to.contain('Publish all files');
  });
});

describe('a page with the elements of dist', () => {
  it('fetches a preloaded feed once', async () => {
    const news = await serveNews();
    const preload = `<link rel="preload" as="fetch" crossorigin href="${news.url}">`;

    await openPage({
      head: preload + scripts.module(),
      html: threeOf(news.url),
      probe: readThree,
    });

    expect(await news.requests()).to.have.length(1);
  });

  for (const [kind, script] of Object.entries(scripts))
    it(`sends no request to other hosts, and stores nothing (${kind})`, async () => {
      const news = await serveNews();
      const { feeds, pages } = await origins();

      const page = await openPage({
        head: `<script>localStorage.clear();sessionStorage.clear()</script>${script()}`,
        html: threeOf(news.url) + everything(news.url),
        probe: async () => {
          const list = document.querySelectorAll('kpu-news-list')[1];
          const bar = document.querySelectorAll('kpu-share-bar')[1];
          await until(() => bar.shadowRoot?.querySelectorAll('.share-link').length === 9, 'all networks');
          await until(() => list.shadowRoot?.querySelector('.item img'), 'cards');
          await until(
            () => document.querySelector('kpu-article')?.shadowRoot?.querySelector('.body p'),
            'the body',
          );
          const databases = await indexedDB.databases();
          return [document.cookie, localStorage.length, sessionStorage.length, databases.length];
        },
      });

      const hosts = new Set(page.requests.map((address) => new URL(address).origin));
      expect([...hosts].sort()).to.deep.equal([feeds, pages].sort());
      expect(page.result).to.deep.equal(['', 0, 0, 0]);
      const asked = await news.requests();
      expect(asked.every(({ method, headers }) => method === 'GET' && !headers.cookie)).to.equal(true);
    });

  for (const { name, code, origin, debug, says } of [
    {
      name: 'a feed without CORS',
      code: 'network',
      says: 'Most likely the header "Access-Control-Allow-Origin: *"',
    },
    {
      name: 'a feed without CORS under debug',
      code: 'cors',
      debug: true,
      says: 'Send "Access-Control-Allow-Origin: *"',
    },
    {
      name: 'a closed port under debug',
      code: 'unreachable',
      debug: true,
      origin: 'http://localhost:2/feed.json',
      says: 'does not answer this browser',
    },
  ])
    it(`reports ${name} as ${code}`, async () => {
      const news = await serveNews({ cors: false });

      const page = await openPage({
        head: scripts.module(),
        data: { url: origin ?? news.url, debug: !!debug },
        probe: async (received) => {
          const list = document.createElement('kpu-news-list');
          Object.assign(list, {
            src: received.url,
            debug: received.debug,
            limits: { breaker: 0, backoff: 10, policy: 1 },
          });
          list.append('Berita');
          document.body.append(list);
          await until(() => list.shadowRoot?.querySelector('[part=retry]'), 'a way to try again');
          await until(errorCount, 'kpu-error');
          return list.innerText;
        },
      });

      expect(page.result).to.contain('Berita');
      expect(page.events.map((event) => event.code)).to.deep.equal([code]);
      expect(page.errors.join('\n')).to.contain(says);
    });
});
