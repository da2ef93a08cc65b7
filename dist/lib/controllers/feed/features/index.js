import { AutoRefresh } from './auto-refresh.js';
import { SourceSet } from './source-set.js';
import { FeedLanguage } from './feed-language.js';
import { FeedUpkeep } from './feed-upkeep.js';
import { warnIfNoSource } from './missing-source.js';
// The entry of the bundle `feed-extras`: everything that the first card of a single source does not need.
export { deferUntilNear } from '../../page/near-viewport.js';
/** Adds all features to a store. */
export function attachFeatures(store, cacheName) {
    const sources = new SourceSet(store);
    store.use(sources);
    store.use(new FeedUpkeep(store, cacheName, sources));
    store.use(new AutoRefresh(store));
    store.use(new FeedLanguage(store));
    warnIfNoSource(store);
    return sources;
}
