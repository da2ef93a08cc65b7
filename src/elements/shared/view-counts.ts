import type { FeedStore } from '../../controllers/feed/feed-state.js';
import type { ViewCountHost } from '../../controllers/view-counts/view-counts-controller.js';
import { FeedError } from '../../model/feed-error.js';
import type { KpuElement } from './kpu-element.js';
import { enumOption } from './attributes.js';

/**
 * Fetches what counts views, once an element names a counter.
 * @param singleArticle for an element that shows one article
 */
export function observeCounter(
  host: KpuElement<unknown> & ViewCountHost,
  store: FeedStore,
  singleArticle = false,
): void {
  const selectCounter = (names: readonly string[]): string =>
    enumOption(host, 'counter-type', ...names.map((name) => name.toLowerCase()));
  let isRequested = false;
  const check = () => {
    if (isRequested || !host.counter) return;
    isRequested = true;
    import('../../controllers/view-counts/index.js').then(
      ({ attachViewCounts }) => {
        attachViewCounts(store, { selectCounter, singleArticle });
      },
      (cause: unknown) => store.reportError(new FeedError('module', { url: 'counting', cause })),
    );
  };
  host.addController({ hostUpdated: check });
  check();
}
