import { expect, waitUntil } from '@open-wc/testing';
import { openPage, publishSite } from '../helpers/page.js';
import { origins, serveAt, serveFeed, uniqueName, type ServedFeed } from '../helpers/server.js';
import { scripts } from './news.js';

interface Printing {
  element?: 'list' | 'article' | 'share';
  attributes?: Record<string, unknown>;
  text?: string;
  src?: string;
  pageUrl?: string;
  nonce?: string;
  structuredData?: boolean;
  templates?: 'script' | 'lib';
}

declare global {
  /** The content of the shadow roots before the script was loaded, and the changes since. */
  var served: { nodes: Element[][]; words: string[]; changes: string[]; shift: number };
  /** Compares it with the present content. */
  function compare(): { same: boolean; kept: number; lost: number; words: boolean; changes: string[] };
}

const picture = {
  headers: { 'Content-Type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"/>',
};

/** Twelve articles with images; the newest is an hour old. */
async function news(): Promise<ServedFeed & { text: string; origin: string }> {
  const image = (await serveFeed(picture)).url;
  const items = Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    url: `https://kpu.example/berita/${String(index + 1)}`,
    title: `Judul ${String(index + 1)} <&>`,
    summary: `Ringkasan ${String(index + 1)}`,
    image,
    date_published: new Date(Date.now() - (index * 30 + 1) * 3_600_000).toISOString(),
    content_html: `<h2>Bab</h2><p>Isi <b>${String(index + 1)}</b></p>`,
    _kpu: { views: 41 + 9990 * index, section: 'Berita' },
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU',
    home_page_url: 'https://kpu.example/',
    items,
  };
  const { feeds } = await origins();
  return { ...(await serveFeed({ body: feed })), text: JSON.stringify(feed), origin: feeds };
}

/** Renders an element on the server, as kpu-news-cli does. */
async function print(how: Printing): Promise<string> {
  const { pages } = await origins();
  const zone = how.element !== 'share' && { 'time-zone': 'Asia/Jakarta' };
  const attributes = { lang: 'id', ...zone, ...how.attributes };
  const response = await fetch(`${pages}/render`, {
    method: 'PUT',
    body: JSON.stringify({ pageUrl: `${pages}/berita`, ...how, attributes }),
  });
  expect(response.status).to.equal(200);
  return response.text();
}

/** Records the page before the script is loaded; runs in the page, after the elements. */
function observe() {
  const all = 'kpu-news-list, kpu-article, kpu-share-bar';
  const roots = [...document.querySelectorAll(all)].map(({ shadowRoot }) => shadowRoot);
  // live regions are filled later, so that they are announced
  const textOf = (root: ShadowRoot | null) =>
    [...(root?.children ?? [])]
      .filter((element) => element.localName !== 'style')
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const region of copy.querySelectorAll('[role=status]')) region.remove();
        return copy.matches('[role=status]') ? '' : copy.textContent;
      })
      .join('');
  const nodesOf = (root: ShadowRoot | null) => [...(root?.querySelectorAll('*') ?? [])];
  const changes: string[] = [];
  window.served = { nodes: roots.map(nodesOf), words: roots.map(textOf), changes, shift: 0 };
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element?.closest('[role=status]'))
        changes.push([type, attributeName, element?.localName].join(' '));
    }
  });
  for (const root of roots)
    if (root)
      observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.served.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  window.compare = () => {
    const { nodes, words } = window.served;
    const now = roots.map(nodesOf);
    const kept = nodes.flatMap((list, index) => list.filter((node) => now[index].includes(node))).length;
    return {
      same: nodes.every(
        (list, index) => list.length === now[index].length && list.every((node, i) => node === now[index][i]),
      ),
      kept,
      lost: nodes.flat().length - kept,
      words: words.every((text, index) => text === textOf(roots[index])),
      changes: [...new Set(changes)],
    };
  };
}

/** Builds a page of server-rendered elements and a script that is loaded after they were recorded. */
async function pageOf(html: string, { script = scripts.module(), wreck = '' } = {}): Promise<string> {
  const { pages } = await origins();
  const looking = await serveAt(pages, uniqueName(), [
    { headers: { 'Content-Type': 'text/javascript' }, body: `${wreck}(${observe.toString()})()` },
  ]);
  return `${html}<p>Kaki</p><script src="${looking.url}"></script>${script}`;
}

