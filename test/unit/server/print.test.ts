import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  attributesOf,
  explain,
  printArticle,
  printList,
  printShareBar,
  readFeed,
  type Attributes,
} from '../../../src/server/index.js';
import { FeedError } from '../../../src/model/feed-error.js';
import { stateOf } from '../../../src/server/render.js';

const SRC = 'https://kpu.example/feed.json';
const page = { url: 'https://desa.example/berita', title: 'Desa' };
const sanitizeBody = ({ html = '' }: { html?: string }, base: string, level: number) =>
  Promise.resolve(`${html} ${base} ${String(level)}`);

const load = (more: object = {}) =>
  readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'KPU',
      items: [1, 2, 3, 4].map((n) => ({
        id: String(n),
        url: `https://kpu.example/${String(n)}`,
        title: `Judul ${String(n)}`,
        content_html: `<p>Isi ${String(n)}</p>`,
      })),
      ...more,
    }),
    { url: SRC },
  );
const itemsOf = (text: string | undefined) =>
  (JSON.parse(text!) as { items: { id?: string; content_html?: string }[] }).items;
const nextPageOf = (text: string | undefined) => (JSON.parse(text!) as { next_url?: string }).next_url;

describe('printList', () => {
  const print = async (attributes: Attributes) => printList(await load(), attributes, page, sanitizeBody);

  it('prints only the visible articles if the page can request the others', async () => {
    const { feed } = await print({ src: SRC, limit: '2' });
    expect(itemsOf(feed).map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(nextPageOf(feed)).to.equal(SRC);
  });
  it('prints all articles for a search, or without a feed URL', async () => {
    const all: readonly Attributes[] = [{ src: SRC, limit: '2', search: '' }, { limit: '2' }];
    for (const attributes of all) expect(itemsOf((await print(attributes)).feed)).to.have.lengthOf(4);
  });
  it('prints sanitized bodies only if a dialog shows them', async () => {
    const bodies = async (open: string) =>
      itemsOf((await print({ open })).feed).map(({ content_html: html }) => html);
    expect((await bodies('dialog'))[0]).to.equal(`<p>Isi 1</p> ${SRC} 2`);
    expect(await bodies('link')).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});

describe('printArticle', () => {
  const print = async (attributes: Attributes) => printArticle(await load(), attributes, page, sanitizeBody);

  it('prints the article with its neighbours, which have neither id nor body', async () => {
    const { feed, body, title, attributes } = (await print({ 'article-id': '2', 'heading-level': '3' }))!;
    expect(itemsOf(feed).map(({ id, content_html: html }) => [id, html])).to.deep.equal([
      [undefined, undefined],
      ['2', `<p>Isi 2</p> ${SRC} 3`],
      [undefined, undefined],
    ]);
    expect([body, title, attributes['article-id']]).to.deep.equal([`<p>Isi 2</p> ${SRC} 3`, 'Judul 2', '2']);
  });
  it('prints the id of the first article if none is given', async () => {
    expect((await print({}))!.attributes).to.deep.equal({ 'article-id': '1' });
  });
  it('prints nothing if the feed does not contain the article', async () => {
    expect(await print({ 'article-id': '9' })).to.equal(undefined);
  });
});

describe('printShareBar', () => {
  it('prints the URL and title of the page unless the attributes override them', async () => {
    const attributesFor = async (attributes: Attributes) =>
      (await printShareBar(attributes, page)).attributes;
    expect(await attributesFor({})).to.deep.equal({ url: page.url, heading: 'Desa' });
    expect(await attributesFor({ heading: 'Rapat' })).to.deep.equal({ url: page.url, heading: 'Rapat' });
  });
});

describe('stateOf', () => {
  const nextFor = async (next: string, sources: readonly string[]) =>
    stateOf(await load({ next_url: next }), sources, page).next;

  it('has a next page on the origin of the feed or of src', async () => {
    expect(await nextFor(`${SRC}?page=2`, [])).to.equal(`${SRC}?page=2`);
    expect(await nextFor('https://lain.example/2', ['https://lain.example/'])).to.equal(
      'https://lain.example/2',
    );
  });
  it('has no next page on another origin, to the feed itself, or with several sources', async () => {
    expect(await nextFor('https://lain.example/2', [])).to.equal(undefined);
    expect(await nextFor(SRC, [])).to.equal(undefined);
    expect(await nextFor(`${SRC}?page=2`, [SRC, 'https://lain.example/'])).to.equal(undefined);
  });
});

describe('attributesOf', () => {
  it('names all attributes, and the boolean ones', () => {
    expect(attributesOf('share')).to.deep.equal({
      names: ['url', 'heading', 'text', 'networks', 'label', 'display'],
      flags: [],
    });
    expect(attributesOf('list').flags).to.deep.equal(['debug', 'search']);
    expect(attributesOf('article').flags).to.deep.equal(['debug', 'structured-data', 'page-title']);
  });
});

describe('explain', () => {
  it('describes errors without mentioning a browser', async () => {
    expect(await explain(new FeedError('network', { url: SRC }))).to.contain('does not answer');
  });
});
