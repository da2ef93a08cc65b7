import { primaryLanguage } from '../locale.js';
import { core as coreEn, rest as restEn } from './en.js';
import { core as coreId, rest as restId } from './id.js';
/** The built-in languages, and each lazy one once a page has loaded it. */
export const languages = {
    id: { ...coreId, ...restId },
    en: { ...coreEn, ...restEn },
};
/** Languages that are loaded on demand, one line each. */
const loaders = new Map([
    ['jv', () => import('./jv.js')],
    ['su', () => import('./su.js')],
]);
/**
 * Loads the language of a `lang` value into `languages` if it is a lazy one that is not loaded yet. A language that
 * fails to load is not requested again: the page then shows Indonesian.
 * @returns undefined where there is nothing to load; the promise never rejects
 */
export function fetchLanguage(lang) {
    const tag = primaryLanguage(lang);
    const load = loaders.get(tag);
    loaders.delete(tag);
    return load?.().then(({ core, rest }) => {
        languages[tag] = { ...core, ...rest };
    }, () => undefined);
}
