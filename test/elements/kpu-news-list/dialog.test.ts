import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { serveFeed, type ServedFeed } from '../../helpers/server.js';
import {
  clear,
  feedOf,
  item,
  items,
  listen,
  makeList,
  next,
  part,
  parts,
  pause,
  serve,
  shown,
  showWhole,
  titles,
  type KpuNewsList,
  waitUntil,
} from './list-page.js';

const HERE = location.href;
const long = { content_html: '<p>Isi <b>berita</b>.</p>'.repeat(60), summary: 'Ringkasan.' };
const NEWS = items(4).map((entry) => ({ ...entry, ...long }));

const dialogOf = (list: KpuNewsList) => part<HTMLDialogElement>(list, 'dialog');
const articleRoot = (list: KpuNewsList) => dialogOf(list)?.querySelector('kpu-article')?.shadowRoot;
/** The title shown in the dialog, once the body is shown as well. */
const shownTitle = (list: KpuNewsList) =>
  articleRoot(list)?.querySelector('.body p') &&
  articleRoot(list)!.querySelector('[part~=title]')!.textContent.trim();
const showing = (list: KpuNewsList, title: string) =>
  waitUntil(() => shownTitle(list) === title && dialogOf(list)?.ariaLabel === title, title);
const closed = (list: KpuNewsList) => waitUntil(() => !dialogOf(list), 'closed');
const disabledButtons = (list: KpuNewsList) =>
  ['previous', 'next'].map((name) => part(list, name)!.ariaDisabled === 'true');
const focused = (list: KpuNewsList) => list.shadowRoot!.activeElement?.textContent.trim();
/** What was added to the URL of the page. */
const address = () => location.href.slice(HERE.length);

const make = (attributes: Record<string, string> = {}, news: readonly object[] = NEWS) =>
  showWhole({ attributes: { open: 'dialog', ...attributes }, properties: { feed: feedOf(news) } });

/** A list with its first article open in the dialog. */
async function openFirst(attributes: Record<string, string> = {}, news: readonly object[] = NEWS) {
  const list = await make(attributes, news);
  const [title] = parts(list, 'title');
  title.focus();
  title.click();
  await showing(list, title.textContent.trim());
  return list;
}

/** Restores the page. */
const restore = () => {
  clear();
  history.replaceState(null, '', HERE);
  scrollTo(0, 0);
};

/** Clicks without navigating; tells whether a handler prevented the default. */
function click(target: Element, init: MouseEventInit = {}): boolean {
  let prevented = false;
  const onClick = (event: Event): void => {
    prevented = event.defaultPrevented;
    event.preventDefault(); // the test's page stays
  };
  addEventListener('click', onClick);
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  removeEventListener('click', onClick);
  return prevented;
}

