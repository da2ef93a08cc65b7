import type { FeedErrorCode, FeedErrorFacts } from './model/feed-error.js';
import type { Article, ShareItem } from './model/types.js';
/** Detail of `kpu-load`. */
export interface LoadDetail {
    /** Address the feed was read from; the page's own where the data came without a request. */
    readonly url: string;
    /** Articles loaded so far. */
    readonly articles: number;
    /** Items of the feed that held nothing to show. */
    readonly ignored: number;
}
/** Detail of `kpu-error`. */
export interface ErrorDetail extends Omit<FeedErrorFacts, 'reason' | 'excerpt' | 'bytes' | 'retryAfter'> {
    readonly code: FeedErrorCode;
    readonly url: string;
    readonly attempts: number;
    /** What failed: the feed, the counter of views, or a part of the widget's own code. */
    readonly source: 'feed' | 'counter' | 'module';
}
/** What a page is told of a failure. */
export declare const errorDetail: (code: FeedErrorCode, { url, status, phase, attempts, cause }: FeedErrorFacts, from: "feed" | "counter") => ErrorDetail;
/** Detail of `kpu-open`. */
export interface OpenDetail {
    readonly article: Article;
    /** Where the card leads. */
    readonly url: string;
}
/** Detail of `kpu-share`. */
export interface ShareDetail {
    /** The network's or action's id, such as `whatsapp` or `copy`. */
    readonly network: string;
    readonly item: ShareItem;
}
/** Detail of `kpu-view`. */
export interface ViewDetail {
    readonly article: Article;
    /** Its views, this one included; absent where no counter was told, or none gave a number. */
    readonly views?: number;
}
/** Every event of the elements. */
export interface KpuEvents {
    'kpu-load': CustomEvent<LoadDetail>;
    'kpu-error': CustomEvent<ErrorDetail>;
    'kpu-open': CustomEvent<OpenDetail>;
    'kpu-share': CustomEvent<ShareDetail>;
    'kpu-view': CustomEvent<ViewDetail>;
}
/**
 * Fires an event; false where a listener of the page cancelled it.
 * @param acted a person acted: it bubbles out of the shadow tree and may be cancelled. What an element says of
 * itself does neither, as the platform's `load` and `error` do not
 * @param cancelable false where there is nothing left to cancel
 */
export declare const emit: <Name extends keyof KpuEvents>(host: EventTarget, name: Name, detail: KpuEvents[Name]["detail"], acted?: boolean, cancelable?: boolean) => boolean;
declare global {
    interface HTMLElementEventMap extends KpuEvents {
    }
}
