import { booleanAttribute, propertyOnly, text, tokenList, readOptions, } from '../shared/attributes.js';
import { FIELDS } from '../shared/defaults.js';
import { feedElementOptions, lowerCase } from '../shared/feed-options.js';
/** What `<kpu-article>` takes. */
export const articleOptions = {
    ...feedElementOptions,
    share: lowerCase('facebook x whatsapp'),
    show: tokenList((name) => FIELDS.includes(name), FIELDS),
    articleId: text(),
    structuredData: booleanAttribute,
    pageTitle: booleanAttribute,
    article: propertyOnly(),
};
/** Its options, parsed; of its feed it asks what a list does by default. */
export function parseArticleOptions(host) {
    const { src: sources, ...options } = readOptions(host, articleOptions);
    return Object.freeze({
        ...options,
        sources,
        limit: 10,
        refresh: 0,
        sort: 'newest',
        tags: [],
        exclude: [],
    });
}
