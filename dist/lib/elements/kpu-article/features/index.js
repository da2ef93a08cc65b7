import { fetchLanguage, langOf } from '../../../i18n/index.js';
import { ArticleFeatures } from './article-features.js';
/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host, store) {
    await fetchLanguage(langOf(host));
    return new ArticleFeatures(host, store);
}
