import { AutoRefresh } from './auto-refresh.js';
import { SourceSet } from './source-set.js';
import { FeedLanguage } from './feed-language.js';
import { FeedCopies } from './feed-copies.js';
import { IgnoredItems } from './ignored-items.js';
import { warnIfNoSource } from './missing-source.js';
// The entry of the bundle `feed-extras`: everything that the first card of a single source does not need.
/** Adds all features to a store. */
export function attachFeatures(store) {
    const sources = new SourceSet(store);
    store.use(sources);
    store.use(new FeedCopies(store, sources));
    store.use(new AutoRefresh(store));
    store.use(new FeedLanguage(store));
    store.use(new IgnoredItems());
    warnIfNoSource(store);
    return sources;
}
