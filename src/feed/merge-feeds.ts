import { isInstant, timeOf } from '../model/dates.js';
import { cleanText } from '../model/text.js';
import type { Article, Feed } from '../model/types.js';
import { safeUrl } from '../model/urls.js';

const DAY = 86_400_000;
/** Western Indonesia is seven hours ahead: UTC's midnight falls into the hour when offices begin to publish. */
const AHEAD = 25_200_000;

/** What merging needs to know of an article, worked out once however often it is merged. */
interface Entry {
  readonly article: Article;
  readonly time: number;
  /** The same for a release and its copies elsewhere; empty where that cannot be told. */
  readonly release: string;
}

const known = new WeakMap<Article, Entry>();

/** The name that cards give a feed: its title, else its host. */
export function feedName({ title, url }: Feed): string {
  const address = safeUrl(url, undefined, 'feed');
  return cleanText(title, 100) || (address ? new URL(address).host : '');
}

/** A title without what differs between two hands: case, accents, punctuation, white space. */
const folded = (title: string): string =>
  (/^[ -~]*$/.test(title)
    ? title.replace(/[^A-Za-z\d]+/g, '') // the same, several times faster
    : title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
  ).toLowerCase();

function entryOf(given: Article, source: string): Entry {
  const before = known.get(given);
  if (before?.article.source === source) return before;
  const { published = '', title } = given;
  const time = timeOf(published) || timeOf(undefined); // a format of a page's own may give what is no date
  const name = published && folded(title);
  const entry: Entry = {
    article: Object.freeze({ ...given, source }),
    time,
    release: name && `${name} ${Math.floor((isInstant(published) ? time + AHEAD : time) / DAY)}`,
  };
  known.set(given, entry);
  return entry;
}

const touched = ({ article: { modified, published }, time }: Entry): number =>
  timeOf(modified ?? published) || time;

/** Which of two entries with one key counts: the one that takes it back, else the newer one, else the first. */
const winner = (first: Entry, second: Entry): Entry =>
  first.article.withdrawn || (!second.article.withdrawn && touched(second) <= touched(first))
    ? first
    : second;

/** One article of those that are shown together. */
interface Place {
  entry: Entry;
  feed: Feed;
  /** Any feed that has it says so. */
  pinned?: boolean;
  /** Other feeds that published the same. */
  others?: Set<Feed>;
}

/** The articles of all feeds by their keys, each once. */
function placesOf(feeds: readonly Feed[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const feed of feeds) {
    const source = feedName(feed);
    for (const article of feed.articles) {
      const entry = entryOf(article, source);
      const { key, pinned } = article;
      const place = places.get(key);
      if (!place) places.set(key, { entry, feed, pinned });
      else {
        if (winner(place.entry, entry) === entry) Object.assign(place, { entry, feed });
        place.pinned ||= pinned;
      }
    }
  }
  return places;
}

/** Folds a release into the first place that has it. */
function fold(places: Map<string, Place>): void {
  const releases = new Map<string, Place>();
  for (const [key, place] of places) {
    const { entry, feed } = place;
    if (!entry.release || entry.article.withdrawn) continue;
    const first = releases.get(entry.release);
    if (!first) releases.set(entry.release, place);
    else if (first.feed !== feed) {
      (first.others ??= new Set()).add(feed);
      first.pinned ||= place.pinned;
      places.delete(key);
    }
  }
}

/** The article of a place: the same object as before, unless other feeds have changed what is said of it. */
function articleAt({ entry: { article }, pinned, others }: Place): Article {
  const also = Math.max(others?.size ?? 0, article.also ?? 0) || undefined;
  return also === article.also && pinned === article.pinned
    ? article
    : Object.freeze({ ...article, also, pinned });
}

/**
 * Several feeds as one: newest first, those without a date last, each article with the name of its feed. What
 * several feeds link to is there once; a release that another feed published too, with the same title on the
 * same day, is folded into the first of them, in the order of `feeds`.
 *
 * @param url what the merged feed has for an address
 * @param next address of a further page of one of them
 */
export function mergeFeeds(feeds: readonly Feed[], url: string, next?: string): Feed {
  const places = placesOf(feeds);
  fold(places);
  const articles = [...places.values()].sort((a, b) => b.entry.time - a.entry.time).map(articleAt);
  return Object.freeze({
    url,
    title: '',
    articles: Object.freeze(articles),
    next,
    ignored: feeds.reduce((sum, { ignored }) => sum + ignored, 0),
  });
}
