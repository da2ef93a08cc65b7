import { fetchLanguage, langOf } from '../../../i18n/index.js';
import { ListFeatures } from './list-features.js';
/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host, store) {
    await fetchLanguage(langOf(host));
    return new ListFeatures(host, store);
}
