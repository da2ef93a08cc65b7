import type { Article } from '../../model/types.js';
import { type FeedFeature, type FeedHost, type FeedState, type LoadCause } from './feed-state.js';
/** Holds the state of an element's feed, which nothing but `update` changes, and the features that take part in it. */
export declare class StateStore {
    #private;
    readonly host: FeedHost;
    readonly features: FeedFeature[];
    constructor(host: FeedHost);
    get state(): FeedState;
    /** Whether the newest state is on screen. */
    protected get isRendered(): boolean;
    update(patch: Partial<FeedState>, cause?: LoadCause): void;
    readonly decorate: (article: Article) => Article;
    use(feature: FeedFeature): void;
    rendered(visibleArticles: readonly Article[]): void;
}
