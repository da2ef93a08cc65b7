import type { ReactiveController } from 'lit';
import { busyWait } from '../../../model/feed-error.js';
import { laterLimits } from '../../../net/index.js';
import type { FeedController } from '../feed-controller.js';
import { onWindowEvent } from '../../page/window-events.js';

/** Longest time that a timer can be set to. */
const LONGEST = 2 ** 31 - 1;

/** What `src` of the page's elements is gone for good (410): nobody asks for it again by themselves. */
const gone = new Set<string>();

/**
 * Loads again by itself: every few minutes where the element says so, once connected, once the page is back from
 * the browser's history, or when a busy server said. Only while the element is in a page that is seen.
 */
export class AutoRefresh implements ReactiveController {
  /** True while a load of its own is under way. */
  running = false;
  /** When what is shown was read from its server; `performance.now()`, as all times here: the clock may jump. */
  since = -Infinity;

  readonly #controller: FeedController;
  #due = Infinity;
  #timer?: ReturnType<typeof setTimeout>;
  #minutes = 0;
  /** The `src` that the next load was set for. */
  #planned?: string;
  #stops: readonly (() => void)[] = [];

  constructor(controller: FeedController) {
    this.#controller = controller;
    controller.host.addController(this);
  }

  hostConnected(): void {
    this.settled();
    this.#arm();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (this.#minutes !== this.#every) this.#plan();
  }

  /** A load has ended, or something else was shown. */
  settled(): void {
    const { feed, error, failedSrc = '', host, src } = this.#controller;
    if (!host.isConnected || !(feed ?? error)) return;
    if (error?.facts.status === 410) gone.add(failedSrc);
    if (src && !this.#stops[0])
      // data of the page itself come by no line
      this.#stops = [
        onWindowEvent('online', this.#soon),
        onWindowEvent('pageshow', this.#back),
        onWindowEvent('visibilitychange', this.#arm),
      ];
    const wait = error && busyWait(error);
    if (wait !== undefined)
      this.#controller.wait(wait * 1000 * (1 + Math.random() / 4), () => void this.#controller.load());
    if (this.#due === Infinity || this.#planned !== src) this.#plan();
    if (error?.code === 'offline' && navigator.onLine) this.#soon(); // connected again while nobody listened
  }

  /** Minutes between two loads. The list says on the console what is no such number. */
  get #every(): number {
    const minutes = Number((this.#controller.host as { refresh?: unknown }).refresh);
    return Number.isInteger(minutes) && minutes > 0 ? minutes : 0;
  }

  get #limits() {
    return { ...laterLimits, ...this.#controller.host.limits };
  }

  /** Sets the next load, by chance a little sooner or later so that many pages do not come at once. */
  #plan(): void {
    this.#minutes = this.#every;
    this.#planned = this.#controller.src;
    const wait = this.#minutes * this.#limits.minute * (0.8 + Math.random() * 0.4);
    this.#due = wait ? performance.now() + wait : Infinity;
    this.#arm();
  }

  readonly #soon = (): void => {
    this.#due = Math.min(this.#due, performance.now() + Math.random() * this.#limits.backoff);
    this.#arm();
  };

  /** The page was left and has been brought back as it was. */
  readonly #back = (event: Event): void => {
    const { persisted } = event as PageTransitionEvent;
    const old = performance.now() - this.since > this.#limits.minute;
    if (persisted && (old || this.#controller.error)) this.#soon();
  };

  /** Waits for the next load while the page is seen; what was due meanwhile comes when it is seen again. */
  readonly #arm = (): void => {
    clearTimeout(this.#timer);
    const { host, src } = this.#controller;
    const idle = !host.isConnected || document.visibilityState !== 'visible' || gone.has(src);
    if (idle || this.#due === Infinity) return;
    const wait = Math.max(0, this.#due - performance.now());
    this.#timer = setTimeout(wait > LONGEST ? this.#arm : this.#renew, Math.min(wait, LONGEST));
  };

  readonly #renew = (): void => {
    this.#due = Infinity;
    this.running = true;
    const done = () => {
      this.running = false;
    };
    this.#controller.load(true).then(done, done);
  };
}
