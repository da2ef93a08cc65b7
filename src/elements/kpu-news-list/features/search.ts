import type { Article } from '../../../model/types.js';

/** Text in lower case and without accents. */
const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export function matcher(search: string): ((article: Article) => boolean) | undefined {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (!words[0]) return undefined;
  return ({ title, summary, tags }) => {
    const text = fold([title, summary, ...tags].join(' '));
    return words.every((word) => text.includes(word));
  };
}
