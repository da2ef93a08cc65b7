import { FeedError } from '../model/feed-error.js';
import { oneOf } from './options.js';
/**
 * Fetches what counts views, once an element names a counter.
 * @param shown the articles on screen
 * @param alone for an element that shows one article
 */
export function followCounter(host, feed, report, shown, alone = false) {
    const kind = (names) => oneOf(host, 'counter-type', ...names.map((name) => name.toLowerCase()));
    let asked = false;
    const look = () => {
        if (asked || !host.counter)
            return;
        asked = true;
        import('../controllers/counting.js').then(({ count }) => {
            count(feed, { shown, kind, alone, report });
        }, (cause) => void report(host, new FeedError('module', { url: 'counting', cause })));
    };
    host.addController({ hostUpdated: look });
    look();
}
