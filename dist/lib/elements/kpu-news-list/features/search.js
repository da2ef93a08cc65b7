import { foldText } from '../../../model/fold-text.js';
import { choose } from '../list-view.js';
/** The same filter, without the article with a key. */
export const without = (key, filter) => key ? (article) => article.key !== key && (filter?.(article) ?? true) : filter;
/** How many articles a search has looked through that has found none. */
export const searchedCount = ({ articles, options, state }, search) => options.search && search && !articles[0] ? choose(state.articles, options).length : 0;
/** The folded texts, so that each is made once and not for each letter typed. */
const folded = new WeakMap();
function searchText(article) {
    const { title, summary, tags } = article;
    const text = folded.get(article) ?? foldText([title, summary, tags].join(' '));
    folded.set(article, text);
    return text;
}
/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export function matcher(search) {
    const words = foldText(search).split(/\s+/).filter(Boolean);
    if (!words[0])
        return undefined;
    return (article) => words.every((word) => searchText(article).includes(word));
}
