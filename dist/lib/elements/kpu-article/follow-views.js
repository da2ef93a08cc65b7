import { followCounter } from '../follow-counter.js';
/** Shows how often the article was read, and tells once it was seen. */
export function followViews(host, { feed, report }, article) {
    followCounter(host, feed, report, () => {
        const shown = article();
        return shown ? [shown] : [];
    }, true);
    let asked = false;
    host.addController({
        hostUpdated: () => {
            if (asked || !article())
                return;
            asked = true;
            import('../../controllers/viewing.js').then(({ watch }) => {
                watch(feed, article);
            }, () => undefined);
        },
    });
}
