import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clear, part, type KpuNewsList } from '../elements/kpu-news-list/list-page.js';
import { clipped, smallTargets, sticksOut } from './measure.js';
import { LAYOUTS, listsOf, othersIn } from './states.js';

const THEMES = ['', 'kpu', 'plain', 'dark', 'compact', 'high-contrast'];

/** The text spacing of WCAG 1.4.12, as a user style sheet. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
);
/** Renders off-screen cards as well, so that they can be measured. */
const DRAWN = new CSSStyleSheet();
DRAWN.replaceSync('kpu-news-list::part(item) { content-visibility: visible }');

interface Axe {
  run(
    context: Element | Element[],
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}

const container = document.createElement('main');
const lists = new Map<string, Map<string, KpuNewsList>>();

const elements = (): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('kpu-news-list, kpu-article, kpu-share-bar'),
];
const each = (measure: (element: HTMLElement) => string[]): string[] =>
  elements().flatMap((element) => {
    const name = element.getAttribute('heading') ?? `${element.localName} ${elements().indexOf(element)}`;
    return measure(element).map((found) => `${name}: ${found}`);
  });

/** The violations that axe finds. */
async function violations(context: Element | Element[] = container, options: object = {}): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const report = await axe.run(context, { resultTypes: ['violations'], ...options });
  return report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

