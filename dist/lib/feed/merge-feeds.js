import { isInstant, timeOf } from '../model/dates.js';
import { cleanText } from '../model/text.js';
import { safeUrl } from '../model/urls.js';
const DAY = 86_400_000;
/** UTC+7, western Indonesia: midnight in UTC falls into the hour in which offices begin to publish. */
const UTC_OFFSET = 25_200_000;
const preparedArticles = new WeakMap();
/** The name that cards show for a feed: its title, else its host. */
export function feedName({ title, url }) {
    const address = safeUrl(url, undefined, 'feed');
    return cleanText(title, 100) || (address ? new URL(address).host : '');
}
/** A title without case, accents, punctuation and white space, which differ between copies. */
const normalizedTitle = (title) => (/^[ -~]*$/.test(title)
    ? title.replace(/[^A-Za-z\d]+/g, '') // the same result, several times faster
    : title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')).toLowerCase();
function prepare(article, source) {
    const existing = preparedArticles.get(article);
    if (existing?.article.source === source)
        return existing;
    const { published = '', title } = article;
    const time = timeOf(published) || timeOf(undefined); // a custom format may return an invalid date
    const name = published && normalizedTitle(title);
    const prepared = {
        article: Object.freeze({ ...article, source }),
        time,
        releaseKey: name && `${name} ${Math.floor((isInstant(published) ? time + UTC_OFFSET : time) / DAY)}`,
    };
    preparedArticles.set(article, prepared);
    return prepared;
}
const updatedAt = ({ article: { modified, published }, time }) => timeOf(modified ?? published) || time;
/** Which of two versions of an article is used: the withdrawn one, else the newer one, else the first one. */
const pickNewer = (first, second) => first.article.withdrawn || (!second.article.withdrawn && updatedAt(second) <= updatedAt(first))
    ? first
    : second;
/** The articles of all feeds by key. */
function entriesByKey(feeds) {
    const entries = new Map();
    for (const feed of feeds) {
        const source = feedName(feed);
        for (const article of feed.articles) {
            const prepared = prepare(article, source);
            const { key, pinned } = article;
            const entry = entries.get(key);
            if (!entry)
                entries.set(key, { prepared, feed, pinned });
            else {
                if (pickNewer(entry.prepared, prepared) === prepared)
                    Object.assign(entry, { prepared, feed });
                entry.pinned ||= pinned;
            }
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
        const original = releases.get(prepared.releaseKey);
        if (!original)
            releases.set(prepared.releaseKey, entry);
        else if (original.feed !== feed) {
            (original.otherFeeds ??= new Set()).add(feed);
            original.pinned ||= entry.pinned;
            entries.delete(key);
        }
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
 * Merges several feeds: newest articles first, those without a date last, each with the name of its feed. An article
 * of several feeds is listed once; so is a press release that several feeds published with the same title on the same
 * day, in the first of these feeds.
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
