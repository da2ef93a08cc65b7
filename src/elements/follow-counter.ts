import type { CountHost, CountOptions } from '../controllers/counting.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { report as Report } from '../controllers/report.js';
import { FeedError } from '../model/feed-error.js';
import type { KpuElement } from './kpu-element.js';
import { oneOf } from './options.js';

/**
 * Fetches what counts views, once an element names a counter.
 * @param shown the articles on screen
 * @param alone for an element that shows one article
 */
export function followCounter(
  host: KpuElement<unknown> & CountHost,
  feed: FeedController,
  report: typeof Report,
  shown: CountOptions['shown'],
  alone = false,
): void {
  const kind = (names: readonly string[]): string =>
    oneOf(host, 'counter-type', ...names.map((name) => name.toLowerCase()));
  let asked = false;
  const look = () => {
    if (asked || !host.counter) return;
    asked = true;
    import('../controllers/counting.js').then(
      ({ count }) => {
        count(feed, { shown, kind, alone, report });
      },
      (cause: unknown) => void report(host, new FeedError('module', { url: 'counting', cause })),
    );
  };
  host.addController({ hostUpdated: look });
  look();
}
