import { SECOND_LEVEL } from './hosts.js';
// Detects links to hosts that look like one of the author's hosts.
/** Characters that look like others in most fonts, and separators that readers overlook. */
const LOOKALIKES = {
    '0': 'o',
    '1': 'l',
    i: 'l',
    '3': 'e',
    '5': 's',
    '8': 'b',
    q: 'g',
    v: 'u',
    '-': '',
    '.': '',
};
/** Maps a host to a form that is equal for hosts that look the same. */
const skeleton = (host) => host
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[013i58qv.-]/g, (char) => LOOKALIKES[char] ?? '');
/** Whether two strings differ by one inserted, deleted or replaced letter at most, or by two swapped ones. */
function withinOneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
        [endA, endB] = [endA - 1, endB - 1];
    const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
    const isSwapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
    return isSwapped || Math.max(left.length, right.length) < 2;
}
/** Whether a host is an IP address, which cannot look like a name. */
const isIpAddress = (host) => /^[\d.]+$|^\[/.test(host);
/** A host with dots as its only separators, and around it. */
const dotted = (host) => `.${host.replace(/-/g, '.')}.`;
/** Shorter names are contained in others by chance: "go.id" in "gold-price.com". */
const MIN_LENGTH = 6;
/** First labels up to this length must be the same, since acronyms differ by one letter: KPK and KPU. */
const MAX_ACRONYM = 4;
/** The registered name and its suffix, such as "kpu" and "go.id"; none outside Indonesia. */
function splitRegistered(host) {
    const [top, second = '', third] = host.split('.').reverse();
    if (top !== 'id')
        return [];
    return SECOND_LEVEL.test(second) ? [third, `${second}.id`] : [second, top];
}
/** Whether a host looks like a trusted one at a glance. */
function looksLike(host, trusted) {
    if (isIpAddress(host) || isIpAddress(trusted))
        return false;
    const [name, suffix] = splitRegistered(host);
    const [trustedName, trustedSuffix] = splitRegistered(trusted);
    if (name && name === trustedName)
        return suffix !== trustedSuffix; // "kpu.my.id"; else an office of the same body
    if (dotted(host).includes(dotted(trusted)))
        return true; // "kpu.go.id.example", "kpu-go-id.example"
    const known = skeleton(trusted);
    if (known.length < MIN_LENGTH)
        return false;
    if (skeleton(host).includes(known))
        return true;
    const trustedLabels = trusted.split('.');
    const labels = host.split('.').slice(-trustedLabels.length);
    const [first, trustedFirst] = [skeleton(labels[0]), skeleton(trustedLabels[0])];
    const isSameAcronym = first === trustedFirst || trustedFirst.length > MAX_ACRONYM;
    return isSameAcronym && withinOneEdit(skeleton(labels.join('.')), known);
}
/**
 * The host of a URL that is neither one of the trusted hosts nor a subdomain of one; undefined where it is.
 * @param trusted host names, such as `kpu.go.id`
 */
export function untrustedHost(url, trusted) {
    const host = new URL(url).hostname.replace(/\.$/, '');
    if (trusted.some((name) => host === name || host.endsWith(`.${name}`)))
        return undefined;
    return { host, like: trusted.find((name) => looksLike(host, name)), isPunycode: /(^|\.)xn--/.test(host) };
}
/** Parses host names that an author wrote: separated by spaces or commas, in any case, with any letters. */
export const hostsOf = (text) => text
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) => {
    const address = `http://${name.replace(/^(?:https?:\/\/)?(?:\*?\.)?/i, '')}`;
    return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : [];
});
