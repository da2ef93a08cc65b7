import { timeOf } from './dates.js';
import { readArticles } from './read-articles.js';
const updatedAt = (article) => timeOf(article.modified ?? article.published);
/**
 * One of each article, the newest version at the place of the first. Several may share an address, such as that of the
 * page with all announcements: those whose ids and titles differ are distinct, and their keys hold the id, too. The
 * address itself or a number after "#" makes no other id, and an id that all articles have is none.
 */
function distinct(all) {
    const hasIds = !all[2] || all.some(({ id }) => id !== all[0].id);
    const found = [];
    // of names, and 0 for the key of one article, -1 for one of several
    const places = new Map();
    for (const given of all) {
        const { key, title, url } = given;
        const article = hasIds ? given : Object.freeze({ ...given, id: title });
        const { id } = article;
        const names = [`${key}\n${id === url ? '' : id.replace(/#\d*$/, '')}`, `${key}\n\n${title}`];
        const place = places.get(names[0]) ?? places.get(names[1]) ?? found.length;
        for (const name of names)
            places.set(name, place);
        const known = found[place];
        if (!known)
            places.set(key, places.has(key) ? -1 : 0);
        if (!known || updatedAt(article) > updatedAt(known))
            found[place] = article;
    }
    return found.map((article) => places.get(article.key) ? Object.freeze({ ...article, key: `${article.key} ${article.id}` }) : article);
}
/** Validates a format's feed. Reading the result again gives an equal feed. */
export function readFeed(raw) {
    const feed = readArticles(raw);
    return Object.freeze({ ...feed, articles: Object.freeze(distinct(feed.articles)) });
}
