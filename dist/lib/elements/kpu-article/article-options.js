import { booleanAttribute, propertyOnly, text, tokenList } from '../shared/attributes.js';
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
