import { list, ownProperties, toCount } from '../../../model/read-articles.js';
import { isNoCategory, refine } from '../refine.js';
import { excerptText, plainText } from './text.js';
/** A value that WordPress wraps as `{ rendered }`, and some plugins do not. */
const rendered = (value) => typeof value === 'string' ? value : ownProperties(value).rendered;
const asString = (value) => (typeof value === 'string' ? value : '');
const firstItem = (values) => ownProperties(list(values)[0]);
/** Whether a value has the members of a post, unlike a category, a user or an error. */
export function isPost(value) {
    const { id, title, content, excerpt, link, slug } = ownProperties(value);
    if (typeof id !== 'number' && typeof id !== 'string')
        return false;
    const hasRendered = [title, content, excerpt].some((part) => typeof ownProperties(part).rendered === 'string');
    return hasRendered || (typeof title === 'string' && typeof (link ?? slug) === 'string');
}
/** An instant if WordPress gives one, else the site's local time; a draft has a date of zeros. */
const dateOf = (gmt, local) => typeof gmt === 'string' && /^[12]\d{3}-/.test(gmt) ? gmt.replace(/^[-\d]+[T ][\d:.]+$/, '$&Z') : local;
/** Hours between the site's local time and UTC; undefined unless both are given. */
const offsetOf = (gmt, local) => {
    const [utc, own] = [gmt, local].map((date) => Date.parse(`${asString(date).slice(0, 19)}Z`));
    return Number.isNaN(own - utc) ? undefined : (own - utc) / 36e5;
};
/** The image's sizes with the same aspect ratio; a thumbnail is usually cropped to a square. */
function sizesOf(details) {
    const { width, height, sizes } = details;
    if (typeof width !== 'number' || typeof height !== 'number' || !width || !height)
        return undefined;
    return Object.values(ownProperties(sizes))
        .slice(0, 40)
        .flatMap((size) => {
        const { source_url: url, width: w, height: h } = ownProperties(size);
        const isUncropped = typeof w === 'number' && typeof h === 'number' && Math.abs((w * height) / width - h) <= 1;
        return isUncropped ? { url, width: w } : [];
    })
        .sort((a, b) => a.width - b.width)
        .filter((size, index, all) => size.width !== all[index - 1]?.width);
}
/** An image of WordPress's media library. */
function mediaImage(media) {
    const { source_url: url, mime_type: type, alt_text: alt } = media;
    if (!asString(url) || !(asString(type) || 'image/').startsWith('image/'))
        return undefined;
    const details = ownProperties(media.media_details);
    return { url, alt: plainText(alt), width: details.width, height: details.height, sizes: sizesOf(details) };
}
/** An image as WordPress's functions return it: `[url, width, height]`, or `false`. */
function imageOfTuple(value) {
    const [url, width, height] = Array.isArray(value) ? value : [value];
    return asString(url) ? { url, width, height } : undefined;
}
/** Members in which plugins put the image of a post without `_embed`. */
const IMAGE_MEMBERS = [
    'jetpack_featured_media_url',
    'featured_media_src_url',
    'featured_image_src',
    'featured_image_url',
    'fimg_url',
];
/** The featured image, from WordPress or a plugin. */
function imageOf(post) {
    const embedded = ownProperties(post._embedded);
    const found = mediaImage(firstItem(embedded['wp:featuredmedia'])) ??
        mediaImage(ownProperties(post.better_featured_image)) ??
        imageOfTuple(ownProperties(post.uagb_featured_image_src).full) ??
        IMAGE_MEMBERS.map((name) => imageOfTuple(post[name])).find(Boolean);
    // the fallback image for social networks is often the site's logo
    if (found || post.featured_media === 0)
        return found;
    const { url, width, height, alt } = firstItem(ownProperties(post.yoast_head_json).og_image);
    return asString(url) ? { url, width, height, alt: plainText(alt) } : undefined;
}
function authorsOf(post) {
    const embedded = list(ownProperties(post._embedded).author).map((author) => plainText(ownProperties(author).name));
    const pluginNames = [
        ownProperties(post.yoast_head_json).author,
        ownProperties(post.uagb_author_info).display_name,
        ownProperties(post.author_info).display_name,
        post.author_name,
    ];
    const names = embedded.filter(Boolean);
    return names.length ? names : pluginNames.map(plainText).filter(Boolean).slice(0, 1);
}
/** Taxonomies that are not about a post's topic. */
const INTERNAL_TAXONOMIES = new Set(['author', 'language', 'post_format', 'post_translations']);
function termsOf(post) {
    return list(ownProperties(post._embedded)['wp:term'])
        .flatMap(list)
        .slice(0, 100)
        .map((value) => {
        const { name, taxonomy } = ownProperties(value);
        return { name: plainText(name).trim(), taxonomy: asString(taxonomy) };
    })
        .filter(({ name, taxonomy }) => name && !isNoCategory(name) && !INTERNAL_TAXONOMIES.has(taxonomy));
}
/** Fields of view counters: WP-PostViews, Post Views Counter, Jetpack, themes and custom code. */
const VIEW_FIELDS = [
    'views',
    'post_views',
    'post-views',
    'pvc_views',
    'pvc_post_views',
    'views_count',
    'view_count',
    'post_views_count',
    'wpb_post_views_count',
    'pageviews',
    'wpp_views',
];
/** An integer with separators and perhaps a unit such as "kali" or "views", but not "1,2 rb". */
const FORMATTED_COUNT = /^(\d{1,15}|\d{1,3}(?:[.,\s'’]\d{3}){1,4})(?:\s*(?:x|kali|views?|hits?|dilihat|dibaca)(?:\s+(?:dilihat|dibaca))?)?$/i;
/** The count in a field: a custom field is a list of one, Jetpack's count an object with a total. */
function countOf(field) {
    const value = Array.isArray(field) ? field[0] : (ownProperties(field).total ?? field);
    if (typeof value === 'number')
        return value;
    const digits = FORMATTED_COUNT.exec(asString(value).slice(0, 60).trim())?.[1].replace(/\D/g, '');
    return digits ? +digits : undefined;
}
const viewsOf = (post) => [post, ownProperties(post.meta), ownProperties(post.acf)]
    .flatMap((fields) => VIEW_FIELDS.map((name) => countOf(fields[name])))
    .find((count) => toCount(count) !== undefined);
/** The language tag of a post; WordPress writes `id_ID` for `id-ID`. */
const languageOf = (post) => [post.lang, post.wpml_current_locale, ownProperties(post.yoast_head_json).og_locale]
    .map((value) => asString(value).replace('_', '-'))
    .find(Boolean);
/**
 * Converts a post; empty for anything else, and for a post that is not public.
 * @param base the site, which addresses without a host are relative to
 */
export function toRawArticle(value, base = '') {
    const post = ownProperties(value);
    const status = asString(post.status) || 'publish';
    // an attachment inherits the status of its post
    if (!isPost(post) || !['publish', 'inherit'].includes(status))
        return {};
    const isProtected = ownProperties(post.content).protected === true;
    const terms = termsOf(post);
    const raw = {
        id: post.id,
        url: post.link ?? rendered(post.guid),
        title: plainText(rendered(post.title)),
        summary: isProtected ? undefined : excerptText(rendered(post.excerpt)),
        html: isProtected ? undefined : rendered(post.content),
        image: imageOf(post),
        published: dateOf(post.date_gmt, post.date),
        modified: dateOf(post.modified_gmt, post.modified),
        offset: offsetOf(post.date_gmt, post.date),
        authors: authorsOf(post),
        tags: terms.map(({ name }) => name),
        section: terms.find(({ taxonomy }) => /kategori|categor/i.test(taxonomy))?.name,
        views: viewsOf(post),
        language: languageOf(post),
        pinned: post.sticky,
    };
    return refine(raw, base);
}