/** Renders all three elements on the server. */
async function printThree(src: string, text: string, nonce?: string): Promise<string> {
  const { pages } = await origins();
  const parts = await Promise.all([
    print({
      src,
      text,
      nonce,
      attributes: {
        limit: 5,
        share: 'x whatsapp copy',
        layout: 'grid',
        show: 'image date author summary tags views source',
      },
    }),
    print({
      element: 'article',
      src,
      text,
      nonce,
      attributes: {
        'structured-data': true,
        'article-id': '2',
        show: 'section text-size date author body tags views source', // an image would get an enlarge button
      },
    }),
    print({
      element: 'share',
      nonce,
      attributes: { networks: 'facebook telegram copy', heading: 'Judul' },
      pageUrl: `${pages}/a`,
    }),
  ]);
  return parts.join('');
}

/** Waits until all three elements are hydrated and reports their state; runs in the page. */
async function settle() {
  const root = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  const announcement = () => root('kpu-news-list').querySelector('[role=status]')?.textContent.trim();
  await until(announcement, 'what is read out');
  await until(() => document.querySelector('kpu-share-bar')!.hasUpdated, 'the share bar');
  const article = document.querySelector('kpu-article')!;
  await until(() => article.hasUpdated, 'the article');
  await article.updateComplete;
  await until(() => !root('kpu-article').querySelector('[aria-disabled=true]'), 'the size of its text');
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    ...compare(),
    shift: served.shift,
    announcement: announcement(),
    cards: root('kpu-news-list').querySelectorAll('.item').length,
    body: root('kpu-article').querySelector('.body')!.innerHTML,
    described: document.querySelectorAll('script[type="application/ld+json"]').length,
    sheets: root('kpu-news-list').adoptedStyleSheets.length,
  };
}

