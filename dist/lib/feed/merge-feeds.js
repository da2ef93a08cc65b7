import { isInstant, sortTimes, timeOf } from '../model/dates.js';
import { cleanText } from '../model/text.js';
import { safeUrl } from '../model/urls.js';
import { hostOf, rankOf } from './ownership.js';
import { isSameText, normalizeText } from './same-release.js';
const DAY = 86_400_000;
/** UTC+7, western Indonesia: midnight in UTC falls into the hour in which offices begin to publish. */
const UTC_OFFSET = 25_200_000;
/** Characters of a title that are compared. */
const MAX_TITLE = 300;
/** Releases of one title and day whose texts are compared. */
const MAX_COMPARED = 5;
const preparedArticles = new WeakMap();
/** The name that cards show for a feed: its title, else its host. */
export function feedName({ title, url }) {
    const address = safeUrl(url, undefined, 'feed');
    return cleanText(title, 100) || (address ? new URL(address).host : '');
}
/** The names of several feeds; one that another feed has as well is followed by the host. */
function feedNames(feeds) {
    const names = feeds.map(feedName);
    return feeds.map(({ url }, index) => {
        const name = names[index];
        const host = hostOf(url);
        const isTaken = feeds.some((other, at) => names[at] === name && hostOf(other.url) !== host);
        return isTaken && host && name !== host ? `${name} (${host})` : name;
    });
}
/** An id is unique on one host, whatever it looks like: programs that copy each other's pages copy ids, too. */
const keyIn = ({ url, key }, host) => (url ? key : `${host} ${key}`);
function prepare(article, key, source, time) {
    const existing = preparedArticles.get(article);
    if (existing?.article.key === key && existing.article.source === source && existing.time === time)
        return existing;
    const { published, title } = article;
    const name = published && normalizeText(title, MAX_TITLE);
    const local = timeOf(published) + (published && isInstant(published) ? UTC_OFFSET : 0);
    const prepared = {
        article: Object.freeze({ ...article, key, source }),
        time,
        releaseKey: name ? `${name} ${Math.floor(local / DAY)}` : '',
    };
    preparedArticles.set(article, prepared);
    return prepared;
}
const updatedAt = ({ article: { modified, published }, time }) => timeOf(modified ?? published) || time;
/**
 * Takes another feed's version of an article into its entry. An article belongs to the feed on whose host its page is, so
 * that no other feed of the list can change it or take it back. Of several feeds of that host the withdrawn version
 * counts, else the newer one, else the first one.
 */
function addVersion(entry, prepared, feed) {
    const { article } = prepared;
    const known = entry.prepared;
    const isSameHost = hostOf(feed.url) === hostOf(entry.feed.url);
    const advantage = rankOf(feed.url, article.url) - rankOf(entry.feed.url, article.url);
    const isNewer = !known.article.withdrawn && (!!article.withdrawn || updatedAt(prepared) > updatedAt(known));
    const isTakenBack = !!known.article.withdrawn && !article.withdrawn;
    const pinned = isSameHost && (entry.pinned || article.pinned) ? true : undefined;
    if (advantage > 0 || (advantage === 0 && (isSameHost ? isNewer : isTakenBack)))
        Object.assign(entry, { prepared, feed, pinned: article.pinned });
    entry.pinned ||= pinned;
}
/** The articles of all feeds by key. */
function entriesByKey(feeds) {
    const entries = new Map();
    const names = feedNames(feeds);
    for (const [index, feed] of feeds.entries()) {
        const times = sortTimes(feed.articles);
        const host = hostOf(feed.url);
        for (const [place, article] of feed.articles.entries()) {
            const key = keyIn(article, host);
            const prepared = prepare(article, key, names[index], times[place]);
            const entry = entries.get(key);
            if (entry)
                addVersion(entry, prepared, feed);
            else
                entries.set(key, { prepared, feed, pinned: article.pinned });
        }
    }
    return entries;
}
/** Whether an entry rather than another one stands for their press release: by ownership, then by the feeds' order. */
function isAhead(entry, other, order) {
    const rank = (of) => (of.rank ??= rankOf(of.feed.url, of.prepared.article.url));
    const place = ({ feed }) => order.get(feed) ?? 0;
    return (rank(entry) - rank(other) || place(other) - place(entry)) > 0;
}
/** Removes the copies of press releases in other feeds, and keeps them with the entry that stands for them. */
function foldDuplicates(entries, order) {
    const releases = new Map();
    for (const entry of entries.values()) {
        const { prepared, feed } = entry;
        if (!prepared.releaseKey || prepared.article.withdrawn)
            continue;
        const known = releases.get(prepared.releaseKey) ?? [];
        releases.set(prepared.releaseKey, known);
        const index = known.findIndex((other) => other.feed !== feed && isSameText(other.prepared.article, prepared.article));
        if (index >= 0) {
            const [first, copy] = isAhead(entry, known[index], order)
                ? [entry, known[index]]
                : [known[index], entry];
            known[index] = first;
            (first.copies ??= copy.copies ?? []).push(copy);
            if (hostOf(copy.feed.url) === hostOf(first.feed.url))
                first.pinned ||= copy.pinned;
            entries.delete(copy.prepared.article.key);
        }
        else if (known.length < MAX_COMPARED)
            known.push(entry);
    }
}
/** Keys of the copies that an article of a merged feed stands for. */
const copyKeys = new WeakMap();
export const copyKeysOf = (article) => copyKeys.get(article) ?? [];
/** The article of an entry: the same object as before, unless other feeds change it. */
function toArticle({ prepared: { article }, feed, pinned, copies = [] }) {
    const otherFeeds = new Set(copies.map((copy) => copy.feed));
    otherFeeds.delete(feed);
    const also = Math.max(otherFeeds.size, article.also ?? 0) || undefined;
    const merged = also === article.also && pinned === article.pinned
        ? article
        : Object.freeze({ ...article, also, pinned });
    copyKeys.set(merged, copies.map(({ prepared }) => prepared.article.key));
    return merged;
}
/**
 * Merges several feeds: newest articles first, those without a date beside their neighbours, each with the name of its
 * feed. An article of several feeds is listed once; so is a press release that several feeds published with the same
 * title and text on the same day: that of the feed on whose host its page is, else of the first of these feeds.
 *
 * @param url URL of the merged feed
 * @param next URL of a further page of one of the feeds
 * @param order the feeds in the order in which they stand for a release that several have
 */
export function mergeFeeds(feeds, url, next, order = feeds) {
    const entries = entriesByKey(feeds);
    foldDuplicates(entries, new Map(order.map((feed, place) => [feed, place])));
    const articles = [...entries.values()].sort((a, b) => b.prepared.time - a.prepared.time).map(toArticle);
    return Object.freeze({
        url,
        title: '',
        articles: Object.freeze(articles),
        next,
        ignored: feeds.reduce((sum, { ignored }) => sum + ignored, 0),
    });
}
