import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { serveFeed } from '../helpers/server.js';
import {
  clear,
  FAST,
  failList,
  feedOf,
  item,
  items,
  listen,
  part,
  parts,
  putList,
  serve,
  showWhole,
  waitUntil,
  type KpuNewsList,
} from '../elements/kpu-news-list/list-page.js';

/** The focused element, across shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** The network, part or tag name of an element. */
const nameOf = (element: Element): string =>
  element.getAttribute('data-network') ?? element.part.value.split(' ')[0] ?? element.localName;

const press = (key: string): Promise<void> => sendKeys({ press: key });

/** A focusable element before the tested ones. */
const start = document.createElement('button');
start.textContent = 'Awal';

/** Presses Tab until the wanted element is focused; returns the names of all focused elements. */
async function tabTo(isTarget: (element: HTMLElement) => boolean, maxTabs = 20): Promise<string[]> {
  const focusedNames: string[] = [];
  while (focusedNames.length < maxTabs) {
    await press('Tab');
    focusedNames.push(nameOf(focused()));
    if (isTarget(focused())) return focusedNames;
  }
  throw new Error(`never reached, but ${focusedNames.join()}`);
}

/** Whether a focus ring is visible, on the element or on its card. */
function ringed(element: HTMLElement): boolean {
  return [undefined, '::after'].some((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.includes('/ 0)');
  });
}

const inside = (list: KpuNewsList): HTMLElement[] => parts(list, 'title');
const cardOf = (list: KpuNewsList, index: number): HTMLElement => inside(list)[index];
const status = (list: KpuNewsList): string | undefined =>
  list.shadowRoot!.querySelector('.foot [role=status]')?.textContent.trim();

beforeEach(() => {
  document.body.prepend(start);
  start.focus();
});
afterEach(() => {
  clear();
  start.remove();
});

