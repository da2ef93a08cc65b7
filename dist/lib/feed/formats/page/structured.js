import { feedDate } from '../dates/feed-date.js';
import { list, ownProperties } from '../../../model/read-articles.js';
import { safeUrl } from '../../../model/urls.js';
import { fold } from './page-index.js';
import { elementsOf } from './page-tree.js';
/** Types of schema.org that are articles. */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Blog|Tech|Scholarly|Report|Opinion\w{0,10}|Analysis\w{0,10})?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/i;
/** Values of a page's JSON that are looked at. */
const MAX_VALUES = 20_000;
/** The first text of a value that may be a text, an object with one, or a list of those. */
function textIn(value, names) {
    for (const one of list(value)) {
        if (typeof one === 'string' && one.trim())
            return one;
        const object = ownProperties(one);
        for (const name of names)
            if (typeof object[name] === 'string' && object[name])
                return object[name];
    }
    return undefined;
}
/** An article of schema.org's vocabulary. */
function articleOf(object, base) {
    const title = fold(textIn(object.headline, []) ?? textIn(object.name, []) ?? '');
    const url = safeUrl(textIn(object.url, []) ?? textIn(object.mainEntityOfPage, ['@id']) ?? textIn(object['@id'], []), base, 'feed');
    if (!title || !url)
        return undefined;
    const image = safeUrl(textIn(object.image, ['url', 'contentUrl']) ?? textIn(object.thumbnailUrl, []), base, 'media');
    return { url, title, date: feedDate(object.datePublished), image, summary: textIn(object.description, []) };
}
/** Whether an object is an article, or an item of a list that names one. */
const isArticle = (object) => list(object['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
/** The articles of JSON-LD, in the order of the page; the work is counted, and no object is looked into twice. */
export function jsonLdArticles(head, base) {
    const articles = new Map();
    for (const { type, text } of head.data) {
        if (type !== 'application/ld+json')
            continue;
        const open = [parse(text)];
        for (let count = 0; open.length && count < MAX_VALUES; count++) {
            const value = open.pop();
            if (typeof value !== 'object' || value === null)
                continue;
            const object = ownProperties(value);
            const isItem = object['@type'] === 'ListItem' && !object.item;
            const article = isArticle(object) || isItem ? articleOf(object, base) : undefined;
            if (article?.url && !articles.has(article.url))
                articles.set(article.url, article);
            const values = Array.isArray(value) ? value : article ? [] : Object.values(object);
            for (let index = values.length - 1; index >= 0; index--)
                open.push(values[index]);
        }
    }
    return [...articles.values()];
}
/** JSON in a page; undefined if it is none. */
export function parse(text) {
    try {
        return JSON.parse(text.trim());
    }
    catch {
        return undefined;
    }
}
/** The elements that microdata or a microformat says are articles. */
export function markedElements(root, by) {
    const found = [];
    for (const element of elementsOf(root)) {
        const { itemtype = '', class: classes = '' } = element.attributes;
        const isMarked = by === 'microdata' ? ARTICLE.test(itemtype.trim()) : /(?:^|\s)h-?entry(?:\s|$)/.test(classes);
        if (isMarked && found.push(element) >= 500)
            break;
    }
    return found;
}
