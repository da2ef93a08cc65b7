import { foldText } from '../../../model/fold-text.js';
import type { Article } from '../../../model/types.js';

/** The folded texts, so that each is made once and not for each letter typed. */
const folded = new WeakMap<Article, string>();

function searchText(article: Article): string {
  const { title, summary, tags } = article;
  const text = folded.get(article) ?? foldText([title, summary, tags].join(' '));
  folded.set(article, text);
  return text;
}

/** A test for articles that hold every word searched for, whatever case or accents; undefined for no words. */
export function matcher(search: string): ((article: Article) => boolean) | undefined {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (!words[0]) return undefined;
  return (article) => words.every((word) => searchText(article).includes(word));
}
