import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { attachTextSize } from '../../../controllers/text-size/text-size-controller.js';
import { trackViews } from '../../../controllers/view-counts/view-tracker.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { pageUrl } from '../../shared/dom/page-url.js';
import { hideBrokenImages } from '../../shared/dom/broken-images.js';
import type { KpuArticle } from '../kpu-article.js';
import { print } from './print.css.js';

// A chunk: fetched once an article is on screen, or cannot be.

/** What an article needs only once it is read: the size of its text, its views, what paper needs. */
export function attachAfterRender(
  host: KpuArticle,
  feed: FeedStore,
  article: () => Article | undefined,
  locale: () => Locale,
): void {
  const root = host.shadowRoot;
  if (!root) return;
  addStyles(host, print);
  hideBrokenImages(root);
  trackViews(feed, article);
  attachTextSize(host);
  const name = () => {
    const shown = article();
    const place = root.querySelector<HTMLElement>('.kpu');
    if (place && shown) place.dataset.address = shown.url ?? pageUrl(host.ownerDocument); // for paper
  };
  let pictures: Promise<void> | undefined;
  const hostUpdated = () => {
    name();
    if (!root.querySelector('img')) return;
    pictures ??= import('./image-zoom.js').then(
      ({ enlarge }) => {
        enlarge(host, locale);
      },
      () => undefined, // they are seen as they are
    );
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
