import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { serveFeed } from '../../helpers/server.js';
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
const NEWS = items(4).map((one) => ({ ...one, ...long }));

const dialogOf = (list: KpuNewsList) => part<HTMLDialogElement>(list, 'dialog');
const reader = (list: KpuNewsList) => dialogOf(list)?.querySelector('kpu-article')?.shadowRoot;
/** The title that a reader of the dialog has before the eyes, once the body is there too. */
const read = (list: KpuNewsList) =>
  reader(list)?.querySelector('.body p') && reader(list)!.querySelector('[part~=title]')!.textContent.trim();
const showing = (list: KpuNewsList, title: string) =>
  waitUntil(() => read(list) === title && dialogOf(list)?.ariaLabel === title, title);
const gone = (list: KpuNewsList) => waitUntil(() => !dialogOf(list), 'closed');
const off = (list: KpuNewsList) =>
  ['previous', 'next'].map((name) => part(list, name)!.ariaDisabled === 'true');
const focused = (list: KpuNewsList) => list.shadowRoot!.activeElement?.textContent.trim();
/** What has been added to the address of the page. */
const address = () => location.href.slice(HERE.length);

const make = (attributes: Record<string, string> = {}, news: readonly object[] = NEWS) =>
  showWhole({ attributes: { open: 'dialog', ...attributes }, properties: { feed: feedOf(news) } });

/** A list with one of its articles open. */
async function opened(attributes: Record<string, string> = {}, news: readonly object[] = NEWS) {
  const list = await make(attributes, news);
  const [title] = parts(list, 'title');
  title.focus();
  title.click();
  await showing(list, title.textContent.trim());
  return list;
}

/** Leaves a page as it was found. */
const restore = () => {
  clear();
  history.replaceState(null, '', HERE);
  scrollTo(0, 0);
};

/** What a click would do, without doing it. */
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

describe('<kpu-news-list open="dialog">: its code', () => {
  afterEach(restore);

  // the first of this page, since what is loaded stays
  it('comes once a pointer is over a card, not before', async () => {
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

  const closed = async (list: KpuNewsList) => {
    await gone(list);
    expect(focused(list), 'focus on the card').to.equal('Berita 1');
  };

  it('shows the article with its body, under a title of level 2', async () => {
    const list = await opened();
    const dialog = dialogOf(list)!;
    expect([dialog.open, dialog.matches(':modal')]).to.deep.equal([true, true]);
    expect(reader(list)!.querySelector('.body p')!.textContent).to.equal('Isi berita.');
    expect(!!reader(list)!.querySelector('h2[part~=title], h2 [part~=title]')).to.equal(true);
  });

  it('shows no neighbours of the article below it', async () => {
    const list = await opened();
    expect(reader(list)!.querySelector('[part=nearby]')).to.equal(null);
  });

  it('closes with Escape, and the focus returns', async () => {
    const list = await opened();
    await sendKeys({ press: 'Escape' });
    await closed(list);
  });

  it('closes with its button, which has the focus first', async () => {
    const list = await opened();
    expect(focused(list)).to.equal('Tutup');
    await sendKeys({ press: 'Enter' });
    await closed(list);
  });

  it('closes with a click beside it, not with one in its margin', async () => {
    await setViewport({ width: 900, height: 700 });
    const list = await opened({}, [item(1, { content_html: '<p>Isi</p>' })]);
    const { left, top, bottom } = dialogOf(list)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(top) + 90] });
    await pause(50);
    expect(dialogOf(list)?.open).to.equal(true);
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(bottom) + 20] });
    await closed(list);
  });

  it('opens again', async () => {
    const list = await opened();
    part(list, 'close')!.click();
    await closed(list);
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
  });

  it("offers the list's networks", async () => {
    const list = await opened({ share: 'whatsapp' });
    const links = [...reader(list)!.querySelectorAll('[data-network]')];
    expect(links.map((link) => link.getAttribute('data-network'))).to.deep.equal(['whatsapp']);
  });

  it('exports the parts of the article', async () => {
    const list = await opened();
    expect(dialogOf(list)!.querySelector('kpu-article')!.getAttribute('exportparts'))
      .to.contain('title: article-title')
      .and.contain('body: article-body');
  });

  it('speaks the language of the list, also when that changes', async () => {
    const list = await opened({ lang: 'en' });
    const words = () => ['previous', 'next', 'close'].map((name) => part(list, name)!.textContent);
    expect(words()).to.deep.equal(['←Previous', 'Next→', 'Close']);
    list.lang = 'id';
    await waitUntil(() => words()[2] === 'Tutup');
    expect(words()).to.deep.equal(['←Sebelumnya', 'Berikutnya→', 'Tutup']);
  });

  it('leaves a click with a key to the browser', async () => {
    const list = await make();
    const prevented = click(part(list, 'title')!, { ctrlKey: true });
    await pause(50);
    expect([prevented, dialogOf(list)]).to.deep.equal([false, null]);
  });

  it('goes with its list', async () => {
    const list = await opened();
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(dialogOf(list)).to.equal(null);
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
  });

  it('leaves the page where it was scrolled to, and its styles alone', async () => {
    const space = document.createElement('div');
    space.style.height = '3000px';
    document.body.prepend(space);
    const list = await make();
    scrollTo(0, 2700);
    const { scrollY } = window;
    const style = () => [document.documentElement, document.body].map((one) => one.getAttribute('style'));
    const before = style();
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
    expect([window.scrollY, style()]).to.deep.equal([scrollY, before]);
    part(list, 'close')!.click();
    await gone(list);
    await pause(50);
    expect(window.scrollY).to.equal(scrollY);
    space.remove();
  });
});

