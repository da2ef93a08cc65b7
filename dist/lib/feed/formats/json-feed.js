import { decodeEntities } from '../../model/entities.js';
import { list, ownProperties, readPlainFeed, } from '../../model/read-articles.js';
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
/** A JSON Feed document as `readJsonFeed` reads it; undefined if it has no items. */
export function rawJsonFeed(document, url, isProvided) {
    const feed = ownProperties(document);
    return Array.isArray(feed.items)
        ? {
            url,
            title: feed.title,
            home: feed.home_page_url,
            language: feed.language,
            next: feed.next_url,
            authors: authorNames(feed.authors ?? feed.author),
            articles: feed.items,
            isProvided,
            toRaw,
        }
        : undefined;
}
/**
 * Signs that an answer deserves the care that `formats` takes: another encoding than UTF-8, dates of a program, bare
 * hosts, and what publishing systems add to articles.
 */
const SIGNS = /[\0\ufffd]|date_\w+":(?!\s*"\d{4}-[-+\dT:.Z]+")|url":(?!\s*"(http|\W))|\[[&.…\\/a-z]|appeared|pertama k|continue r|[d(]\W?more|anjutkan|engkapnya|[ck]ategori|hidden|: ?none|share|CDATA/i;
/** Reads an answer that is a plain JSON Feed; undefined for any other, which `formats` reads. */
export function readPlainJson({ text, url }) {
    const feed = SIGNS.test(text) ? undefined : readPlainFeed(() => rawJsonFeed(JSON.parse(text), url));
    // a picture in the body is one for the card
    return feed?.articles.every(({ image, html }) => image || !html?.includes('img')) ? feed : undefined;
}
