import { safeUrl } from '../../../../model/urls.js';
import { isPicture } from '../../html/pictures.js';
import { elementsIn } from './card-text.js';
import { isShareLink } from './links.js';
/** Where scripts that load pictures late keep their addresses; then where browsers look for them. */
const SOURCES = [
    'data-src',
    'data-lazy-src',
    'data-original',
    'data-lazy',
    'data-bg',
    'data-background',
    'data-background-image',
    'data-image',
    'data-srcset',
    'data-lazy-srcset',
    'src',
    'srcset',
];
const BACKGROUND = /url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^'")\s]{1,2000}))/i;
/** Pictures of persons, signs and sites. */
const SIGN = /\/(?:icons?|emoji|smil\w{1,4}|avatars?|social)\/|\/(?:icon|logo|avatar|sprite|favicon|blank|spacer|placeholder|no-?image|default|loading)[^/]{0,30}$/i;
const MIN_SIDE = 50;
const MAX_PICTURES = 40;
/** The pictures of an address list, the largest first. */
function fromSrcset(srcset) {
    return srcset
        .slice(0, 8192)
        .split(/,(?=\s|https?:|\/)/)
        .map((candidate) => candidate.trim().split(/\s+/))
        .map(([url, size = '']) => ({ url, width: parseFloat(size) || 0 }))
        .sort((a, b) => b.width - a.width)
        .map(({ url }) => url);
}
const isSmall = (value) => /^\s*\d{1,2}(?:px)?\s*$/.test(value ?? '') && parseInt(value ?? '', 10) < MIN_SIDE;
const PICTURE = /^(?:img|source|amp-img)$/;
/** The addresses of one picture: those of an image, or the background of an element. */
function addressesAt(page, at) {
    const { tag, attributes } = page.elements[at];
    if (!PICTURE.test(tag) &&
        !attributes.style &&
        !Object.keys(attributes).some((name) => name.startsWith('data-')))
        return [];
    const isImage = PICTURE.test(tag);
    if (isImage && (isSmall(attributes.width) || isSmall(attributes.height)))
        return [];
    const [, a, b, c] = BACKGROUND.exec((attributes.style ?? '').slice(0, 4000)) ?? [];
    const given = SOURCES.filter((name) => isImage || /^data-b|^data-(?:src|lazy-src|original|image)$/.test(name)).flatMap((name) => {
        const value = attributes[name] ?? '';
        return name.endsWith('srcset') ? fromSrcset(value) : [value];
    });
    const background = a ?? b ?? c ?? '';
    // a late picture's own source is a placeholder, and so is the image of an element with a background
    const all = isImage && background ? [background, ...given] : [...given, background];
    return all.flatMap((value) => {
        const url = value.trim() && !/^(?:data|blob|javascript):/i.test(value.trim())
            ? safeUrl(value.trim(), page.base, 'media')
            : undefined;
        return url && isPicture(url) ? [url] : [];
    });
}
/** The pictures of a card in its order, each with all its addresses. */
function picturesIn(page, card) {
    const pictures = [];
    for (const at of elementsIn(card)) {
        if (pictures.length >= MAX_PICTURES)
            break;
        const addresses = [...new Set(addressesAt(page, at))];
        if (!addresses.length)
            continue;
        const link = page.closest(at, 'a');
        const target = link === undefined ? '' : (page.elements[link].attributes.href ?? '');
        if (!isShareLink(safeUrl(target, page.base) ?? ''))
            pictures.push(addresses);
    }
    return pictures;
}
/** The picture of each card, its addresses the best first. */
export function imagesOf(page, cards) {
    const all = cards.map((card) => picturesIn(page, card));
    const counts = new Map();
    for (const pictures of all)
        for (const url of new Set(pictures.map(([first]) => first)))
            counts.set(url, (counts.get(url) ?? 0) + 1);
    return all.map((pictures) => {
        const share = (url) => (counts.get(url) ?? 0) / Math.max(2, cards.length);
        const rank = ([url]) => (SIGN.test(url) ? 2 : 0) + (share(url) > 0.8 ? 2 : (counts.get(url) ?? 0) > 1 ? 1 : 0);
        const best = pictures.length ? Math.min(...pictures.map(rank)) : 0;
        return best < 4 ? (pictures.find((picture) => rank(picture) === best) ?? []) : [];
    });
}
