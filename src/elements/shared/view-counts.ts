import type { LitElement } from 'lit';
import type {
  ViewCountHost,
  ViewCountOptions,
} from '../../controllers/view-counts/view-counts-controller.js';
import type { FeedController } from '../../controllers/feed/feed-controller.js';
import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';
import { enumOption, readOption } from './attributes.js';

/**
 * Fetches what counts views, once an element names a counter.
 * @param shown the articles on screen
 * @param alone for an element that shows one article
 */
export function observeCounter(
  host: LitElement & ViewCountHost,
  feed: FeedController,
  shown: ViewCountOptions['shown'],
  alone = false,
): void {
  const kind = (names: readonly string[]): string =>
    readOption(host, 'counterType', enumOption(...names.map((name) => name.toLowerCase())));
  let asked = false;
  const look = () => {
    if (asked || !host.counter) return;
    asked = true;
    import('../../controllers/view-counts/view-counts-controller.js').then(
      ({ attachViewCounts }) => {
        attachViewCounts(feed, { shown, kind, alone });
      },
      (cause: unknown) => void reportError(host, new FeedError('module', { url: 'counting', cause })),
    );
  };
  host.addController({ hostUpdated: look });
  look();
}
