const WEB = /^https?:/;
const LINK = /^(?:https?|mailto|tel):/;
const DESCRIPTOR = /^(?:\d{1,5}w|\d{1,3}(?:\.\d{1,4})?x)?$/;
/**
 * A safe absolute URL, normalised, or undefined. Links may be http, https, mailto or tel, all others http or https. None
 * may contain `user:password@` or be longer than 2048 characters. Only the parsed URL is checked, since `java\nscript:`
 * and `https:\\evil` mean what the parser makes of them. A trailing comma of a media URL is encoded, since it would end
 * the URL in a `srcset`.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function safeUrl(value, base, use = 'link') {
    if (typeof value !== 'string' || !value.trim())
        return undefined; // an empty URL would resolve to the base
    try {
        const url = new URL(value, base);
        const { href } = url; // each getter of a URL is slow
        const hasCredentials = href.includes('@') && (url.username || url.password);
        if (!(use === 'link' ? LINK : WEB).test(href) || hasCredentials || href.length > 2048)
            return undefined;
        return use === 'media' && href.endsWith(',') ? `${href.slice(0, -1)}%2C` : href;
    }
    catch {
        return undefined;
    }
}
/**
 * A `srcset` with all candidates absolute and safe, or undefined if any of them is not, or if there are more than 40
 * candidates or more than 8192 characters.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function safeSrcset(value, base) {
    if (typeof value !== 'string' || value.length > 8192)
        return undefined;
    const candidates = [];
    let length = 0;
    const token = /[\s,]*([^\s,]\S*)/y; // a comma is part of a URL unless it ends it
    const rest = /[^,]*/y;
    for (let found = token.exec(value); found; found = token.exec(value)) {
        let address = found[1];
        let descriptor = '';
        if (address.endsWith(','))
            while (address.endsWith(','))
                address = address.slice(0, -1);
        else {
            rest.lastIndex = token.lastIndex;
            descriptor = rest.exec(value)?.[0].trim() ?? '';
            token.lastIndex = rest.lastIndex;
        }
        const url = safeUrl(address, base, 'media');
        if (!url || !DESCRIPTOR.test(descriptor))
            return undefined;
        candidates.push(descriptor ? `${url} ${descriptor}` : url);
        length += url.length;
        if (candidates.length > 40 || length > 8192)
            return undefined;
    }
    return candidates.join(', ') || undefined;
}
/** The sizes of an image as `srcset`; undefined where it has one size only. */
export const srcsetOf = ({ sizes }) => sizes?.map(({ url, width }) => `${url} ${width}w`).join();
