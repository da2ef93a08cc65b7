import type { ReactiveController } from 'lit';
import { FeedError } from '../../../model/feed-error.js';
import type { Feed } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';
import { laterLimits } from '../../../net/index.js';
import type { FeedController } from '../feed-controller.js';
import { applyFirstPage, type SourceFeed } from './source-feed.js';
import { ConcurrencyPool } from './concurrency-pool.js';
import { reportError } from '../../report-error.js';
import { MergedView } from './merged-view.js';
import { normalizeSrcList } from '../../../feed/src-list.js';

// A chunk: fetched where `src` names several feeds.

interface Answer {
  readonly feed?: Feed;
  readonly error?: FeedError;
}

/** Several feeds shown as one: asks them, and says which of them failed. */
export class SourceSet implements ReactiveController {
  /** Their addresses as the author wrote them, one space between them; the address of the feed they make. */
  readonly src: string;
  /** Feeds that could not be loaded the last time; known once all have answered, so that it is said once. */
  failed = 0;

  readonly #controller: FeedController;
  readonly #members: readonly SourceFeed[];
  readonly #together: MergedView;
  #pool?: ConcurrencyPool<SourceFeed, Answer>;
  /** Settles the load that waits for its first answers. */
  #first?: {
    readonly resolve: (feed: Feed | Promise<Feed>) => void;
    readonly reject: (error: FeedError) => void;
  };
  #retried?: () => void;
  #answered = false;
  /** True while an answer is here that is not shown. */
  #fresh = false;
  #untold: FeedError[] = [];
  #timer?: ReturnType<typeof setTimeout>;

  constructor(controller: FeedController, src: string) {
    const { host } = controller;
    this.src = src;
    this.#controller = controller;
    const urls = new Set(src.split(' ').map((word) => safeUrl(word, host.baseURI, 'feed') ?? word));
    this.#members = [...urls].map((url) => ({ url, seen: new Set() }));
    this.#together = new MergedView(controller, this.#members, src, this.#tell);
    host.addController(this);
  }

  /** True while a feed has not answered yet. */
  get loading(): boolean {
    return !!this.#pool && !this.#pool.isDone;
  }

  /** Address of the page that is needed first; undefined where no feed has a further one. */
  get next(): string | undefined {
    return this.#together.next;
  }

  hostConnected(): void {
    this.#pool?.run();
    if (this.#ready) this.#soon();
  }

  hostDisconnected(): void {
    this.#wait();
  }

  hostUpdate(): void {
    const controller = this.#controller;
    if (normalizeSrcList(controller.src) === this.src) return;
    // the page's author names others now
    controller.host.removeController(this);
    if (controller.sourceSet === this) controller.sourceSet = undefined;
    this.#wait();
    this.#pool?.stop();
    this.#pool = undefined;
    this.#together.release();
    this.#first?.resolve(this.#together.feed);
    this.#retried?.();
  }

  /**
   * Asks all feeds. Settles with those that answered within `limits.gather` of the first, and what is known of
   * the others; later ones join what is shown.
   * @throws {FeedError} that of the first feed, where all of them fail
   */
  load(fresh?: boolean, asked?: boolean): Promise<Feed> {
    const before = this.#first;
    const first = new Promise<Feed>((resolve, reject) => {
      this.#first = { resolve, reject };
    });
    before?.resolve(first);
    this.#ask(this.#members, fresh, asked);
    return first;
  }

  /** Asks those that failed once more; settles when they have answered. */
  async retry(): Promise<void> {
    if (this.loading || !this.failed) return;
    const done = new Promise<void>((resolve) => {
      this.#retried = resolve;
    });
    this.#ask(
      this.#members.filter(({ error }) => error),
      true,
      true,
    );
    this.#controller.host.requestUpdate();
    await done;
  }

  /** Adds further pages, each of the feed that needs it first, until `enough`, over at most `most` of them. */
  follow(enough: () => boolean, most: number): Promise<void> {
    return this.#together.follow(enough, most);
  }

  #ask(members: readonly SourceFeed[], fresh?: boolean, asked?: boolean): void {
    const { host, fetchFeed } = this.#controller;
    this.#wait();
    this.#pool?.stop();
    this.#untold = [];
    this.#answered = false;
    const pool = new ConcurrencyPool<SourceFeed, Answer>(
      members,
      async ({ url }) => {
        try {
          const feed = await fetchFeed(url, fresh, asked);
          return { feed, error: feed.partial ? new FeedError('interrupted', { url: feed.url }) : undefined };
        } catch (thrown) {
          return { error: FeedError.from(thrown, url) };
        }
      },
      (member, answer) => {
        if (pool === this.#pool) this.#take(member, answer, pool.isDone);
      },
      () => host.isConnected,
    );
    this.#pool = pool;
    pool.run();
  }

  #take(member: SourceFeed, { feed, error }: Answer, over: boolean): void {
    member.error = error;
    if (error) this.#untold.push(error);
    if (feed) {
      applyFirstPage(member, feed);
      this.#answered = this.#fresh = true;
    }
    if (over) this.failed = this.#members.filter(({ error }) => error).length;
    // where all fail, the load says so, once
    if (this.#answered || (over && !this.#first)) for (const one of this.#untold.splice(0)) this.#tell(one);
    if (over) this.#show();
    else if (this.#ready) this.#soon();
    if (!over) return;
    this.#controller.host.requestUpdate();
    this.#retried?.();
  }

  readonly #tell = (error: FeedError): void => {
    const { host } = this.#controller;
    void reportError(host, error, host.debug);
  };

  /** Whether there is something to show that is not shown. */
  get #ready(): boolean {
    return this.#first ? this.#answered : this.#fresh;
  }

  /** Gathers answers, so that what is shown does not change with each of them. */
  #soon(): void {
    const { host } = this.#controller;
    if (!host.isConnected) return;
    this.#timer ??= setTimeout(() => {
      this.#show();
    }, host.limits?.gather ?? laterLimits.gather);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show(): void {
    const first = this.#first;
    this.#wait();
    this.#first = undefined;
    const failure = this.#members.find(({ error }) => error)?.error;
    if (first && !this.#answered && failure) {
      this.failed = 0; // the list says that nothing could be loaded
      first.reject(failure);
    } else if (first) first.resolve(this.#together.all());
    else if (this.#fresh) this.#together.join();
    this.#fresh = false;
  }
}

/** The feed that all of `src` make, for a controller to show first. */
export async function loadSourceSet(
  controller: FeedController,
  fresh?: boolean,
  asked?: boolean,
): Promise<Feed> {
  const src = normalizeSrcList(controller.src);
  if (!src.includes(' ')) return controller.fetchFeed(src, fresh, asked); // changed while this code was on its way
  if (controller.sourceSet?.src !== src) controller.sourceSet = new SourceSet(controller, src);
  return controller.sourceSet.load(fresh, asked);
}
