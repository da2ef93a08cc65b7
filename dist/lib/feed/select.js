import { timeOf } from '../model/dates.js';
/** Names separated by commas, lower case. */
export const tagsOf = (value) => String(value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const wears = ({ tags, section = '' }, names) => [...tags, section].some((tag) => names.includes(tag.toLowerCase()));
/** Articles in the order shown: pinned ones first, then by date or by views. */
export function select(articles, selection) {
    const { sort, tags, exclude, matches } = selection;
    const rank = (article) => (article.pinned ? 1e15 : 0) + (sort === 'popular' ? (article.views ?? -1) : timeOf(article.published));
    const chosen = articles.filter((article) => !article.withdrawn &&
        (!tags[0] || wears(article, tags)) &&
        (!exclude[0] || !wears(article, exclude)) &&
        (matches?.(article) ?? true));
    const ranks = chosen.map(rank);
    // most feeds are in order already
    if (ranks.every((value, at) => !at || ranks[at - 1] >= value))
        return chosen;
    return chosen
        .map((article, at) => [ranks[at], article])
        .sort(([a], [b]) => b - a)
        .map(([, article]) => article);
}
