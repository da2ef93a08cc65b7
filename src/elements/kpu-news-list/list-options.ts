import {
  booleanAttribute,
  enumOption,
  integer,
  rawText,
  text,
  tokenList,
  readOptions,
  type OptionHost,
} from '../shared/attributes.js';
import { feedElementOptions, tagList } from '../shared/feed-options.js';
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
