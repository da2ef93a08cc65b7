import { fetchLanguage, langOf } from '../../i18n/index.js';
/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export async function firstRenderReady(host, share, networks) {
    await Promise.all([fetchLanguage(langOf(host)), share.ready(networks)]);
}
