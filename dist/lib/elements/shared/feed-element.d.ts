import { FeedController } from '../../controllers/feed/feed-controller.js';
import type { FeedOptions } from '../../controllers/feed/feed-state.js';
import type { FeedFormat } from '../../feed/index.js';
import type { Limits } from '../../net/index.js';
import type { Counter } from '../../view-counts/index.js';
import type { PropertiesOf } from './attributes.js';
import type { FeedElementOptions, feedElementOptions } from './feed-options.js';
import { KpuElement } from './kpu-element.js';
/** Base class of the elements that show a feed: its attributes, properties, loading and states. */
export declare abstract class FeedElement<Features, Options extends FeedElementOptions & FeedOptions> extends KpuElement<Features, Options> {
    #private;
    static properties: PropertiesOf<typeof feedElementOptions>;
    /**
     * URL of the feed, or of a site whose feed is to be found. Several URLs, separated by spaces, are merged.
     * @default ''
     */
    src: string;
    /**
     * Format of `src`: `auto` (detected), `json-feed`, `wordpress`, `xml` (RSS and Atom), `site` (finds the feed of a site), `page` (a web page that lists news), `kpu` (such a page of an office of KPU) or the name of a format in `formats`.
     * @default 'auto'
     */
    format: 'auto' | 'json-feed' | 'wordpress' | 'xml' | 'site' | 'page' | 'kpu' | (string & {});
    /**
     * A headline of the list, where `src` is a web page and other links than its news are shown: the list is the one with this headline.
     * @default ''
     */
    pageExample: string;
    /**
     * A CSS selector of the items of the list, where `src` is a web page whose news are not found otherwise. Each element that it matches is an article.
     * @default ''
     */
    pageItems: string;
    /**
     * Hosts that articles and their files may link to, including their subdomains, separated by spaces. If set, an article or file that links to any other host shows that host. The hosts of the page and the feeds are always trusted.
     * @default ''
     */
    trustedHosts: string;
    /**
     * URL of a view counter. Without one, the view counts in the feed are shown.
     * @default ''
     */
    counter: string;
    /**
     * Type of the counter: `json`, `goatcounter`, `umami`, `matomo`, `wordpress` or the name of a counter in `counters`.
     * @default 'json'
     */
    counterType: 'json' | 'goatcounter' | 'umami' | 'matomo' | 'wordpress' | (string & {});
    /** Custom counter types. They take precedence over built-in ones with the same name. */
    counters?: readonly Counter[];
    /** Custom feed formats. They are tried before the built-in ones. */
    formats?: readonly FeedFormat[];
    /**
     * When the feed is requested: immediately (`eager`), or when the element comes near the viewport (`lazy`).
     * @default 'eager'
     */
    loading: 'eager' | 'lazy';
    /**
     * Time zone of displayed dates, as an IANA name such as `Asia/Jakarta`. Default: the time zone that the feed gives, if it is one of Indonesia, or else that of the browser.
     * @default ''
     */
    timeZone: string;
    /**
     * Logs full diagnostics of each failure to the console. After a `network` error, sends one more request to distinguish `cors` from `unreachable`.
     * @default false
     */
    debug: boolean;
    /** A `Feed` or a parsed JSON Feed document, shown instead of `src`. It is validated like a fetched feed and never modified. */
    feed: unknown;
    /** Overrides of the default limits: times in milliseconds, size in bytes. */
    limits: Partial<Limits>;
    /** Language of the feed, where the page does not say which one its words should have. @internal */
    feedLang?: string;
    /** Loads the feed and holds its state. @internal */
    protected readonly store: FeedController;
    /** A single article that the page provides instead of a feed. @internal */
    get providedArticle(): unknown;
    /** The options that loading depends on. @internal */
    get feedOptions(): FeedOptions;
    /** Requests the feed again, bypassing the cache. Resolves when the result has been rendered; never rejects, since a failure is reported by `kpu-error`. */
    reload(): Promise<void>;
    /** Whether loading is deferred until the element is near the viewport. @internal */
    get isDeferred(): boolean;
    /** Updates the element once it is near the viewport. @internal */
    observeNear(): void;
    /** Sets the custom states that themes can select. @internal */
    protected reflectStates(empty: boolean, failed?: boolean): void;
}
