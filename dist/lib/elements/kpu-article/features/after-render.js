import { attachTextSize } from '../../../controllers/text-size/text-size-controller.js';
import { trackViews } from '../../../controllers/view-counts/view-tracker.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { followPage } from '../../shared/dom/follow-page.js';
import { hideBrokenImages } from '../../shared/dom/broken-images.js';
import { pageUrl } from '../../shared/dom/page-url.js';
import { leaveOutOfLists } from './beside.js';
import { ImageZoom } from './image-zoom/image-zoom.js';
import { print } from './print.css.js';
/**
 * Attaches what is only needed after the first render: text size, image zoom, view tracking, print styles, and that the
 * article follows its page.
 */
export function attachAfterRender(host, store, getArticle, getLocale) {
    const root = host.shadowRoot;
    if (!root)
        return;
    addStyles(host, print);
    hideBrokenImages(root);
    trackViews(store, getArticle);
    followPage(host);
    attachTextSize(host);
    new ImageZoom(host, root, getLocale);
    const hostUpdated = () => {
        const article = getArticle();
        const container = root.querySelector('.kpu');
        if (container && article)
            container.dataset.address = article.url ?? pageUrl(host.ownerDocument); // printed on paper
        // an article that the page names, and not one in a dialog over its list
        if (host.providedArticle == null)
            leaveOutOfLists(host.ownerDocument, article);
    };
    host.addController({ hostUpdated });
    hostUpdated();
}
