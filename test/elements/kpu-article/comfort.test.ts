// Reading comfort: text size, language of an article, names of landmarks, and print.
import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuArticle } from '../../../src/elements/kpu-article/kpu-article.js';
import { serveFeed } from '../../helpers/server.js';
import {
  clear,
  FAST,
  feedOf,
  item,
  part,
  parts,
  showItems,
  showWhole,
  waitUntil,
} from '../kpu-news-list/list-page.js';

const KEY = 'kpu-news:text-size';
const html =
  '<p>Isi <a href="https://kpu.example/a">tautan</a></p><details><summary>Dasar</summary><p>Pasal</p></details>';
const oneArticle = feedOf([item(1, { content_html: html })]);

const root = (el: Element): ShadowRoot => el.shadowRoot!;
const partOf = (el: Element, name: string): HTMLElement =>
  root(el).querySelector<HTMLElement>(`[part~="${name}"]`)!;
const sizeOf = (el: Element, name = 'body'): number =>
  parseFloat(getComputedStyle(partOf(el, name)).fontSize);
const isDisabled = (el: Element, name: string): boolean =>
  partOf(el, name).getAttribute('aria-disabled') === 'true';

let articles: KpuArticle[] = [];

async function show(attributes: Record<string, string> = {}, feed: object = oneArticle): Promise<KpuArticle> {
  const el = document.createElement('kpu-article');
  el.limits = FAST;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.feed = feed;
  articles.push(el);
  document.body.append(el);
  await oneEvent(el, 'kpu-load');
  return el;
}

/** An article whose text size buttons already work. */
async function showReady(attributes: Record<string, string> = {}): Promise<KpuArticle> {
  const el = await show(attributes);
  await waitUntil(() => !isDisabled(el, 'text-smaller') || !isDisabled(el, 'text-larger'), 'the buttons');
  return el;
}

/** A same-origin frame, which acts as another tab. */
async function otherTab(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.src = '/test/servers/feed-server.mjs'; // any page of this origin
  frame.dataset.test = '';
  document.body.append(frame);
  await oneEvent(frame, 'load');
  return frame.contentWindow!;
}

afterEach(() => {
  for (const el of articles) el.remove();
  articles = [];
  clear();
  for (const el of document.querySelectorAll('[data-test]')) el.remove();
  localStorage.removeItem(KEY);
  dispatchEvent(new StorageEvent('storage', { key: KEY })); // resets the size that other tests set
});

describe('<kpu-article>: lists', () => {
  it('keep the bullets that their author chose', async () => {
    const types = ['circle', 'SQUARE', 'disc', 'x'];
    const lists = types.map((type) => `<ul type="${type}"><li>a</li></ul>`).join('');
    const el = await show({}, feedOf([item(1, { content_html: lists })]));
    await waitUntil(() => partOf(el, 'body').querySelector('ul'), 'the body');
    const shown = [...partOf(el, 'body').querySelectorAll('ul')].map(
      (ul) => getComputedStyle(ul).listStyleType,
    );
    expect(shown).to.deep.equal(['circle', 'square', 'disc', 'disc']);
  });
});

