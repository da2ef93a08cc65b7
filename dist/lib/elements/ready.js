import { fetchLanguage, langOf } from '../i18n/index.js';
import { judged } from './trust.js';
/** Settles when words, marks and what tells hosts apart are here, so that what a server has drawn is drawn the same. */
export async function ready(host, sharing, networks) {
    await Promise.all([fetchLanguage(langOf(host)), judged(host), sharing.ready(networks)]);
}
