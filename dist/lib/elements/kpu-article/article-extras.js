import { hintIfIdle } from '../../controllers/hint.js';
import { followSize } from '../../controllers/size-choice.js';
import { watch } from '../../controllers/viewing.js';
import { addStyles } from '../add-styles.js';
import { pageUrl } from '../page.js';
import { markBroken } from '../pictures.js';
import { print } from './print.css.js';
// A chunk: fetched once an article is on screen, or cannot be.
/** What an article needs only once it is read: the size of its text, its views, what paper needs. */
export function extend(host, feed, article, locale) {
    const root = host.shadowRoot;
    if (!root)
        return;
    addStyles(host, print);
    markBroken(root);
    hintIfIdle(feed);
    watch(feed, article);
    followSize(host);
    const name = () => {
        const shown = article();
        const place = root.querySelector('.kpu');
        if (place && shown)
            place.dataset.address = shown.url ?? pageUrl(host.ownerDocument); // for paper
    };
    let pictures;
    const hostUpdated = () => {
        name();
        if (!root.querySelector('img'))
            return;
        pictures ??= import('./enlarge.js').then(({ enlarge }) => {
            enlarge(host, locale);
        }, () => undefined);
    };
    host.addController({ hostUpdated });
    hostUpdated();
}
