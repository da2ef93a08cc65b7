import { FeedController } from '../../controllers/feed/feed-controller.js';
import type { FeedOptions } from '../../controllers/feed/feed-state.js';
import type { FeedFormat } from '../../feed/index.js';
import type { Limits } from '../../net/index.js';
import type { Counter } from '../../view-counts/index.js';
import type { PropertiesOf } from './attributes.js';
import type { FeedElementOptions, feedElementOptions } from './feed-options.js';
import { KpuElement } from './kpu-element.js';
/** What the two elements share that show something of a feed. */
export declare abstract class FeedElement<Features, Options extends FeedElementOptions & FeedOptions> extends KpuElement<Features, Options> {
    #private;
    static properties: PropertiesOf<typeof feedElementOptions>;
    /**
     * Address of the feed, or of the site; a list takes several, separated by spaces.
     * @default ''
     */
    src: string;
    /**
     * How to read `src`: `auto`, `json-feed`, `wordpress`, `xml` (RSS and Atom), `site`, or the name of one of `formats`.
     * @default 'auto'
     */
    format: 'auto' | 'json-feed' | 'wordpress' | 'xml' | 'site' | (string & {});
    /**
     * Hosts that articles may lead to, with all hosts below them, separated by spaces; the page's own and the feeds' are known. The real host of any other is shown.
     * @default ''
     */
    trustedHosts: string;
    /**
     * Address of a counter of views; without one the feed's own numbers are shown.
     * @default ''
     */
    counter: string;
    /**
     * Kind of the counter: `json`, `goatcounter`, `umami`, `matomo`, `wordpress`, or the name of one of `counters`.
     * @default 'json'
     */
    counterType: 'json' | 'goatcounter' | 'umami' | 'matomo' | 'wordpress' | (string & {});
    /** Own kinds of counters, tried before the built-in ones. */
    counters?: readonly Counter[];
    /** Own formats, tried before the built-in ones. */
    formats?: readonly FeedFormat[];
    /**
     * `lazy` waits until the element comes near the viewport.
     * @default 'eager'
     */
    loading: 'eager' | 'lazy';
    /**
     * IANA name of the time zone that dates are shown in; the visitor's own by default.
     * @default ''
     */
    timeZone: string;
    /**
     * The console tells the whole diagnosis of a failure; a bare `network` costs one more request.
     * @default false
     */
    debug: boolean;
    /** A `Feed` or a JSON Feed document to show instead of `src`; it is read, never changed. */
    feed: unknown;
    /** Own limits of time (milliseconds) and size (bytes). */
    limits: Partial<Limits>;
    /** Loads the feed and holds its state. @internal */
    protected readonly store: FeedController;
    /** One article that the page hands over instead of a feed, where the element takes one. @internal */
    get providedArticle(): unknown;
    /** What the feed is loaded and reconciled by. @internal */
    get feedOptions(): FeedOptions;
    /** Asks the server for the feed again; settles when the new state is on screen. */
    reload(): Promise<void>;
    /** Whether the element waits until it is near; it begins to wait when this is first asked. @internal */
    get isDeferred(): boolean;
    /** Shows themes the state of the element. @internal */
    protected reflectStates(empty: boolean, failed?: boolean): void;
}
