import type { FeedErrorCode, FeedErrorFacts } from './model/feed-error.js';
import type { Article, ShareItem } from './model/types.js';

/** Detail of `kpu-load`. */
export interface LoadDetail {
  /** URL the feed was read from; the page's own URL for data that came without a request. */
  readonly url: string;
  /** Articles loaded so far. */
  readonly articles: number;
  /** Items of the feed that had nothing to show. */
  readonly ignored: number;
}

/** Detail of `kpu-error`. */
export interface ErrorDetail extends Omit<FeedErrorFacts, 'reason' | 'excerpt' | 'bytes' | 'retryAfter'> {
  readonly code: FeedErrorCode;
  readonly url: string;
  readonly attempts: number;
  /** What failed: the feed, the view counter, or loading a part of the widget. */
  readonly source: 'feed' | 'counter' | 'module';
}

/** The detail of `kpu-error` for an error. */
export const errorDetail = (
  code: FeedErrorCode,
  { url = '', status, phase, attempts = 1, cause }: FeedErrorFacts,
  source: 'feed' | 'counter',
): ErrorDetail => ({ code, url, status, phase, attempts, source: code === 'module' ? code : source, cause });

/** Detail of `kpu-open`. */
export interface OpenDetail {
  readonly article: Article;
  /** URL that the card links to. */
  readonly url: string;
}

/** Detail of `kpu-share`. */
export interface ShareDetail {
  /** Id of the network or action, such as `whatsapp` or `copy`. */
  readonly network: string;
  readonly item: ShareItem;
}

/** Detail of `kpu-view`. */
export interface ViewDetail {
  readonly article: Article;
  /** Its number of views, including this one; absent where no counter gave a number. */
  readonly views?: number;
}

/** All events of the elements. */
export interface KpuEvents {
  'kpu-load': CustomEvent<LoadDetail>;
  'kpu-error': CustomEvent<ErrorDetail>;
  'kpu-open': CustomEvent<OpenDetail>;
  'kpu-share': CustomEvent<ShareDetail>;
  'kpu-view': CustomEvent<ViewDetail>;
}

/**
 * Dispatches an event; returns false if a listener canceled it. Like `load` and `error` of the platform it neither
 * bubbles nor can be canceled, unless `init` says so.
 */
export const emit = <Name extends keyof KpuEvents>(
  host: EventTarget,
  name: Name,
  detail: KpuEvents[Name]['detail'],
  init?: EventInit,
): boolean => host.dispatchEvent(new CustomEvent(name, { ...init, detail }));

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- extends the platform's events
  interface HTMLElementEventMap extends KpuEvents {}
}
