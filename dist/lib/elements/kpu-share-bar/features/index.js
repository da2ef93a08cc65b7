import { fetchLanguage, langOf } from '../../../i18n/index.js';
import { ShareBarFeatures } from './share-bar-features.js';
/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host) {
    await fetchLanguage(langOf(host));
    return new ShareBarFeatures(host);
}
