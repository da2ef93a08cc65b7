import { FeedController } from '../../controllers/feed/feed-controller.js';
import type { FeedOptions } from '../../controllers/feed/feed-state.js';
import type { FeedFormat } from '../../feed/index.js';
import { parseSrcList } from '../../feed/src-list.js';
import type { Limits } from '../../net/index.js';
import type { Counter } from '../../view-counts/index.js';
import { KpuElement } from './kpu-element.js';
import { booleanAttribute, enumOption } from './attributes.js';
import { setStates } from './custom-states.js';

/** What the two elements share that show something of a feed. */
export abstract class FeedElement<Part> extends KpuElement<Part> {
  static override properties: Record<string, object> = {
    src: {},
    headingLevel: { attribute: 'heading-level' },
    share: {},
    show: {},
    loading: {},
    timeZone: { attribute: 'time-zone' },
    debug: booleanAttribute,
    format: {},
    trustedHosts: { attribute: 'trusted-hosts' },
    formats: { attribute: false },
    counter: {},
    counterType: { attribute: 'counter-type' },
    counters: { attribute: false },
    feed: { attribute: false },
    limits: { attribute: false },
  };

  /** Address of the feed, or of the site; a list takes several, separated by spaces. */
  src = '';
  /** How to read `src`: `auto`, `json-feed`, `wordpress`, `xml` (RSS and Atom), `site`, or the name of one of `formats`. */
  format: 'auto' | 'json-feed' | 'wordpress' | 'xml' | 'site' | (string & {}) = 'auto';
  /** Hosts that articles may lead to, with all hosts below them, separated by spaces; the page's own and the feeds' are known. The real host of any other is shown. */
  trustedHosts = '';
  /** Address of a counter of views; without one the feed's own numbers are shown. */
  counter = '';
  /** Kind of the counter: `json`, `goatcounter`, `umami`, `matomo`, `wordpress`, or the name of one of `counters`. */
  counterType: 'json' | 'goatcounter' | 'umami' | 'matomo' | 'wordpress' | (string & {}) = 'json';
  /** Own kinds of counters, tried before the built-in ones. */
  counters?: readonly Counter[];
  /** Own formats, tried before the built-in ones. */
  formats?: readonly FeedFormat[];
  /** `lazy` waits until the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** IANA name of the time zone that dates are shown in; the visitor's own by default. */
  timeZone = '';
  /** The console tells the whole diagnosis of a failure; a bare `network` costs one more request. */
  debug = false;
  /** A `Feed` or a JSON Feed document to show instead of `src`; it is read, never changed. */
  feed: unknown;
  /** Own limits of time (milliseconds) and size (bytes). */
  limits: Partial<Limits> = {};

  /** @internal */
  protected readonly source = new FeedController(this);
  readonly #internals = this.attachInternals();
  #near?: boolean;

  /** One article that the page hands over instead of a feed, where the element takes one. @internal */
  get providedArticle(): unknown {
    return undefined;
  }

  /** What the feed is loaded by. @internal */
  get feedOptions(): FeedOptions {
    const { src, format, formats, limits, debug } = this;
    return {
      sources: parseSrcList(src),
      format: format ?? 'auto', // null of an attribute that was taken away
      formats,
      limits: limits ?? {},
      limit: 10,
      refresh: 0,
      sort: 'newest',
      tags: [],
      exclude: [],
      debug,
    };
  }

  /** Asks the server for the feed again; settles when the new state is on screen. */
  reload(): Promise<void> {
    return this.source.load({ bypassCache: true, userInitiated: true });
  }

  /** Whether the element waits until it is near; it begins to wait when this is first asked. @internal */
  get isDeferred(): boolean {
    if (enumOption(this, 'loading', 'eager', 'lazy') === 'eager') return false;
    const arrive = () => {
      this.#near = true;
      this.requestUpdate();
    };
    if (this.#near === undefined) {
      this.#near = false;
      // out of reach: better early than never
      void import('../../controllers/feed/features/index.js').then(({ deferUntilNear }) => {
        deferUntilNear(this, arrive);
      }, arrive);
    }
    return !this.#near;
  }

  /** Tells themes in which state the element is. @internal */
  protected reflectStates(empty: boolean, failed = false): void {
    const { status, error, fromCache } = this.source.state;
    setStates(this.#internals, {
      loading: status === 'loading',
      error: status === 'error' || failed,
      empty: status === 'ready' && empty,
      stale: status === 'ready' && (fromCache || !!error),
    });
  }
}
