import { primaryLanguage } from '../locale.js';
import { core, rest } from './id.js';
/** The languages that are loaded: the default one, and others once a page has asked for them. */
export const languages = {};
languages.id = { ...core, ...rest };
/** Languages that are loaded on demand, one line each. */
const loaders = new Map([
    ['en', () => import('./en.js')],
    ['jv', () => import('./jv.js')],
    ['su', () => import('./su.js')],
]);
/** Requests by language; undefined once one has settled. */
const requests = new Map();
/** Never rejects: without its language a page shows Indonesian. */
async function load(tag) {
    try {
        const found = await loaders.get(tag)?.();
        if (found)
            languages[tag] = { ...found.core, ...found.rest };
    }
    catch {
        // a language that fails to load is not requested again
    }
    requests.set(tag, undefined);
}
/**
 * Loads the language of a `lang` value into `languages`, once.
 * @returns undefined where there is nothing to wait for; the promise never rejects
 */
export function fetchLanguage(lang) {
    const tag = primaryLanguage(lang);
    if (loaders.has(tag) && !requests.has(tag))
        requests.set(tag, load(tag));
    return requests.get(tag);
}
