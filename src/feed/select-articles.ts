import { timeOf } from '../model/dates.js';
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

const times = new WeakMap<Article, number>();

/** When an article was published. A list asks for all of them again at each update, and parsing a date is slow. */
function publishedAt(article: Article): number {
  const known = times.get(article);
  if (known !== undefined) return known;
  const time = timeOf(article.published);
  times.set(article, time);
  return time;
}

/** Articles in display order: pinned ones first, then by date or by views. */
export function selectArticles(articles: readonly Article[], selection: Selection): readonly Article[] {
  const { sort, tags, exclude, matches } = selection;
  const rankOf = (article: Article) =>
    (article.pinned ? 1e15 : 0) + (sort === 'popular' ? (article.views ?? -1) : publishedAt(article));
  const selected = articles.filter(
    (article) =>
      !article.withdrawn &&
      (!tags[0] || hasTag(article, tags)) &&
      (!exclude[0] || !hasTag(article, exclude)) &&
      (matches?.(article) ?? true),
  );
  const ranks = selected.map(rankOf);
  // most feeds are in order already
  if (ranks.every((rank, index) => !index || ranks[index - 1] >= rank)) return selected;
  return selected
    .map((article, index) => [ranks[index], article] as const)
    .sort(([a], [b]) => b - a)
    .map(([, article]) => article);
}
