import { expandArticleUrl } from '../../model/article-url.js';
import { booleanAttribute, enumOption, integer, rawText, text, tokenList, readOption, readOptions, } from '../shared/attributes.js';
import { feedElementOptions, tagList } from '../shared/feed-options.js';
import { networkList } from '../shared/network-list.js';
import { layouts } from './layouts.js';
const FIELDS = ['image', 'date', 'author', 'summary', 'tags', 'views', 'source'];
/** The options of `<kpu-news-list>`. */
export const listOptions = {
    ...feedElementOptions,
    headingLevel: integer(1, 2, 6),
    show: tokenList((name) => FIELDS.includes(name), ['image', 'date', 'summary', 'views']),
    limit: integer(1, 10),
    heading: rawText,
    layout: enumOption(...Object.keys(layouts)),
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
export function parseListOptions(host) {
    const { src: sources, tag: tags, ...options } = readOptions(host, listOptions);
    return Object.freeze({ ...options, sources, tags, holdsNewArticles: true });
}
/** A sample article for validating a URL template. */
const SAMPLE = { id: 'x', url: 'x' };
/** The option `article-url`, which must produce a valid URL. */
const articleUrlOption = (baseUrl) => ({
    fallback: '',
    parse: (text) => (/\{(id|url)\}/.test(text) && expandArticleUrl(text, SAMPLE, baseUrl) ? text : undefined),
    expected: 'an address with {id} or {url} in it',
});
/** Parses what only the code of the features can parse. */
export const resolveListOptions = (options, host, baseUrl) => ({
    ...options,
    articleUrl: readOption(host, 'articleUrl', articleUrlOption(baseUrl)),
    networks: options.share === 'none' ? [] : readOption(host, 'share', networkList(options.targets, [])),
});
