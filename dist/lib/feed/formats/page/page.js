import { FeedError } from '../../../model/feed-error.js';
import { readFeed } from '../../../model/read-feed.js';
import { cleanText } from '../../../model/text.js';
import { parsePage } from '../html/inert-page.js';
import { firstElement } from '../first-element.js';
import { namedFeeds } from './named-feeds.js';
import { elementsOf, fromDocument } from './page-tree.js';
import { readPage } from './read-page.js';
/** Marks the elements that `page-items` selects, in the inert document. */
const MARK = 'data-kpu-item';
/** Characters of a page that are quoted in an error. */
const MAX_EXCERPT = 80;
const marked = (root) => [...elementsOf(root)].filter(({ attributes }) => MARK in attributes);
/** Marks what a selector matches; an invalid one matches nothing. */
function markItems(document, selector) {
    try {
        for (const element of document.querySelectorAll(selector))
            element.setAttribute(MARK, '');
    }
    catch {
        console.warn(`[kpu-news] page-items="${selector}" is not a CSS selector`);
    }
}
/** What `read` returns; its error with the page's URL and beginning. */
function located(url, text, read) {
    try {
        return read();
    }
    catch (error) {
        const { code, facts } = FeedError.from(error, url);
        throw new FeedError(code, { ...facts, url, excerpt: text.trimStart().slice(0, MAX_EXCERPT) });
    }
}
/** The tree of a page, and how its items are found, where the author has named a selector for them. */
function parse(url, text, { page = {}, pageParser }) {
    const { items } = page;
    if (pageParser) {
        const select = pageParser.select?.bind(pageParser);
        const root = pageParser.parse(text);
        return { root, chosen: items && select ? (tree) => select(tree, items) : undefined };
    }
    // in Node
    if (!('DOMParser' in globalThis))
        throw new FeedError('not-a-feed', { url, reason: 'html' });
    const document = parsePage(text);
    if (items)
        markItems(document, items);
    return { root: fromDocument(document), chosen: items ? marked : undefined };
}
/** @param preset finds the items where the page's author names no selector */
export function readPageFeed({ url, text }, tools, preset) {
    const { title, language, next, articles } = located(url, text, () => {
        const { root, chosen } = parse(url, text, tools);
        return readPage(root, url, {
            example: tools.page?.example || undefined,
            items: chosen ?? preset,
            now: Date.now(),
        });
    });
    return readFeed({
        url,
        title,
        home: url,
        language,
        next,
        articles,
        bodiesOnPages: true,
        toRaw: (item) => {
            const { date, ...article } = item;
            return { ...article, published: date, summary: cleanText(article.summary, 600) };
        },
    });
}
/** A page's own feed says more than the page: dates, whole titles, bodies. Those of other origins are not asked. */
export async function follow({ url, text }, get, { page = {} } = {}) {
    if (page.example || page.items)
        return undefined;
    const [feedUrl] = namedFeeds(text, url);
    return feedUrl ? get(feedUrl) : undefined;
}
/** Any web page that lists news. Tried last: every other format is read exactly, and this one by likeness. */
export const page = {
    name: 'page',
    matches: ({ text }) => firstElement(text) === 'html',
    read: (answer, tools = {}) => readPageFeed(answer, tools),
    follow,
};
