import { booleanAttribute, propertyOnly, text, tokenList, readOption, readOptions, } from '../shared/attributes.js';
import { FIELDS } from '../shared/defaults.js';
import { feedElementOptions, lowerCase } from '../shared/feed-options.js';
import { networkList } from '../shared/network-list.js';
/** The options of `<kpu-article>`. */
export const articleOptions = {
    ...feedElementOptions,
    share: lowerCase('facebook x whatsapp'),
    show: tokenList((name) => FIELDS.includes(name), FIELDS),
    articleId: text(),
    structuredData: booleanAttribute,
    pageTitle: booleanAttribute,
    article: propertyOnly(),
};
/** The parsed options, with the defaults of a list for those that concern the feed. */
export function parseArticleOptions(host) {
    const { src: sources, ...options } = readOptions(host, articleOptions);
    return Object.freeze({
        ...options,
        sources,
        limit: 10,
        orArticle: true,
        refresh: 0,
        sort: 'newest',
        tags: [],
        exclude: [],
    });
}
/** Parses what only the code of the features can parse. */
export const resolveArticleOptions = (options, host) => ({
    ...options,
    networks: readOption(host, 'share', networkList(options.targets)),
});