describe('keyboard operation', () => {
  const feed = feedOf(
    [1, 2, 3].map((n) => item(n, { content_html: '<p>Isi berita.</p>', summary: 'Ringkasan.' })),
  );

  it('opens an article, shares it, and returns to its card', async () => {
    const list = await showWhole({ attributes: { open: 'dialog', share: 'x' }, properties: { feed } });
    await waitUntil(() => part(list, 'share-link-x'), 'share links');

    expect(await tabTo((element) => element === cardOf(list, 0), 3)).to.deep.equal(['title']);
    expect(ringed(focused()), 'a ring around the card').to.equal(true);
    expect(await tabTo((element) => element === cardOf(list, 1), 3)).to.deep.equal(['x', 'title']);

    await press('Enter');
    await waitUntil(() => part<HTMLDialogElement>(list, 'dialog')?.open, 'the dialog');
    const dialog = part<HTMLDialogElement>(list, 'dialog')!;
    const article = dialog.querySelector('kpu-article')!;
    await waitUntil(() => article.shadowRoot?.querySelector('[data-network=x]'), 'its share links');
    expect(dialog.contains(list.shadowRoot!.activeElement), 'the focus is in the dialog').to.equal(true);
    expect(ringed(focused()), 'a ring in the dialog').to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Berita 2');

    const shared: string[] = [];
    article.addEventListener('kpu-share', (event) => {
      event.preventDefault();
      shared.push(event.detail.network);
    });
    const focusedNames = await tabTo((element) => element.dataset.network === 'x');
    expect(focusedNames, 'never out of the dialog').not.to.include('title');
    expect(ringed(focused()), 'a ring around the share link').to.equal(true);
    await press('Enter');
    expect(shared).to.deep.equal(['x']);

    await press('Escape');
    await waitUntil(() => !part(list, 'dialog'), 'closed');
    expect(focused() === cardOf(list, 1), 'the focus is on the card again').to.equal(true);
    expect(ringed(focused()), 'a ring around the card').to.equal(true);
  });

  it('closes the dialog with its button', async () => {
    const list = await showWhole({ attributes: { open: 'dialog' }, properties: { feed } });
    await tabTo((element) => element === cardOf(list, 0), 3);
    await press('Enter');
    await waitUntil(() => part<HTMLDialogElement>(list, 'dialog')?.open, 'the dialog');
    if (focused() !== part(list, 'close')) await tabTo((element) => element === part(list, 'close'));
    await press('Enter');
    await waitUntil(() => !part(list, 'dialog'), 'closed');
    expect(focused() === cardOf(list, 0)).to.equal(true);
  });

  it('shows more and focuses the first new card', async () => {
    const list = await showWhole({ attributes: { limit: '2' }, properties: { feed: feedOf(items(4)) } });
    expect(await tabTo((element) => element === part(list, 'more'))).to.deep.equal([
      'title',
      'title',
      'more',
    ]);
    expect(ringed(focused())).to.equal(true);
    await press('Enter');
    await waitUntil(() => focused() === cardOf(list, 2), 'focus on the third card');
    expect(ringed(focused())).to.equal(true);
  });

  it('shows more and focuses the first new title of cards without links', async () => {
    const bare = [1, 2, 3].map((n) => item(n, { url: undefined }));
    const list = await showWhole({ attributes: { limit: '2' }, properties: { feed: feedOf(bare) } });
    await tabTo((element) => element === part(list, 'more'), 3);
    await press('Enter');
    await waitUntil(() => focused() === cardOf(list, 2), 'focus on the third title');
    expect(ringed(focused())).to.equal(true);
  });

  it('focuses the last card if there are no more articles after all', async () => {
    const next = await serve([]);
    const source = await serve(items(2), { next_url: next.url });
    const list = await showWhole({ attributes: { src: source.url, limit: '2' } });
    await tabTo((element) => element === part(list, 'more'), 4);
    await press('Enter');
    await waitUntil(() => !part(list, 'more'), 'no more');
    await waitUntil(() => focused() === cardOf(list, 1), 'focus on the last card');
  });

  it('searches and moves on to the results', async () => {
    const list = await showWhole({ properties: { search: true, feed: feedOf(items(12)) } });
    expect(await tabTo((element) => element === part(list, 'search'), 2)).to.deep.equal(['search']);
    expect(ringed(focused())).to.equal(true);
    await sendKeys({ type: 'berita 7' });
    await waitUntil(() => inside(list).length === 1, 'one card');
    expect(focused() === part(list, 'search'), 'the focus stays').to.equal(true);
    await waitUntil(() => status(list) === '1 berita ditampilkan.', 'the words');
    await tabTo((element) => element === cardOf(list, 0), 2);
  });

  describe('retry after a failure', () => {
    let errors: ReturnType<typeof listen>;
    beforeEach(() => {
      errors = listen('error');
    });
    afterEach(() => {
      errors.stop();
    });

    it('focuses the first card', async () => {
      const { list, feed } = await failList();
      await feed.answer({ body: feedOf(items(2)) });
      expect(await tabTo((element) => element === part(list, 'retry'), 2)).to.deep.equal(['retry']);
      await press('Enter');
      await waitUntil(() => focused() === cardOf(list, 0), 'focus on the first card');
    });

    it('focuses the list if it is empty', async () => {
      const { list, feed } = await failList();
      await feed.answer({ body: feedOf([]) });
      await tabTo((element) => element === part(list, 'retry'), 2);
      await press('Enter');
      await waitUntil(() => focused() === list.shadowRoot!.querySelector('section'), 'focus on the list');
    });

    it('keeps the focus on the button and announces the failure if it fails again', async () => {
      const { list } = await failList();
      await waitUntil(() => status(list) === 'Sumber berita tidak dapat dibuka.', 'the words');
      const heard = listenTo(list);
      await tabTo((element) => element === part(list, 'retry'), 2);
      await press('Enter');
      await waitUntil(() => heard().length === 2, 'two changes');
      expect(heard()).to.deep.equal(['Memuat berita…', 'Sumber berita tidak dapat dibuka.']);
      expect(focused() === part(list, 'retry')).to.equal(true);
    });

    it('focuses the title of an article', async () => {
      const source = await serveFeed({ status: 404 });
      const article = document.createElement('kpu-article');
      Object.assign(article, { src: source.url, limits: FAST });
      document.body.append(article);
      const find = (selector: string) => article.shadowRoot?.querySelector<HTMLElement>(selector);
      await waitUntil(() => find('[part~=retry]'), 'the button');
      await source.answer({ body: feedOf([item(1, { content_text: 'Isi' })]) });
      await tabTo((element) => element === find('[part~=retry]'), 2);
      await press('Enter');
      await waitUntil(() => focused() === find('[part~=title]'), 'focus on the title');
      article.remove();
    });
  });
});

