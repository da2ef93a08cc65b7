import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clear, feedOf, items, showWhole, texts, waitUntil } from '../elements/kpu-news-list/list-page.js';
import { openPage, publishSite } from '../helpers/page.js';

afterEach(clear);

describe('a language loaded on demand', () => {
  it('is used by list, article and share bar', async () => {
    const container = document.createElement('div');
    container.lang = 'jv-ID';
    document.body.append(container);
    const list = await showWhole({
      properties: { feed: feedOf(items(12)) },
      attributes: { search: '' },
      parent: container,
    });
    const article = document.createElement('kpu-article');
    article.article = items(1)[0];
    const bar = document.createElement('kpu-share-bar');
    container.append(article, bar);

    await waitUntil(() => texts(list, 'heading').includes('Warta Paling Anyar'), 'the heading');
    expect(texts(list, 'more')).to.deep.equal(['Tampilake luwih akeh']);
    expect(list.shadowRoot?.querySelector('[part=search]')?.getAttribute('aria-label')).to.equal(
      'Golek warta',
    );
    const textOf = (element: Element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ');
    await waitUntil(() => textOf(bar)?.includes('Bagekake:'), 'the bar');
    await waitUntil(() => textOf(article)?.includes('Bagekake:'), 'the article');

    container.lang = 'su';
    await waitUntil(() => texts(list, 'heading').includes('Warta Panganyarna'), 'Sundanese');
    container.lang = 'id';
    await waitUntil(() => texts(list, 'heading').includes('Berita Terkini'), 'Indonesian again');
    container.lang = 'jv';
    await waitUntil(() => texts(list, 'heading').includes('Warta Paling Anyar'), 'Javanese again');
    container.remove();
  });

  it('is overridden by the messages of the page', async () => {
    const list = await showWhole({
      properties: { feed: feedOf(items(12)), messages: { more: 'Liyane' } },
      attributes: { lang: 'jv' },
    });
    await waitUntil(() => texts(list, 'heading').includes('Warta Paling Anyar'), 'the heading');
    expect(texts(list, 'more')).to.deep.equal(['Liyane']);
  });
});

/** What a list in dist in `lang` has loaded once its heading is `heading` and all of its code is there. */
async function loadedFor(lang: string, heading: string, without: string[] = []) {
  const site = await publishSite({ without });
  const { result, errors } = await openPage({
    html: `<kpu-news-list lang="${lang}" more="none" data-heading="${heading}"><script type="application/feed+json">${JSON.stringify(feedOf(items(1)))}</script></kpu-news-list>
      <script type="module" src="${site.url}kpu-news.js"></script>`,
    probe: async () => {
      const list = document.querySelector('kpu-news-list')!;
      const find = (what: string) => list.shadowRoot?.querySelector(what);
      await until(() => find('[role=status]')?.textContent.trim(), 'the later part');
      await until(() => find('[part=heading]')?.textContent === list.dataset.heading, 'the heading');
      await new Promise((resolve) => setTimeout(resolve, 300)); // for a language that must not come after it
      return find('[part=heading]')?.textContent;
    },
  });
  const files = (await site.files()).filter((name) => /^(en|jv|su)\.js/.test(name));
  return { heading: result, files, errors };
}

describe('languages in dist', () => {
  it('are fetched only if they are used', async () => {
    for (const [lang, heading, files] of [
      ['jv', 'Warta Paling Anyar', ['jv.js']],
      ['en', 'Latest News', ['en.js']],
      ['id', 'Berita Terkini', []],
    ] as const)
      expect(await loadedFor(lang, heading)).to.deep.equal({ heading, files, errors: [] });
  });

  it('are loaded once for all elements of a page', async () => {
    const site = await publishSite();
    const feed = `<script type="application/feed+json">${JSON.stringify(feedOf(items(1)))}</script>`;
    const { result, errors } = await openPage({
      html: `<div lang="jv"><kpu-news-list>${feed}</kpu-news-list><kpu-article>${feed}</kpu-article><kpu-share-bar></kpu-share-bar></div>
        <script type="module" src="${site.url}kpu-news.js"></script>`,
      probe: async () => {
        const texts = ['kpu-article', 'kpu-share-bar'].map(
          (tag) => () => document.querySelector(tag)?.shadowRoot?.textContent.includes('Bagekake'),
        );
        for (const hasText of texts) await until(hasText, 'Javanese');
        const heading = () =>
          document.querySelector('kpu-news-list')?.shadowRoot?.querySelector('h2')?.textContent;
        return until(() => heading()?.startsWith('Warta') && heading(), 'the heading');
      },
    });
    const files = (await site.files()).filter((name) => name.startsWith('jv.js'));
    expect([result, files, errors]).to.deep.equal(['Warta Paling Anyar', ['jv.js'], []]);
  });

  it('fall back to Indonesian if a language cannot be loaded', async () => {
    const heading = 'Berita Terkini';
    expect(await loadedFor('jv', heading, ['jv.js'])).to.deep.equal({
      heading,
      files: ['jv.js'],
      errors: [],
    });
  });
});
