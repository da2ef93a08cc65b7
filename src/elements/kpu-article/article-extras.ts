import type { FeedController } from '../../controllers/feed-controller.js';
import { hintIfIdle } from '../../controllers/hint.js';
import { followSize } from '../../controllers/size-choice.js';
import { watch } from '../../controllers/viewing.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import { addStyles } from '../add-styles.js';
import { pageUrl } from '../page.js';
import { markBroken } from '../pictures.js';
import type { KpuArticle } from './kpu-article.js';
import { print } from './print.css.js';

// A chunk: fetched once an article is on screen, or cannot be.

/** What an article needs only once it is read: the size of its text, its views, what paper needs. */
export function extend(
  host: KpuArticle,
  feed: FeedController,
  article: () => Article | undefined,
  locale: () => Locale,
): void {
  const root = host.shadowRoot;
  if (!root) return;
  addStyles(host, print);
  markBroken(root);
  hintIfIdle(feed);
  watch(feed, article);
  followSize(host);
  const name = () => {
    const shown = article();
    const place = root.querySelector<HTMLElement>('.kpu');
    if (place && shown) place.dataset.address = shown.url ?? pageUrl(host.ownerDocument); // for paper
  };
  let pictures: Promise<void> | undefined;
  const hostUpdated = () => {
    name();
    if (!root.querySelector('img')) return;
    pictures ??= import('./enlarge.js').then(
      ({ enlarge }) => {
        enlarge(host, locale);
      },
      () => undefined, // they are seen as they are
    );
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
