import { expect } from '@open-wc/testing';
import { scripts, serveNews } from '../e2e/news.js';
import { openPage } from '../helpers/page.js';

/**
 * Style sheets as on old sites. Inherited properties are meant to reach the elements, so they are listed apart: a page
 * that sets only those on the elements looks the same.
 */
const SITES: Record<string, { css: string; inherits?: string }> = {
  'a reset with !important': {
    css:
      '* { all: revert !important } a { display: block !important } img { width: 100% !important }' +
      'ul, li, p, h2, h3, section, article { display: flex !important; margin: 3em !important }',
  },
  'the base styles of a framework': {
    css:
      '*, ::before, ::after { box-sizing: border-box } body { margin: 0 }' +
      'h1, h2, h3 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2 } ol, ul { padding-left: 2rem; margin-bottom: 1rem }' +
      'p { margin: 0 0 1rem } a { color: #0d6efd; text-decoration: underline } img, svg { vertical-align: middle }' +
      'button { border-radius: 0; text-transform: none; -webkit-appearance: button } [hidden] { display: none !important }' +
      'dialog, section, article, nav { display: block; padding: 20px } .item, .title, .card, .share { float: left; width: 25% }' +
      '.button, .state, .all, .text, .image, .line { display: none !important; position: absolute; color: red }',
    inherits: 'font-family: serif; font-size: 18px; line-height: 2; color: #212529',
  },
  'a portal of 2009': {
    css:
      '* { margin: 0; padding: 0; border: 0; outline: 0; vertical-align: baseline; background: transparent }' +
      'html { font-size: 62.5% } body * { box-sizing: content-box } table, tr, td { border-collapse: collapse; border-spacing: 0 }' +
      'a { color: red !important; float: left } a:hover { font-weight: bold } ul li { float: left; list-style: square inside }' +
      'img { border: 5px solid; height: auto !important; max-width: none !important } h2 { background: navy; text-transform: uppercase }' +
      'p { text-indent: 2em } input, button { width: 300px !important; height: 90px !important } svg { display: none !important }' +
      'div > * { position: relative; left: 0 } span { display: none } :focus { outline: none !important }',
    inherits:
      'font: 12px/1 Tahoma, sans-serif; letter-spacing: 1px; word-spacing: 2px; white-space: nowrap; text-align: center',
  },
};

const markup = (feed: string): string =>
  `<div id="tempat" style="width: 600px !important; height: auto !important; display: block !important; float: none !important">` +
  `<kpu-news-list src="${feed}" limit="2" search layout="grid" share="x whatsapp"></kpu-news-list>` +
  `<kpu-article src="${feed}"></kpu-article><kpu-share-bar display="both"></kpu-share-bar></div>`;