describe('text size', () => {
  it('is rendered from the start and enabled once its code is loaded', async () => {
    const el = await show();
    const group = partOf(el, 'text-size');
    expect([group.getAttribute('role'), group.ariaLabel]).to.deep.equal(['group', 'Ukuran teks']);
    const [smaller, larger] = group.querySelectorAll('button');
    expect([smaller.ariaLabel, larger.ariaLabel]).to.deep.equal(['Perkecil teks', 'Perbesar teks']);
    const before = partOf(el, 'title').getBoundingClientRect().top;
    await waitUntil(() => !isDisabled(el, 'text-larger'), 'the buttons');
    expect(partOf(el, 'title').getBoundingClientRect().top).to.equal(before);
    for (const button of [smaller, larger]) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(el).to.be.accessible();
  });

  it('scales all text in proportion without moving the buttons', async () => {
    const el = await showReady();
    const before = [sizeOf(el), sizeOf(el, 'date'), partOf(el, 'title').clientHeight];
    const { left, top } = partOf(el, 'text-larger').getBoundingClientRect();
    for (let press = 0; press < 3; press++) partOf(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.closeTo(before[0] * 1.5, 0.1);
    expect(sizeOf(el, 'date')).to.be.closeTo(before[1] * 1.5, 0.1);
    expect(partOf(el, 'title').clientHeight).to.be.greaterThan(before[2]);
    const now = partOf(el, 'text-larger').getBoundingClientRect();
    expect([now.left, now.top]).to.deep.equal([left, top]);
  });

  it('ranges from 87.5 % to 200 % and disables the button at each end', async () => {
    const el = await showReady();
    const plain = sizeOf(el);
    partOf(el, 'text-smaller').click();
    partOf(el, 'text-smaller').click();
    expect(sizeOf(el)).to.be.closeTo(plain * 0.875, 0.1);
    expect([isDisabled(el, 'text-smaller'), isDisabled(el, 'text-larger')]).to.deep.equal([true, false]);
    for (let press = 0; press < 9; press++) partOf(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.closeTo(plain * 2, 0.1);
    expect([isDisabled(el, 'text-smaller'), isDisabled(el, 'text-larger')]).to.deep.equal([false, true]);
    expect(root(el).querySelector('.kpu')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('is stored for the site under one key, and removed at 100 %', async () => {
    const el = await showReady();
    partOf(el, 'text-larger').click();
    partOf(el, 'text-larger').click();
    expect(localStorage.getItem(KEY)).to.equal('125');
    const next = await show();
    expect(sizeOf(next)).to.equal(sizeOf(el)); // before the bundle is loaded
    partOf(el, 'text-smaller').click();
    partOf(el, 'text-smaller').click();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('applies to all articles of the page, including reinserted ones', async () => {
    const [el, other, third] = [await showReady(), await showReady(), await showReady()];
    third.remove();
    partOf(el, 'text-larger').click();
    expect(sizeOf(other)).to.equal(sizeOf(el));
    document.body.append(third);
    await waitUntil(() => sizeOf(third) === sizeOf(el), 'the one that was put back');
  });

  it('follows other tabs of the site', async () => {
    const el = await showReady();
    const plain = sizeOf(el);
    const tab = await otherTab();
    tab.localStorage.setItem(KEY, '200');
    await waitUntil(() => sizeOf(el) > plain * 1.9, 'the other tab');
    tab.localStorage.clear();
    await waitUntil(() => sizeOf(el) === plain, 'the other tab');
  });

  for (const value of ['', '99', '-125', '1e999', 'NaN', '{"a":1}', '500', '<b>', '125px', '87,5'])
    it(`is 100 % if localStorage holds ${JSON.stringify(value)}`, async () => {
      const plain = sizeOf(await showReady());
      localStorage.setItem(KEY, value);
      const el = await showReady();
      expect(sizeOf(el)).to.equal(plain);
      partOf(el, 'text-larger').click();
      expect(localStorage.getItem(KEY)).to.equal('112.5');
    });

  it('works for the page if localStorage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied, configurable: true });
    try {
      const [el, other] = [await showReady(), await showReady()];
      const plain = sizeOf(el);
      partOf(el, 'text-larger').click();
      expect(sizeOf(other)).to.be.closeTo(plain * 1.125, 0.1);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('survives other scripts that empty the shadow root', async () => {
    const el = await showReady();
    partOf(el, 'text-larger').click();
    const chosen = sizeOf(el);
    root(el).replaceChildren();
    el.feed = feedOf([item(2, { content_html: '<p>Dua</p>' })]);
    await waitUntil(() => partOf(el, 'body')?.textContent === 'Dua', 'the other article');
    expect(sizeOf(el)).to.equal(chosen);
    expect(isDisabled(el, 'text-smaller')).to.equal(false);
  });

  it('is neither shown nor applied if `show` omits it', async () => {
    const plain = sizeOf(await showReady());
    localStorage.setItem(KEY, '200');
    const el = await show({ show: 'date body' });
    expect(partOf(el, 'text-size')).to.equal(null);
    expect(sizeOf(el)).to.equal(plain);
  });

  it('is available in the dialog, with exported parts', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: oneArticle } });
    part(list, 'title')!.click();
    await waitUntil(() => root(list).querySelector('dialog kpu-article'), 'the dialog');
    const el = root(list).querySelector('dialog kpu-article')!;
    await waitUntil(() => partOf(el, 'text-larger') && !isDisabled(el, 'text-larger'), 'the buttons');
    expect(el.getAttribute('exportparts')).to.contain('text-size: article-text-size');
    const plain = sizeOf(el);
    partOf(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.greaterThan(plain);
    root(list).querySelector('dialog')!.close();
  });
});

describe('language of an article', () => {
  const sundanese = feedOf([item(1, { language: 'su', content_html: '<p>Eusi</p>' }), item(2)]);

  it('is set on title and body', async () => {
    const el = await show({}, sundanese);
    expect([partOf(el, 'title').lang, partOf(el, 'body').lang]).to.deep.equal(['su', 'su']);
    expect(partOf(el, 'share').closest('[lang]')).to.equal(null);
  });

  it('is set on the title of a card', async () => {
    const list = await showItems([item(1, { language: 'su' }), item(2)]);
    expect(parts(list, 'title').map((title) => title.closest('[lang]')?.getAttribute('lang'))).to.deep.equal([
      'su',
      undefined,
    ]);
  });

  it('is not set if the feed has none or an invalid one', async () => {
    for (const language of [undefined, '', 7, '<b>', 'bahasa Indonesia', 'x'.repeat(40)]) {
      const feed = feedOf([item(1, { language })]);
      expect(partOf(await show({}, feed), 'title').hasAttribute('lang'), String(language)).to.equal(false);
      const list = await showItems([item(1, { language })]);
      expect(part(list, 'title')!.closest('[lang]'), String(language)).to.equal(null);
    }
  });
});

it('links to neighbouring articles form a landmark with its own name', async () => {
  const three = feedOf([item(1), item(2), item(3)]);
  const both = [await show({ 'article-id': '2' }, three), await show({ 'article-id': '3' }, three)];
  const names = both.map((el) => partOf(el, 'nearby').ariaLabel);
  expect(names).to.deep.equal(['Berita lain: Berita 2', 'Berita lain: Berita 3']);
});

describe('print styles', () => {
  /** The rules of all @media print blocks, in the order of their sheets. */
  const printRules = (el: Element): CSSStyleRule[] =>
    root(el).adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules] : [],
      ),
    ) as CSSStyleRule[];
  /** Applies them on screen as well, since no engine lets a test emulate print. */
  const applyPrintStyles = async (el: Element): Promise<void> => {
    await waitUntil(() => printRules(el).length, 'styles of paper');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      printRules(el)
        .map(({ cssText }) => cssText)
        .join('\n'),
    );
    root(el).adoptedStyleSheets.push(sheet);
  };
  /** The content of ::after. Firefox returns attr() unresolved. */
  const contentAfter = (element: Element): string =>
    getComputedStyle(element, '::after').content.replace(
      /attr\(([\w-]+)\)/g,
      (_, name: string) => element.getAttribute(name) ?? '',
    );
  const seen = (element: Element | null): boolean => !!element?.checkVisibility();

  it('print an article in black on white, whatever the theme', async () => {
    const el = await show({
      style: 'color-scheme: dark; color: #eee; --kpu-accent: pink; --kpu-muted: #ccc',
    });
    await applyPrintStyles(el);
    const { color, backgroundColor } = getComputedStyle(root(el).querySelector('.kpu')!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(getComputedStyle(partOf(el, 'body').querySelector('a')!).color).to.equal('rgb(0, 0, 0)');
  });

  it('print the URL of the article and of its links, and hide controls', async () => {
    const el = await show({}, feedOf([item(1, { content_html: html }), item(2)]));
    await applyPrintStyles(el);
    expect(contentAfter(root(el).querySelector('.kpu')!)).to.contain('kpu.example/berita/1');
    expect(contentAfter(partOf(el, 'body').querySelector('a')!)).to.contain('https://kpu.example/a');
    for (const name of ['text-size', 'share', 'nearby']) expect(seen(partOf(el, name)), name).to.equal(false);
    for (const name of ['title', 'date', 'body']) expect(seen(partOf(el, name)), name).to.equal(true);
  });

  it('print the URL of the page for an article without one', async () => {
    const el = await show({}, feedOf([item(1, { url: undefined })]));
    await applyPrintStyles(el);
    expect(contentAfter(root(el).querySelector('.kpu')!)).to.contain(location.host);
  });

  it('print all cards of a list whole, and hide controls', async () => {
    const { url } = await serveFeed({
      body: feedOf([item(1), item(2), item(3)], { home_page_url: 'https://kpu.example/' }),
    });
    const list = await showWhole({
      attributes: { src: url, search: '', share: 'whatsapp', limit: '2', style: 'color: #eee' },
    });
    await applyPrintStyles(list);
    for (const name of ['search', 'share', 'more']) expect(seen(part(list, name)), name).to.equal(false);
    for (const card of parts(list, 'item')) {
      const { contentVisibility, breakInside, color } = getComputedStyle(card);
      expect([contentVisibility, breakInside, color]).to.deep.equal(['visible', 'avoid', 'rgb(0, 0, 0)']);
    }
    expect(contentAfter(part(list, 'all')!)).to.contain('https://kpu.example/');
  });

  it('print an open dialog in full instead of its list', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: oneArticle } });
    part(list, 'title')!.click();
    await waitUntil(() => root(list).querySelector('dialog[open]'), 'the dialog');
    await applyPrintStyles(list);
    const dialog = root(list).querySelector('dialog')!;
    const { overflow, position, backgroundColor } = getComputedStyle(dialog);
    expect([overflow, position, backgroundColor]).to.deep.equal([
      'visible',
      'absolute',
      'rgb(255, 255, 255)',
    ]);
    expect([seen(part(list, 'items')), seen(part(list, 'close')), seen(dialog)]).to.deep.equal([
      false,
      false,
      true,
    ]);
    dialog.close();
  });
});
