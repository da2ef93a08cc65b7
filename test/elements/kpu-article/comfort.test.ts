// Reading comfort: the size of the text, the language of an article, names of landmarks, and what paper gets.
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
const one = feedOf([item(1, { content_html: html })]);

const root = (el: Element): ShadowRoot => el.shadowRoot!;
const inside = (el: Element, name: string): HTMLElement =>
  root(el).querySelector<HTMLElement>(`[part~="${name}"]`)!;
const sizeOf = (el: Element, name = 'body'): number =>
  parseFloat(getComputedStyle(inside(el, name)).fontSize);
const isOff = (el: Element, name: string): boolean =>
  inside(el, name).getAttribute('aria-disabled') === 'true';

let articles: KpuArticle[] = [];

async function show(attributes: Record<string, string> = {}, feed: object = one): Promise<KpuArticle> {
  const el = document.createElement('kpu-article');
  el.limits = FAST;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.feed = feed;
  articles.push(el);
  document.body.append(el);
  await oneEvent(el, 'kpu-load');
  return el;
}

/** An article whose buttons are heeded already. */
async function ready(attributes: Record<string, string> = {}): Promise<KpuArticle> {
  const el = await show(attributes);
  await waitUntil(() => !isOff(el, 'text-smaller') || !isOff(el, 'text-larger'), 'the buttons');
  return el;
}

/** The same site in another tab. */
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
  dispatchEvent(new StorageEvent('storage', { key: KEY })); // what other tests chose is over
});

