import { mergeFeeds, feedName } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';
import type { FeedController } from '../feed-controller.js';
import { oldestLoadedTime, nextPageUrl, applyPage, type SourceFeed } from './source-feed.js';
import { sortsByViews, findNewArticles } from './new-articles.js';

/** The parts of an earlier visit's copy, each as the feed that it came from. */
function partsOf({ articles }: Feed): readonly Feed[] {
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    const { source = '' } = article;
    const part = parts.get(source);
    if (part) part.push(article);
    else parts.set(source, [article]);
  }
  return [...parts].map(([title, articles]) => ({ url: '', title, articles, ignored: 0 }));
}

/** Of these feeds, the one whose next page is needed first: the one that is loaded down to the newest day. */
const nearest = (members: readonly SourceFeed[]): SourceFeed | undefined =>
  members
    .filter(nextPageUrl)
    .reduce<SourceFeed | undefined>(
      (best, one) => (best && oldestLoadedTime(best) >= oldestLoadedTime(one) ? best : one),
      undefined,
    );

/** What several feeds show together: which of their articles, and when. */
export class MergedView {
  readonly #controller: FeedController;
  readonly #members: readonly SourceFeed[];
  readonly #src: string;
  readonly #tell: (error: FeedError) => void;
  /** Those that have answered. Of one release the earlier one counts: what is shown makes no way for another's. */
  readonly #arrived = new Set<SourceFeed>();
  /** What an earlier visit saw, for as long as its feeds have not answered. */
  #copy: readonly Feed[] = [];
  /** Articles kept back until a reader wants them. */
  #held: ReadonlySet<string> = new Set();
  #following = false;

  constructor(
    controller: FeedController,
    members: readonly SourceFeed[],
    src: string,
    tell: (error: FeedError) => void,
  ) {
    this.#controller = controller;
    this.#members = members;
    this.#src = src;
    this.#tell = tell;
  }

  get next(): string | undefined {
    const member = nearest(this.#members);
    return member && nextPageUrl(member);
  }

  /** Whether it is these feeds that the element shows. */
  get #shown(): boolean {
    return this.#controller.feed?.url === this.#src;
  }

  /**
   * All that may be shown: nothing older than the end of a feed that has further pages, unless it is on screen
   * already. By views, all that is loaded counts.
   */
  get feed(): Feed {
    const { visibleArticles, articles, host } = this.#controller;
    for (const member of this.#members) if (member.feed) this.#arrived.add(member);
    const feeds = [...this.#arrived].flatMap(({ feed }) => feed ?? []);
    const names = new Set(feeds.map(feedName));
    const missing = feeds.length < this.#members.length;
    const copies = missing ? this.#copy.filter(({ title }) => !names.has(title)) : [];
    const merged = mergeFeeds([...feeds, ...copies], this.#src, this.next);
    const end = nearest(this.#members.filter(({ stuck }) => !stuck));
    if (!end || sortsByViews(host)) return merged;
    const horizon = oldestLoadedTime(end);
    const keys = new Set(this.#shown ? (visibleArticles ?? articles).map(({ key }) => key) : []);
    return Object.freeze({
      ...merged,
      articles: merged.articles.filter(
        ({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || keys.has(key),
      ),
    });
  }

  /** For a load: everything, nothing kept back. */
  all(): Feed {
    const { fromCache, feed } = this.#controller;
    // in a copy the address is one that was made of ours
    if (fromCache && feed && [this.#src, safeUrl(this.#src)].includes(feed.url)) this.#copy = partsOf(feed);
    this.release();
    for (const member of this.#members) member.stuck = false;
    return this.feed;
  }

  /** Shows answers that came late, save what would move a card that a visitor sees. */
  join(): void {
    const controller = this.#controller;
    if (!this.#shown) return;
    const { feed } = this;
    const { held, count } = findNewArticles(controller, feed.articles);
    this.#held = held;
    controller.pendingCount = count;
    controller.showPending = count ? this.#reveal : undefined;
    const articles = this.#unheld(feed);
    const { length } = controller.articles;
    const same = articles.length === length && articles.every((one, at) => one === controller.articles[at]);
    if (same) controller.host.requestUpdate();
    else this.#accept(Object.freeze({ ...feed, articles }));
  }

  /** Keeps nothing back any more. */
  release(): void {
    const controller = this.#controller;
    this.#held = new Set();
    if (controller.showPending !== this.#reveal) return;
    controller.pendingCount = 0;
    controller.showPending = undefined;
  }

  async follow(enough: () => boolean, most: number): Promise<void> {
    const controller = this.#controller;
    if (this.#following || !this.next) return;
    for (const member of this.#members) member.stuck = false;
    this.#follows(true);
    let error: FeedError | undefined;
    for (let page = 0; page < most && !enough(); page++) {
      const member = nearest(this.#members.filter(({ stuck }) => !stuck));
      if (!member) break;
      const failure = await this.#page(member);
      if (!this.#shown) break;
      error ??= failure;
      controller.articles = this.#unheld(this.feed);
      controller.host.requestUpdate();
    }
    // what the others brought instead is enough: the page that failed is asked for with the next "more"
    this.#follows(false, enough() ? undefined : error);
  }

  readonly #reveal = (): void => {
    this.release();
    if (this.#shown) this.#accept(this.feed);
  };

  #unheld({ articles }: Feed): readonly Article[] {
    return articles.filter(({ key }) => !this.#held.has(key));
  }

  #accept(feed: Feed): void {
    const controller = this.#controller;
    const { pageError } = controller;
    controller.accept(feed);
    controller.loadingMore = this.#following;
    controller.pageError = pageError;
  }

  #follows(following: boolean, error?: FeedError): void {
    const controller = this.#controller;
    this.#following = following;
    if (!this.#shown) return;
    controller.loadingMore = following;
    controller.pageError = error;
    controller.host.requestUpdate();
  }

  /** Asks for a feed's next page; returns why it could not be had. */
  async #page(member: SourceFeed): Promise<FeedError | undefined> {
    const url = nextPageUrl(member) ?? '';
    member.seen.add(url);
    try {
      applyPage(member, await this.#controller.fetchFeed(url));
      return undefined;
    } catch (thrown) {
      member.seen.delete(url); // so that it can be tried again
      member.stuck = true; // the others go on without it
      const error = FeedError.from(thrown, url);
      this.#tell(error);
      return error;
    }
  }
}
