import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { attachTextSize } from '../../../controllers/text-size/text-size-controller.js';
import { trackViews } from '../../../controllers/view-counts/view-tracker.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { hideBrokenImages } from '../../shared/dom/broken-images.js';
import { pageUrl } from '../../shared/dom/page-url.js';
import type { ArticleHost } from '../article-host.js';
import { ImageZoom } from './image-zoom/image-zoom.js';
import { print } from './print.css.js';

/** Attaches what is only needed after the first render: text size, image zoom, view tracking, print styles. */
export function attachAfterRender(
  host: ArticleHost,
  store: FeedStore,
  getArticle: () => Article | undefined,
  getLocale: () => Locale,
): void {
  const root = host.shadowRoot;
  if (!root) return;
  addStyles(host, print);
  hideBrokenImages(root);
  trackViews(store, getArticle);
  attachTextSize(host);
  new ImageZoom(host, root, getLocale);
  const hostUpdated = () => {
    const article = getArticle();
    const container = root.querySelector<HTMLElement>('.kpu');
    if (container && article) container.dataset.address = article.url ?? pageUrl(host.ownerDocument); // printed on paper
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
