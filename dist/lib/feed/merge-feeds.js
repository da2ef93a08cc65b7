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
function prepare(article, source, time) {
    const existing = preparedArticles.get(article);
    if (existing?.article.source === source && existing.time === time)
        return existing;
    const { published, title } = article;
    const name = published && normalizeText(title, MAX_TITLE);
    const local = timeOf(published) + (published && isInstant(published) ? UTC_OFFSET : 0);
    const prepared = {
        article: Object.freeze({ ...article, source }),
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
        for (const [place, article] of feed.articles.entries()) {
            const prepared = prepare(article, names[index], times[place]);
            const entry = entries.get(article.key);
            if (entry)
                addVersion(entry, prepared, feed);
            else
                entries.set(article.key, { prepared, feed, pinned: article.pinned });
        }
    }
    return entries;
}
/** Removes copies of a press release in other feeds, and counts them in its first entry. */
function foldDuplicates(entries) {
    const releases = new Map();
    for (const [key, entry] of entries) {
        const { prepared, feed } = entry;
        if (!prepared.releaseKey || prepared.article.withdrawn)
            continue;
        const known = releases.get(prepared.releaseKey) ?? [];
        releases.set(prepared.releaseKey, known);
        const original = known.find((other) => other.feed !== feed && isSameText(other.prepared.article, prepared.article));
        if (original) {
            (original.otherFeeds ??= new Set()).add(feed);
            if (hostOf(feed.url) === hostOf(original.feed.url))
                original.pinned ||= entry.pinned;
            entries.delete(key);
        }
        else if (known.length < MAX_COMPARED)
            known.push(entry);
    }
}
/** The article of an entry: the same object as before, unless other feeds change it. */
function toArticle({ prepared: { article }, pinned, otherFeeds }) {
    const also = Math.max(otherFeeds?.size ?? 0, article.also ?? 0) || undefined;
    return also === article.also && pinned === article.pinned
        ? article
        : Object.freeze({ ...article, also, pinned });
}
/**
 * Merges several feeds: newest articles first, those without a date beside their neighbours, each with the name of its
 * feed. An article of several feeds is listed once; so is a press release that several feeds published with the same
 * title and text on the same day, in the first of these feeds.
 *
 * @param url URL of the merged feed
 * @param next URL of a further page of one of the feeds
 */
export function mergeFeeds(feeds, url, next) {
    const entries = entriesByKey(feeds);
    foldDuplicates(entries);
    const articles = [...entries.values()].sort((a, b) => b.prepared.time - a.prepared.time).map(toArticle);
    return Object.freeze({
        url,
        title: '',
        articles: Object.freeze(articles),
        next,
        ignored: feeds.reduce((sum, { ignored }) => sum + ignored, 0),
    });
}