describe('server-rendered elements', () => {
  for (const [kind, script] of Object.entries(scripts))
    it(`are hydrated by the ${kind} script: same nodes and text, no layout shift, request or CSP violation`, async () => {
      const { url, text, requests, origin } = await news();
      const html = await pageOf(await printThree(url, text, 'angka'), { script: script() });

      const page = await openPage({
        html,
        csp:
          `default-src 'none'; script-src 'self'; style-src 'nonce-angka'; connect-src 'none'; img-src ${origin}; ` +
          "require-trusted-types-for 'script'; trusted-types kpu-news",
        probe: settle,
      });

      const { same, lost, words, changes, ...seen } = page.result;
      expect([lost, same, words]).to.deep.equal([0, true, true], changes.join());
      // the text size buttons are enabled, and the URL for print is set
      const allowed = [
        'attributes aria-disabled button',
        'attributes data-address article',
        'attributes style article',
      ];
      expect(changes.filter((change) => !allowed.includes(change))).to.deep.equal([]);
      expect(seen).to.deep.include({
        shift: 0,
        cards: 5,
        body: '<h2>Bab</h2><p>Isi <b>2</b></p>',
        described: 1,
      });
      expect(seen.announcement).to.contain('5 berita');
      expect(seen.sheets).to.be.above(0);
      expect(await requests()).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      expect(page.events.map(({ type, tag }) => `${type} ${tag}`)).to.have.members([
        'kpu-load kpu-news-list',
        'kpu-load kpu-article',
      ]);
    });

  it('work like client-rendered ones: more, limit, sharing and reload', async () => {
    const { url, text, requests } = await news();
    const html = await pageOf(await print({ src: url, text, attributes: { limit: 5, share: 'copy' } }));

    const { result, errors } = await openPage({
      html,
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        const root = list.shadowRoot!;
        const titles = () => [...root.querySelectorAll('[part=title]')].map((element) => element.textContent);
        const first = root.querySelector('.item');
        await until(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list');
        root.querySelector<HTMLElement>('[part=more]')!.click();
        await until(() => titles().length === 10, 'more cards');
        list.limit = 3;
        list.heading = 'Kabar';
        await list.updateComplete;
        const few = titles();
        const shared: string[] = [];
        list.addEventListener('kpu-share', (event) => {
          shared.push(event.detail.item.title);
          event.preventDefault();
        });
        root.querySelectorAll<HTMLElement>('[data-network=copy]')[1].click();
        await list.reload();
        return {
          few,
          shared,
          titles: titles(),
          same: first === root.querySelector('.item'),
          headings: [...root.querySelectorAll('[part=heading]')].map((element) => element.textContent),
        };
      },
    });

    expect(result.few).to.have.length(6);
    expect(result.shared).to.deep.equal(['Judul 2 <&>']);
    expect(result.titles[0]).to.equal('Judul 1 <&>');
    expect(result.same).to.equal(true);
    expect(result.headings).to.deep.equal(['Kabar']);
    expect(await requests()).to.have.length(2);
    expect(errors).to.deep.equal([]);
  });

  /** Changes by others on the way to the browser: translating, optimising or blocking proxies, and a CMS that repairs markup. */
  const wrecks: Record<string, { wreck: string; lost: number | 'all' }> = {
    'if comments are missing': {
      lost: 'all',
      wreck:
        'for (let w = document.createTreeWalker(root, 128), n, all = []; ; ) { n = w.nextNode(); if (n) { all.push(n); continue; } for (const c of all) c.remove(); break; }',
    },
    'if half of the comments are missing': {
      lost: 'all',
      wreck:
        'for (let w = document.createTreeWalker(root, 128), n, all = []; ; ) { n = w.nextNode(); if (n) { all.push(n); continue; } for (const c of all) if (c.data.startsWith("/")) c.remove(); break; }',
    },
    'if titles are wrapped by a translator': {
      lost: 4, // both links, and the elements around their text
      wreck:
        'for (const t of root.querySelectorAll("[part=title]")) { const f = document.createElement("font"); f.append(...t.childNodes); t.append(f); }',
    },
    'if a card is duplicated': {
      lost: 'all',
      wreck: 'const li = root.querySelector("li"); li.after(li.cloneNode(true));',
    },
    'if a card is missing': { lost: 'all', wreck: 'root.querySelector("li:last-child").remove();' },
    'if a link is changed': {
      lost: 0,
      wreck:
        'root.querySelector("[part=title]").href = "https://jahat.example/"; root.querySelector("[part=heading]").childNodes[1].data = "Awas";',
    },
    'if the shadow root is empty': { lost: 'all', wreck: 'root.replaceChildren();' },
    'if the shadow root has other content': {
      lost: 'all',
      wreck: 'root.replaceChildren(document.createElement("b"));',
    },
  };
  for (const [name, { wreck, lost }] of Object.entries(wrecks))
    it(`are repaired ${name}`, async () => {
      const { url, text } = await news();
      const start = 'const root = document.querySelector("kpu-news-list").shadowRoot;';
      const html = await pageOf(await print({ src: url, text, attributes: { limit: 2, share: 'x' } }), {
        wreck: `{${start}${wreck}}`,
      });

      const { result, errors } = await openPage({
        html,
        probe: async () => {
          const list = document.querySelector('kpu-news-list')!;
          const root = list.shadowRoot!;
          await until(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list');
          list.layout = 'grid';
          await list.updateComplete;
          const texts = (places: string) =>
            [...root.querySelectorAll(places)].map((element) => element.textContent.trim());
          return {
            ...compare(),
            titles: texts('[part=title]'),
            headings: texts('[part=heading]'),
            links: [...root.querySelectorAll<HTMLAnchorElement>('a[part=title]')].map(({ href }) => href),
            shares: root.querySelectorAll('.share-link').length,
            layouts: root.querySelectorAll('.grid').length,
            fonts: [...root.querySelectorAll('*')].filter(({ localName }) => localName === 'font').length,
          };
        },
      });

      expect(result).to.deep.include({
        titles: ['Judul 1 <&>', 'Judul 2 <&>'],
        headings: ['Berita Terkini'],
        links: ['https://kpu.example/berita/1', 'https://kpu.example/berita/2'],
        shares: 2,
        layouts: 1,
        fonts: 0,
      });
      if (lost !== 'all') expect(result.lost).to.equal(lost);
      expect(errors).to.deep.equal([]);
    });

  it('are rendered again, once, if the hydration chunk cannot be loaded', async () => {
    const { url, text } = await news();
    const site = await publishSite({ without: ['hydrate.js'] });
    const html = await pageOf(await print({ src: url, text, attributes: { limit: 2 } }), {
      script: scripts.module(site.url),
    });

    const { result } = await openPage({
      html,
      probe: async () => {
        const root = document.querySelector('kpu-news-list')!.shadowRoot!;
        await until(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list');
        return [...root.querySelectorAll('[part=title], [part=heading]')].map(
          (element) => element.textContent,
        );
      },
    });

    expect(result).to.deep.equal(['Berita Terkini', 'Judul 1 <&>', 'Judul 2 <&>']);
  });

  it('show another article with its body if article-id has changed', async () => {
    const { url, text, requests } = await news();
    const html = await pageOf(
      await print({ element: 'article', text, src: url, attributes: { 'article-id': '2' } }),
      {
        wreck: 'document.querySelector("kpu-article").setAttribute("article-id", "3");',
      },
    );

    const { result } = await openPage({
      html,
      probe: async () => {
        const root = document.querySelector('kpu-article')!.shadowRoot!;
        await until(() => root.querySelector('.body b')?.textContent === '3', 'the body');
        return [root.querySelector('h1')?.textContent, root.querySelectorAll('.body b').length];
      },
    });

    expect(result).to.deep.equal(['Judul 3 <&>', 1]);
    expect(await requests()).to.have.length(1);
  });

  /** What may have happened to the body before the script is loaded. */
  const bodies: Record<string, string> = {
    'was emptied': 'root.querySelector(".body").replaceChildren()',
    'was removed': 'root.querySelector(".body").remove()',
    'was moved': 'root.querySelector(".body").after(...root.querySelector(".body").childNodes)',
    'is in an article that is rendered again': 'root.querySelector("article").replaceChildren("x")',
  };
  for (const [name, wreck] of Object.entries(bodies))
    it(`show the body of an article if it ${name}`, async () => {
      const { url, text } = await news();
      const html = await pageOf(
        await print({ element: 'article', text, src: url, attributes: { 'article-id': '2' } }),
        { wreck: `{const root = document.querySelector("kpu-article").shadowRoot; ${wreck}}` },
      );

      const { result, errors } = await openPage({
        html,
        probe: async () => {
          const root = document.querySelector('kpu-article')!.shadowRoot!;
          await until(() => root.querySelector('.body b'), 'the body');
          return [...root.querySelectorAll('h1, h2, b')].map(({ textContent }) => textContent);
        },
      });

      expect(result).to.deep.equal(['Judul 2 <&>', 'Bab', '2']);
      expect(errors).to.deep.equal([]);
    });

  for (const loading of ['eager', 'lazy'])
    it(`stay until the feed is loaded if its inline JSON was removed (${loading})`, async () => {
      const { url, text, requests } = await news();
      const printed = await print({ src: url, text, attributes: { limit: 5, loading } });
      const html = await pageOf(printed.replace(/<script type="application\/feed\+json">.*?<\/script>/, ''));

      const { result, errors } = await openPage({
        html,
        probe: async () => {
          const root = document.querySelector('kpu-news-list')!.shadowRoot!;
          await until(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list');
          return {
            lost: compare().lost,
            skeletons: served.changes.filter((change) => change.includes('part')).length,
          };
        },
      });

      expect(result.skeletons).to.equal(0);
      // the whole feed is loaded, so as many cards are shown as before
      expect(result.lost).to.equal(0);
      expect(await requests()).to.have.length(1);
      expect(errors).to.deep.equal([]);
    });

  it('request the body of an article whose card was not printed, once it is opened', async () => {
    const { url, text, requests } = await news();
    const attributes = { limit: 2, open: 'dialog', address: 'none', search: true };
    const printed = await print({ src: url, text, attributes });
    expect([...printed.matchAll(/"content_html"/g)]).to.have.length(2);

    const { result, errors } = await openPage({
      html: await pageOf(printed),
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        const root = list.shadowRoot!;
        await until(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list');
        list.setAttribute('limit', '12');
        await list.updateComplete;
        const read = async (index: number) => {
          root.querySelectorAll<HTMLElement>('[part=title]')[index].click();
          await until(() => root.querySelector('dialog kpu-article'), 'the dialog');
          const article = root.querySelector('dialog kpu-article')!;
          await until(() => article.shadowRoot?.querySelector('.body b'), 'the body');
          const words = article.shadowRoot!.querySelector('.body')!.textContent;
          root.querySelector('dialog')!.close();
          await until(() => !root.querySelector('dialog'), 'the closed dialog');
          return words;
        };
        return [await read(1), await read(6), await read(7)];
      },
    });

    expect(result).to.deep.equal(['BabIsi 2', 'BabIsi 7', 'BabIsi 8']);
    expect(await requests()).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('are rendered again, once, with another build of Lit', async () => {
    const { text } = await news();
    const container = document.createElement('div');
    container.setHTMLUnsafe(await print({ text, templates: 'lib', attributes: { limit: 3 } }));
    document.body.append(container);
    const root = container.firstElementChild!.shadowRoot!;
    await import('../../src/define.js'); // with the development build of Lit, whose parts are named differently
    await waitUntil(() => root.querySelector('[role=status]')?.textContent.trim(), 'the list', {
      timeout: 30_000,
    });
    const titles = [...root.querySelectorAll('[part~=title]')].map((element) => element.textContent);
    expect(titles).to.deep.equal(['Judul 1 <&>', 'Judul 2 <&>', 'Judul 3 <&>']);
    container.remove();
  });
});
