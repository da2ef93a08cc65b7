import { FeedController } from '../../controllers/feed/feed-controller.js';
import type { FeedOptions } from '../../controllers/feed/feed-state.js';
import type { FeedFormat } from '../../feed/index.js';
import type { Limits } from '../../net/index.js';
import type { Counter } from '../../view-counts/index.js';
import type { PropertiesOf } from './attributes.js';
import { setStates } from './custom-states.js';
import type { FeedElementOptions, feedElementOptions } from './feed-options.js';
import { KpuElement } from './kpu-element.js';

/** What the two elements share that show something of a feed. */
export abstract class FeedElement<
  Features,
  Options extends FeedElementOptions & FeedOptions,
> extends KpuElement<Features, Options> {
  declare static properties: PropertiesOf<typeof feedElementOptions>;

  /**
   * Address of the feed, or of the site; a list takes several, separated by spaces.
   * @default ''
   */
  declare src: string;
  /**
   * How to read `src`: `auto`, `json-feed`, `wordpress`, `xml` (RSS and Atom), `site`, or the name of one of `formats`.
   * @default 'auto'
   */
  declare format: 'auto' | 'json-feed' | 'wordpress' | 'xml' | 'site' | (string & {});
  /**
   * Hosts that articles and their files may lead to, with all hosts below them, separated by spaces; the page's own and the feeds' are known. The real host of any other is shown.
   * @default ''
   */
  declare trustedHosts: string;
  /**
   * Address of a counter of views; without one the feed's own numbers are shown.
   * @default ''
   */
  declare counter: string;
  /**
   * Kind of the counter: `json`, `goatcounter`, `umami`, `matomo`, `wordpress`, or the name of one of `counters`.
   * @default 'json'
   */
  declare counterType: 'json' | 'goatcounter' | 'umami' | 'matomo' | 'wordpress' | (string & {});
  /** Own kinds of counters, tried before the built-in ones. */
  counters?: readonly Counter[];
  /** Own formats, tried before the built-in ones. */
  formats?: readonly FeedFormat[];
  /**
   * `lazy` waits until the element comes near the viewport.
   * @default 'eager'
   */
  declare loading: 'eager' | 'lazy';
  /**
   * IANA name of the time zone that dates are shown in; by default the feed's, where that is one of Indonesia, else the visitor's.
   * @default ''
   */
  declare timeZone: string;
  /**
   * The console tells the whole diagnosis of a failure; a bare `network` costs one more request.
   * @default false
   */
  declare debug: boolean;
  /** A `Feed` or a JSON Feed document to show instead of `src`; it is read, never changed. */
  feed: unknown;
  /** Own limits of time (milliseconds) and size (bytes). */
  limits: Partial<Limits> = {};

  /** Language of the feed, where the page does not say which one its words should have. @internal */
  declare feedLang?: string;
  /** Loads the feed and holds its state. @internal */
  protected readonly store = new FeedController(this);
  readonly #internals = this.attachInternals();
  /** Whether the element has come near the viewport; undefined until it waits for it. */
  #isNear?: boolean;

  /** One article that the page hands over instead of a feed, where the element takes one. @internal */
  get providedArticle(): unknown {
    return undefined;
  }

  /** What the feed is loaded and reconciled by. @internal */
  get feedOptions(): FeedOptions {
    return this.options;
  }

  /** Asks the server for the feed again; settles when the new state is on screen. */
  reload(): Promise<void> {
    return this.store.load({ bypassCache: true, userInitiated: true });
  }

  /** Whether the element waits until it is near; it begins to wait when this is first asked. @internal */
  get isDeferred(): boolean {
    if (this.options.loading === 'eager') return false;
    if (this.#isNear === undefined) {
      this.#isNear = false;
      const load = () => {
        this.#isNear = true;
        this.requestUpdate();
      };
      // without that code: better early than never
      void import('../../controllers/feed/features/index.js').then(({ deferUntilNear }) => {
        deferUntilNear(this, load);
      }, load);
    }
    return !this.#isNear;
  }

  /** Shows themes the state of the element. @internal */
  protected reflectStates(empty: boolean, failed = false): void {
    const { status, error, fromCache } = this.store.state;
    setStates(this.#internals, {
      loading: status === 'loading',
      error: status === 'error' || failed,
      empty: status === 'ready' && empty,
      stale: status === 'ready' && (fromCache || !!error),
    });
  }
}
