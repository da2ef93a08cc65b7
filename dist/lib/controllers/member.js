import { timeOf } from '../model/dates.js';
import { leadsOn } from './next-page.js';
/** When the oldest of these was published, pinned ones aside, since they stay on a first page for years. */
const oldest = (articles) => {
    const times = articles
        .filter(({ published, pinned, withdrawn }) => published && !pinned && !withdrawn)
        .map(({ published }) => timeOf(published));
    return times.reduce((least, time) => Math.min(least, time), Infinity);
};
/** Address of the next page that may be asked for. */
export const nextOf = ({ feed, next, seen }) => leadsOn(next, feed?.url, seen);
/** Down to when it is loaded; an older article of another feed may have one of this feed's above it. */
export const horizonOf = ({ feed }) => {
    const time = oldest(feed?.articles ?? []);
    return time < Infinity ? time : -Infinity;
};
const extended = (feed, more) => {
    const keys = new Set(feed.articles.map(({ key }) => key));
    const articles = [...feed.articles, ...more.filter(({ key }) => !keys.has(key))];
    return Object.freeze({ ...feed, articles: Object.freeze(articles) });
};
/**
 * Takes a first page, maybe a renewed one: what further pages brought stays below it, and what the first page
 * pushed out meanwhile. An answer that was cut off takes nothing away.
 */
export function takeFirst(member, first) {
    const before = member.feed?.articles ?? [];
    const followed = member.seen.size > 1;
    const end = oldest(first.articles);
    const stays = first.partial
        ? before
        : followed
            ? before.filter(({ published }) => timeOf(published) < end)
            : [];
    member.feed = stays[0] ? extended(first, stays) : first;
    if (followed)
        return;
    member.seen = new Set([first.url]);
    member.next = first.next;
}
/** Takes a further page. */
export function takePage(member, { articles, next, ignored }) {
    const { feed } = member;
    if (!feed)
        return;
    member.feed = Object.freeze({ ...extended(feed, articles), ignored: feed.ignored + ignored });
    member.next = next;
}
