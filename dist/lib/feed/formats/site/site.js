import { FeedError } from '../../../model/feed-error.js';
import { firstElement } from '../first-element.js';
import { feedLinks } from './links.js';
import { WORDPRESS_API } from '../wordpress/wordpress-address.js';
import { requestPosts, isServerFault, wordpress } from '../wordpress/wordpress.js';
const isError = (result) => Object.hasOwn(result, 'code');
const statusOf = ({ code, facts }) => (code === 'http' ? (facts.status ?? 0) : 0);
/** Whether a server is slow, busy or unreachable for now: it then gets no further requests. */
function isOverloaded(error) {
    const { code } = error;
    if (code === 'network')
        return !(globalThis.navigator?.onLine ?? true);
    return code === 'timeout' || code === 'interrupted' || [408, 425, 429, 503].includes(statusOf(error));
}
/** Whether a text starts like a feed instead of a page. */
const isFeed = (text) => /^\s*[[{]/.test(text) || firstElement(text) === 'feed';
/** Whether an answer for `/feed/` is no JSON error message. */
const hasItems = (text) => !/^\s*[[{]/.test(text) || /"items"\s*:\s*\[/.test(text);
/** The most informative error: a refusal says more than a missing answer. */
function mostInformative(page, others) {
    if (page.code !== 'network')
        return page;
    return others.find((error) => [401, 403, 451].includes(statusOf(error))) ?? page;
}
/** Maximum number of requests to find a site's feed. */
const MAX_REQUESTS = 4;
/** URL of a site's folder: that of `/situs` is `/situs/`, and so is that of `/situs/a.php`. */
const folderOf = ({ origin, pathname }) => origin + pathname.replace(/\/([^/.]+)$/, '/$1/').replace(/[^/]*$/, '');
/**
 * Finds the feed of a site: its WordPress API, else `/feed/`, else a feed that its page links to.
 * @throws {FeedError} the error of an overloaded server, else the most informative one
 */
async function ask(url, get) {
    const requestedUrls = [];
    const request = (address) => {
        requestedUrls.push(address);
        return get(address);
    };
    const settle = async (answer) => {
        try {
            return await answer;
        }
        catch (thrown) {
            const error = FeedError.from(thrown, url);
            if (isOverloaded(error))
                throw error;
            return error;
        }
    };
    // a further page of a feed that was found earlier
    if (WORDPRESS_API.test(url))
        return requestPosts(url, get, isServerFault);
    const siteUrl = new URL(url);
    const hasPath = siteUrl.search || /\.\w+$/.test(siteUrl.pathname);
    const direct = hasPath ? await settle(request(url)) : undefined;
    if (direct && !isError(direct) && isFeed(direct.text))
        return direct;
    const folder = folderOf(siteUrl);
    // only a failing plugin is worth a second request, a refusal is not
    const posts = `${folder}wp-json/wp/v2/posts?_embed=1&per_page=10`;
    const api = await settle(requestPosts(posts, request, isServerFault));
    if (isError(api)) {
        if (isServerFault(statusOf(api)))
            throw api;
    }
    else if (wordpress.matches(api))
        return api;
    const feed = await settle(request(`${folder}feed/`));
    if (!isError(feed) && isFeed(feed.text) && hasItems(feed.text))
        return feed;
    const page = direct ?? (await settle(request(url)));
    if (isError(page))
        throw mostInformative(page, [api, feed].filter(isError));
    if (isFeed(page.text))
        return page;
    // same origin only: a page must not send the visitor's browser to hosts that the author did not name
    const { origin } = new URL(page.url);
    const linked = feedLinks(page.text, page.url).find((address) => !requestedUrls.includes(address) && new URL(address).origin === origin);
    return linked && requestedUrls.length < MAX_REQUESTS ? get(linked) : page;
}
/** Required by the interface; the registry lets the format of the found feed read it. */
const read = ({ url, text }) => {
    throw new FeedError('not-a-feed', { url }, { text });
};
/** A site whose feed URL is unknown; `ask` finds it. */
export const site = {
    name: 'site',
    asks: /^https?:\/\/[^/?#]+\/?$/,
    ask,
    matches: () => false,
    read,
};
