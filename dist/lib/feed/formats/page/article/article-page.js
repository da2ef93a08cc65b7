import { Readability } from '@mozilla/readability';
import { FeedError } from '../../../../model/feed-error.js';
import { readFeed } from '../../../../model/read-feed.js';
import { cleanText } from '../../../../model/text.js';
import { safeUrl } from '../../../../model/urls.js';
import { feedDate } from '../../dates/feed-date.js';
import { firstElement } from '../../first-element.js';
import { parsePage } from '../../html/inert-page.js';
import { refine } from '../../refine.js';
import { readDateline } from '../../dates/prose-dateline.js';
import { viewsInText } from '../cards/details.js';
/** Characters below which a body is none, and the rest of the page is looked at again. */
const MIN_BODY = 140;
/** Elements of a page that are looked at. */
const MAX_ELEMENTS = 30_000;
/** Characters of a title, and headings. */
const MAX_TITLE = 1000;
const MAX_HEADINGS = 300;
/** Texts that may tell how often the article was read. */
const MAX_VIEWS = 30;
/** Characters, each as often as there are elements around it. */
const MAX_WORK = 20_000_000;
/** What a page says beside its article, in the element of the article. */
const NO_BODY = 'script, style, noscript, template, iframe[src*="facebook.com"], nav, [hidden], .sharedaddy, .jp-relatedposts, .sd-sharing, .addtoany_share_save_container';
const meta = (page, ...names) => names
    .map((name) => page
    .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    ?.getAttribute('content'))
    .find((content) => content?.trim()) ?? undefined;
/** The markup in an element of an inert document; it is sanitized like any body. */
const htmlOf = (element) => Reflect.get(Element.prototype, 'innerHTML', element);
/**
 * Readability restores a page by `innerHTML` when an attempt has found too little. A page with Trusted Types refuses
 * that, also for an inert document, so this one parses by the policy.
 */
function parseByPolicy(page) {
    const { body } = page;
    Object.defineProperty(body, 'innerHTML', {
        get: () => htmlOf(body),
        set: (html) => {
            body.replaceChildren(...page.importNode(parsePage(html).body, true).childNodes);
        },
    });
}
/** The date of publication in what a page says to search engines. */
function linkedDate(page) {
    const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
    return scripts
        .map((script) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent.slice(0, 100_000))?.[1])
        .find(Boolean);
}
/** The date that the page declares or marks up. */
function dateOf(page) {
    const shown = page.querySelector(':is(article, main) time[datetime], time[datetime][itemprop="datePublished"], .entry-date[datetime]');
    return (feedDate(meta(page, 'article:published_time', 'datePublished', 'date', 'DC.date.issued')) ??
        feedDate(linkedDate(page)) ??
        feedDate(shown?.getAttribute('datetime') ?? undefined));
}
/** The date that the text begins with, as a press release does. */
const datelineOf = (text) => readDateline((text ?? '').slice(0, 2000), { now: Date.now() })?.date?.date;
/** Words beside a number of views. */
const VIEWS = /dibaca|dilihat|diakses|views?\b|hits\b/i;
/** The number of views that the page shows; the first one, since others are those of further articles. */
function viewsOf(page) {
    const walker = page.createTreeWalker(page, 4 /* NodeFilter.SHOW_TEXT */);
    for (let found = 0; found < MAX_VIEWS && walker.nextNode();) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (!VIEWS.test(nodeValue?.slice(0, 200) ?? '') || !parentElement || parentElement.childNodes.length > 5)
            continue;
        found++;
        const views = viewsInText(cleanText(parentElement.textContent, 200));
        if (views !== undefined)
            return views;
    }
    return undefined;
}
/** The headline: a first-level heading whose words are those of the document's title, too. */
function titleOf(page) {
    const title = cleanText(page.title, 1000);
    const headings = [...page.querySelectorAll('h1')].map((heading) => cleanText(heading.textContent, 300));
    return headings.find((heading) => heading.length > 7 && title.includes(heading)) ?? meta(page, 'og:title');
}
/** What Readability finds; undefined where it finds nothing, or the page is more than it can take. */
function extract(page) {
    try {
        return new Readability(page, {
            charThreshold: MIN_BODY,
            maxElemsToParse: MAX_ELEMENTS,
            keepClasses: true,
            serializer: (node) => htmlOf(node),
        }).parse();
    }
    catch {
        return undefined; // a page of too many elements
    }
}
/** Leaves out forms, but for one around all of a page, as ASP.NET has it. */
function removeForms(page) {
    const half = page.body.textContent.length / 2;
    for (const form of page.querySelectorAll('form'))
        if (form.textContent.length > half)
            form.replaceWith(...form.childNodes);
        else
            form.remove();
}
/**
 * Whether Readability can read a page: it reads the text of an element again for each one around it. It also compares each
 * heading with the title, word by word, so that long ones are cut before.
 */
function isReadable(page) {
    for (const element of page.querySelectorAll('meta[content]'))
        element.setAttribute('content', (element.getAttribute('content') ?? '').slice(0, MAX_TITLE));
    for (const element of page.querySelectorAll('title, h1, h2'))
        if (element.textContent.length > MAX_TITLE)
            element.textContent = element.textContent.slice(0, MAX_TITLE);
    if (page.querySelectorAll('h1, h2').length > MAX_HEADINGS)
        return false;
    let work = 0;
    const walker = page.createTreeWalker(page, 4 /* NodeFilter.SHOW_TEXT */);
    let node = walker.nextNode();
    for (; node && work < MAX_WORK; node = walker.nextNode()) {
        let depth = 1;
        for (let at = node.parentNode; at; at = at.parentNode)
            depth++;
        work += (node.nodeValue?.length ?? 0) * depth;
    }
    return work < MAX_WORK;
}
/** Relative addresses count from the page, which an inert document does not know. */
function setBase(page, url) {
    const given = page.querySelector('base[href]')?.getAttribute('href') ?? '';
    for (const element of page.querySelectorAll('base'))
        element.remove();
    const base = page.createElement('base');
    base.href = safeUrl(given, url) ?? url;
    page.head.prepend(base);
}
function read({ url, text }) {
    const page = parsePage(text); // inert, and changed below
    const views = viewsOf(page);
    const image = meta(page, 'og:image', 'twitter:image');
    const language = page.documentElement.lang;
    const title = titleOf(page);
    const declared = dateOf(page);
    for (const element of page.querySelectorAll(NO_BODY))
        element.remove();
    removeForms(page);
    setBase(page, url);
    parseByPolicy(page);
    const found = isReadable(page) ? extract(page) : undefined;
    if (!found?.content)
        throw new FeedError('not-a-feed', { url, reason: 'no-article' });
    const raw = {
        id: url,
        url,
        title: title ?? found.title,
        html: found.content,
        image,
        published: declared ?? feedDate(found.publishedTime ?? undefined) ?? datelineOf(found.textContent),
        modified: meta(page, 'article:modified_time', 'dateModified'),
        authors: found.byline ? [found.byline] : [],
        section: meta(page, 'article:section'),
        views,
        language,
    };
    return readFeed({
        url,
        title: found.siteName,
        language,
        articles: [raw],
        toRaw: (item) => refine(item, url),
    });
}
/** The article of a page, as a feed of one; `not-a-feed` with the reason `no-article` where the page has none. */
export const articlePage = {
    name: 'article-page',
    matches: ({ text }) => firstElement(text) === 'html',
    read,
};
