import { fetchLanguage, langOf } from '../../i18n/index.js';
/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export async function firstRenderReady(host, share, networks, lang = langOf(host)) {
    await Promise.all([fetchLanguage(lang), share.ready(networks)]);
}
