import { fetchLanguage, langOf } from '../../i18n/index.js';
/** Settles when language and share links are loaded, so that an element renders what its server has rendered. */
export async function firstRenderReady(host, share, networks) {
    await Promise.all([fetchLanguage(langOf(host)), share.ready(networks)]);
}
