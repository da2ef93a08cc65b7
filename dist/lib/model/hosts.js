const withoutScheme = (url) => url.replace(/^https?:|:(?:80|443)(?=\/)/g, '');
/** Whether an absolute URL is on the site of an origin, by either scheme: browsers load images of `http:` by `https:`. */
export const isOnSite = (url, origin) => !!origin && withoutScheme(url).startsWith(withoutScheme(`${origin}/`));
/** Second-level domains of Indonesia. */
export const SECOND_LEVEL = /^(?:ac|biz|co|desa|go|mil|my|net|or|ponpes|sch|web)$/;
/** Those of other countries, as far as their names tell. */
const COMMON_SECOND_LEVEL = /^(?:..?|com|edu|gob|gouv|gov|org)$/;
/** The registered domain of a host name, such as `kpu.go.id`; an IP address is its own. */
export function registeredDomain(host) {
    if (/^[\d.]+$|^\[/.test(host))
        return host;
    const labels = host.split('.');
    const [top, second = ''] = labels.slice(-2).reverse();
    const isBelowSecond = top.length === 2 && (COMMON_SECOND_LEVEL.test(second) || SECOND_LEVEL.test(second));
    return labels.slice(isBelowSecond ? -3 : -2).join('.');
}
