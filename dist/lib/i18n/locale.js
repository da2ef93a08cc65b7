import { formatNumber, pluralOf } from './format.js';
/** The language of the nearest `lang`, the element's own included, also across shadow roots. */
export function langOf(element) {
    const lang = element.closest('[lang]')?.getAttribute('lang');
    const root = element.getRootNode();
    return lang ?? (root.host ? langOf(root.host) : '');
}
const locales = new WeakMap();
/**
 * The words for a `lang` value, Indonesian where the language is not among `all`.
 * @param own messages of the host page that replace or complete ours
 */
export function localeFor(lang, all, own) {
    const primary = lang.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    const tag = Object.hasOwn(all, primary) ? primary : 'id';
    const ours = all[tag];
    let ofOurs = locales.get(ours);
    if (!ofOurs)
        locales.set(ours, (ofOurs = new WeakMap()));
    const known = ofOurs.get(own ?? ours);
    if (known)
        return known;
    const locale = {
        tag,
        t: (key, values = {}) => {
            const message = own?.[key] ?? ours[key];
            const text = typeof message === 'string' ? message : (message[pluralOf(tag, +(values.n ?? 0))] ?? message.other);
            return text.replace(/\{(\w+)\}/g, (whole, name) => {
                const value = values[name];
                return typeof value === 'number' ? formatNumber(tag, value) : (value ?? whole);
            });
        },
    };
    ofOurs.set(own ?? ours, locale);
    return locale;
}
