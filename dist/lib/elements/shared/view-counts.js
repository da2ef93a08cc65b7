import { FeedError } from '../../model/feed-error.js';
import { enumOption, readOption } from './attributes.js';
import { whenNeeded } from './when-needed.js';
/**
 * Loads the view counting when the element has a counter.
 * @param singleArticle for an element that shows one article
 */
export function observeCounter(host, store, singleArticle = false) {
    const selectCounter = (names) => readOption(host, 'counterType', enumOption(...names.map((name) => name.toLowerCase())));
    const attach = () => {
        import('../../controllers/view-counts/index.js').then(({ attachViewCounts }) => {
            attachViewCounts(store, { selectCounter, singleArticle });
        }, (cause) => store.reportError(new FeedError('module', { url: 'counters', cause })));
    };
    whenNeeded(host, () => !!host.feedOptions.counter, attach);
}
