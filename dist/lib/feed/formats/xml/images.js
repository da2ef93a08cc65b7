import { attributeOf, forEachTag } from './tags.js';
/** Images that do not show the article: inline data, emoji, portraits, counters. */
const NO_PICTURE = /^data:|\/emoji\/|\/smil|doubleclick|feedburner|gravatar\.com\/avatar/i;
/** Pixels; a smaller image is an icon or a counter. */
const MIN_SIDE = 50;
/** Whether a URL is that of an image that may stand for an article. */
export const isPicture = (url) => !!url && !NO_PICTURE.test(url);
/** The URL of the first such image in HTML. */
export function firstImage(html) {
    let first;
    forEachTag(html, (piece, tag) => {
        if (first || tag !== 'img')
            return;
        const isSmall = ['width', 'height'].some((side) => +(attributeOf(piece, side) ?? MIN_SIDE) < MIN_SIDE);
        const url = attributeOf(piece, 'data-src') ?? attributeOf(piece, 'src');
        if (!isSmall && isPicture(url))
            first = url;
    });
    return first?.trim().replace(/&amp;|&#0?38;/g, '&');
}