/** Collects the announcements of a list's live region. */
function listenTo(list: KpuNewsList): () => string[] {
  const region = list.shadowRoot!.querySelector('.foot [role=status]')!;
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text && text !== heard.at(-1)) heard.push(text);
  });
  observer.observe(region, { subtree: true, childList: true, characterData: true });
  return () => heard;
}

describe('live region', () => {
  it('exists before it announces anything, and announces loaded articles once', async () => {
    const { url } = await serve(items(2));
    const list = putList({ attributes: { src: url } });
    await list.updateComplete;
    const comes: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if ((node as Element).role === 'status') comes.push(node.textContent!.trim());
    }).observe(list.shadowRoot!, { subtree: true, childList: true });
    await waitUntil(() => comes.length, 'the region');
    const heard = listenTo(list);
    await waitUntil(() => status(list), 'the words');
    await list.reload();
    expect([comes, heard()]).to.deep.equal([[''], ['2 berita ditampilkan.']]);
  });

  it('is not within an aria-busy region', async () => {
    const list = await showWhole({ properties: { feed: feedOf(items(1)) } });
    expect(list.shadowRoot!.querySelector('[aria-busy] [role=status]')).to.equal(null);
  });

  it('is kept from the failure to the loaded articles', async () => {
    const errors = listen('error');
    const { list, feed } = await failList();
    errors.stop();
    const region = list.shadowRoot!.querySelector('[role=status]');
    await feed.answer({ body: feedOf(items(3)) });
    await list.reload();
    await waitUntil(() => status(list) === '3 berita ditampilkan.', 'the words');
    expect(list.shadowRoot!.querySelector('[role=status]') === region).to.equal(true);
  });

  it('announces that "more" failed', async () => {
    const errors = listen('error');
    const next = await serveFeed({ status: 404 });
    const { url } = await serve(items(2), { next_url: next.url });
    const list = await showWhole({ attributes: { src: url, limit: '2' } });
    const heard = listenTo(list);
    part(list, 'more')!.click();
    await waitUntil(() => status(list) === 'Sumber berita tidak dapat dibuka.', 'the words');
    await waitUntil(() => errors.lines.length, 'the console');
    errors.stop();
    expect(heard().at(-1)).to.equal('Sumber berita tidak dapat dibuka.');
    expect(errors.lines).to.have.length(1);
    expect(errors.lines[0]).to.contain(`[kpu-news] not-found: ${next.url}`);
    expect(part(list, 'more')!.textContent.trim()).to.equal('Coba lagi');
  });

  it('announces further articles after a link was copied', async () => {
    const list = await showWhole({
      attributes: { share: 'copy', limit: '2' },
      properties: { feed: feedOf(items(3)) },
    });
    await waitUntil(() => part(list, 'share-link-copy'), 'the link');
    await waitUntil(() => status(list) === '2 berita ditampilkan.', 'the first announcement');
    const heard = listenTo(list);
    part(list, 'share-link-copy')!.click();
    await waitUntil(() => status(list)?.startsWith('Tautan '), 'the result of copying');
    part(list, 'more')!.click();
    await waitUntil(() => status(list) === '3 berita ditampilkan.', 'the number');
    const [copied, ...others] = heard();
    expect(copied).to.match(/^Tautan (telah|tidak dapat) disalin\.$/);
    expect(others).to.deep.equal(['3 berita ditampilkan.']);
  });
});
