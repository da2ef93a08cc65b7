import { sortTimes } from '../model/dates.js';
import type { Article } from '../model/types.js';

/** Which of the loaded articles a list shows, and in which order. */
export interface Selection {
  readonly sort: 'newest' | 'popular';
  /** Lower-case names; only articles with one of these tags are shown. Empty: all are. */
  readonly tags: readonly string[];
  /** Lower-case names; articles with one of these tags are hidden. */
  readonly exclude: readonly string[];
  /** Whether an article matches the visitor's search. */
  readonly matches?: (article: Article) => boolean;
}

/** Parses a comma-separated list of names to lower case. */
export const tagsOf = (value: string | number | null | undefined): readonly string[] =>
  String(value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const hasTag = ({ tags, section = '' }: Article, names: readonly string[]): boolean =>
  [...tags, section].some((tag) => names.includes(tag.toLowerCase()));

/** Articles in display order: pinned ones first, then by date or by views. */
export function selectArticles(articles: readonly Article[], selection: Selection): readonly Article[] {
  const { sort, tags, exclude, matches } = selection;
  const times = sort === 'popular' ? [] : sortTimes(articles);
  const ranked = articles
    .map((article, index) => {
      const rank = sort === 'popular' ? (article.views ?? -1) : times[index];
      return [(article.pinned ? 1e15 : 0) + rank, article] as const;
    })
    .filter(
      ([, article]) =>
        !article.withdrawn &&
        (!tags[0] || hasTag(article, tags)) &&
        (!exclude[0] || !hasTag(article, exclude)) &&
        (matches?.(article) ?? true),
    );
  return ranked.sort(([a], [b]) => b - a).map(([, article]) => article);
}
