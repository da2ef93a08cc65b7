import { formatNumber, pluralCategory } from './format.js';
/** The nearest `lang`, starting with the element itself, across shadow roots. */
export function langOf(element) {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    const root = element.getRootNode();
    return lang ?? (root.host ? langOf(root.host) : '');
}
/** The primary subtag of a language tag: "jv" of "jv-ID". */
export const primaryLanguage = (lang) => lang
    .trim()
    .toLowerCase()
    .replace(/[-_].*/, '');
const locales = new WeakMap();
/**
 * The locale of a `lang` value; Indonesian where `all` lacks that language.
 * @param custom messages of the page that replace the built-in ones
 */
export function localeFor(lang, all, custom) {
    const primary = primaryLanguage(lang);
    const tag = Object.hasOwn(all, primary) ? primary : 'id';
    const builtIn = all[tag];
    let cache = locales.get(custom ?? builtIn);
    if (!cache)
        locales.set(custom ?? builtIn, (cache = Object.create(null)));
    // the core messages of a language are cached apart from all of its messages
    return (cache[`${tag}${'more' in builtIn}`] ??= {
        tag,
        t: (key, values = {}) => {
            const message = custom?.[key] ?? builtIn[key];
            const text = typeof message === 'string'
                ? message
                : (message[pluralCategory(tag, +(values.n ?? 0))] ?? message.other);
            return text.replace(/\{(\w+)\}/g, (placeholder, name) => {
                const value = values[name];
                return typeof value === 'number' ? formatNumber(tag, value) : (value ?? placeholder);
            });
        },
    });
}
