import { timeOf } from '../../../model/dates.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';
import { isFollowable } from './next-page.js';

/** One of several feeds that are shown as one. */
export interface SourceFeed {
  /** Its address, as the author wrote it. */
  readonly url: string;
  /** All of it that is loaded. */
  feed?: Feed;
  /** Address of the page after the last one loaded. */
  next?: string;
  /** Pages asked for already. */
  seen: Set<string>;
  /** Why it could not be loaded the last time. */
  error?: FeedError;
  /** Its next page failed; the others go on without it until a person asks for more. */
  stuck?: boolean;
}

/** When the oldest of these was published, pinned ones aside, since they stay on a first page for years. */
const oldest = (articles: readonly Article[]): number => {
  const times = articles
    .filter(({ published, pinned, withdrawn }) => published && !pinned && !withdrawn)
    .map(({ published }) => timeOf(published));
  return times.reduce((least, time) => Math.min(least, time), Infinity);
};

/** Address of the next page that may be asked for. */
export const nextPageUrl = ({ feed, next, seen }: SourceFeed): string | undefined =>
  isFollowable(next, feed?.url, seen);

/** Down to when it is loaded; an older article of another feed may have one of this feed's above it. */
export const oldestLoadedTime = ({ feed }: SourceFeed): number => {
  const time = oldest(feed?.articles ?? []);
  return time < Infinity ? time : -Infinity;
};

const extended = (feed: Feed, more: readonly Article[]): Feed => {
  const keys = new Set(feed.articles.map(({ key }) => key));
  const articles = [...feed.articles, ...more.filter(({ key }) => !keys.has(key))];
  return Object.freeze({ ...feed, articles: Object.freeze(articles) });
};

/**
 * Takes a first page, maybe a renewed one: what further pages brought stays below it, and what the first page
 * pushed out meanwhile. An answer that was cut off takes nothing away.
 */
export function applyFirstPage(member: SourceFeed, first: Feed): void {
  const before = member.feed?.articles ?? [];
  const followed = member.seen.size > 1;
  const end = oldest(first.articles);
  const stays = first.partial
    ? before
    : followed
      ? before.filter(({ published }) => timeOf(published) < end)
      : [];
  member.feed = stays[0] ? extended(first, stays) : first;
  if (followed) return;
  member.seen = new Set([first.url]);
  member.next = first.next;
}

/** Takes a further page. */
export function applyPage(member: SourceFeed, { articles, next, ignored }: Feed): void {
  const { feed } = member;
  if (!feed) return;
  member.feed = Object.freeze({ ...extended(feed, articles), ignored: feed.ignored + ignored });
  member.next = next;
}