describe('every layout in every state', () => {
  before(async () => {
    document.adoptedStyleSheets = [DRAWN];
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await new Promise((resolve) => {
      script.onload = resolve;
    });
    document.body.append(container);
    for (const layout of LAYOUTS) {
      const part = document.createElement('div');
      part.className = layout;
      container.append(part);
      lists.set(layout, await listsOf(layout, part));
    }
    await othersIn(container.querySelector<HTMLElement>('.grid')!);
  });
  after(() => {
    document.adoptedStyleSheets = [];
    clear();
    container.remove();
  });
  afterEach(() => {
    document.adoptedStyleSheets = [DRAWN];
    container.removeAttribute('style');
  });

  it('has no axe violations', async () => {
    container.style.cssText = 'background: Canvas; color: CanvasText; color-scheme: light';
    expect(await violations()).to.deep.equal([]);
  });

  const wear = async (theme: string): Promise<void> => {
    const text = theme && (await (await fetch(`/demo/themes/${theme}.css`)).text());
    document.adoptedStyleSheets = [DRAWN, await new CSSStyleSheet().replace(text)];
  };
  const inScheme = async (scheme: string, context: Element | Element[]): Promise<string[]> => {
    container.style.cssText = `background: Canvas; color: CanvasText; color-scheme: ${scheme}`;
    return violations(context, { runOnly: ['color-contrast'] });
  };

  for (const theme of THEMES) {
    const dressed = theme ? `in the theme ${theme}` : 'without a theme';
    it(`has sufficient contrast in light and dark ${dressed}`, async () => {
      await wear(theme);
      // the colours of a theme are the same in all layouts
      const context = theme ? container.querySelector('.grid')! : container;
      for (const scheme of theme ? ['light', 'dark'] : ['dark'])
        expect(await inScheme(scheme, context), scheme).to.deep.equal([]);
    });

    it(`has sufficient contrast on hover ${dressed}`, async () => {
      await wear(theme);
      const states = lists.get('grid')!;
      const pointed = [states.get('awkward')!, states.get('error')!, container.querySelector('kpu-article')!];
      const roots = pointed.map(({ shadowRoot }) => shadowRoot!);
      for (const root of roots) {
        const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const hover = rules.map(({ cssText }) => cssText).filter((rule) => rule.includes(':hover'));
        expect(hover).not.to.deep.equal([]);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(hover.join('\n').replaceAll(':hover', ''));
        root.adoptedStyleSheets.push(sheet);
      }
      const found = [await inScheme('light', pointed), await inScheme('dark', pointed)];
      for (const root of roots) root.adoptedStyleSheets.pop();
      expect(found).to.deep.equal([[], []]);
    });
  }

  // from wide to narrow, since off-screen cards keep their previous size
  for (const width of [1400, 768, 360, 320, 280])
    it(`fits into ${width} px without clipping`, () => {
      container.style.width = `${width}px`;
      expect(each(sticksOut)).to.deep.equal([]);
      expect(each(clipped)).to.deep.equal([]);
    });

  it('has touch targets of at least 44 px', () => {
    for (const width of [280, 768]) {
      container.style.width = `${width}px`;
      expect(each(smallTargets)).to.deep.equal([]);
    }
  });

  for (const width of [280, 320, 768])
    it(`supports the text spacing of WCAG 1.4.12 in ${width} px`, () => {
      container.style.width = `${width}px`;
      const roots = elements().map(({ shadowRoot }) => shadowRoot!);
      for (const root of roots) root.adoptedStyleSheets.push(SPACING);
      const title = getComputedStyle(part(lists.get('list')!.get('one')!, 'title')!);
      expect(title.lineHeight).to.equal(`${parseFloat(title.fontSize) * 1.5}px`);
      expect([...each(sticksOut), ...each(clipped)]).to.deep.equal([]);
      for (const root of roots) root.adoptedStyleSheets.pop();
    });

  it('clamps summaries, but not those of articles without a page', () => {
    container.style.width = '280px';
    for (const layout of ['list', 'grid', 'featured']) {
      const cards = [...lists.get(layout)!.get('awkward')!.shadowRoot!.querySelectorAll('.item')];
      const [excerpt, whole] = ['Kelima', 'Tanpa halaman sendiri'].map((title) =>
        cards
          .find((card) => card.querySelector('[part=title]')!.textContent === title)!
          .querySelector('.summary')!,
      );
      expect(excerpt.scrollHeight, layout).to.be.above(excerpt.clientHeight);
      expect(whole.scrollHeight, layout).to.equal(whole.clientHeight);
    }
  });

  describe('right to left', () => {
    before(() => {
      container.dir = 'rtl';
    });
    after(() => {
      container.removeAttribute('dir');
    });
    const box = (root: ParentNode, selector: string): DOMRect =>
      root.querySelector(selector)!.getBoundingClientRect();

    it('fits without clipping', () => {
      container.style.width = '280px';
      expect([...each(sticksOut), ...each(clipped), ...each(smallTargets)]).to.deep.equal([]);
    });

    it('is mirrored', () => {
      container.style.width = '768px';
      const root = lists.get('list')!.get('awkward')!.shadowRoot!;
      expect(box(root, '.image').left).to.be.above(box(root, '.text').left);
      expect(box(root, '.all').left).to.be.below(box(root, '[part=more]').left);
      expect(box(root, '.share-link').left).to.be.above(box(root, '.share-link:last-child').left);
      const [first, second] = lists.get('grid')!.get('awkward')!.shadowRoot!.querySelectorAll('.item');
      expect(first.getBoundingClientRect().left).to.be.above(second.getBoundingClientRect().left);
      const several = lists.get('list')!.get('several')!;
      expect(box(several.shadowRoot!, '[part=new]').left).to.be.below(
        several.getBoundingClientRect().left + 20,
      );
    });

    it('mirrors arrows', () => {
      const content = (root: ParentNode, selector: string, pseudo: string): string =>
        getComputedStyle(root.querySelector(selector)!, pseudo).content.replace(/ ?\/ ?""/, '');
      const arrows = () => {
        const article = container.querySelector('kpu-article')!.shadowRoot!;
        return [
          content(lists.get('list')!.get('awkward')!.shadowRoot!, '.all', '::after'),
          content(article, '.prev .muted', '::before'),
          content(article, '.next .muted', '::after'),
        ];
      };
      expect(arrows()).to.deep.equal(['"←"', '"→ "', '" ←"']);
      container.dir = 'ltr';
      expect(arrows()).to.deep.equal(['"→"', '"← "', '" →"']);
      container.dir = 'rtl';
    });
  });
});
