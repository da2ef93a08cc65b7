import { toFeedDate } from './dates.js';
import { isOnSite } from './hosts.js';
import { memoizeRead } from './read-memo.js';
import { cleanText, htmlToText } from './text.js';
import { safeUrl } from './urls.js';
/** Maximum number of articles of a feed; the rest counts as ignored. */
const MAX_ARTICLES = 10_000;
/** Characters of all addresses of a feed: with a long base, one of two letters becomes two thousand. */
const MAX_ADDRESSES = 4_000_000;
/** An empty prototype: engines optimise objects that have one, and not objects without any. */
const NULL_PROTO = Object.freeze(Object.create(null));
/**
 * An object's own properties; none for `null`, arrays and primitive values. A polluted Object.prototype adds nothing.
 */
export const ownProperties = (value) => ({
    __proto__: NULL_PROTO,
    ...(typeof value === 'object' && !Array.isArray(value) ? value : {}),
});
const EMPTY = Object.freeze([]);
/** An array, or a single value as an array of one. */
export const list = (value) => Array.isArray(value) ? value : value == null ? EMPTY : [value];
/** A non-negative integer; PHP may print it as a string. */
export const toCount = (value) => {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? +value : value;
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
};
/** A BCP 47 tag; anything else would be an invalid `lang`. */
const languageOf = (value) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(cleanText(value, 35))?.[0];
/** Maps the first `max` values of a list and omits undefined results. All empty lists are one object. */
function mapDefined(values, max, map) {
    const all = list(values);
    return all.length ? Object.freeze(all.slice(0, max).flatMap((value) => map(value) ?? [])) : EMPTY;
}
/** Cleans a list of texts and removes duplicates, and addresses of mail, which are no names. */
const cleanTexts = (values, maxLength, max) => {
    const texts = mapDefined(values, max, (value) => cleanText(value, maxLength).replace(/^[^\s@]+@\S+$/, '') || undefined);
    return texts[1] ? Object.freeze([...new Set(texts)]) : texts;
};
/**
 * Reads the picture of an article. One of the page's own site in a feed of another one would have visitors ask their own
 * site for any address, with their cookies.
 */
function readImage(value, base, resolve) {
    const pictureUrl = (value) => {
        const url = resolve(value, 'media');
        const own = globalThis.location?.origin;
        return url && isOnSite(url, own) && !isOnSite(base, own) ? undefined : url;
    };
    const raw = typeof value === 'string' ? { url: value } : ownProperties(value);
    const url = pictureUrl(raw.url);
    const sizes = mapDefined(raw.sizes, 20, (size) => {
        const { url, width } = ownProperties(size);
        const address = pictureUrl(url);
        const pixels = toCount(width);
        return address && pixels ? Object.freeze({ url: address, width: pixels }) : undefined;
    });
    return url
        ? Object.freeze({
            url,
            alt: cleanText(raw.alt, 300) || undefined,
            width: toCount(raw.width),
            height: toCount(raw.height),
            sizes: sizes[0] && sizes,
        })
        : undefined;
}
function readAttachment(value, resolve) {
    const raw = ownProperties(value); // an `Attachment`, or one of a JSON Feed
    const url = resolve(raw.url, 'media');
    const type = cleanText(raw.mime_type ?? raw.type, 100)
        .toLowerCase()
        .split(';')[0]
        .trim() || undefined;
    return url
        ? Object.freeze({
            url,
            title: cleanText(raw.title, 300) || undefined,
            type,
            size: toCount(raw.size_in_bytes ?? raw.size),
        })
        : undefined;
}
/** Parts of a URL that do not identify an article: a hash unless it is a route, campaign tags, `/index.php`. */
const TRACKING_PARTS = /#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|\/index\.php(?=[/?#]|$)/g;
/** The identity of an article, equal for different links to it. */
const keyOf = (url, id, base) => url?.replace(TRACKING_PARTS, '').replace(/[?&]$/, '') ??
    (/^[a-z][a-z\d+.-]+:\S+$/i.test(id) ? id : `${base} ${id}`);
