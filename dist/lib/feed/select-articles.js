import { timeOf } from '../model/dates.js';
/** Parses a comma-separated list of names to lower case. */
export const tagsOf = (value) => String(value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const hasTag = ({ tags, section = '' }, names) => [...tags, section].some((tag) => names.includes(tag.toLowerCase()));
const times = new WeakMap();
/** When an article was published. A list asks for all of them again at each update, and parsing a date is slow. */
function publishedAt(article) {
    const known = times.get(article);
    if (known !== undefined)
        return known;
    const time = timeOf(article.published);
    times.set(article, time);
    return time;
}
/** Articles in display order: pinned ones first, then by date or by views. */
export function selectArticles(articles, selection) {
    const { sort, tags, exclude, matches } = selection;
    const rankOf = (article) => (article.pinned ? 1e15 : 0) + (sort === 'popular' ? (article.views ?? -1) : publishedAt(article));
    const selected = articles.filter((article) => !article.withdrawn &&
        (!tags[0] || hasTag(article, tags)) &&
        (!exclude[0] || !hasTag(article, exclude)) &&
        (matches?.(article) ?? true));
    const ranks = selected.map(rankOf);
    // most feeds are in order already
    if (ranks.every((rank, index) => !index || ranks[index - 1] >= rank))
        return selected;
    return selected
        .map((article, index) => [ranks[index], article])
        .sort(([a], [b]) => b - a)
        .map(([, article]) => article);
}