describe('<kpu-news-list open="dialog">: from article to article', () => {
  afterEach(restore);

  const step = async (list: KpuNewsList, name: 'previous' | 'next', title: string) => {
    part(list, name)!.click();
    await showing(list, title);
  };

  it('leads through the list in its order, and stops at its ends', async () => {
    const list = await opened({ tag: 'a' }, [
      item(1, { ...long, tags: ['a'] }),
      item(2, long),
      item(3, { ...long, tags: ['A'] }),
      item(4, { ...long, tags: ['a'], _kpu: { pinned: true } }),
    ]);
    expect([titles(list).slice(0, 3), off(list)]).to.deep.equal([
      ['Berita 4', 'Berita 1', 'Berita 3'],
      [true, false],
    ]);
    await step(list, 'next', 'Berita 1');
    expect(off(list)).to.deep.equal([false, false]);
    await step(list, 'next', 'Berita 3');
    expect(off(list)).to.deep.equal([false, true]);
    part(list, 'next')!.click();
    await pause(30);
    expect(read(list)).to.equal('Berita 3');
    await step(list, 'previous', 'Berita 1');
  });

  it('keeps the focus on the button, goes to the top, and says the title', async () => {
    const list = await opened();
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

  it('gives the focus to the card of the article that was read last', async () => {
    const list = await opened();
    await step(list, 'next', 'Berita 2');
    part(list, 'close')!.click();
    await gone(list);
    expect(focused(list)).to.equal('Berita 2');
  });

  it('loads more at the end of what is shown', async () => {
    const rest = await serveFeed({ body: feedOf([item(3, long)]) });
    const feed = await serve([item(1, long), item(2, long)], { next_url: rest.url });
    const list = await showWhole({ attributes: { src: feed.url, open: 'dialog', limit: '2' } });
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
    expect(off(list)).to.deep.equal([false, false]);
    await step(list, 'next', 'Berita 3');
    expect([shown(list), off(list)]).to.deep.equal([
      [1, 2, 3],
      [false, true],
    ]);
  });

  it('says why there is no more where the next page fails', async () => {
    const { lines, stop } = listen('error');
    const rest = await serveFeed({ status: 404 });
    const feed = await serve([item(1, long)], { next_url: rest.url });
    const list = await showWhole({ attributes: { src: feed.url, open: 'dialog', limit: '1' } });
    part(list, 'title')!.click();
    await showing(list, 'Berita 1');
    part(list, 'next')!.click();
    const said = () => dialogOf(list)!.querySelector('[role=status]')!.textContent;
    await waitUntil(() => said() === 'Sumber berita tidak dapat dibuka.', 'the words');
    await waitUntil(() => lines.length === 1, 'the console');
    stop();
    expect([read(list), off(list)]).to.deep.equal(['Berita 1', [true, false]]);
  });

  it('stays within the limit where the list shows no more', async () => {
    const list = await opened({ limit: '1', more: 'none' });
    expect(off(list)).to.deep.equal([true, true]);
  });

  it('is told to the page, which may have its own way', async () => {
    const list = await opened();
    const opens: string[] = [];
    list.addEventListener('kpu-open', (event) => {
      opens.push(event.detail.url);
      if (opens.length > 1) event.preventDefault();
    });
    await step(list, 'next', 'Berita 2');
    part(list, 'next')!.click();
    await pause(30);
    expect([opens, read(list)]).to.deep.equal([
      ['https://kpu.example/berita/2', 'https://kpu.example/berita/3'],
      'Berita 2',
    ]);
  });

  it('has each article count as seen', async () => {
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
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
  };
  const at = (part: string) => {
    history.replaceState(null, '', HERE + part);
  };
  const leaves = async (list: KpuNewsList, name: string) => {
    await waitUntil(() => !location.href.includes('berita='), name);
    expect(dialogOf(list)).to.equal(null);
  };

  it('names the article; back closes it, forward opens it again', async () => {
    const list = await opened({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    await back();
    await gone(list);
    expect([address(), focused(list)]).to.deep.equal(['', 'Berita 1']);
    history.forward();
    await showing(list, 'Berita 1');
    expect(location.hash).to.equal('#berita=1');
  });

  it('closing goes back to the entry before', async () => {
    const list = await opened({ address: 'hash' });
    await waitUntil(() => location.hash);
    const { length } = history;
    await sendKeys({ press: 'Escape' });
    await leaves(list, 'the address');
    expect([address(), history.length, history.state]).to.deep.equal(['', length, null]);
    history.forward();
    await showing(list, 'Berita 1');
    part(list, 'close')!.click();
    await leaves(list, 'the address, after the step forward');
  });

  it('another article takes the entry of the one before', async () => {
    const list = await opened({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    const { length } = history;
    part(list, 'next')!.click();
    part(list, 'next')!.click();
    await waitUntil(() => location.hash === '#berita=3');
    expect(history.length).to.equal(length);
    await back();
    await gone(list);
    expect([address(), focused(list)]).to.deep.equal(['', 'Berita 3']);
  });

  it('an article may be opened before the last one has left', async () => {
    const list = await opened({ address: 'hash' });
    await waitUntil(() => location.hash === '#berita=1');
    part(list, 'close')!.click();
    await gone(list);
    parts(list, 'title')[1].click();
    await showing(list, 'Berita 2');
    await waitUntil(() => location.hash === '#berita=2');
    await back();
    await gone(list);
    expect(address()).to.equal('');
  });

  it('may be in the query, and leaves all else in the address and in the state as it is', async () => {
    const query = `${new URL(HERE).search ? '&' : '?'}a=%20b&kosong&c=1`;
    const before = HERE + query + '#isi';
    history.replaceState({ rute: 7 }, '', before);
    const list = await opened({ address: 'query' }, [item(1, { ...long, id: 'a&b=ü /é' }), item(2, long)]);
    await waitUntil(() => location.search.includes('berita='));
    expect(location.href).to.equal(`${HERE}${query}&berita=a%26b%3D%C3%BC+%2F%C3%A9#isi`);
    expect(history.state).to.include({ rute: 7 });
    part(list, 'close')!.click();
    await waitUntil(() => location.href === before);
    expect(history.state).to.deep.equal({ rute: 7 });
  });

  it('stands beside a hash of the page', async () => {
    at('#isi');
    const list = await opened({ address: 'hash' });
    await waitUntil(() => location.hash === '#isi&berita=1');
    part(list, 'close')!.click();
    await waitUntil(() => location.hash === '#isi');
  });

  it('opens the page with its article, and is taken away with it', async () => {
    at('#isi&berita=2&x');
    const { length } = history;
    const list = await make({ address: 'hash' });
    await showing(list, 'Berita 2');
    part(list, 'next')!.click();
    await waitUntil(() => location.hash === '#isi&x&berita=3');
    part(list, 'close')!.click();
    await waitUntil(() => location.hash === '#isi&x');
    expect([dialogOf(list), history.length, focused(list)]).to.deep.equal([null, length, 'Berita 3']);
  });

  it('follows a link in the page', async () => {
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
    await gone(list);
    link.remove();
  });

  it('finds an article on a further page, and shows the list up to it', async () => {
    at('#berita=6');
    const last = await serveFeed({ body: feedOf([item(5, long), item(6, long), item(7, long)]) });
    const middle = await serveFeed({ body: feedOf([item(3), item(4)], { next_url: last.url }) });
    const feed = await serve([item(1), item(2)], { next_url: middle.url });
    const list = await showWhole({
      attributes: { src: feed.url, open: 'dialog', limit: '2', address: 'hash' },
    });
    await showing(list, 'Berita 6');
    await waitUntil(() => shown(list).length === 6);
    expect(off(list)).to.deep.equal([false, false]);
  });

  it('finds an article of WordPress alone', async () => {
    at('#berita=77');
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
    expect([shown(list), off(list)]).to.deep.equal([[1], [true, true]]);
    const asked = (await feed.requests()).map(({ url }) => url.split('/wp/v2')[1].split('?')[0]);
    expect(asked).to.deep.equal(['/posts', '/posts/77']);
  });

  const nothing: Record<string, [part: string, attributes?: Record<string, string>]> = {
    'an article that is not there': ['#berita=99'],
    'an article that the list leaves out': ['#berita=2', { exclude: 'intern' }],
    'a hash of the page': ['#1'],
    'a parameter of another name': ['#xberita=1&beritaku=2'],
    'nothing at all': ['#berita='],
    'half an escape': ['#berita=%E0%A4%A'],
    markup: ['#berita=<img src=x onerror=alert(1)>'],
    'a member of every object': ['#berita=__proto__&berita=constructor'],
    'more than any id is long': [`#berita=${'1'.repeat(9000)}`],
    'the query, where the hash is meant': [`${new URL(HERE).search ? '&' : '?'}berita=1`],
    'an article, where cards are links': ['#berita=1', { open: 'link' }],
    'an article, where the address is left alone': ['#berita=1', { address: 'none' }],
  };
  for (const [name, [part, attributes]] of Object.entries(nothing))
    it(`opens nothing for ${name}`, async () => {
      at(part);
      const { href } = location;
      const list = await make({ address: 'hash', ...attributes }, [
        item(1, long),
        item(2, { ...long, tags: ['Intern'] }),
      ]);
      await pause(120);
      expect([dialogOf(list), location.href]).to.deep.equal([null, href]);
    });

  it('is left alone by default', async () => {
    const list = await opened();
    await pause(30);
    part(list, 'next')!.click();
    await showing(list, 'Berita 2');
    expect([address(), history.state]).to.deep.equal(['', null]);
  });

  it('of two lists that have the article, opens one', async () => {
    at('#berita=1');
    const [first, second] = await Promise.all([make({ address: 'hash' }), make({ address: 'hash' })]);
    await waitUntil(() => read(first) ?? read(second));
    await pause(100);
    expect([first, second].filter((list) => dialogOf(list)?.open)).to.have.length(1);
  });

  it('of two lists with the same ids, means the one that was read', async () => {
    await make({ address: 'hash' });
    const other = item(1, { ...long, url: 'https://lain.example/1', title: 'Lain' });
    const list = await opened({ address: 'hash' }, [other]);
    await waitUntil(() => location.hash);
    await back();
    await gone(list);
    history.forward();
    await showing(list, 'Lain');
  });

  it('may be refused by the browser', async () => {
    const names = ['pushState', 'replaceState'] as const;
    for (const name of names)
      history[name] = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    try {
      const list = await opened({ address: 'hash' });
      part(list, 'next')!.click();
      await showing(list, 'Berita 2');
      part(list, 'close')!.click();
      await gone(list);
      expect([address(), focused(list)]).to.deep.equal(['', 'Berita 2']);
    } finally {
      for (const name of names) Reflect.deleteProperty(history, name);
    }
  });

  it('is this page, whatever its base', async () => {
    const base = document.createElement('base');
    base.href = 'https://lain.example/';
    document.head.append(base);
    try {
      await opened({ address: 'hash' });
      await waitUntil(() => location.hash === '#berita=1');
    } finally {
      base.remove();
    }
  });

  it('opens nothing in a list that is hidden, since the page would be blocked', async () => {
    at('#berita=1');
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
