import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { KpuArticle } from '../../src/elements/kpu-article/kpu-article.js';
import { KpuNewsList } from '../../src/elements/kpu-news-list/kpu-news-list.js';
import { KpuShareBar } from '../../src/elements/kpu-share-bar/kpu-share-bar.js';
import { LazyFeatures } from '../../src/elements/shared/lazy-features.js';
import type { ErrorDetail } from '../../src/events.js';
import { serveFeed } from '../helpers/server.js';

const blocked = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

class BlockedArticle extends KpuArticle {
  protected override readonly features = new LazyFeatures<never>(this, blocked);
}
class BlockedList extends KpuNewsList {
  protected override readonly features = new LazyFeatures<never>(this, blocked);
}
class BlockedShareBar extends KpuShareBar {
  protected override readonly features = new LazyFeatures<never>(this, blocked);
}
customElements.define('blocked-article', BlockedArticle);
customElements.define('blocked-list', BlockedList);
customElements.define('blocked-share-bar', BlockedShareBar);

const fallback = '<a href="/berita">Baca di situs kami</a>';
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'KPU',
  items: [{ id: '1', title: 'Berita 1', url: 'https://kpu.example/1' }],
};
const showsFallback = (element: Element): boolean => element.querySelector('a')!.getClientRects().length > 0;
const hasSkeleton = (element: Element): boolean =>
  !!element.shadowRoot!.querySelector('[part~="skeleton"], [aria-busy="true"]');

describe('an element whose features cannot be loaded', () => {
  const { error } = console;
  let logged: string[];

  beforeEach(() => {
    logged = [];
    console.error = (...args: unknown[]) => logged.push(args.map(String).join(' '));
  });
  afterEach(() => {
    console.error = error;
    for (const element of document.querySelectorAll('blocked-article, blocked-list, blocked-share-bar'))
      element.remove();
  });

  function put(tag: string, src?: string): Element {
    const element = document.createElement(tag);
    if (src) element.setAttribute('src', src);
    element.innerHTML = fallback;
    document.body.append(element);
    return element;
  }
  const errorOf = async (element: Element): Promise<ErrorDetail> =>
    (await oneEvent<CustomEvent<ErrorDetail>>(element, 'kpu-error')).detail;
  const expectReport = async (detail: ErrorDetail): Promise<void> => {
    expect(detail.code).to.equal('module');
    await waitUntil(() => logged.length);
    expect(logged).to.have.lengthOf(1);
    expect(logged[0]).to.contain('[kpu-news] module');
  };

  it('shows the fallback of an article instead of a skeleton', async () => {
    const article = put('blocked-article', (await serveFeed({ body: feed })).url);
    await expectReport(await errorOf(article));
    await waitUntil(() => showsFallback(article));
    expect(hasSkeleton(article)).to.equal(false);
    expect(article.matches(':state(error)')).to.equal(true);
  });

  it('shows the fallback of an article whose feed never answers', async () => {
    const article = put('blocked-article', (await serveFeed({ delay: 60_000, body: feed })).url);
    await expectReport(await errorOf(article));
    await waitUntil(() => showsFallback(article));
    expect(hasSkeleton(article)).to.equal(false);
  });

  it('shows the cards of a list as links', async () => {
    const list = put('blocked-list', (await serveFeed({ body: feed })).url);
    await expectReport(await errorOf(list));
    await waitUntil(() => list.shadowRoot!.querySelector('a[href="https://kpu.example/1"]'));
    expect(hasSkeleton(list)).to.equal(false);
  });

  it('shows the fallback of a list whose feed fails', async () => {
    const list = put('blocked-list', (await serveFeed({ status: 404 })).url);
    await errorOf(list);
    await waitUntil(() => showsFallback(list));
    expect(hasSkeleton(list)).to.equal(false);
  });

  it('shows the fallback of a share bar', async () => {
    const bar = put('blocked-share-bar');
    await expectReport(await errorOf(bar));
    expect(showsFallback(bar)).to.equal(true);
  });
});