describe('text size', () => {
  it('stands in the article from the first draw, and is heeded a little later', async () => {
    const el = await show();
    const group = inside(el, 'text-size');
    expect([group.getAttribute('role'), group.ariaLabel]).to.deep.equal(['group', 'Ukuran teks']);
    const [smaller, larger] = group.querySelectorAll('button');
    expect([smaller.ariaLabel, larger.ariaLabel]).to.deep.equal(['Perkecil teks', 'Perbesar teks']);
    const before = inside(el, 'title').getBoundingClientRect().top;
    await waitUntil(() => !isOff(el, 'text-larger'), 'the buttons');
    expect(inside(el, 'title').getBoundingClientRect().top).to.equal(before);
    for (const button of [smaller, larger]) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(el).to.be.accessible();
  });

  it('changes all of the text in proportion, and stays under the finger', async () => {
    const el = await ready();
    const before = [sizeOf(el), sizeOf(el, 'date'), inside(el, 'title').clientHeight];
    const { left, top } = inside(el, 'text-larger').getBoundingClientRect();
    for (let press = 0; press < 3; press++) inside(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.closeTo(before[0] * 1.5, 0.1);
    expect(sizeOf(el, 'date')).to.be.closeTo(before[1] * 1.5, 0.1);
    expect(inside(el, 'title').clientHeight).to.be.greaterThan(before[2]);
    const now = inside(el, 'text-larger').getBoundingClientRect();
    expect([now.left, now.top]).to.deep.equal([left, top]);
  });

  it('goes from 87.5 % to 200 %, and says where it ends', async () => {
    const el = await ready();
    const plain = sizeOf(el);
    inside(el, 'text-smaller').click();
    inside(el, 'text-smaller').click();
    expect(sizeOf(el)).to.be.closeTo(plain * 0.875, 0.1);
    expect([isOff(el, 'text-smaller'), isOff(el, 'text-larger')]).to.deep.equal([true, false]);
    for (let press = 0; press < 9; press++) inside(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.closeTo(plain * 2, 0.1);
    expect([isOff(el, 'text-smaller'), isOff(el, 'text-larger')]).to.deep.equal([false, true]);
    expect(root(el).querySelector('.kpu')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('is remembered for the site under one key, and forgotten at 100 %', async () => {
    const el = await ready();
    inside(el, 'text-larger').click();
    inside(el, 'text-larger').click();
    expect(localStorage.getItem(KEY)).to.equal('125');
    const next = await show();
    expect(sizeOf(next)).to.equal(sizeOf(el)); // at once: its other code is not here yet
    inside(el, 'text-smaller').click();
    inside(el, 'text-smaller').click();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is that of all articles on the page, those that are put back included', async () => {
    const [el, other, third] = [await ready(), await ready(), await ready()];
    third.remove();
    inside(el, 'text-larger').click();
    expect(sizeOf(other)).to.equal(sizeOf(el));
    document.body.append(third);
    await waitUntil(() => sizeOf(third) === sizeOf(el), 'the one that was put back');
  });

  it('follows other tabs of the site', async () => {
    const el = await ready();
    const plain = sizeOf(el);
    const tab = await otherTab();
    tab.localStorage.setItem(KEY, '200');
    await waitUntil(() => sizeOf(el) > plain * 1.9, 'the other tab');
    tab.localStorage.clear();
    await waitUntil(() => sizeOf(el) === plain, 'the other tab');
  });

  for (const value of ['', '99', '-125', '1e999', 'NaN', '{"a":1}', '500', '<b>', '125px', '87,5'])
    it(`is 100 % where the storage holds ${JSON.stringify(value)}`, async () => {
      const plain = sizeOf(await ready());
      localStorage.setItem(KEY, value);
      const el = await ready();
      expect(sizeOf(el)).to.equal(plain);
      inside(el, 'text-larger').click();
      expect(localStorage.getItem(KEY)).to.equal('112.5');
    });

  it('holds for the page where storage is refused', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied, configurable: true });
    try {
      const [el, other] = [await ready(), await ready()];
      const plain = sizeOf(el);
      inside(el, 'text-larger').click();
      expect(sizeOf(other)).to.be.closeTo(plain * 1.125, 0.1);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('survives a page that takes the article’s nodes apart', async () => {
    const el = await ready();
    inside(el, 'text-larger').click();
    const chosen = sizeOf(el);
    root(el).replaceChildren();
    el.feed = feedOf([item(2, { content_html: '<p>Dua</p>' })]);
    await waitUntil(() => inside(el, 'body')?.textContent === 'Dua', 'the other article');
    expect(sizeOf(el)).to.equal(chosen);
    expect(isOff(el, 'text-smaller')).to.equal(false);
  });

  it('is not there where an author leaves it out of `show`, and then nothing is scaled', async () => {
    const plain = sizeOf(await ready());
    localStorage.setItem(KEY, '200');
    const el = await show({ show: 'date body' });
    expect(inside(el, 'text-size')).to.equal(null);
    expect(sizeOf(el)).to.equal(plain);
  });

  it('is there in the dialog of a list, and its parts are reached', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: one } });
    part(list, 'title')!.click();
    await waitUntil(() => root(list).querySelector('dialog kpu-article'), 'the dialog');
    const el = root(list).querySelector('dialog kpu-article')!;
    await waitUntil(() => inside(el, 'text-larger') && !isOff(el, 'text-larger'), 'the buttons');
    expect(el.getAttribute('exportparts')).to.contain('text-size: article-text-size');
    const plain = sizeOf(el);
    inside(el, 'text-larger').click();
    expect(sizeOf(el)).to.be.greaterThan(plain);
    root(list).querySelector('dialog')!.close();
  });
});

describe('language', () => {
  const sunda = feedOf([item(1, { language: 'su', content_html: '<p>Eusi</p>' }), item(2)]);

  it('of an article is that of its title and body', async () => {
    const el = await show({}, sunda);
    expect([inside(el, 'title').lang, inside(el, 'body').lang]).to.deep.equal(['su', 'su']);
    expect(inside(el, 'share').closest('[lang]')).to.equal(null);
  });

  it('of an article is that of its title on a card', async () => {
    const list = await showItems([item(1, { language: 'su' }), item(2)]);
    expect(parts(list, 'title').map((title) => title.closest('[lang]')?.getAttribute('lang'))).to.deep.equal([
      'su',
      undefined,
    ]);
  });

  it('that the feed does not tell, or tells badly, is the page’s', async () => {
    for (const language of [undefined, '', 7, '<b>', 'bahasa Indonesia', 'x'.repeat(40)]) {
      const feed = feedOf([item(1, { language })]);
      expect(inside(await show({}, feed), 'title').hasAttribute('lang'), String(language)).to.equal(false);
      const list = await showItems([item(1, { language })]);
      expect(part(list, 'title')!.closest('[lang]'), String(language)).to.equal(null);
    }
  });
});

it('the neighbours of an article are a landmark of its own name', async () => {
  const three = feedOf([item(1), item(2), item(3)]);
  const both = [await show({ 'article-id': '2' }, three), await show({ 'article-id': '3' }, three)];
  const names = both.map((el) => inside(el, 'nearby').ariaLabel);
  expect(names).to.deep.equal(['Berita lain: Berita 2', 'Berita lain: Berita 3']);
});

describe('on paper', () => {
  /** The style rules that hold on paper only, in the order of their sheets. */
  const onPaper = (el: Element): CSSStyleRule[] =>
    root(el).adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules] : [],
      ),
    ) as CSSStyleRule[];
  /** Draws them on screen too: no engine lets a test switch to paper. */
  const draw = async (el: Element): Promise<void> => {
    await waitUntil(() => onPaper(el).length, 'styles of paper');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      onPaper(el)
        .map(({ cssText }) => cssText)
        .join('\n'),
    );
    root(el).adoptedStyleSheets.push(sheet);
  };
  /** What comes after an element; Firefox gives it as it is written. */
  const after = (element: Element): string =>
    getComputedStyle(element, '::after').content.replace(
      /attr\(([\w-]+)\)/g,
      (_, name: string) => element.getAttribute(name) ?? '',
    );
  const seen = (element: Element | null): boolean => !!element?.checkVisibility();

  it('an article is black on white, whatever the page wears', async () => {
    const el = await show({
      style: 'color-scheme: dark; color: #eee; --kpu-accent: pink; --kpu-muted: #ccc',
    });
    await draw(el);
    const { color, backgroundColor } = getComputedStyle(root(el).querySelector('.kpu')!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(getComputedStyle(inside(el, 'body').querySelector('a')!).color).to.equal('rgb(0, 0, 0)');
  });

  it('an article has its address, those of its links, and nothing to press', async () => {
    const el = await show({}, feedOf([item(1, { content_html: html }), item(2)]));
    await draw(el);
    expect(after(root(el).querySelector('.kpu')!)).to.contain('kpu.example/berita/1');
    expect(after(inside(el, 'body').querySelector('a')!)).to.contain('https://kpu.example/a');
    for (const name of ['text-size', 'share', 'nearby']) expect(seen(inside(el, name)), name).to.equal(false);
    for (const name of ['title', 'date', 'body']) expect(seen(inside(el, name)), name).to.equal(true);
  });

  it('an article without an address has the page’s', async () => {
    const el = await show({}, feedOf([item(1, { url: undefined })]));
    await draw(el);
    expect(after(root(el).querySelector('.kpu')!)).to.contain(location.host);
  });

  it('a list has all its cards whole, and nothing to press', async () => {
    const { url } = await serveFeed({
      body: feedOf([item(1), item(2), item(3)], { home_page_url: 'https://kpu.example/' }),
    });
    const list = await showWhole({
      attributes: { src: url, search: '', share: 'whatsapp', limit: '2', style: 'color: #eee' },
    });
    await draw(list);
    for (const name of ['search', 'share', 'more']) expect(seen(part(list, name)), name).to.equal(false);
    for (const card of parts(list, 'item')) {
      const { contentVisibility, breakInside, color } = getComputedStyle(card);
      expect([contentVisibility, breakInside, color]).to.deep.equal(['visible', 'avoid', 'rgb(0, 0, 0)']);
    }
    expect(after(part(list, 'all')!)).to.contain('https://kpu.example/');
  });

  it('an open dialog comes instead of its list, as long as it is', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed: one } });
    part(list, 'title')!.click();
    await waitUntil(() => root(list).querySelector('dialog[open]'), 'the dialog');
    await draw(list);
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
