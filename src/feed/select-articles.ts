import { timeOf } from '../model/dates.js';
import type { Article } from '../model/types.js';

/** Which of the loaded articles a list shows, and in which order. */
export interface Selection {
  readonly sort: 'newest' | 'popular';
  /** Lower-case names; an article with one of them stays. None means all stay. */
  readonly tags: readonly string[];
  /** Lower-case names; an article with one of them goes. */
  readonly exclude: readonly string[];
  /** What a visitor searches for. */
  readonly matches?: (article: Article) => boolean;
}

/** Names separated by commas, lower case. */
export const tagsOf = (value: string | number | null | undefined): readonly string[] =>
  String(value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const wears = ({ tags, section = '' }: Article, names: readonly string[]): boolean =>
  [...tags, section].some((tag) => names.includes(tag.toLowerCase()));

/** Articles in the order shown: pinned ones first, then by date or by views. */
export function selectArticles(articles: readonly Article[], selection: Selection): readonly Article[] {
  const { sort, tags, exclude, matches } = selection;
  const rank = (article: Article) =>
    (article.pinned ? 1e15 : 0) + (sort === 'popular' ? (article.views ?? -1) : timeOf(article.published));
  const chosen = articles.filter(
    (article) =>
      !article.withdrawn &&
      (!tags[0] || wears(article, tags)) &&
      (!exclude[0] || !wears(article, exclude)) &&
      (matches?.(article) ?? true),
  );
  const ranks = chosen.map(rank);
  // most feeds are in order already
  if (ranks.every((value, at) => !at || ranks[at - 1] >= value)) return chosen;
  return chosen
    .map((article, at) => [ranks[at], article] as const)
    .sort(([a], [b]) => b - a)
    .map(([, article]) => article);
}
