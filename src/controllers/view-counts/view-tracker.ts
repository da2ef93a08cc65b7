import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import type { Article } from '../../model/types.js';
import { laterLimits } from '../../net/index.js';
import type { ViewCountHost } from './view-counts-controller.js';
import type { FeedController } from '../feed/feed-controller.js';

// A chunk: fetched once an article is on screen.

/** How often an article in view is looked at while its second runs. */
const LOOKS = 5;

declare global {
  interface Navigator {
    /** @see https://www.w3.org/TR/gpc/ */
    readonly globalPrivacyControl?: boolean;
  }
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Whether at least half of it is visible, or it fills half of what is visible. */
function isEnough({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) {
  // no bounds in a frame of another site, which may be as high as all of its content
  const height = rootBounds?.height ?? Math.min(innerHeight, screen.height);
  return isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= height / 2);
}

/** Tells when somebody has had the article of an element before the eyes for a second, in a tab that is seen. */
class Viewing implements ReactiveController {
  readonly #controller: FeedController;
  readonly #host: ViewCountHost;
  readonly #article: () => Article | undefined;
  readonly #observer?: IntersectionObserver;
  #watched?: Element;
  #key?: string;
  /** Articles that were seen. */
  readonly #done = new Set<string>();
  /** Since when enough of it is visible; `performance.now()`. */
  #since?: number;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(controller: FeedController, article: () => Article | undefined) {
    this.#controller = controller;
    this.#host = controller.host as ViewCountHost;
    this.#article = article;
    if (!globalThis.IntersectionObserver) return; // out of reach: nobody can tell
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#look(entries.at(-1));
      },
      { threshold: [0, 0.25, 0.5, 0.75] },
    );
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#again);
    document.addEventListener('prerenderingchange', this.#again);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#again);
    document.removeEventListener('prerenderingchange', this.#again);
    this.#stop();
    this.#key = undefined; // taken out before its second was over, it begins anew
  }

  hostUpdated(): void {
    const key = this.#article()?.key;
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    const element = this.#host.shadowRoot?.querySelector('article');
    if (key === undefined || this.#done.has(key) || !element || !this.#host.isConnected) return;
    this.#watched = element;
    this.#observer?.observe(element);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#watched = undefined;
    this.#observer?.disconnect();
  }

  /** An observer tells how much is visible when it begins, so to ask it is to begin anew. */
  readonly #again = (): void => {
    clearTimeout(this.#timer);
    const element = this.#watched;
    if (document.visibilityState !== 'visible' || document.prerendering) this.#since = undefined;
    else if (element) {
      this.#observer?.unobserve(element);
      this.#observer?.observe(element);
    }
  };

  #look(entry?: IntersectionObserverEntry): void {
    if (!entry || entry.target !== this.#watched) return;
    clearTimeout(this.#timer);
    const now = performance.now();
    const seconds = this.#host.limits?.seen ?? laterLimits.seen;
    const visible = document.visibilityState === 'visible' && !document.prerendering;
    if (!visible || !isEnough(entry)) this.#since = undefined;
    else if (now - (this.#since ??= now) >= seconds) {
      void this.#seen();
      return;
    }
    // a long article crosses no threshold while it fills the screen
    if (visible && entry.isIntersecting) this.#timer = setTimeout(this.#again, seconds / LOOKS);
  }

  async #seen(): Promise<void> {
    const article = this.#article();
    this.#stop();
    if (!article) return;
    this.#done.add(article.key);
    const views = await this.#report(article);
    const detail = views === undefined ? { article } : { article, views };
    emit(this.#host, 'kpu-view', detail, true, false);
  }

  /** A visitor who does not want to be tracked is not counted either. */
  async #report(article: Article): Promise<number | undefined> {
    if (!this.#host.counter || navigator.globalPrivacyControl) return undefined;
    const counting = await import('./view-counts-controller.js').catch(() => undefined);
    return counting?.recordView(this.#controller, article);
  }
}

const viewings = new WeakSet<FeedController>();

/** Fires `kpu-view` for each article that an element shows once it was seen, and reports it to the counter. */
export function trackViews(controller: FeedController, article: () => Article | undefined): void {
  if (viewings.has(controller)) return;
  viewings.add(controller);
  controller.host.addController(new Viewing(controller, article));
}
