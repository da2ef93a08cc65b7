import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';

interface DemoPage {
  path: string;
  /** Elements on it. */
  lists: number;
  articles: number;
  bars: number;
  /** Lists that show no article, on purpose. */
  empty: number;
  /** Codes of the failures that it shows on purpose. */
  failures: string[];
}

const pages: DemoPage[] = [
  { path: 'demo/index.html', lists: 1, articles: 1, bars: 1, empty: 0, failures: [] },
  { path: 'demo/artikel.html', lists: 1, articles: 1, bars: 0, empty: 0, failures: [] },
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

/** What a page shows, and what axe says of it in light and in dark; runs in the page. */
async function look() {
  const all = (tag: string) => [...document.querySelectorAll(tag)];
  const shown = (element: Element, part: string) => element.shadowRoot?.querySelector(part);
  const settled = (element: Element) =>
    (element.matches('.tertahan') && shown(element, '[part~=skeleton]')) ||
    shown(element, '[role=status], .state, slot[name=empty], slot[name=error], .body :first-child');
  const elements = all('kpu-news-list, kpu-article, kpu-share-bar');
  for (const element of elements) await until(() => settled(element), `news in ${element.outerHTML}`);
  const script = document.createElement('script');
  script.src = '/project/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const axe = await until(
    () => (window as { axe?: { run(options: object): Promise<{ violations: Violation[] }> } }).axe,
    'axe',
  );
  const found: Record<string, string[]> = {};
  for (const scheme of ['light', 'dark']) {
    // with the colour that is painted anyway, since axe takes a page without a background for a white one
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
      .filter((element) => !element.matches('.tertahan'))
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

describe('the demo', () => {
  for (const { path, failures, empty, lists, articles, bars } of pages)
    it(`shows its news on ${path}, is accessible in light and dark, and asks no other host`, async () => {
      const report = await openPage({ path, probe: look, timeout: 20_000 });

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
    }).timeout(25_000);
});

/**
 * Reads the third card in the dialog, since other pages show the first, and tells the numbers before and after; runs
 * in the page.
 */
async function read({ wait }: { wait: number }) {
  const list = document.querySelector('kpu-news-list')!;
  const numberOf = (root: ParentNode | null | undefined) =>
    Number(root?.querySelector('[part~=views]')?.textContent?.replace(/\D/g, '') || NaN);
  const asked = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/counter?'));
  await until(() => asked() && list.shadowRoot?.querySelector('[role=status]'), 'the counts');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const card = list.shadowRoot?.querySelectorAll<HTMLElement>('.item')[2];
  const before = numberOf(card);
  card?.querySelector('a')?.click();
  const article = await until(() => list.shadowRoot?.querySelector('dialog kpu-article'), 'the dialog');
  await until(() => article.shadowRoot?.querySelector('.body :first-child'), 'the article');
  await new Promise((resolve) => setTimeout(resolve, wait));
  await until(() => wait || numberOf(article.shadowRoot) > before, 'one view more');
  await list.updateComplete;
  return { before, article: numberOf(article.shadowRoot), list: numberOf(card) };
}

describe('the demo, with the counter that is started beside it', () => {
  it('counts an article that is read once, and shows the new number in the list', async () => {
    const path = 'demo/index.html';
    const { result: first } = await openPage({ path, probe: read, data: { wait: 0 }, timeout: 15_000 });
    expect([first.article, first.list]).to.deep.equal([first.before + 1, first.before + 1]);

    const { result: again } = await openPage({ path, probe: read, data: { wait: 1800 }, timeout: 15_000 });
    expect([again.before, again.article, again.list]).to.deep.equal(Array(3).fill(first.before + 1));
  });
});
