// Node's way in: makes of a feed what a server prints, with templates of the same strings as the scripts of this
// build. `kpu-news-cli` turns it into text. Needs no DOM; what does (an article's body) is handed in.
import type { FeedError } from '../model/feed-error.js';
import { booleanAttribute, integer } from '../elements/shared/attributes.js';
import { structured, structuredList } from '../elements/kpu-article/features/json-ld.js';
import {
  describeError,
  loadFeed,
  readProvidedFeed,
  type Article,
  type Feed,
  type LoadOptions,
} from '../feed/index.js';
import { safeUrl } from '../model/urls.js';
import { ServerArticle } from './article.js';
import { renderElement, type RenderedElement } from './render-element.js';
import { jsonFeedOf, scriptText } from './inline-feed.js';
import { ServerList } from './list.js';
import type { ServerPage } from './dom-shim.js';
import { ServerShareBar } from './share-bar.js';

export type { Article, RenderedElement, Feed, ServerPage };
export { loadFeed, type LoadOptions };

/** Attributes of an element, as an author writes them. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Cleans an article's body, with absolute addresses, and gives it as markup.
 * @param base what relative addresses are relative to
 * @param level heading level of the article's title
 */
export type Clean = (article: Article, base: string, level: number) => Promise<string>;

/** The elements by their short names. */
const kinds = { list: ServerList, article: ServerArticle, share: ServerShareBar } as const;

/** A short name of an element. */
export type Kind = keyof typeof kinds;

/** Attributes that an element reads, and those among them that are there or not and have no value. */
export function attributesOf(kind: Kind): {
  readonly names: readonly string[];
  readonly flags: readonly string[];
} {
  const { observedAttributes, elementProperties } = kinds[kind];
  const flags = [...elementProperties].filter(
    ([, { converter }]) => converter === booleanAttribute.converter,
  );
  const nameOf = (attribute: unknown, property: PropertyKey) =>
    typeof attribute === 'string' ? attribute : String(property).toLowerCase();
  return {
    names: observedAttributes,
    flags: flags.map(([property, { attribute }]) => nameOf(attribute, property)),
  };
}

/** All styles of an element, as they are printed. */
export async function cssOf(kind: Kind): Promise<string> {
  const page = { url: 'https://localhost/' };
  const feed = readProvidedFeed({ feed: { articles: [] } }, page.url);
  const styles =
    kind === 'list'
      ? renderElement(ServerList, kind, {}, page, (list) => list.equip(feed))
      : kind === 'article'
        ? renderElement(ServerArticle, kind, {}, page, (article) => article.equip(feed))
        : renderElement(ServerShareBar, kind, {}, page, (bar) => bar.equip());
  return (await styles).css;
}

/** What a server prints of one element. */
export interface Print extends RenderedElement {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Text of a JSON Feed that may stand in a script element; absent for the share bar. */
  readonly feed?: string;
  /** The article's cleaned body, as markup. */
  readonly body?: string;
  /** JSON-LD that may stand in a script element. */
  readonly structured?: string;
  /** What it is called: the feed, or the article. */
  readonly title: string;
  /** A plain link for browsers without declarative shadow roots. */
  readonly fallback: { readonly href: string; readonly text: string };
}

/** An element is to draw a feed that came by other ways than `src`. */
const read = (text: string, { url }: ServerPage): Feed => readProvidedFeed({ inline: text }, url);

/** An author's address where it may be a link. */
const web = (address: string | undefined, { url }: ServerPage): string | undefined =>
  safeUrl(address, url, 'feed');

/** An article with its cleaned body, so that it is the same wherever it is read again. */
async function cleaned(article: Article, clean: Clean, feed: Feed, level: number): Promise<Article> {
  return article.html ? { ...article, html: await clean(article, feed.url, level) } : article;
}

