import { Readability } from '@mozilla/readability';
import { FeedError } from '../../../../model/feed-error.js';
import { readFeed } from '../../../../model/read-feed.js';
import { cleanText } from '../../../../model/text.js';
import { safeUrl } from '../../../../model/urls.js';
import { parseHtml } from '../../../../trusted-types.js';
import { feedDate } from '../../dates/feed-date.js';
import { firstElement } from '../../first-element.js';
import { refine } from '../../refine.js';
import { readDateline } from '../../dates/prose-dateline.js';
import { viewsInText } from '../cards/details.js';
/** Characters below which a body is none, and the rest of the page is looked at again. */
const MIN_BODY = 140;
/** Elements of a page that are looked at. */
const MAX_ELEMENTS = 30_000;
/** What a page says beside its article, in the element of the article. */
const NO_BODY = 'script, style, noscript, template, iframe[src*="facebook.com"], form, nav, [hidden], .sharedaddy, .jp-relatedposts, .sd-sharing, .addtoany_share_save_container';
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
            body.replaceChildren(...page.importNode(parseHtml(html).body, true).childNodes);
        },
    });
}
/** The date that the page declares or marks up. */
function dateOf(page) {
    const shown = page.querySelector(':is(article, main) time[datetime], time[datetime][itemprop="datePublished"], .entry-date[datetime]');
    return (feedDate(meta(page, 'article:published_time', 'datePublished', 'date', 'DC.date.issued')) ??
        feedDate(shown?.getAttribute('datetime') ?? undefined));
}
/** The date that the text begins with, as a press release does. */
const datelineOf = (text) => readDateline((text ?? '').slice(0, 2000), { now: Date.now() })?.date?.date;
/** Words beside a number of views. */
const VIEWS = /dibaca|dilihat|diakses|views?\b|hits\b/i;
/** The number of views that the page shows; the first one, since others are those of further articles. */
function viewsOf(page) {
    const walker = page.createTreeWalker(page, 4 /* NodeFilter.SHOW_TEXT */);
    while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (!VIEWS.test(nodeValue?.slice(0, 200) ?? '') || !parentElement || parentElement.childNodes.length > 5)
            continue;
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
        return undefined; // a page whose forms and images have the names of what it is asked for
    }
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
    const page = parseHtml(text); // inert, and changed below
    const views = viewsOf(page);
    const image = meta(page, 'og:image', 'twitter:image');
    const language = page.documentElement.lang;
    const title = titleOf(page);
    for (const element of page.querySelectorAll(NO_BODY))
        element.remove();
    setBase(page, url);
    parseByPolicy(page);
    const declared = dateOf(page);
    const found = extract(page);
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
