import { fetchLanguage } from '../../i18n/index.js';
/** Resolves when language, share targets and the check of hosts are loaded, so that an element renders as on its server. */
export async function firstRenderReady(share, lang, hostCheck) {
    await Promise.all([fetchLanguage(lang), share.load(), hostCheck?.ready]);
}