/** Measures boxes and styles within the elements; runs in the page. */
async function measure() {
  const elements = [...document.querySelectorAll<HTMLElement>('#tempat > *')];
  const find = (index: number, selector: string) => elements[index].shadowRoot?.querySelector(selector);
  await until(() => find(0, '[data-network=whatsapp]'), 'links on cards');
  await until(() => find(1, '.body table') && find(1, '[data-network=x]'), 'the article');
  await until(() => find(1, '.tool:not([aria-disabled=true])'), 'its buttons');
  await until(() => find(2, '[data-network=x]'), 'the share bar');
  const images = elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('img')]);
  for (const image of images) image.loading = 'eager';
  // cards below the viewport have an estimated height until an engine has rendered them
  for (const { shadowRoot } of elements)
    for (const item of shadowRoot!.querySelectorAll<HTMLElement>('.item'))
      item.style.contentVisibility = 'visible';
  await until(() => images.every(({ complete }) => complete), 'pictures');
  const names =
    'display position float color backgroundColor borderTopWidth borderRadius paddingLeft paddingTop marginLeft marginTop ' +
    'fontFamily fontSize fontWeight fontStyle lineHeight letterSpacing textAlign textIndent textTransform textDecorationLine ' +
    'whiteSpace boxSizing listStyleType verticalAlign visibility opacity outlineStyle';
  const readStyles = () =>
    elements.flatMap(({ localName, shadowRoot }) => {
      const origin = shadowRoot!.querySelector('.kpu')!.getBoundingClientRect();
      return [...shadowRoot!.querySelectorAll<HTMLElement>('.kpu, .kpu *')]
        .filter((element) => element.localName !== 'slot' && element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element) as unknown as Record<string, string>;
          const styles: Record<string, string> = {};
          for (const name of names.split(' ')) styles[name] = style[name];
          styles.box = [x - origin.x, y - origin.y, width, height].map(Math.round).join();
          return {
            name: `${localName} ${element.localName}.${String(element.getAttribute('class'))}`,
            styles,
          };
        });
    });
  // some code is loaded later
  let found = readStyles();
  for (let before = ''; before !== JSON.stringify(found); found = readStyles()) {
    before = JSON.stringify(found);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return found;
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** Allows a difference of one pixel for rounding. */
const same = (property: string, value: string, other: string): boolean => {
  if (property !== 'box') return value === other;
  const numbers = other.split(',').map(Number);
  return value.split(',').every((length, index) => Math.abs(Number(length) - numbers[index]) <= 1);
};

const differences = (blank: Measured, hostile: Measured): string[] =>
  hostile.flatMap(({ name, styles }, index) =>
    Object.entries(styles)
      .filter(([property, value]) => !same(property, value, blank[index].styles[property]))
      .map(([property, value]) => `${name} ${property}: ${blank[index].styles[property]} → ${value}`),
  );

describe('elements on a page with hostile styles', () => {
  for (const [name, { css, inherits = '' }] of Object.entries(SITES))
    it(`look as on a blank page: ${name}`, async () => {
      const { url } = await serveNews();
      const dressed = (sheet: string) =>
        openPage({ head: `${scripts.module()}<style>${sheet}</style>`, html: markup(url), probe: measure });
      const own = `kpu-news-list, kpu-article, kpu-share-bar { ${inherits} }`;

      const [blank, hostile] = [await dressed(own), await dressed(css + own)];

      expect(blank.result.length).to.be.above(60);
      expect(hostile.result.length).to.equal(blank.result.length);
      expect(differences(blank.result, hostile.result)).to.deep.equal([]);
      expect(hostile.errors).to.deep.equal([]);
    });

  it('keep their width in a shrink-to-fit container', async () => {
    const { url } = await serveNews();
    const list = `<kpu-news-list src="${url}"></kpu-news-list>`;
    const article = `<kpu-article src="${url}"></kpu-article>`;
    const places = [
      `<div style="display: flex; width: 600px"><aside>x</aside>${list}</div>`,
      `<div style="float: left; max-width: 600px">${list}</div>`,
      `<table style="width: 600px"><tr><td>x</td><td nowrap>${list}</td></tr></table>`,
      `<div style="display: grid; grid-template-columns: auto; justify-items: start; width: 600px">${article}</div>`,
      `<div style="display: flex; width: 600px"><aside>x</aside>${article}</div>`,
    ];
    const { result } = await openPage({
      head: scripts.module(),
      html: places.join(''),
      probe: async () => {
        const elements = [...document.querySelectorAll<HTMLElement>('kpu-news-list, kpu-article')];
        for (const { shadowRoot } of elements)
          await until(() => shadowRoot?.querySelector('.body p, .item a'), 'the news');
        return elements.map(({ offsetWidth }) => offsetWidth);
      },
    });
    for (const width of result) expect(width).to.be.within(150, 600);
  });

  it('stay within a scrolling container', async () => {
    const { url } = await serveNews();
    const { result } = await openPage({
      head: scripts.module(),
      html: `<div style="height: 100px; overflow: auto; font-size: 40px"><kpu-news-list src="${url}" share="x"></kpu-news-list></div>`,
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        await until(() => list.shadowRoot?.querySelector('[data-network=x]'), 'the list');
        return { list: list.offsetHeight, page: document.documentElement.scrollHeight, screen: innerHeight };
      },
    });
    expect(result.list).to.be.above(result.screen);
    expect(result.page).to.equal(result.screen);
  });
});

