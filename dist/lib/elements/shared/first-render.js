import { fetchLanguage } from '../../i18n/index.js';
/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export async function firstRenderReady(share, lang) {
    await Promise.all([fetchLanguage(lang), share.load()]);
}
