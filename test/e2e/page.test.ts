import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { scripts, serveNews, threeOf } from './news.js';

/** Places in which a list is not rendered at first. */
const places = {
  'a closed <details>': '<details><summary>Berita</summary>LIST</details>',
  'a hidden part': '<div hidden>LIST</div>',
  'a part that is not rendered': '<div style="display:none">LIST</div>',
};

/** Style sheets of sites that select every element. */
const styles = {
  '* { all: revert !important }': '* { all: revert !important }',
  '* { all: unset }': '* { all: unset }',
  'html { font-size: 62.5% }':
    'html { font-size: 62.5% } body { font-size: 1.6rem; font-family: sans-serif }',
  'rules for every list, link and heading':
    'ul, li, a, h2, h3, p, img, div { display: none !important; position: fixed; color: red !important }',
};

const listOf = (url: string) => `<kpu-news-list src="${url}"></kpu-news-list>`;

/** Measures a list once its three cards are rendered; runs in a page. */
async function measure() {
  const list = document.querySelector('kpu-news-list')!;
  const items = await until(() => {
    const found = list.shadowRoot?.querySelectorAll<HTMLElement>('.item');
    return found?.[0]?.querySelector('a') ? [...found] : null;
  }, 'cards');
  const all = await until(() => list.shadowRoot!.querySelector<HTMLElement>('[part=all], [role=status]'));
  const title = items[0].querySelector('a')!;
  return {
    // of the text, which has a height even if the card is not painted yet
    heights: items.flatMap((item) =>
      [...item.querySelectorAll<HTMLElement>('.text > *')].map(({ offsetHeight }) => offsetHeight),
    ),
    width: Math.round(items[0].offsetWidth),
    size: getComputedStyle(title).fontSize,
    display: getComputedStyle(items[0]).display,
    color: getComputedStyle(title).color,
    extras: all.isConnected,
  };
}

const plain = 'html { overflow-y: scroll } body { font-size: 16px; font-family: sans-serif }';