/** Reads one article; undefined if it has nothing to show. */
function readArticle(value, base, resolve, authors) {
    const raw = ownProperties(value);
    const html = typeof raw.html === 'string' && raw.html.trim() ? raw.html : undefined;
    const text = typeof raw.text === 'string' && raw.text.trim() ? raw.text : undefined;
    const excerpt = (max) => cleanText(raw.summary, max) || cleanText(text, max) || htmlToText(html ?? '', max);
    const title = cleanText(raw.title, 1000) || excerpt(90);
    const summary = excerpt(cleanText(raw.summary, 600) ? 600 : 200);
    const image = readImage(raw.image, base, resolve);
    const withdrawn = raw.withdrawn === true || undefined;
    if (!title && !image && !html && !withdrawn)
        return undefined;
    const url = resolve(raw.url);
    const page = url?.startsWith('http') ? url : undefined;
    const id = cleanText(raw.id, 2048) || page || title;
    const ownAuthors = cleanTexts(raw.authors, 120, 10);
    const modified = toFeedDate(raw.modified);
    return Object.freeze({
        key: keyOf(page, id, base),
        id,
        url: page,
        title,
        // one that the title begins with says nothing new
        summary: title.startsWith(summary.replace(/[ .…]{1,9}$/, '')) ? undefined : summary,
        html,
        text,
        image,
        published: toFeedDate(raw.published) ?? modified,
        modified,
        offset: toCount(raw.offset ?? /\+(\d\d):?00$/.exec(cleanText(raw.published, 80))?.[1]),
        authors: ownAuthors[0] ? ownAuthors : authors,
        tags: cleanTexts(raw.tags, 60, 20),
        attachments: mapDefined(raw.attachments, 50, (item) => readAttachment(item, resolve)),
        views: toCount(raw.views),
        language: languageOf(raw.language),
        section: cleanText(raw.section, 60) || undefined,
        pinned: raw.pinned === true || undefined,
        withdrawn,
        correction: cleanText(raw.correction, 300) || undefined,
        source: cleanText(raw.source, 100) || undefined,
        also: toCount(raw.also),
    });
}
/**
 * Validates a format's feed. It is the one place where text, dates and URLs of a feed are made safe to show. Several of
 * its articles may have one key; `readFeed` tells them apart.
 */
export function readArticles(raw) {
    const { url } = raw;
    const authors = cleanTexts(raw.authors, 120, 10);
    let left = MAX_ADDRESSES;
    const resolve = (value, use) => {
        const address = left > 0 ? safeUrl(value, url, use) : undefined;
        left -= address?.length ?? 0;
        return address;
    };
    const context = JSON.stringify([!raw.toRaw, url, authors]);
    const articles = raw.articles.slice(0, MAX_ARTICLES).flatMap((value) => {
        const read = () => readArticle(raw.toRaw?.(value) ?? value, url, resolve, authors);
        return (raw.isProvided ? memoizeRead(value, context, read) : read()) ?? [];
    });
    return Object.freeze({
        url,
        title: cleanText(raw.title, 300),
        home: safeUrl(raw.home, url, 'feed'),
        language: languageOf(raw.language),
        articles: Object.freeze(articles),
        next: safeUrl(raw.next, url, 'feed'),
        ignored: raw.articles.length - articles.length,
        partial: raw.partial,
        bodiesOnPages: raw.bodiesOnPages === true || undefined,
    });
}
/**
 * The feed that `make` returns; undefined where `readFeed` would change it, since articles have equal keys or ids, or where
 * there is none.
 */
export function readPlainFeed(make) {
    try {
        const raw = make();
        const feed = raw && readArticles(raw);
        const isPlain = ['key', 'id'].every((name) => new Set(feed?.articles.map((article) => article[name])).size === feed?.articles.length);
        return isPlain ? feed : undefined;
    }
    catch {
        return undefined;
    }
}
