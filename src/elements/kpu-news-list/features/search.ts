import { foldText } from '../../../model/fold-text.js';
import type { Article } from '../../../model/types.js';
import { choose, type ListView } from '../list-view.js';

type Filter = (article: Article) => boolean;

/** The same filter, without the article with a key. */
export const without = (key: string | undefined, filter: Filter | undefined): Filter | undefined =>
  key ? (article) => article.key !== key && (filter?.(article) ?? true) : filter;

/** How many articles a search has looked through that has found none. */
export const searchedCount = ({ articles, options, state }: ListView, search: Filter | undefined): number =>
  options.search && search && !articles[0] ? choose(state.articles, options).length : 0;

/** The folded texts, so that each is made once and not for each letter typed. */
const folded = new WeakMap<Article, string>();

function searchText(article: Article): string {
  const { title, summary, tags } = article;
  const text = folded.get(article) ?? foldText([title, summary, tags].join(' '));
  folded.set(article, text);
  return text;
}

/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export function matcher(search: string): Filter | undefined {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (!words[0]) return undefined;
  return (article) => words.every((word) => searchText(article).includes(word));
}
