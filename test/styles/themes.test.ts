import { expect } from '@open-wc/testing';
import '../../src/define.js';
import {
  clear,
  failList,
  listen,
  showWhole,
  waitUntil,
  type KpuNewsList,
} from '../elements/kpu-news-list/list-page.js';
import { fileOf, found, partsOf, reachOf, textOf } from './sources.js';

const TAGS = ['kpu-news-list', 'kpu-article', 'kpu-share-bar'] as const;
const THEMES = ['kpu', 'plain', 'dark', 'compact', 'high-contrast'];
const FEED = '/demo/contoh/feed.json';

interface Declared {
  readonly tokens: string[];
  readonly parts: string[];
  readonly states: string[];
  /** Code of all modules that the element loads. */
  readonly source: string;
  /** Code of the element's own folder. */
  readonly own: string;
}

/** What the JSDoc of each element declares. */
const declared = new Map<string, Declared>();

before(async () => {
  for (const tag of TAGS) {
    const text = await textOf(fileOf(tag));
    const files = [...(await reachOf(fileOf(tag)))];
    declared.set(tag, {
      tokens: found(text, /@cssprop[^[\n]*\[(--[\w-]+)/g),
      parts: found(text, /@csspart ([\w-]+)/g),
      states: found(text, /@cssState ([\w-]+)/g),
      source: files.map(([, code]) => code).join('\n'),
      own: files
        .filter(([path]) => path.includes(`/${tag}/`))
        .map(([, code]) => code)
        .join('\n'),
    });
  }
});

const of = (tag: string): Declared => declared.get(tag)!;
const all = (name: 'tokens' | 'parts'): string[] => [...new Set(TAGS.flatMap((tag) => of(tag)[name]))];
const used = (tag: string): string[] => found(of(tag).source, /var\(\s*(--kpu-[\w-]+)/g);
const byName = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** A list, an article and a share bar with all their parts, and a list that failed. */
async function show(container: HTMLElement): Promise<void> {
  document.body.append(container);
  const { lines, stop } = listen('error');
  await failList({ status: 404 }, { parent: container });
  stop();
  expect(lines).to.have.length(1);
  for (const layout of ['list', 'grid']) {
    const list = await showWhole({
      parent: container,
      attributes: {
        layout,
        src: FEED,
        limit: '3',
        search: '',
        share: 'facebook whatsapp',
        show: 'image date author summary tags views source',
        heading: `Berita ${layout}`,
        'trusted-hosts': 'kpu.example',
      },
    });
    await waitUntil(() => list.shadowRoot?.querySelector('[part~=share-link]'), 'share links');
  }
  const article = document.createElement('kpu-article');
  Object.assign(article, { src: FEED, articleId: '8355', headingLevel: 2 });
  const bar = document.createElement('kpu-share-bar');
  bar.display = 'both';
  container.append(article, bar);
  await waitUntil(() => article.shadowRoot?.querySelector('.body *'), 'the body');
  await waitUntil(() => bar.shadowRoot?.querySelector('[part~=share-link]'), 'the bar');
}

const container = document.createElement('main');

before(() => show(container));
after(() => {
  clear();
  container.remove();
});

describe('tokens', () => {
  it('are all declared and all used', () => {
    expect(byName(TAGS.flatMap(used))).to.deep.equal(byName(all('tokens')));
    for (const tag of TAGS) expect(used(tag), tag).to.include.members(of(tag).tokens);
    // the share bar is left out: shared style sheets contain rules for parts that it does not have
    for (const tag of ['kpu-news-list', 'kpu-article'])
      expect(byName(used(tag)), tag).to.deep.equal(byName(of(tag).tokens));
  });

  it('private ones are set before use, and used', () => {
    const source = TAGS.map((tag) => of(tag).source).join('\n');
    expect(byName(found(source, /var\(\s*(--_[\w-]+)/g))).to.deep.equal(
      byName(found(source, /(--_[\w-]+):/g)),
    );
  });
});

describe('parts', () => {
  for (const tag of TAGS)
    it(`of ${tag} match its declaration`, () => {
      const drawn = [...container.querySelectorAll(tag)].flatMap((element) =>
        [...element.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
      );
      // parts of single networks are described at `share-link`
      const general = drawn.filter((name) => !name.startsWith('share-link-'));
      expect(general.length).to.be.greaterThan(2);
      const { parts, source, own } = of(tag);
      expect(parts, 'undeclared').to.include.members([...general, ...partsOf(own)]);
      expect([...general, ...partsOf(source)], 'declared only').to.include.members(parts);
    });

  it('in shared templates are declared by an element that renders them', () => {
    const templates = TAGS.flatMap((tag) => partsOf(of(tag).source));
    expect(all('parts')).to.include.members(templates);
  });

  it('of an article are exported from the dialog', async () => {
    const list = container.querySelector<KpuNewsList>('kpu-news-list[layout=list]')!;
    list.open = 'dialog';
    list.shadowRoot!.querySelector<HTMLElement>('[part~=title]')!.click();
    await waitUntil(() => list.shadowRoot!.querySelector('dialog kpu-article'), 'the dialog');
    const exported = list.shadowRoot!.querySelector('dialog kpu-article')!.getAttribute('exportparts')!;
    list.shadowRoot!.querySelector('dialog')!.close();
    list.open = 'link';
    expect(byName(exported.split(',').map((pair) => pair.split(':')[0].trim()))).to.deep.equal(
      byName(of('kpu-article').parts),
    );
  });
});

describe('docs/theming.md', () => {
  it('lists all tokens, parts and states, and uses no others in its CSS', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const named = found(text, /`:?(?:state\()?([\w-]+)\)?`/g);
    expect(named).to.include.members([...all('tokens'), ...all('parts'), ...of('kpu-article').states]);
    for (const tag of TAGS) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${tag}\``)) ?? '';
      expect(byName(found(row, /`([\w-]+)`/g)), tag).to.deep.equal(byName([tag, ...of(tag).parts]));
    }
    expect(byName(found(text, /^\| `(--[\w-]+)`/gm)), 'properties').to.deep.equal(byName(all('tokens')));
    const css = found(text, /```css\n([^`]+)```/g).join('\n');
    expect(all('tokens')).to.include.members(found(css, /(--[\w-]+)/g));
    expect(all('parts')).to.include.members(found(css, /::part\(([\w-]+)\)/g));
  });
});

describe('states', () => {
  it('match those declared by list and article', async () => {
    const [names] = found(
      await textOf('/src/elements/shared/custom-states.ts'),
      /type StateName = ([^;]+);/g,
    );
    for (const tag of ['kpu-news-list', 'kpu-article'])
      expect(byName(of(tag).states), tag).to.deep.equal(byName(found(names, /'([^']+)'/g)));
  });
});

/** A selector such as `kpu-article`, optionally of some layouts, which adds no specificity, and with a part. */
const SELECTOR = /^(kpu-[a-z-]+)(?::where\((?:\[layout="[a-z]+"\](?:, )?)+\))?(?:::part\(([a-z-]+)\))?$/;

/** The rules of a sheet, also those inside of `@supports`. */
const rulesOf = ({ cssRules }: CSSStyleSheet | CSSGroupingRule): CSSStyleRule[] =>
  [...cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : rulesOf(rule as CSSGroupingRule)));

const sheets = new Map<string, { text: string; sheet: CSSStyleSheet }>();

before(async () => {
  for (const name of THEMES) {
    const response = await fetch(`/demo/themes/${name}.css`);
    expect(response.status, name).to.equal(200);
    const text = await response.text();
    sheets.set(name, { text, sheet: await new CSSStyleSheet().replace(text) });
  }
});

describe('themes', () => {
  // off-screen cards are not rendered, so axe ignores them
  const always = new CSSStyleSheet();
  always.replaceSync('kpu-news-list::part(item) { content-visibility: visible }');

  const wear = (sheet: CSSStyleSheet, scheme: string): void => {
    document.adoptedStyleSheets = [always, sheet];
    container.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  };

  afterEach(() => {
    document.adoptedStyleSheets = [];
    container.removeAttribute('style');
  });

  for (const name of THEMES) {
    describe(name, () => {
      it('is short, styles all three elements, and uses only the public styling API', () => {
        const { text, sheet } = sheets.get(name)!;
        expect(text.trim().split('\n').length).to.be.lessThan(60);
        expect(text).not.to.match(/!important|@import|url\(/);
        const selectors = rulesOf(sheet).flatMap(({ selectorText }) => selectorText.split(/,\s*(?![^(]*\))/));
        expect(selectors).to.include.members([...TAGS]);
        for (const selector of selectors) {
          const [, tag, part] = SELECTOR.exec(selector) ?? [];
          expect(TAGS, selector).to.include(tag);
          if (part) expect(of(tag).parts, selector).to.include(part);
        }
        const tokens = found(text, /(--[\w-]+)/g);
        expect(tokens.length).to.be.greaterThan(1);
        expect(all('tokens')).to.include.members(tokens);
      });

      it('has light-dark() only where @supports keeps bundlers from rewriting it', () => {
        const open = [...sheets.get(name)!.sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
        expect(open.length).to.be.greaterThan(1);
        for (const { cssText } of open) expect(cssText).not.to.contain('light-dark');
      });

      for (const scheme of ['light', 'dark'])
        it(`has no axe violations in ${scheme}`, async () => {
          wear(sheets.get(name)!.sheet, scheme);
          await expect(container).to.be.accessible();
        });
    });
  }

  it('with insufficient contrast would fail', async () => {
    for (const tag of TAGS) {
      const sheet = await new CSSStyleSheet().replace(`${tag} { --kpu-text: #999; --kpu-muted: #999 }`);
      wear(sheet, 'light');
      const failure = await expect(container)
        .to.be.accessible()
        .then(
          () => '',
          (error: unknown) => String(error),
        );
      expect(failure, tag).to.contain('color-contrast');
    }
  });
});
