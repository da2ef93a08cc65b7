import { expandArticleUrl } from '../../model/article-url.js';
import type { Article } from '../../model/types.js';
import {
  booleanAttribute,
  enumOption,
  integer,
  rawText,
  text,
  tokenList,
  readOption,
  readOptions,
  type OptionHost,
  type OptionType,
} from '../shared/attributes.js';
import { feedElementOptions, tagList } from '../shared/feed-options.js';
import { networkList } from '../shared/network-list.js';
import { layouts, type Layout } from './layouts.js';

const FIELDS = ['image', 'date', 'author', 'summary', 'tags', 'views', 'source'];

/** The options of `<kpu-news-list>`. */
export const listOptions = {
  ...feedElementOptions,
  headingLevel: integer(1, 2, 6),
  show: tokenList((name) => FIELDS.includes(name), ['image', 'date', 'summary', 'views']),
  limit: integer(1, 10),
  heading: rawText,
  layout: enumOption(...(Object.keys(layouts) as Layout[])),
  sort: enumOption('newest', 'popular'),
  tag: tagList,
  exclude: tagList,
  search: booleanAttribute,
  more: enumOption('button', 'scroll', 'none'),
  open: enumOption('link', 'dialog'),
  address: enumOption('none', 'hash', 'query'),
  articleUrl: text(),
  refresh: integer(0, 0),
};

/** The parsed options. */
export function parseListOptions(host: OptionHost) {
  const { src: sources, tag: tags, ...options } = readOptions(host, listOptions);
  return Object.freeze({ ...options, sources, tags, holdsNewArticles: true });
}

export type ListOptions = ReturnType<typeof parseListOptions>;

/** A sample article for validating a URL template. */
const SAMPLE = { id: 'x', url: 'x' } as Article;

/** The option `article-url`, which must produce a valid URL. */
const articleUrlOption = (baseUrl: string): OptionType<string> => ({
  fallback: '',
  parse: (text) => (/\{(id|url)\}/.test(text) && expandArticleUrl(text, SAMPLE, baseUrl) ? text : undefined),
  expected: 'an address with {id} or {url} in it',
});

/** The options of a list with those that only its features can parse. */
export interface ResolvedListOptions extends ListOptions {
  /** Names of the share targets on every card. */
  readonly networks: readonly string[];
}

/** Parses what only the code of the features can parse. */
export const resolveListOptions = (
  options: ListOptions,
  host: OptionHost,
  baseUrl: string,
): ResolvedListOptions => ({
  ...options,
  articleUrl: readOption(host, 'articleUrl', articleUrlOption(baseUrl)),
  networks: options.share === 'none' ? [] : readOption(host, 'share', networkList(options.targets, [])),
});