describe('<kpu-news-list open="dialog">: its bundle', () => {
  afterEach(restore);

  // must be the first test, since loaded modules stay loaded
  it('is loaded when the pointer is over a card, not before', async () => {
    performance.setResourceTimingBufferSize(5000);
    const loaded = () =>
      ['dialog/article-dialog', 'features/article-features'].map((name) =>
        performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}.`)),
      );
    const list = await make();
    list.shadowRoot!.querySelector('.foot')!.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await pause(50);
    expect(loaded()).to.deep.equal([false, false]);
    part(list, 'title')!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await waitUntil(() => loaded().every(Boolean), 'the code');
    expect(dialogOf(list)).to.equal(null);
  });
});

describe('<kpu-news-list open="dialog">', () => {
  afterEach(restore);

  const focusReturns = async (list: KpuNewsList) => {
    await closed(list);
    expect(focused(list), 'focus on the card').to.equal('Berita 1');
  };

  it('shows the article with its body, with a title of level 2', async () => {
    const list = await openFirst();
    const dialog = dialogOf(list)!;
    expect([dialog.open, dialog.matches(':modal')]).to.deep.equal([true, true]);
    expect(articleRoot(list)!.querySelector('.body p')!.textContent).to.equal('Isi berita.');
    expect(!!articleRoot(list)!.querySelector('h2[part~=title], h2 [part~=title]')).to.equal(true);
  });

  it('shows no links to neighbouring articles in it', async () => {
    const list = await openFirst();
    expect(articleRoot(list)!.querySelector('[part=nearby]')).to.equal(null);
  });

  it('closes with Escape and returns the focus', async () => {
    const list = await openFirst();
    await sendKeys({ press: 'Escape' });
    await focusReturns(list);
  });

  it('closes with its button, which is focused first', async () => {
    const list = await openFirst();
    expect(focused(list)).to.equal('Tutup');
    await sendKeys({ press: 'Enter' });
    await focusReturns(list);
  });

  it('closes with a click on the backdrop, not with one on its padding', async () => {
    await setViewport({ width: 900, height: 700 });
    const list = await openFirst({}, [item(1, { content_html: '<p>Isi</p>' })]);
    const { left, top, bottom } = dialogOf(list)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(top) + 90] });
    await pause(50);
    expect(dialogOf(list)?.open).to.equal(true);
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(bottom) + 20] });
    await focusReturns(list);
  });

  it('opens again after closing', async () => {
    const list = await openFirst();
    part(list, 'close')!.click();
    await focusReturns(list);
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
  });

  it('shows the share links of the list', async () => {
    const list = await openFirst({ share: 'whatsapp' });
    const links = [...articleRoot(list)!.querySelectorAll('[data-network]')];
    expect(links.map((link) => link.getAttribute('data-network'))).to.deep.equal(['whatsapp']);
  });

  it('exports the parts of the article', async () => {
    const list = await openFirst();
    expect(dialogOf(list)!.querySelector('kpu-article')!.getAttribute('exportparts'))
      .to.contain('title: article-title')
      .and.contain('body: article-body');
  });

  it('follows the language of the list when it changes', async () => {
    const list = await openFirst({ lang: 'en' });
    const labels = () => ['previous', 'next', 'close'].map((name) => part(list, name)!.textContent);
    expect(labels()).to.deep.equal(['←Previous', 'Next→', 'Close']);
    list.lang = 'id';
    await waitUntil(() => labels()[2] === 'Tutup');
    expect(labels()).to.deep.equal(['←Sebelumnya', 'Berikutnya→', 'Tutup']);
  });

  it('does not handle a click with a modifier key', async () => {
    const list = await make();
    const prevented = click(part(list, 'title')!, { ctrlKey: true });
    await pause(50);
    expect([prevented, dialogOf(list)]).to.deep.equal([false, null]);
  });

  it('is removed together with the list', async () => {
    const list = await openFirst();
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(dialogOf(list)).to.equal(null);
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
  });

  it('keeps the scroll position and styles of the page', async () => {
    const space = document.createElement('div');
    space.style.height = '3000px';
    document.body.prepend(space);
    const list = await make();
    scrollTo(0, 2700);
    const { scrollY } = window;
    const style = () =>
      [document.documentElement, document.body].map((element) => element.getAttribute('style'));
    const before = style();
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
    expect([window.scrollY, style()]).to.deep.equal([scrollY, before]);
    part(list, 'close')!.click();
    await closed(list);
    await pause(50);
    expect(window.scrollY).to.equal(scrollY);
    space.remove();
  });
});

describe('<kpu-news-list open="dialog">: previous and next', () => {
  afterEach(restore);

  const step = async (list: KpuNewsList, name: 'previous' | 'next', title: string) => {
    part(list, name)!.click();
    await showing(list, title);
  };

  it('follow the order of the list and are disabled at its ends', async () => {
    const list = await openFirst({ tag: 'a' }, [
      item(1, { ...long, tags: ['a'] }),
      item(2, long),
      item(3, { ...long, tags: ['A'] }),
      item(4, { ...long, tags: ['a'], _kpu: { pinned: true } }),
    ]);
    expect([titles(list).slice(0, 3), disabledButtons(list)]).to.deep.equal([
      ['Berita 4', 'Berita 1', 'Berita 3'],
      [true, false],
    ]);
    await step(list, 'next', 'Berita 1');
    expect(disabledButtons(list)).to.deep.equal([false, false]);
    await step(list, 'next', 'Berita 3');
    expect(disabledButtons(list)).to.deep.equal([false, true]);
    part(list, 'next')!.click();
    await pause(30);
    expect(shownTitle(list)).to.equal('Berita 3');
    await step(list, 'previous', 'Berita 1');
  });

  it('keep the focus, scroll to the top and announce the title', async () => {
    const list = await openFirst();
    const dialog = dialogOf(list)!;
    dialog.scrollTop = 500;
    expect(dialog.scrollTop).to.equal(500);
    part(list, 'next')!.focus();
    await sendKeys({ press: 'Enter' });
    await showing(list, 'Berita 2');
    expect([focused(list), dialog.scrollTop]).to.deep.equal(['Berikutnya→', 0]);
    expect(dialog.querySelector('[role=status]')!.textContent).to.equal('Berita 2');
    await sendKeys({ press: 'Enter' });
    await showing(list, 'Berita 3');
  });

  it('return the focus to the card of the last article on close', async () => {
    const list = await openFirst();
    await step(list, 'next', 'Berita 2');
    part(list, 'close')!.click();
    await closed(list);
    expect(focused(list)).to.equal('Berita 2');
  });

  it('load more at the end of the shown cards', async () => {
    const rest = await serveFeed({ body: feedOf([item(3, long)]) });
    const feed = await serve([item(1, long), item(2, long)], { next_url: rest.url });
    const list = await showWhole({ attributes: { src: feed.url, open: 'dialog', limit: '2' } });
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
    expect(disabledButtons(list)).to.deep.equal([false, false]);
    await step(list, 'next', 'Berita 3');
    expect([shown(list), disabledButtons(list)]).to.deep.equal([
      [1, 2, 3],
      [false, true],
    ]);
  });

  it('announce the failure if the next page cannot be loaded', async () => {
    const { lines, stop } = listen('error');
    const rest = await serveFeed({ status: 404 });
    const feed = await serve([item(1, long)], { next_url: rest.url });
    const list = await showWhole({ attributes: { src: feed.url, open: 'dialog', limit: '1' } });
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
    part(list, 'next')!.click();
    const announced = () => dialogOf(list)!.querySelector('[role=status]')!.textContent;
    await waitUntil(() => announced() === 'Sumber berita tidak dapat dibuka.', 'the words');
    await waitUntil(() => lines.length === 1, 'the console');
    stop();
    expect([shownTitle(list), disabledButtons(list)]).to.deep.equal(['Berita 1', [true, false]]);
  });

  it('stay within the limit with more="none"', async () => {
    const list = await openFirst({ limit: '1', more: 'none' });
    expect(disabledButtons(list)).to.deep.equal([true, true]);
  });

  it('fire kpu-open, which can be canceled', async () => {
    const list = await openFirst();
    const opens: string[] = [];
    list.addEventListener('kpu-open', (event) => {
      opens.push(event.detail.url);
      if (opens.length > 1) event.preventDefault();
    });
    await step(list, 'next', 'Berita 2');
    part(list, 'next')!.click();
    await pause(30);
    expect([opens, shownTitle(list)]).to.deep.equal([
      ['https://kpu.example/berita/2', 'https://kpu.example/berita/3'],
      'Berita 2',
    ]);
  });

  it('count each article as viewed', async () => {
    const list = await make();
    list.limits = { ...list.limits, seen: 20 };
    part(list, 'title')!.click();
    expect((await next(list, 'kpu-view')).detail.article.title).to.equal('Berita 1');
    const second = next(list, 'kpu-view');
    await step(list, 'next', 'Berita 2');
    expect((await second).detail.article.title).to.equal('Berita 2');
  });
});

describe('<kpu-news-list address>', () => {
  afterEach(restore);

  const back = async () => {
    const closed = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await closed;
  };
  const setUrl = (part: string) => {
    history.replaceState(null, '', HERE + part);
  };
  const urlIsRestored = async (list: KpuNewsList, name: string) => {
    await waitUntil(() => !location.href.includes('berita='), name);
    expect(dialogOf(list)).to.equal(null);
  };

  it('names the article; back closes it and forward opens it again', async () => {
    const list = await openFirst({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    await back();
    await closed(list);
    expect([address(), focused(list)]).to.deep.equal(['', 'Berita 1']);
    history.forward();
    await showing(list, 'Berita 1');
    expect(location.hash).to.equal('#berita=1');
  });

  it('goes back to the previous history entry on close', async () => {
    const list = await openFirst({ address: 'hash' });
    await waitUntil(() => location.hash);
    const { length } = history;
    await sendKeys({ press: 'Escape' });
    await urlIsRestored(list, 'the address');
    expect([address(), history.state]).to.deep.equal(['', null]);
    expect(history.length).to.be.at.most(length); // Firefox keeps fifty entries and trims late
    history.forward();
    await showing(list, 'Berita 1');
    part(list, 'close')!.click();
    await urlIsRestored(list, 'the address, after the step forward');
  });

  it('replaces its history entry when the article changes', async () => {
    const list = await openFirst({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    const { length } = history;
    part(list, 'next')!.click();
    part(list, 'next')!.click();
    await waitUntil(() => location.hash === '#berita=3');
    expect(history.length).to.equal(length);
    await back();
    await closed(list);
    expect([address(), focused(list)]).to.deep.equal(['', 'Berita 3']);
  });

  it('opens another article while closing still navigates back', async () => {
    const list = await openFirst({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    part(list, 'close')!.click();
    await closed(list);
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
    await waitUntil(() => location.hash === '#berita=2');
    await back();
    await closed(list);
    expect(address()).to.equal('');
  });

  it('query keeps the other parameters, the hash and the history state', async () => {
    const query = `${new URL(HERE).search ? '&' : '?'}a=%20b&kosong&c=1`;
    const before = HERE + query + '#isi';
    history.replaceState({ rute: 7 }, '', before);
    const list = await openFirst({ address: 'query' }, [item(1, { ...long, id: 'a&b=ü /é' }), item(2, long)]);
    await waitUntil(() => location.search.includes('berita='));
    expect(location.href).to.equal(`${HERE}${query}&berita=a%26b%3D%C3%BC+%2F%C3%A9#isi`);
    expect(history.state).to.include({ rute: 7 });
    part(list, 'close')!.click();
    await waitUntil(() => location.href === before);
    expect(history.state).to.deep.equal({ rute: 7 });
  });

  it('hash is appended to a hash of the page', async () => {
    setUrl('#isi');
    const list = await openFirst({ address: 'hash' });
    await waitUntil(() => location.hash === '#isi&berita=1');
    part(list, 'close')!.click();
    await waitUntil(() => location.hash === '#isi');
  });

  it('opens the article in the URL on load, and removes it on close', async () => {
    setUrl('#isi&berita=2&x');
    const { length } = history;
    const list = await make({ address: 'hash' });
    await showing(list, 'Berita 2');
    part(list, 'next')!.click();
    await waitUntil(() => location.hash === '#isi&x&berita=3');
    part(list, 'close')!.click();
    await waitUntil(() => location.hash === '#isi&x');
    expect([dialogOf(list), history.length, focused(list)]).to.deep.equal([null, length, 'Berita 3']);
  });

  it('follows a link within the page', async () => {
    const list = await make({ address: 'hash' });
    const link = document.createElement('a');
    link.href = '#berita=3';
    document.body.append(link);
    link.click();
    await showing(list, 'Berita 3');
    link.hash = '#berita=4';
    link.click();
    await showing(list, 'Berita 4');
    link.hash = '#lain';
    link.click();
    await closed(list);
    link.remove();
  });

  it('finds an article on a further page and shows the list up to it', async () => {
    setUrl('#berita=6');
    const last = await serveFeed({ body: feedOf([item(5, long), item(6, long), item(7, long)]) });
    const middle = await serveFeed({ body: feedOf([item(3), item(4)], { next_url: last.url }) });
    const feed = await serve([item(1), item(2)], { next_url: middle.url });
    const list = await showWhole({
      attributes: { src: feed.url, open: 'dialog', limit: '2', address: 'hash' },
    });
    await showing(list, 'Berita 6');
    await waitUntil(() => shown(list).length === 6);
    expect(disabledButtons(list)).to.deep.equal([false, false]);
  });

  describe('an open article that is taken back', () => {
    const takenBack: Record<string, Parameters<ServedFeed['answer']>[0]> = {
      'by its feed': { body: feedOf([{ ...item(1), _kpu: { withdrawn: true } }, item(2, long)]) },
      'with its feed: 410': { status: 410 },
      'with its feed: 451': { status: 451 },
    };
    for (const [how, answer] of Object.entries(takenBack))
      it(`gives way to a sentence: ${how}`, async () => {
        const feed = await serve([item(1, long), item(2, long)]);
        const list = await showWhole({ attributes: { src: feed.url, open: 'dialog' } });
        part(list, 'title')!.click();
        await showing(list, 'Berita 1');
        await feed.answer(answer);
        await list.reload();
        const dialog = dialogOf(list)!;
        await waitUntil(() => dialog.textContent.includes('Berita ini telah ditarik.'));
        expect(dialog.querySelector('kpu-article')!.getClientRects()).to.have.length(0);
        expect([dialog.open, dialog.getAttribute('aria-label')]).to.deep.equal([
          true,
          'Berita ini telah ditarik.',
        ]);
        expect(dialog.contains(list.shadowRoot!.activeElement)).to.equal(true);
        dialog.close();
        await closed(list);
        if (how === 'by its feed') await waitUntil(() => focused(list) === 'Berita 2', 'the focus');
      });
  });

  it('requests a missing WordPress article by its id', async () => {
    setUrl('#berita=77');
    const post = (id: number) => ({
      id,
      link: `https://kpu.example/${String(id)}`,
      title: { rendered: `Berita ${String(id)}` },
      content: { rendered: '<p>Isi</p>' },
      date_gmt: '2024-01-01T00:00:00',
    });
    const feed = await serveFeed({ body: [post(1)] }, { body: post(77) });
    const src = `${feed.url}/wp-json/wp/v2/posts`;
    const list = await showWhole({ attributes: { src, open: 'dialog', address: 'hash' } });
    await showing(list, 'Berita 77');
    expect([shown(list), disabledButtons(list)]).to.deep.equal([[1], [true, true]]);
    const asked = (await feed.requests()).map(({ url }) => url.split('/wp/v2')[1].split('?')[0]);
    expect(asked).to.deep.equal(['/posts', '/posts/77']);
  });

  const ignoredUrls: Record<string, [part: string, attributes?: Record<string, string>]> = {
    'an unknown article': ['#berita=99'],
    'an article that the list excludes': ['#berita=2', { exclude: 'intern' }],
    'a hash of the page': ['#1'],
    'a parameter of another name': ['#xberita=1&beritaku=2'],
    'an empty id': ['#berita='],
    'a broken percent-encoding': ['#berita=%E0%A4%A'],
    markup: ['#berita=<img src=x onerror=alert(1)>'],
    'names of Object.prototype': ['#berita=__proto__&berita=constructor'],
    'an id that is too long': [`#berita=${'1'.repeat(9000)}`],
    'an id in the query with address="hash"': [`${new URL(HERE).search ? '&' : '?'}berita=1`],
    'an article with open="link"': ['#berita=1', { open: 'link' }],
    'an article with address="none"': ['#berita=1', { address: 'none' }],
  };
  for (const [name, [part, attributes]] of Object.entries(ignoredUrls))
    it(`opens nothing for ${name}`, async () => {
      setUrl(part);
      const { href } = location;
      const list = await make({ address: 'hash', ...attributes }, [
        item(1, long),
        item(2, { ...long, tags: ['Intern'] }),
      ]);
      await pause(120);
      expect([dialogOf(list), location.href]).to.deep.equal([null, href]);
    });

  it('leaves the URL unchanged by default', async () => {
    const list = await openFirst();
    await pause(30);
    part(list, 'next')!.click();
    await showing(list, 'Berita 2');
    expect([address(), history.state]).to.deep.equal(['', null]);
  });

  it('opens the article in one of two lists that have it', async () => {
    setUrl('#berita=1');
    const [first, second] = await Promise.all([make({ address: 'hash' }), make({ address: 'hash' })]);
    await waitUntil(() => shownTitle(first) ?? shownTitle(second));
    await pause(100);
    expect([first, second].filter((list) => dialogOf(list)?.open)).to.have.length(1);
  });

  it('reopens the article in the list that it was read in if two lists share ids', async () => {
    await make({ address: 'hash' });
    const other = item(1, { ...long, url: 'https://lain.example/1', title: 'Lain' });
    const list = await openFirst({ address: 'hash' }, [other]);
    await waitUntil(() => location.hash);
    await back();
    await closed(list);
    history.forward();
    await showing(list, 'Lain');
  });

  it('works if the browser refuses history.pushState', async () => {
    const names = ['pushState', 'replaceState'] as const;
    for (const name of names)
      history[name] = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    try {
      const list = await openFirst({ address: 'hash' });
      part(list, 'next')!.click();
      await showing(list, 'Berita 2');
      part(list, 'close')!.click();
      await closed(list);
      expect([address(), focused(list)]).to.deep.equal(['', 'Berita 2']);
    } finally {
      for (const name of names) Reflect.deleteProperty(history, name);
    }
  });

  it('is relative to the page, not to its <base>', async () => {
    const base = document.createElement('base');
    base.href = 'https://lain.example/';
    document.head.append(base);
    try {
      await openFirst({ address: 'hash' });
      await waitUntil(() => location.hash === '#berita=1');
    } finally {
      base.remove();
    }
  });

  it('opens nothing in a hidden list, which would block the page', async () => {
    setUrl('#berita=1');
    const list = makeList({
      attributes: { address: 'hash', open: 'dialog', hidden: '' },
      properties: { feed: feedOf(NEWS) },
    });
    document.body.append(list);
    await next(list, 'kpu-load');
    await pause(120);
    expect(dialogOf(list)).to.equal(null);
  });
});
