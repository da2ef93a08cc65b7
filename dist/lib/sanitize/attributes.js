import { isOnSite } from '../model/hosts.js';
import { safeSrcset, safeUrl } from '../model/urls.js';
import { allowedClasses, commonAttributes } from './allow-list.js';
import { attributeValueOf } from './unclobbered-dom.js';
import { stripInvisible } from './safe-text.js';
const matching = (pattern) => (value) => pattern.exec(value.trim())?.[1];
/** A check of URLs, while there is room for them. An image in the text is no longer than it was. */
const withinBudget = (check) => (value, addresses) => {
    const { urlBudget } = addresses;
    if (!urlBudget)
        return check(value, addresses);
    const url = urlBudget.left > 0 ? check(value, addresses) : undefined;
    if (url !== undefined && !url.startsWith('data:'))
        urlBudget.left -= url.length;
    return url;
};
const text = (value) => stripInvisible(value.slice(0, 600));
/** A link to a part of the article leads to its own page, never to that of the feed. */
const link = (value, { base, url }) => safeUrl(value, /^\s*#/.test(value) ? url : base);
/** Requests send the visitor's cookies to the page's own origin, which must not be what another site asks for. */
const unlessBlocked = (urls, { blockedOrigin }) => urls?.split(' ').some((url) => isOnSite(url, blockedOrigin)) ? undefined : urls;
const booleanValue = () => '';
const pixels = matching(/^(\d{1,5})(?:px)?$/);
const smallInteger = matching(/^(\d{1,4})$/);
const integer = matching(/^(-?\d{1,9})$/);
const language = matching(/^([a-z]{2,8}(?:-[a-z\d]{1,8})*)$/i);
/** The check of each attribute's value; an invalid one is omitted. */
const CHECKS = new Map([
    ['href', withinBudget(link)],
    [
        'src',
        withinBudget((value, options) => options.rules?.dataImage(value) ?? unlessBlocked(safeUrl(value, options.base, 'media'), options)),
    ],
    ['cite', withinBudget((value, { base }) => safeUrl(value, base, 'media'))],
    ['srcset', withinBudget((value, options) => unlessBlocked(safeSrcset(value, options.base), options))],
    [
        'class',
        (value) => value
            .split(/\s+/)
            .filter((name) => allowedClasses.has(name))
            .join(' ') || undefined,
    ],
    ['dir', matching(/^(ltr|rtl|auto)$/i)],
    ['lang', language],
    ['hreflang', language],
    ['type', matching(/^([\w.+/-]{1,60}(?:;\s*codecs=["\w., -]{1,60})?)$/)],
    ['scope', matching(/^((?:row|col)(?:group)?)$/i)],
    ['width', pixels],
    ['height', pixels],
    ['span', smallInteger],
    ['colspan', smallInteger],
    ['rowspan', smallInteger],
    ['start', integer],
    ['value', integer],
    ['reversed', booleanValue],
    ['open', booleanValue],
]);
/** Attributes that are always set: a body loads and plays nothing before the reader gets to it. */
const FORCED = {
    a: { rel: 'noopener' },
    img: { alt: '', loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' },
    audio: { controls: '', preload: 'none' },
    video: { controls: '', preload: 'none' },
};
/**
 * Copies allowed attributes from an untrusted element to a new one. False if the new one is useless: a link, an image or
 * a source without a URL.
 */
export function copyAttributes(from, to, names, addresses) {
    const tag = to.localName;
    if (Object.hasOwn(FORCED, tag))
        for (const [name, value] of Object.entries(FORCED[tag]))
            to.setAttribute(name, value);
    for (const name of [...commonAttributes, ...names]) {
        const raw = attributeValueOf(from, name);
        const value = raw === null ? undefined : (CHECKS.get(name) ?? text)(raw, addresses);
        if (value !== undefined)
            to.setAttribute(name, value);
    }
    if (tag === 'a')
        return to.hasAttribute('href');
    return !/^(?:img|source)$/.test(tag) || to.hasAttribute('src') || to.hasAttribute('srcset');
}
