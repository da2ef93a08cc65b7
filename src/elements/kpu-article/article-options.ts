import {
  booleanAttribute,
  propertyOnly,
  text,
  tokenList,
  readOptions,
  type OptionHost,
} from '../shared/attributes.js';
import { FIELDS } from '../shared/defaults.js';
import { feedElementOptions, lowerCase } from '../shared/feed-options.js';

/** The options of `<kpu-article>`. */
export const articleOptions = {
  ...feedElementOptions,
  share: lowerCase('facebook x whatsapp'),
  show: tokenList((name) => FIELDS.includes(name), FIELDS),
  articleId: text(),
  structuredData: booleanAttribute,
  pageTitle: booleanAttribute,
  article: propertyOnly<unknown>(),
};

/** The parsed options, with the defaults of a list for those that concern the feed. */
export function parseArticleOptions(host: OptionHost) {
  const { src: sources, ...options } = readOptions(host, articleOptions);
  return Object.freeze({
    ...options,
    sources,
    limit: 10,
    refresh: 0,
    sort: 'newest',
    tags: [],
    exclude: [],
  } as const);
}

export type ArticleOptions = ReturnType<typeof parseArticleOptions>;
