import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';

interface DemoPage {
  path: string;
  /** Elements on it. */
  lists: number;
  articles: number;
  bars: number;
  /** Number of lists that intentionally show no articles. */
  empty: number;
  /** Codes of intended failures. */
  failures: string[];
}

const pages: DemoPage[] = [
  { path: 'demo/index.html', lists: 1, articles: 1, bars: 1, empty: 0, failures: [] },
  { path: 'demo/artikel.html', lists: 1, articles: 1, bars: 0, empty: 0, failures: [] },
  { path: 'demo/situs.html', lists: 1, articles: 1, bars: 0, empty: 0, failures: [] },
  { path: 'demo/galeri.html', lists: 1, articles: 0, bars: 0, empty: 0, failures: [] },
  { path: 'demo/tema.html', lists: 6, articles: 5, bars: 5, empty: 0, failures: [] },
  {
    path: 'demo/keadaan.html',
    lists: 24,
    articles: 3,
    bars: 1,
    empty: 6,
    failures: ['not-found', 'not-found', 'not-found', 'bad-syntax', 'not-in-feed'],
  },
  { path: 'dist/contoh/index.html', lists: 1, articles: 0, bars: 0, empty: 0, failures: [] },
];

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary: string }[];
}

/** Inspects a demo page and runs axe in light and dark; runs in the page. */
async function checkPage(failures: number) {
  const all = (tag: string) => [...document.querySelectorAll(tag)];
  const shown = (element: Element, part: string) => element.shadowRoot?.querySelector(part);
  const settled = (element: Element) =>
    (element.matches('.always-loading') && shown(element, '[part~=skeleton]')) ||
    (!shown(element, '[part~=skeleton]') &&
      shown(element, '[role=status], .state, slot[name=empty], slot[name=error], .body :first-child'));
  const elements = all('kpu-news-list, kpu-article, kpu-share-bar');
  for (const element of elements) await until(() => settled(element), `news in ${element.outerHTML}`);
  await until(() => errorCount() >= failures, 'all failures that it shows on purpose');
  const script = document.createElement('script');
  script.src = '/project/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const axe = await until(
    () => (window as { axe?: { run(options: object): Promise<{ violations: Violation[] }> } }).axe,
    'axe',
  );
  const found: Record<string, string[]> = {};
  for (const scheme of ['light', 'dark']) {
    // sets the background explicitly, since axe assumes a white one
    Object.assign(document.documentElement.style, { colorScheme: scheme, backgroundColor: 'Canvas' });
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    found[scheme] = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
    );
  }
  const lists = [...document.querySelectorAll('kpu-news-list')];
  return {
    counts: { lists: lists.length, articles: all('kpu-article').length, bars: all('kpu-share-bar').length },
    empty: lists.filter((list) => !shown(list, '.item a[href]')).map(({ heading }) => heading),
    fallbacks: elements
      .filter((element) => !element.matches('.always-loading'))
      .filter(
        (element) => !element.querySelector<HTMLAnchorElement>(':scope > a')?.href.startsWith('https://'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    links: [...new Set([...document.querySelectorAll('a')].map(({ href }) => href.split(/[?#]/)[0]))].filter(
      (href) => href.startsWith(location.origin),
    ),
    found,
  };
}

describe('demo pages', () => {
  for (const { path, failures, empty, lists, articles, bars } of pages)
    it(`${path} shows its articles, has no axe violations, and sends no request to other hosts`, async () => {
      const report = await openPage({ path, probe: checkPage, data: failures.length });

      expect(report.result.counts).to.deep.equal({ lists, articles, bars });
      expect(report.result.found).to.deep.equal({ light: [], dark: [] });
      expect(report.result.empty).to.have.length(empty);
      expect(report.result.fallbacks).to.deep.equal([]);
      const answers = await Promise.all(report.result.links.map(async (link) => (await fetch(link)).status));
      expect(answers.filter((status) => status !== 200)).to.deep.equal([], report.result.links.join());
      expect(report.violations).to.deep.equal([]);
      const wrong = report.events.filter(({ type }) => type === 'kpu-error').map(({ code }) => code);
      expect(wrong).to.have.members(failures);
      expect(report.errors.filter((error) => !error.startsWith('console.error: [kpu-news]'))).to.deep.equal(
        [],
      );
      expect(report.errors).to.have.length(failures.length);
      expect(new Set(report.requests.map((address) => new URL(address).host)).size).to.equal(1);
    });
});

/** What list, article and dialog show of the pages of a site; runs in the page. */
async function readSite() {
  const list = document.querySelector('kpu-news-list')!;
  const cards = await until(() => {
    const found = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])];
    return found[0]?.querySelector('a') && found;
  }, 'the cards');
  const textOf = (article: Element | null | undefined) =>
    article?.shadowRoot?.querySelector('.body :first-child')?.parentElement?.textContent ?? '';
  const first = await until(() => textOf(document.querySelector('kpu-article')), 'the first article');
  const title = cards[1].querySelector('a')!;
  title.click();
  const body = await until(
    () => textOf(list.shadowRoot?.querySelector('dialog kpu-article')),
    'the text of the second article',
  );
  return {
    cards: cards.length,
    dates: cards.map((card) => card.querySelector('time')?.dateTime),
    images: cards.filter((card) => card.querySelector('img')).length,
    title: title.textContent.trim(),
    first,
    body,
    code: document.querySelector('.code-block code')!.textContent,
  };
}

describe('demo of a site without a feed', () => {
  it('reads the list from its page, and each article from its own', async () => {
    const { result, errors } = await openPage({ path: 'demo/situs.html', probe: readSite });
    expect([result.cards, result.images]).to.deep.equal([6, 6]);
    expect(result.dates.slice(0, 2)).to.deep.equal(['2024-01-24', '2024-01-22']);
    expect(result.first).to.contain('37 bilik harus diganti');
    expect(result.title).to.equal('Semua Denah TPS Kini di Lantai Dasar');
    expect(result.body).to.contain('ditempel di alamat lama');
    expect(result.body).not.to.match(/Baca juga|facebook|Layanan/);
    expect(result.code).to.contain('src="/blog/category/104"');
    expect(errors).to.deep.equal([]);
  });
});

interface GalleryView {
  layout: string;
  theme: string;
  state: string;
}

const LAYOUTS = ['list', 'grid', 'featured', 'headlines'];
const GALLERY_THEMES = ['none', 'kpu', 'plain', 'dark', 'compact', 'high-contrast'];
const STATES = ['ready', 'loading', 'empty', 'error', 'stale', 'several', 'long', 'bare', 'one'];
/** Each layout in each theme, each layout in each state, each theme in each state. */
const views: GalleryView[] = [
  ...LAYOUTS.flatMap((layout) => GALLERY_THEMES.map((theme) => ({ layout, theme, state: 'ready' }))),
  ...LAYOUTS.flatMap((layout) => STATES.slice(1).map((state) => ({ layout, theme: 'none', state }))),
  ...GALLERY_THEMES.slice(1).flatMap((theme) =>
    STATES.slice(1).map((state) => ({ layout: 'list', theme, state })),
  ),
];

/** Opens the views of the gallery one by one through its URL and runs axe on each; runs in the page. */
async function walk({ views, scheme }: { views: GalleryView[]; scheme: string }) {
  const marks: Record<string, string> = {
    loading: '[part~=skeleton]',
    empty: '[part=status]',
    error: '[part=retry]',
    stale: '[part=retry]',
    several: '.failed-sources',
  };
  const stage = await until(() => document.querySelector('#preview-area:has(*)'), 'the preview');
  const always = new CSSStyleSheet(); // axe ignores off-screen cards
  always.replaceSync('kpu-news-list::part(item) { content-visibility: visible }');
  document.adoptedStyleSheets.push(always);
  Object.assign(document.documentElement.style, { colorScheme: scheme, backgroundColor: 'Canvas' });
  const script = document.createElement('script');
  script.src = '/project/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const axe = await until(
    () =>
      (
        window as {
          axe?: { run(container: Element, options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe,
    'axe',
  );
  const found: string[] = [];
  for (const { layout, theme, state } of views) {
    history.replaceState(null, '', `?${String(new URLSearchParams({ layout, theme, state, limit: '3' }))}`);
    dispatchEvent(new PopStateEvent('popstate'));
    const name = `${layout} ${theme} ${state}`;
    const list = document.querySelector('kpu-news-list')!;
    await until(() => list.shadowRoot?.querySelector(marks[state] ?? '.item a'), name);
    await list.updateComplete;
    const { violations } = await axe.run(stage, { resultTypes: ['violations'] });
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ failureSummary }) => `${name}: ${id} ${failureSummary}`));
    if (list.getAttribute('layout') !== (layout === 'list' ? null : layout)) found.push(`${name}: layout`);
    if (!stage.classList.contains(`theme-${theme}`)) found.push(`${name}: theme`);
  }
  return found;
}

/** What the gallery shows for a URL: attributes, code, and the URL of the standalone view. */
async function read({ query, click }: { query: string; click?: string }) {
  history.replaceState(null, '', query);
  const stage = await until(() => document.querySelector('#preview-area:has(*)'), 'the preview');
  dispatchEvent(new PopStateEvent('popstate'));
  if (click) document.querySelector<HTMLElement>(click)!.click();
  const element = stage.firstElementChild!;
  const code = (id: string) => document.querySelector(`#${id}-code code`)!.textContent;
  return {
    attributes: Object.fromEntries(
      element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
    ),
    tag: element.localName,
    html: code('html'),
    css: code('css'),
    width: (stage as HTMLElement).style.width,
    alone: document.querySelector<HTMLAnchorElement>('#preview-only-link')!.search,
    address: location.search,
  };
}

describe('gallery', () => {
  for (const scheme of ['light', 'dark'])
    it(`shows every layout, theme and state without axe violations in ${scheme}`, async () => {
      const { result, errors } = await openPage({
        path: 'demo/galeri.html',
        probe: walk,
        data: { views, scheme },
        timeout: 290_000,
      });
      expect(result).to.deep.equal([]);
      expect(errors.filter((error) => !error.startsWith('console.error: [kpu-news]'))).to.deep.equal([]);
    }).timeout(300_000);

  const open = async (query: string, click?: string) =>
    (await openPage({ path: 'demo/galeri.html', probe: read, data: { query, click } })).result;

  it('generates code that contains only non-default values and works when pasted', async () => {
    const query =
      '?layout=grid&theme=kpu&limit=2&heading=Kabar+%22kita%22&search=yes&share=x+copy&accent=%230b5d3b&size=1.25em';
    const { attributes, html, css, alone } = await open(query);
    expect(attributes).to.deep.equal({
      src: 'contoh/feed.json',
      layout: 'grid',
      limit: '2',
      heading: 'Kabar "kita"',
      search: '',
      open: 'dialog',
      share: 'x copy',
    });
    expect(css).to.equal('body kpu-news-list {\n  --kpu-accent: #0b5d3b;\n  font-size: 1.25em;\n}');
    expect([...new URLSearchParams(alone)]).to.have.deep.members([
      ...new URLSearchParams(`${query}&alone=yes`),
    ]);

    const pasted = await openPage({
      // in the head, before the theme
      head: `<style>${css}</style>`,
      html: html.replaceAll('/kpu-news/', '/dist/'),
      probe: async () => {
        const list = await until(() => document.querySelector('kpu-news-list'));
        await until(() => list.shadowRoot?.querySelector('[part~=share-link]'), 'share links');
        const style = (part: string) => getComputedStyle(list.shadowRoot!.querySelector(`[part~=${part}]`)!);
        await until(() => style('heading').backgroundColor !== 'rgba(0, 0, 0, 0)', 'the theme');
        return {
          cards: list.shadowRoot!.querySelectorAll('.item').length,
          heading: list.shadowRoot!.querySelector('[part=heading]')!.textContent,
          colour: style('all').color,
          size: getComputedStyle(list).fontSize,
        };
      },
    });
    expect(pasted.result).to.deep.equal({
      cards: 2,
      heading: 'Kabar "kita"',
      colour: 'rgb(11, 93, 59)',
      size: '20px',
    });
    expect(pasted.errors).to.deep.equal([]);
  });

  it('ignores invalid values in its URL', async () => {
    const usual = await open('?');
    const bad =
      '?layout=%3Cb%3E&theme=..%2Fx&state=constructor&element=__proto__&limit=999&accent=red%3B%7D&ratio=9%2F9' +
      '&width=1e9&scheme=x&dir=x&show=script&time-zone=x&lang=%22&heading-level=7&columns=calc(1px)&alone=x&x=y';
    expect(await open(bad)).to.deep.equal({ ...usual, address: bad });
    expect(usual.alone).to.equal('?alone=yes');
  });

  it('shows kpu-article and kpu-share-bar with their code', async () => {
    const article = await open('?element=article&state=long&layout=grid&heading-level=1&dir=rtl&width=360');
    expect([article.tag, article.attributes, article.width]).to.deep.equal([
      'kpu-article',
      { src: 'feeds/panjang.json', dir: 'rtl' },
      '360px',
    ]);
    expect(article.html).to.contain('<kpu-article src="/kpu-news/contoh/feed.json" dir="rtl">');
    const bar = await open('?element=share&networks=email+copy&display=both&state=error');
    expect([bar.tag, bar.attributes]).to.deep.equal([
      'kpu-share-bar',
      { display: 'both', networks: 'email copy' },
    ]);
  });

  it('updates preview, code and URL when a control changes', async () => {
    const { attributes, html, address } = await open('?layout=grid', '[name=dir][value=rtl]');
    expect(attributes).to.include({ layout: 'grid', dir: 'rtl' });
    expect(html).to.contain('dir="rtl"');
    expect(address).to.equal('?layout=grid&dir=rtl');
  });

  it('renders the overview of all layouts and themes lazily', async () => {
    const { result } = await openPage({
      path: 'demo/galeri.html',
      probe: async () => {
        const container = await until(() => document.querySelector('#overview'));
        await until(() => document.querySelector('#preview-area > *'), 'the preview');
        const before = container.children.length;
        container.scrollIntoView();
        await until(() => container.children.length, 'the overview');
        const lists = [...container.querySelectorAll('kpu-news-list')];
        for (const list of lists) await until(() => list.shadowRoot?.querySelector('.item a'), 'a list');
        return {
          before,
          inert: lists.filter((list) => list.closest('[inert]')).length,
          links: [...container.querySelectorAll('a[href*="layout="]')].map((link) =>
            link.getAttribute('href'),
          ),
        };
      },
    });
    expect([result.before, result.inert]).to.deep.equal([0, 24]);
    expect(new Set(result.links).size).to.equal(24);
  });
});

/**
 * Opens the third card in the dialog, since other pages show the first, and returns the counts before and after; runs
 * in the page.
 */
async function readThird({ wait }: { wait: number }) {
  const list = document.querySelector('kpu-news-list')!;
  const numberOf = (root: ParentNode | null | undefined) =>
    Number(root?.querySelector('[part~=views]')?.textContent?.replace(/\D/g, '') || NaN);
  const asked = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/counter?'));
  await until(() => asked() && list.shadowRoot?.querySelector('[role=status]'), 'the counts');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const card = list.shadowRoot?.querySelectorAll<HTMLElement>('.item')[2];
  const before = numberOf(card);
  card?.querySelector('a')?.click();
  const article = await until(() => list.shadowRoot?.querySelector('dialog kpu-article'), 'the dialog');
  Object.assign(article, { limits: { seen: 1000 } }); // a browser that is driven counts nothing without it
  await until(() => article.shadowRoot?.querySelector('.body :first-child'), 'the article');
  await new Promise((resolve) => setTimeout(resolve, wait));
  await until(() => wait || numberOf(article.shadowRoot) > before, 'one view more');
  await list.updateComplete;
  return { before, article: numberOf(article.shadowRoot), list: numberOf(card) };
}

describe('demo with the counter', () => {
  it('counts a read article once and updates the list', async () => {
    const path = 'demo/index.html';
    const { result: first } = await openPage({ path, probe: readThird, data: { wait: 0 } });
    expect([first.article, first.list]).to.deep.equal([first.before + 1, first.before + 1]);

    const { result: again } = await openPage({
      path,
      probe: readThird,
      data: { wait: 1800 },
    });
    expect([again.before, again.article, again.list]).to.deep.equal(Array(3).fill(first.before + 1));
  });
});
