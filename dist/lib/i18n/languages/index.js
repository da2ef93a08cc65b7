import { primaryOf } from '../locale.js';
import { first as firstEn, more as moreEn } from './en.js';
import { first as firstId, more as moreId } from './id.js';
/** The languages at hand, and each of the others once a page has asked for it. */
export const languages = {
    id: { ...firstId, ...moreId },
    en: { ...firstEn, ...moreEn },
};
/** The languages that come when a page asks for them: one line each. */
const later = new Map([
    ['jv', () => import('./jv.js')],
    ['su', () => import('./su.js')],
]);
/**
 * Puts the language of a `lang` value among `languages`, where it is one of ours and not there yet. A language
 * that cannot be had is asked for once only: until the next page it counts as Indonesian.
 * @returns undefined where there is nothing to wait for; else settles, never fails
 */
export function fetchLanguage(lang) {
    const tag = primaryOf(lang);
    const load = later.get(tag);
    later.delete(tag);
    return load?.().then(({ first, more }) => {
        languages[tag] = { ...first, ...more };
    }, () => undefined);
}
