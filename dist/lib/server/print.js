import { findArticle } from '../elements/kpu-article/article-selection.js';
import { articleJsonLd, listJsonLd } from '../elements/kpu-article/features/json-ld.js';
import { articleOptions } from '../elements/kpu-article/article-options.js';
import { listOptions } from '../elements/kpu-news-list/list-options.js';
import { readOptions } from '../elements/shared/attributes.js';
import { readProvidedFeed } from '../feed/index.js';
import { isOnSite } from '../model/hosts.js';
import { safeUrl } from '../model/urls.js';
import { renderArticle } from './article.js';
import { jsonFeedOf, scriptText } from './inline-feed.js';
import { renderList } from './list.js';
import { optionHost } from './option-host.js';
import { loadLocale } from './render.js';
import { renderShareBar } from './share-bar.js';
/** Reads a feed as the element will read it from the printed page. */
const readPrinted = (text, { url }) => readProvidedFeed({ inline: text }, url);
/** An author's address, where it may be a link. */
const webUrl = (address, { url }) => safeUrl(address, url, 'feed');
/** Sanitizes the bodies of a feed as the elements do on this page. */
async function bodySanitizer(sanitizeBody, feed, { lang }, page) {
    const { t } = await loadLocale(lang);
    const { origin } = new URL(page.url);
    const blockedOrigin = isOnSite(feed.url, origin) ? undefined : origin;
    return (article, level) => sanitizeBody(article, article.url ?? feed.home ?? feed.url, level, {
        url: article.url,
        blockedOrigin,
        cutNote: t('cut'),
    });
}
/** An article whose body is sanitized, so that it is the same wherever it is read again. */
const withSafeBody = async (article, sanitize, level) => (article.html ? { ...article, html: await sanitize(article, level) } : article);
/** A feed of another site without pictures on the page's own, which visitors would ask for with their cookies. */
function withoutOwnPictures(feed, page) {
    const { origin } = new URL(page.url);
    if (isOnSite(feed.url, origin))
        return feed;
    const isOwn = ({ image }) => image && [image, ...(image.sizes ?? [])].some(({ url }) => isOnSite(url, origin));
    return {
        ...feed,
        articles: feed.articles.map((article) => (isOwn(article) ? { ...article, image: undefined } : article)),
    };
}
/** Prints `<kpu-news-list>`: the cards, and the part of the feed that they need. */
export async function printList(source, attributes, page, sanitizeBody) {
    const feed = withoutOwnPictures(source, page);
    const tag = 'kpu-news-list';
    const { search, open } = readOptions(optionHost(tag, attributes, listOptions), listOptions);
    const { visibleArticles } = await renderList(feed, attributes, page);
    // the button "more" requests the rest, where the page names an address
    const isPartial = !!attributes.src && !search && visibleArticles.length < feed.articles.length;
    const kept = isPartial ? visibleArticles : feed.articles;
    // the dialog requests the bodies of other cards, where the page names an address
    const opened = new Set(open !== 'dialog' ? [] : attributes.src ? visibleArticles : kept);
    const sanitize = await bodySanitizer(sanitizeBody, feed, attributes, page);
    const articles = await Promise.all(kept.map(async (article) => (opened.has(article) ? withSafeBody(article, sanitize, 2) : article)));
    const withBody = new Set(articles.filter((_, index) => opened.has(kept[index])));
    const next = isPartial ? attributes.src : feed.next;
    const text = scriptText(jsonFeedOf({ ...feed, next }, articles, (article) => withBody.has(article)));
    const printed = await renderList(readPrinted(text, page), attributes, page);
    const [firstArticle] = printed.visibleArticles;
    return {
        tag,
        attributes,
        template: printed.template,
        css: printed.css,
        feed: text,
        structured: listJsonLd(printed.visibleArticles),
        title: feed.title,
        fallback: {
            href: feed.home ?? webUrl(attributes.src, page) ?? firstArticle?.url ?? page.url,
            text: feed.title || page.url,
        },
    };
}
/**
 * Prints `<kpu-article>`: the article, and the titles of its neighbours.
 * @returns undefined where the feed does not hold it
 */
export async function printArticle(source, attributes, page, sanitizeBody) {
    const feed = withoutOwnPictures(source, page);
    const tag = 'kpu-article';
    const { articleId, headingLevel } = readOptions(optionHost(tag, attributes, articleOptions), articleOptions);
    const present = feed.articles.filter(({ withdrawn }) => !withdrawn);
    const found = findArticle(present, articleId);
    if (!found)
        return undefined;
    const sanitize = await bodySanitizer(sanitizeBody, feed, attributes, page);
    const article = await withSafeBody(found, sanitize, headingLevel);
    const index = present.indexOf(found);
    // neighbours are printed without body and id, so that an element that wants one of them requests the feed
    const nearby = present
        .slice(Math.max(0, index - 1), index + 2)
        .map((neighbour) => (neighbour === found ? article : { ...neighbour, id: '' }));
    const text = scriptText(jsonFeedOf({ ...feed, next: attributes.src }, nearby, (candidate) => candidate === article));
    const printedAttributes = { ...attributes, 'article-id': found.id };
    const printedFeed = readPrinted(text, page);
    return {
        ...(await renderArticle(printedFeed, printedAttributes, page)),
        tag,
        attributes: printedAttributes,
        feed: text,
        body: article.html ?? (await sanitize(found, headingLevel)),
        structured: articleJsonLd(printedFeed.articles.find(({ id }) => id === found.id) ?? found),
        title: found.title,
        fallback: { href: found.url ?? feed.home ?? page.url, text: found.title },
    };
}
/** Prints `<kpu-share-bar>`. */
export async function printShareBar(authorAttributes, page) {
    // named in the markup, so that a browser shares the same address, however it came to the page
    const attributes = { url: page.url, ...(page.title && { heading: page.title }), ...authorAttributes };
    return {
        ...(await renderShareBar(attributes, page)),
        tag: 'kpu-share-bar',
        attributes,
        title: attributes.heading || page.title || '',
        fallback: { href: webUrl(attributes.url, page) ?? page.url, text: page.title || page.url },
    };
}
