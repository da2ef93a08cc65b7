import { decodeEntities } from '../../model/entities.js';
import { list, ownProperties, readFeed } from '../../model/read-feed.js';
import { FeedError } from '../../model/feed-error.js';
import { cleanText } from '../../model/text.js';
const authorNames = (authors) => list(authors)
    .slice(0, 20)
    .map((author) => ownProperties(author).name);
function toRaw(value) {
    const item = ownProperties(value);
    const kpu = ownProperties(item._kpu);
    const attachments = list(item.attachments).slice(0, 50).map(ownProperties);
    const image = item.image ||
        item.banner_image ||
        attachments.find(({ mime_type: type }) => typeof type === 'string' && type.startsWith('image/'))?.url;
    return {
        id: item.id,
        url: item.url || item.external_url,
        // WordPress's plugin, by which most of these feeds are written, encodes it
        title: decodeEntities(cleanText(item.title, 2000)),
        summary: item.summary,
        html: item.content_html,
        text: item.content_text,
        image,
        published: item.date_published,
        modified: item.date_modified,
        authors: authorNames(item.authors ?? item.author),
        tags: item.tags,
        attachments,
        views: kpu.views,
        language: item.language,
        section: kpu.section,
        pinned: kpu.pinned,
        withdrawn: kpu.withdrawn,
        correction: kpu.correction,
    };
}
/**
 * Reads a JSON Feed document, 1.0 or 1.1, whether it was fetched, is in the page or was set as a property.
 * @param url where it came from, the base of relative URLs in it
 * @param isProvided whether its items are objects of the page, which may be provided again
 * @param refine changes each article before it is read
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(document, url, isProvided, refine) {
    const feed = ownProperties(document);
    // some programs claim to write a JSON Feed, but use another name for its items
    const items = /jsonfeed/i.test(cleanText(feed.version, 99))
        ? (feed.items ?? feed.entries ?? feed.posts ?? feed.articles)
        : feed.items;
    if (!Array.isArray(items))
        throw new FeedError('not-a-feed', { url, reason: 'other' });
    return readFeed({
        url,
        title: feed.title,
        home: feed.home_page_url,
        language: feed.language,
        next: feed.next_url,
        authors: authorNames(feed.authors ?? feed.author),
        articles: items,
        isProvided,
        toRaw: refine ? (item) => refine(toRaw(item)) : toRaw,
    });
}
export function parseJson(text, url) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new FeedError('bad-syntax', { url, cause }, { text });
    }
}
/**
 * Signs that an answer deserves the care that `formats` takes: another encoding than UTF-8, dates of a program, bare
 * hosts, and what publishing systems add to articles.
 */
const SIGNS = /[\0\ufffd]|"date_\w+":(?!\s*"\d{4}-[-\dT:.]+([-+]\d\d:\d\d|Z)?")|url":(?!\s*"(http|\W))|\[[&.…\\/a-z]|appeared|pertama k|continue r|more\b|lanjutkan|lengkapnya|[ck]ategori|hidden|: ?none|shar|CDATA/i;
/** Reads an answer that is a plain JSON Feed; undefined for any other, which `formats` reads. */
export function readPlainJson({ text, url }) {
    try {
        const feed = SIGNS.test(text) ? undefined : readJsonFeed(JSON.parse(text), url);
        // a picture in the body is one for the card
        return feed?.articles.every(({ image, html }) => image || !html?.includes('img')) ? feed : undefined;
    }
    catch {
        return undefined;
    }
}
