import { sortTimes } from '../model/dates.js';
/** Parses a comma-separated list of names to lower case. */
export const tagsOf = (value) => String(value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const hasTag = ({ tags, section = '' }, names) => [...tags, section].some((tag) => names.includes(tag.toLowerCase()));
/** Articles in display order: pinned ones first, then by date or by views. */
export function selectArticles(articles, selection) {
    const { sort, tags, exclude, matches } = selection;
    const times = sort === 'popular' ? [] : sortTimes(articles);
    const ranked = articles
        .map((article, index) => {
        const rank = sort === 'popular' ? (article.views ?? -1) : times[index];
        return [(article.pinned ? 1e15 : 0) + rank, article];
    })
        .filter(([, article]) => !article.withdrawn &&
        (!tags[0] || hasTag(article, tags)) &&
        (!exclude[0] || !hasTag(article, exclude)) &&
        (matches?.(article) ?? true));
    return ranked.sort(([a], [b]) => b - a).map(([, article]) => article);
}
