import { list, ownProperties } from '../../model/read-articles.js';
import { cleanText } from '../../model/text.js';
import { safeUrl } from '../../model/urls.js';
import { dateOffset, feedDate } from './dates/feed-date.js';
import { cutExcerpt, cutFooter, tidyExcerpt, withoutCdata } from './html/boilerplate.js';
import { cleanHtml, withoutShortcodes } from './html/clean-html.js';
import { firstImage, isPicture, isThumbnail } from './html/pictures.js';
import { plainText } from './html/plain-text.js';
// What all formats do with their articles, so that one site looks the same by each of its feeds.
/** Names of WordPress's default category. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|(?:tanpa|tak|tidak|belum)[ -](?:ber|ter)?kategori)$/i;
export const isNoCategory = (name) => NO_CATEGORY.test(name.trim());
/** A host without a scheme; file names have a dot, too. */
const BARE_HOST = /^(?:www\.[^\s/]+\.[a-z]{2,}|(?:[a-z\d-]+\.)+(?!(?:html?|php\d?|aspx?|jsp|cgi|xml|json|pdf|docx?|txt|jpe?g|png|gif|webp)[/?#])[a-z]{2,}(?=[/?#]|:\d))/i;
/** Images in the text itself, which are longer than all text. */
const INLINE_DATA = /\bdata:[\w/+.-]+;base64,[\w+/=\s]{2000,}/gi;
/** Types of files that are no images, whatever their addresses look like. */
const OTHER_TYPE = /^(?:audio|video|font)|pdf|zip|word|excel|sheet|document|presentation|flash/;
/** The longest body that is kept. */
const MAX_BODY = 300_000;
const MAX_EXCERPT = 200;
/** An address that begins with a host gets a scheme. */
export const withScheme = (url) => typeof url === 'string' && BARE_HOST.test(url.trim()) ? `https://${url.trim()}` : url;
/** Whether a type or, without a useful one, an address says that a file is an image. */
export function isImageFile(type, url) {
    const kind = typeof type === 'string' ? type.trim().toLowerCase() : '';
    if (/^image|^(?:[a-z]+\/)?(?:jpe?g|png|gif|webp|avif)$/.test(kind))
        return true;
    return !OTHER_TYPE.test(kind) && /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i.test(url);
}
/** The picture of the article, else the first one of its body or its files, which also stands for one that is too small for a card. */
function pictureOf(raw, html, base) {
    const { url, width } = typeof raw.image === 'string' ? { url: raw.image } : ownProperties(raw.image);
    const given = typeof url === 'string' && isPicture(url) ? url : undefined;
    if (given && !isThumbnail(given, width))
        return raw.image;
    const file = list(raw.attachments)
        .map(ownProperties)
        .find(({ url, type, mime_type: mimeType }) => {
        return typeof url === 'string' && isPicture(url) && isImageFile(mimeType ?? type, url);
    });
    const found = firstImage(html) ?? file?.url;
    return found ? (safeUrl(withScheme(found), base, 'media') ?? found) : given && raw.image;
}
/** The text of an excerpt, which may be cut within a shortcode. */
const textOf = (summary) => withoutShortcodes(withoutCdata(summary)).replace(/\[\/?[a-z]{1,20}_[^[\]]{0,300}$/i, '');
const bodyOf = (html) => {
    if (typeof html !== 'string')
        return '';
    const body = withoutCdata(html.length > MAX_BODY ? html.replace(INLINE_DATA, 'data:,') : html);
    return cleanHtml(body.slice(0, MAX_BODY));
};
/**
 * Leaves out what is not the article's, and adds what is only in its body.
 * @param base what addresses in the body are relative to, where the article has none
 */
export function refine(raw, base) {
    const html = bodyOf(raw.html);
    const url = withScheme(raw.url);
    const summary = typeof raw.summary === 'string' ? tidyExcerpt(textOf(raw.summary)) : '';
    const text = typeof raw.text === 'string' ? cutFooter(raw.text) : undefined;
    return {
        ...raw,
        url,
        html: html || undefined,
        text,
        summary: summary ||
            (text?.trim() ? undefined : cleanText(tidyExcerpt(plainText(cutExcerpt(html))), MAX_EXCERPT)),
        image: pictureOf(raw, html, safeUrl(url, base) ?? base),
        published: feedDate(raw.published),
        modified: feedDate(raw.modified),
        offset: raw.offset ?? (typeof raw.published === 'string' ? dateOffset(raw.published) : undefined),
        tags: Array.isArray(raw.tags)
            ? raw.tags.filter((tag) => typeof tag !== 'string' || !isNoCategory(tag))
            : raw.tags,
    };
}
