import { emit } from '../../events.js';
import type { Article } from '../../model/types.js';
import { laterLimits } from '../../net/index.js';
import type { FeedFeature, FeedHost, FeedStore } from '../feed/feed-state.js';

/** Number of visibility checks within the time that counts as a view. */
const CHECKS = 5;

declare global {
  interface Navigator {
    /** @see https://www.w3.org/TR/gpc/ */
    readonly globalPrivacyControl?: boolean;
  }
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Whether at least half of an article is visible, or it fills half of what is visible. */
function isVisibleEnough({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) {
  // no bounds in a cross-origin frame, which may be as high as its content
  const height = rootBounds?.height ?? Math.min(innerHeight, screen.height);
  return isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= height / 2);
}

/** Detects views: an article that was visible for a second in a visible tab. */
class ViewTracker implements FeedFeature {
  readonly #store: FeedStore;
  readonly #host: FeedHost;
  readonly #article: () => Article | undefined;
  readonly #observer?: IntersectionObserver;
  #observed?: Element;
  #key?: string;
  /** Keys of viewed articles. */
  readonly #viewed = new Set<string>();
  /** When enough of it became visible; `performance.now()`. */
  #visibleSince?: number;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(store: FeedStore, article: () => Article | undefined) {
    this.#store = store;
    this.#host = store.host;
    this.#article = article;
    if (!globalThis.IntersectionObserver) return; // visibility cannot be observed
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#check(entries.at(-1));
      },
      { threshold: [0, 0.25, 0.5, 0.75] },
    );
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#recheck);
    document.addEventListener('prerenderingchange', this.#recheck);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#recheck);
    document.removeEventListener('prerenderingchange', this.#recheck);
    this.#stop();
    this.#key = undefined; // starts again when it is connected again
  }

  hostUpdated(): void {
    const key = this.#article()?.key;
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    const element = this.#host.shadowRoot?.querySelector('article');
    if (key === undefined || this.#viewed.has(key) || !element || !this.#host.isConnected) return;
    this.#observed = element;
    this.#observer?.observe(element);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#visibleSince = undefined;
    this.#observed = undefined;
    this.#observer?.disconnect();
  }

  /** An observer reports the visibility when it starts to observe. */
  readonly #recheck = (): void => {
    clearTimeout(this.#timer);
    const element = this.#observed;
    if (document.visibilityState !== 'visible' || document.prerendering) this.#visibleSince = undefined;
    else if (element) {
      this.#observer?.unobserve(element);
      this.#observer?.observe(element);
    }
  };

  #check(entry?: IntersectionObserverEntry): void {
    if (!entry || entry.target !== this.#observed) return;
    clearTimeout(this.#timer);
    const now = performance.now();
    const duration = this.#host.feedOptions.limits.seen ?? laterLimits.seen;
    const isVisible = document.visibilityState === 'visible' && !document.prerendering;
    if (!isVisible || !isVisibleEnough(entry)) this.#visibleSince = undefined;
    else if (now - (this.#visibleSince ??= now) >= duration) {
      void this.#onViewed();
      return;
    }
    // an article that fills the screen crosses no threshold
    if (isVisible && entry.isIntersecting) this.#timer = setTimeout(this.#recheck, duration / CHECKS);
  }

  async #onViewed(): Promise<void> {
    const article = this.#article();
    this.#stop();
    if (!article) return;
    this.#viewed.add(article.key);
    const views = await this.#record(article);
    const detail = views === undefined ? { article } : { article, views };
    emit(this.#host, 'kpu-view', detail, { bubbles: true, composed: true });
  }

  /** A browser that is driven by a program counts only where its test shortens the time of a view. */
  get #isRobot(): boolean {
    return navigator.webdriver && this.#host.feedOptions.limits.seen === undefined;
  }

  /** Reports the view to the counter, unless the user opts out by Global Privacy Control, or is none. */
  async #record(article: Article): Promise<number | undefined> {
    if (!this.#host.feedOptions.counter || navigator.globalPrivacyControl || this.#isRobot) return undefined;
    await import('./index.js').catch(() => undefined); // its feature may still be loading
    return this.#store.recordView(article);
  }
}

/** Dispatches `kpu-view` for each viewed article of an element, and reports it to the counter. */
export function trackViews(store: FeedStore, article: () => Article | undefined): void {
  store.use(new ViewTracker(store, article));
}
