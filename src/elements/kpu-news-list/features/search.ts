import type { Article } from '../../../model/types.js';

/** Text in lower case and without accents. */
const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

type Filter = (article: Article) => boolean;

/** The same filter, without the article with a key. */
export const without = (key: string | undefined, filter: Filter | undefined): Filter | undefined =>
  key ? (article) => article.key !== key && (filter?.(article) ?? true) : filter;

/** A test for articles that hold every word searched for, whatever case or accents; undefined for no words. */
export function matcher(search: string): Filter | undefined {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (!words[0]) return undefined;
  return ({ title, summary, tags }) => {
    const text = fold([title, summary, ...tags].join(' '));
    return words.every((word) => text.includes(word));
  };
}
