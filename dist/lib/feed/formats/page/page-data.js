import { list, ownProperties, toCount } from '../../../model/read-articles.js';
import { cleanText, htmlToText } from '../../../model/text.js';
import { safeUrl } from '../../../model/urls.js';
import { feedDate } from '../dates/feed-date.js';
import { wordsIn } from './cards/card-text.js';
import { parse } from './structured.js';
/** Values of a page's JSON that are looked at. */
const MAX_VALUES = 50_000;
const MIN_ITEMS = 3;
const TITLES = ['title', 'judul', 'headline', 'post_title', 'nama_berita', 'name'];
const ADDRESSES = ['url', 'link', 'permalink', 'href', 'uri', 'path', 'canonical_url'];
const DATES = [
    'published_at',
    'publishedAt',
    'date_published',
    'datePublished',
    'published',
    'publishDate',
    'tanggal',
    'tanggal_publish',
    'tgl',
    'date',
    'pubDate',
    'created_at',
    'createdAt',
    'post_date',
];
const PICTURES = [
    'image',
    'thumbnail',
    'gambar',
    'foto',
    'cover',
    'featured_image',
    'thumb',
    'image_url',
    'featuredImage',
    'banner',
];
const SUMMARIES = ['summary', 'excerpt', 'description', 'ringkasan', 'deskripsi'];
const VIEWS = ['views', 'view_count', 'hits', 'dibaca', 'dilihat', 'viewCount'];
/** The first text under one of several names; an object may hold it as `rendered` or `url`. */
function first(object, names) {
    for (const name of names) {
        const value = object[name];
        const { rendered, url, src } = ownProperties(value);
        const text = [value, rendered, url, src].find((one) => typeof one === 'string' && one.trim());
        if (text)
            return text;
    }
    return undefined;
}
function articleOf(value, base) {
    const object = ownProperties(value);
    const title = htmlToText(first(object, TITLES) ?? '', 400);
    if (!title)
        return undefined;
    const date = DATES.map((name) => feedDate(object[name])).find(Boolean);
    return {
        url: safeUrl(first(object, ADDRESSES), base, 'feed'),
        title,
        date,
        image: safeUrl(first(object, PICTURES), base, 'media'),
        summary: cleanText(htmlToText(first(object, SUMMARIES) ?? '', 600), 600) || undefined,
        views: VIEWS.map((name) => toCount(object[name])).find((count) => count !== undefined),
    };
}
/** How much an array of a page's JSON looks like news; 0 if it does not. */
function scoreOf(articles) {
    const share = (test) => articles.filter(test).length / articles.length;
    const dates = share(({ date }) => date);
    const words = share(({ title }) => wordsIn(title) > 2);
    if (dates < 0.8 || words < 0.6 || new Set(articles.map(({ title }) => title)).size < 0.9 * articles.length)
        return 0;
    return articles.length ** 0.5 * (1 + share(({ url }) => url) + share(({ image }) => image));
}
/** The articles in the data that a page carries for its own scripts. */
export function dataArticles(head, base) {
    let best = [];
    let bestScore = 0;
    for (const { type, text } of head.data) {
        if (type === 'application/ld+json')
            continue;
        const open = [parse(text)];
        for (let count = 0; open.length && count < MAX_VALUES; count++) {
            const value = open.pop();
            if (typeof value !== 'object' || value === null)
                continue;
            if (Array.isArray(value) && value.length >= MIN_ITEMS) {
                const articles = value.slice(0, 500).flatMap((item) => articleOf(item, base) ?? []);
                const score = articles.length >= Math.max(MIN_ITEMS, 0.8 * Math.min(500, value.length)) ? scoreOf(articles) : 0;
                if (score > bestScore)
                    [best, bestScore] = [articles, score];
            }
            for (const inner of Array.isArray(value) ? list(value) : Object.values(value))
                open.push(inner);
        }
    }
    return best;
}