/** Compares the page before and after the elements were used and removed; runs in the page. */
async function useAndCompare({ src, feed }: { src: string; feed: string }) {
  const container = document.createElement('div');
  document.body.append(container);
  const records: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, type, attributeName, addedNodes } of changes)
      if (!container.contains(target) && target !== document.head)
        records.push(`${type} ${String(attributeName)} on ${target.nodeName}`);
      else
        for (const node of addedNodes) if (target === document.head) records.push(`added ${node.nodeName}`);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const stylesOf = (selector: string) => {
    const style = getComputedStyle(document.querySelector(selector)!);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  };
  const snapshot = async () => ({
    styles: ['html', 'body', '#tamu', '#tamu a', '#tamu h2', '#tamu img', '#tamu button'].map(stylesOf),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // Lit registers its versions so that a second copy can warn
    globals: Object.keys(window).filter((name) => !/^(lit|reactiveElement)\w+$/.test(name)),
    prototypes: [
      Object,
      Array,
      String,
      Promise,
      Node,
      Element,
      HTMLElement,
      ShadowRoot,
      Event,
      EventTarget,
    ].map(({ prototype }) => Object.getOwnPropertyNames(prototype).join()),
    history: [history.length, JSON.stringify(history.state), location.href, history.scrollRestoration],
    title: document.title,
    cookie: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id,
  });
  document.querySelector<HTMLElement>('#tamu button')!.focus();
  const before = await snapshot();

  const list = document.createElement('kpu-news-list');
  for (const [name, value] of Object.entries({
    src: feed,
    limit: '2',
    open: 'dialog',
    search: '',
    share: 'x',
  }))
    list.setAttribute(name, value);
  const article = document.createElement('kpu-article');
  article.setAttribute('src', feed);
  container.append(list, article, document.createElement('kpu-share-bar'));
  const script = document.createElement('script');
  if (!src.includes('classic')) script.type = 'module';
  script.src = src;
  container.append(script);
  const find = (selector: string) => list.shadowRoot?.querySelector<HTMLElement>(selector);
  (await until(() => find('[part~=more]'), '"more"')).click();
  await until(() => list.shadowRoot!.querySelectorAll('.item')[2], 'the third card');
  await until(() => article.shadowRoot?.querySelector('.body p'), 'the article');
  find('[part~=title]')!.click();
  const dialog = await until(() => list.shadowRoot?.querySelector('dialog'), 'the dialog');
  await until(() => find('dialog kpu-article')?.shadowRoot?.querySelector('.body p'), 'the article in it');
  dialog.close();
  await until(() => !find('dialog[open]'), 'closed');
  container.replaceChildren();
  document.querySelector<HTMLElement>('#tamu button')!.focus();
  scrollTo(0, 0);
  return { before, after: await snapshot(), records };
}

describe('a page after the elements were removed', () => {
  for (const src of ['/dist/kpu-news.js', '/dist/kpu-news.classic.js'])
    it(`is unchanged (${src.slice(6)})`, async () => {
      const { url } = await serveNews();
      const { result, errors } = await openPage({
        head: '<style>#tamu a { color: green }</style>',
        html: '<div id="tamu"><h2>Judul</h2><a href="/">Tautan</a><img alt="" width="5"><button id="tombol">Tombol</button></div>',
        probe: useAndCompare,
        data: { src, feed: url },
      });
      expect(result.after).to.deep.equal(result.before);
      expect(result.records).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
});
