import type { ReactiveControllerHost } from 'lit';
import type { FeedFormat, Limits } from '../../feed/index.js';
import type { Article, Feed } from '../../model/types.js';
import type { FeedController } from './feed-controller.js';
import type { SourceSet } from './features/source-set.js';

/** What an element with a feed offers to the controller. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  feed: unknown;
  format: string;
  formats?: readonly FeedFormat[];
  /** Articles that it wants to show. */
  limit?: number | string;
  limits: Partial<Limits>;
  debug: boolean;
}

/** What later parts of the code add to the controller, each in a chunk of its own. */
export abstract class ControllerHooks {
  /** The feeds behind it where there are several. */
  sourceSet?: SourceSet;
  /** The articles on screen, in their order; absent until the later part of the element is here. */
  visibleArticles?: readonly Article[];
  /** New articles that are kept back so that nothing moves under a reader. */
  pendingCount?: number;
  /** Shows them. */
  showPending?: () => void;
  /** What is shown once a feed was read again. */
  reconcile?: (before: FeedController, feed: Feed) => Pick<Feed, 'articles' | 'next'>;
  /** The article with the number of views that a counter gives it. */
  withViewCount?: (article: Article) => Article;
  /** Keeps an answer back where it would disturb a reader; true where it did. */
  defer?: (feed: Feed, asked?: boolean) => boolean;
}

/**
 * Text of the feed that is printed into the page as a script child; undefined where there is none.
 * @param again called once the page is complete
 * @returns null where it may still be growing
 */
export function inlineFeed(host: Element, again: () => void): string | undefined | null {
  const script = host.querySelector(':scope > script[type="application/feed+json"]');
  if (script && document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', again, { once: true });
    return null;
  }
  return script?.textContent?.trim() || undefined;
}
