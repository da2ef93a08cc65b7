import { formatNumber, pluralOf } from './format.js';
/** The language of the nearest `lang`, the element's own included, also across shadow roots. */
export function langOf(element) {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    const root = element.getRootNode();
    return lang ?? (root.host ? langOf(root.host) : '');
}
/** The language of a tag: "jv" of "jv-ID". */
export const primaryOf = (lang) => lang
    .trim()
    .toLowerCase()
    .replace(/[-_].*/, '');
const locales = new WeakMap();
/**
 * The words for a `lang` value, Indonesian where the language is not among `all`.
 * @param own messages of the host page that replace or complete ours
 */
export function localeFor(lang, all, own) {
    const primary = primaryOf(lang);
    const tag = Object.hasOwn(all, primary) ? primary : 'id';
    const ours = all[tag];
    let made = locales.get(own ?? ours);
    if (!made)
        locales.set(own ?? ours, (made = Object.create(null)));
    // where all is one module, the words of a first card stand beside the whole language
    return (made[`${tag}${'more' in ours}`] ??= {
        tag,
        t: (key, values = {}) => {
            const message = own?.[key] ?? ours[key];
            const text = typeof message === 'string' ? message : (message[pluralOf(tag, +(values.n ?? 0))] ?? message.other);
            return text.replace(/\{(\w+)\}/g, (whole, name) => {
                const value = values[name];
                return typeof value === 'number' ? formatNumber(tag, value) : (value ?? whole);
            });
        },
    });
}