describe('elements on an unprepared page', () => {
  for (const [name, parent] of Object.entries(places))
    it(`are ready in ${name} when it is shown`, async () => {
      const news = await serveNews();

      const { result, errors } = await openPage({
        head: scripts.module(),
        html: parent.replace('LIST', listOf(news.url)),
        probe: async () => {
          const list = document.querySelector('kpu-news-list')!;
          const items = await until(
            () => list.shadowRoot?.querySelector('.item a')?.closest<HTMLElement>('.item'),
            'cards',
          );
          const outer = list.parentElement!;
          const before = outer.offsetHeight;
          outer.removeAttribute('hidden');
          outer.removeAttribute('style');
          outer.setAttribute('open', '');
          await until(() => outer.offsetHeight > 200 && items.offsetHeight > 30, 'an open part');
          return before;
        },
      });

      expect(result).to.be.below(60);
      expect(errors).to.deep.equal([]);
    });

  it('work within another shadow root', async () => {
    const news = await serveNews();

    const { result, errors } = await openPage({
      head: scripts.module(),
      html: '<div id="host"></div>',
      data: threeOf(news.url),
      probe: async (html) => {
        const inner = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        inner.innerHTML = html;
        const text = (tag: string, part: string) =>
          until(() => inner.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent, part);
        return [
          await text('kpu-news-list', 'a[part=title]'),
          await text('kpu-article', '.body p'),
          await text('kpu-share-bar', '[part=label]'),
        ];
      },
    });

    expect(result).to.deep.equal(['Satu', 'Halo dunia', 'Bagikan:']);
    expect(errors).to.deep.equal([]);
  });

  for (const [name, css] of Object.entries(styles))
    it(`keep their appearance with ${name}`, async () => {
      const news = await serveNews();
      const describeStyles = (rules: string) =>
        openPage({
          head: `<style>${rules}</style>${scripts.module()}`,
          html: listOf(news.url),
          probe: measure,
        });

      const under = await describeStyles(`${plain} ${css}`);
      const usual = await describeStyles(plain);

      if (name.includes('all:')) {
        // font and margin of the page are reset, so only the element's own styles can be compared
        expect(under.result.display).to.equal('flex');
        expect(under.result.width).to.be.within(750, 800); // the frame, with or without margin and scrollbar
        for (const height of under.result.heights) expect(height).to.be.above(15);
      } else expect(under.result).to.deep.equal(usual.result);
      expect(under.errors).to.deep.equal([]);
    });

  it('are rendered when a script adds them late', async () => {
    const news = await serveNews();

    const { result, errors } = await openPage({
      head: scripts.module(),
      data: threeOf(news.url),
      html: '<main></main>',
      probe: async (html) => {
        await customElements.whenDefined('kpu-share-bar');
        const main = document.querySelector('main')!;
        main.innerHTML = html;
        const parts = ['kpu-news-list a[part=title]', 'kpu-article .body p', 'kpu-share-bar .share-link'];
        return Promise.all(
          parts.map(async (part) => {
            const [tag, ...rest] = part.split(' ');
            const root = main.querySelector(tag)!.shadowRoot!;
            return (await until(() => root.querySelector(rest.join(' ')), part)).localName;
          }),
        );
      },
    });

    expect(result).to.deep.equal(['a', 'p', 'a']);
    expect(errors).to.deep.equal([]);
  });

  it("fetch the list's features while its feed is loading, but not for a lazy list far below", async () => {
    const feed = await serveNews({ hang: true });

    const { result, errors } = await openPage({
      head: scripts.module(),
      html: `<div style="height: 9999px"></div><kpu-news-list loading="lazy" src="${feed.url}"></kpu-news-list>`,
      probe: async () => {
        const list = document.querySelector('kpu-news-list')!;
        const fetched = () =>
          performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/list.js'));
        await until(() => list.shadowRoot?.querySelector('.items'), 'a skeleton');
        await new Promise((resolve) => setTimeout(resolve, 500));
        const far = fetched();
        list.scrollIntoView();
        await until(fetched, 'the rest of its code');
        return [far, list.matches(':state(loading)')];
      },
    });

    expect(result).to.deep.equal([false, true]);
    expect(errors).to.deep.equal([]);
  });

  it('use properties that were set before the script was loaded', async () => {
    const news = await serveNews();

    const { result, errors } = await openPage({
      html: '<kpu-news-list><a href="/berita">Berita</a></kpu-news-list>',
      data: news.url,
      probe: async (src) => {
        const list = document.querySelector('kpu-news-list')!;
        Object.assign(list, { src, limit: 2, heading: 'Kabar' });
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: '/dist/kpu-news.js' });
        document.head.append(script);
        await until(() => list.shadowRoot?.querySelector('.item a'), 'cards');
        return [
          list.shadowRoot!.querySelector('[part=heading]')!.textContent,
          list.shadowRoot!.querySelectorAll('.item').length,
        ];
      },
    });

    expect(result).to.deep.equal(['Kabar', 2]);
    expect(errors).to.deep.equal([]);
  });

  it('keep their content and send no requests when moved', async () => {
    const news = await serveNews();

    const { result, errors, requests } = await openPage({
      head: scripts.module(),
      html: `${threeOf(news.url)}<main></main>`,
      data: null,
      probe: async () => {
        const body = () => document.querySelector('kpu-article')?.shadowRoot?.querySelector('.body p');
        const card = () => document.querySelector('kpu-news-list')?.shadowRoot?.querySelector('.item a');
        const link = () => document.querySelector('kpu-share-bar')?.shadowRoot?.querySelector('.share-link');
        const before = [await until(card), await until(body), await until(link)];
        document
          .querySelector('main')!
          .append(...document.querySelectorAll('kpu-news-list, kpu-article, kpu-share-bar'));
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [card(), body(), link()].map((node, index) => node === before[index]);
      },
    });

    expect(result).to.deep.equal([true, true, true]);
    expect(errors).to.deep.equal([]);
    expect(requests.filter((url) => url === news.url)).to.have.length(1);
  });

  it('never show a title before its body, or cards that a search field will shift', async () => {
    const news = await serveNews();

    const { result, errors } = await openPage({
      // starts before the script is loaded and checks every frame
      head: `<script>
        window.frames_ = { title: 0, early: 0, places: new Set() };
        requestAnimationFrame(function look() {
          const [list, article] = ['kpu-news-list', 'kpu-article'].map((tag) => document.querySelector(tag)?.shadowRoot);
          const title = article?.querySelector('.title');
          if (title) frames_.title++;
          if (title && !article.querySelector('.body').hasChildNodes()) frames_.early++;
          const card = list?.querySelector('.item a');
          const top = (one) => one.getBoundingClientRect().top;
          if (card) frames_.places.add(Math.round(top(list.querySelector('.items')) - top(list.host)));
          requestAnimationFrame(look);
        });
      </script>${scripts.module()}`,
      html: `<kpu-news-list src="${news.url}" search></kpu-news-list><kpu-article src="${news.url}"></kpu-article>`,
      probe: async () => {
        const root = (tag: string) => document.querySelector(tag)?.shadowRoot;
        await until(() => root('kpu-article')?.querySelector('.body p'), 'the body');
        await until(() => root('kpu-news-list')?.querySelector('input'), 'the field');
        await new Promise((resolve) => setTimeout(resolve, 200));
        const seen = (window as unknown as { frames_: { title: number; early: number; places: Set<number> } })
          .frames_;
        return { ...seen, title: seen.title > 0, places: seen.places.size };
      },
    });

    expect(result).to.deep.equal({ title: true, early: 0, places: 1 });
    expect(errors).to.deep.equal([]);
  });
});
