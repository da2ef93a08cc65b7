import { readFeed } from '../../../model/read-feed.js';
import { FeedError, type FeedErrorCode } from '../../../model/feed-error.js';
import type { Feed } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';
import type { Answer } from '../../../net/index.js';
import type { FeedFormat, ReadTools } from '../feed-format.js';
import { authorsOf, firstWords, linkOf, toArticle } from './item.js';
import { mend } from './mend.js';
import { all, attr, elementsOf, fieldsOf, nameOf, textOf, type Context } from './nodes.js';
import { isHeavy } from './toil.js';
import { entities, type Entity } from './words.js';

// A chunk: fetched when XML arrives.

/** Reason of an error: there is no parser, or it may not be used. */
const NO_PARSER = 'no-parser';

/** Characters in front of the root: a declaration, comments, what a server's program warned of. */
const LONGEST_START = 65_536;
const ROOT = /<!--|<!doctype\s+html|<html[\s>]|<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)(?=[\s>/])/gi;

/** Where the root of a feed begins; -1 where there is none, or a web page stands around it. */
function rootAt(text: string): number {
  const start = text.slice(0, LONGEST_START);
  const marks = new RegExp(ROOT);
  for (let found = marks.exec(start); found; found = marks.exec(start)) {
    if (found[0] !== '<!--') return /html/i.test(found[0]) ? -1 : found.index;
    const end = start.indexOf('-->', found.index);
    if (end < 0) return -1;
    marks.lastIndex = end;
  }
  return -1;
}

/** The answer's text; an encoding that looks like ASCII has passed for UTF-8 so far. */
function textIn({ text, bytes }: Answer): string {
  const [, label] = /^\s*<\?xml[^>]*encoding=["'](iso-2022-jp)/i.exec(text) ?? [];
  return label && bytes ? new TextDecoder(label).decode(bytes) : text;
}

/** Reads XML; undefined where it is not well-formed. */
type Parse = (source: string) => Element | undefined;

/** The platform's parser. Engines put the message of an error into the document, all elsewhere; others throw it. */
const parserOf =
  (parser: DOMParser, policy: ReadTools['policy'], url: string): Parse =>
  (source) => {
    try {
      const text = policy?.createHTML(source) ?? source;
      const document = parser.parseFromString(text, 'application/xml');
      return document.getElementsByTagName('parsererror').length ? undefined : document.documentElement;
    } catch (cause) {
      // so does Trusted Types refuse
      if ((cause as Error | undefined)?.name === 'TypeError')
        throw new FeedError('not-a-feed', { url, reason: NO_PARSER, cause });
      return undefined;
    }
  };

interface Parsed {
  readonly root: Element;
  readonly cut?: boolean;
}

/** What WebKit takes quadratic time for, beside other text: comments, instructions, CDATA. The mend drops them. */
const NOISE = /--|<\?|\]\]>(?!\s*<\/)/;
const MOST_NOISE = 4000;

/** Parses a feed that begins with its root, and once more after it has been mended. */
function parseFeed(source: string, parse: Parse, entity: Entity): Parsed | undefined {
  const noisy = source.split(NOISE, MOST_NOISE).length === MOST_NOISE;
  // WebKit takes a NUL for the end, and says nothing
  const root = noisy || source.includes('\0') || isHeavy(source) ? undefined : parse(source);
  if (root) return { root };
  const mended = mend(source, entity, noisy);
  const second = mended && parse(mended.text);
  return second && { root: second, cut: mended.cut };
}

/** Items wherever versions of RSS put them: in the root, in its channels, in a list of items there. */
function itemsOf(root: Element, channels: readonly Element[], context: Context): Element[] {
  const items: Element[] = [];
  const places = [...channels];
  if (!channels.includes(root)) places.push(root);
  for (const place of places)
    for (const child of elementsOf(place)) {
      const name = nameOf(child, context.root);
      if (name === 'item' || name === 'entry') items.push(child);
      else if (name === 'items') places.push(child);
    }
  return items;
}

/** Characters of all absolute addresses together: four times the longest answer. */
const ROOM = 20_000_000;

/** Reads the document of a feed. */
function readDocument({ root, cut }: Parsed, url: string, entity: Entity, base: string): Feed {
  const atom = root.localName.toLowerCase() === 'feed';
  const context: Context = {
    url: base,
    root: root.namespaceURI,
    atom,
    entity,
    bases: new WeakMap(),
    room: { left: ROOM },
  };
  const channels = atom
    ? [root]
    : [...elementsOf(root)].filter((child) => nameOf(child, context.root) === 'channel');
  const fields = fieldsOf(channels, context);
  return readFeed({
    url,
    title: firstWords(fields, context, 'title dc:title'),
    home: linkOf(fields, 'alternate', context),
    language:
      all(fields, 'language dc:language').map(textOf).find(Boolean) ??
      [...channels, root].map((element) => attr(element, 'xml:lang')).find(Boolean),
    next: linkOf(fields, 'next', context),
    authors: authorsOf(fields, context).filter((name) => !name.includes('@')),
    articles: itemsOf(root, channels, context),
    toRaw: (item) => toArticle(item as Element, context),
    partial: cut || undefined,
  });
}

/**
 * RSS 0.9x, 1.0 and 2.0 and Atom, with the extensions in real use, read by the platform's parser of XML, whose
 * nodes are only read. What it refuses is mended once. Entities are never declared: a DTD that has any is
 * refused, and no other is looked at. Without a parser (`tools.DOMParser`, else the platform's), or where Trusted
 * Types forbid it to be used, the error is `not-a-feed` with the reason `no-parser`.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export const xml: FeedFormat = {
  name: 'xml',
  matches: (answer) => rootAt(answer.text) >= 0,
  read(answer, tools) {
    const { url, headers } = answer;
    const text = textIn(answer);
    const refuse = (code: FeedErrorCode, reason?: string) => new FeedError(code, { url, reason }, { text });
    const start = rootAt(text);
    if (start < 0) throw refuse('not-a-feed');
    if (text.slice(0, start).includes('<!ENTITY')) throw refuse('bad-syntax', 'entity');
    const Parser = tools?.DOMParser ?? globalThis.DOMParser;
    if (!Parser) throw new FeedError('not-a-feed', { url, reason: NO_PARSER });
    const parser = new Parser();
    const policy = tools?.policy;
    const entity = entities(parser, policy);
    const parsed = parseFeed(text.slice(start), parserOf(parser, policy, url), entity);
    const base = safeUrl(headers?.get('content-location'), url, 'feed') ?? url;
    const feed = parsed && readDocument(parsed, url, entity, base);
    if (feed && (!feed.partial || feed.articles.length)) return feed;
    throw refuse('bad-syntax', 'xml');
  },
};