/** Prints `<kpu-news-list>`: the cards, and of the feed what they need. */
export async function printList(
  feed: Feed,
  attributes: Attributes,
  page: ServerPage,
  clean: Clean,
): Promise<Print> {
  const tag = 'kpu-news-list';
  const draw = async (shown: Feed) => {
    const { element, ...drawing } = await renderElement(ServerList, tag, attributes, page, (list) =>
      list.equip(shown),
    );
    return { ...drawing, shown: element.shown };
  };
  const all = await draw(feed);
  // the rest is asked for by "more", where the page knows an address
  const few =
    !!attributes.src &&
    !booleanAttribute.converter(attributes.search ?? null) &&
    all.shown.length < feed.articles.length;
  const reads = attributes.open?.trim().toLowerCase() === 'dialog';
  const kept = few ? all.shown : feed.articles;
  const articles = reads ? await Promise.all(kept.map((article) => cleaned(article, clean, feed, 2))) : kept;
  const next = few ? attributes.src : feed.next;
  const text = scriptText(jsonFeedOf({ ...feed, next }, articles, () => reads));
  const { template, css, shown } = await draw(read(text, page));
  return {
    tag,
    attributes,
    template,
    css,
    feed: text,
    structured: structuredList(shown),
    title: feed.title,
    fallback: {
      href: feed.home ?? web(attributes.src, page) ?? shown[0]?.url ?? page.url,
      text: feed.title || page.url,
    },
  };
}

/**
 * Prints `<kpu-article>`: the article, and its neighbours' titles.
 * @returns undefined where the feed does not hold it
 */
export async function printArticle(
  feed: Feed,
  attributes: Attributes,
  page: ServerPage,
  clean: Clean,
): Promise<Print | undefined> {
  const tag = 'kpu-article';
  const all = feed.articles.filter(({ withdrawn }) => !withdrawn);
  const wanted = attributes['article-id']?.trim();
  const at = wanted ? all.findIndex(({ id, url, key }) => [id, url, key].includes(wanted)) : 0;
  const found = all[at];
  if (!found) return undefined;
  const level = integer(1, 6)(attributes['heading-level'] ?? '', () => undefined) ?? 1;
  const article = await cleaned(found, clean, feed, level);
  // neighbours lack bodies, so their ids too: where one of them is wanted, the feed is asked for it
  const near = all
    .slice(Math.max(0, at - 1), at + 2)
    .map((one) => (one === found ? article : { ...one, id: '' }));
  const text = scriptText(jsonFeedOf({ ...feed, next: attributes.src }, near, (one) => one === article));
  const own = { ...attributes, 'article-id': found.id };
  const shown = read(text, page);
  const { template, css } = await renderElement(ServerArticle, tag, own, page, (element) =>
    element.equip(shown),
  );
  return {
    template,
    css,
    tag,
    attributes: own,
    feed: text,
    body: article.html ?? (await clean(found, feed.url, level)),
    structured: structured(shown.articles.find(({ id }) => id === found.id) ?? found),
    title: found.title,
    fallback: { href: found.url ?? feed.home ?? page.url, text: found.title },
  };
}

/** Prints `<kpu-share-bar>`. */
export async function printShareBar(given: Attributes, page: ServerPage): Promise<Print> {
  // a browser shares the same, by whatever address it came to the page
  const attributes = { url: page.url, ...(page.title && { heading: page.title }), ...given };
  const tag = 'kpu-share-bar';
  const { template, css } = await renderElement(ServerShareBar, tag, attributes, page, (bar) => bar.equip());
  return {
    template,
    css,
    tag,
    attributes,
    title: attributes.heading || page.title || '',
    fallback: { href: web(attributes.url, page) ?? page.url, text: page.title || page.url },
  };
}

/** Reads a feed that is there as text: a file, or what another program printed. Any format that elements read. */
export async function readFeed(text: string, options: LoadOptions & { url: string }): Promise<Feed> {
  const { url, format = 'auto' } = options;
  const { resolveFormat } = await import('../feed/formats/index.js');
  const way = await resolveFormat(url, { ...options, format });
  return way.read({ url, text, headers: new Headers() });
}

/** How what went wrong with a feed is mended, in one line. */
export async function explain(error: FeedError): Promise<string> {
  // what keeps a browser from reading an answer keeps no server
  if (error.code === 'network')
    return 'The server does not answer. Check host name, certificate and firewall.';
  const { text } = await describeError(error);
  return text.split('\n').slice(1).join(' ');
}
