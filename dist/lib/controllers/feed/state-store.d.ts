import type { Article } from '../../model/types.js';
import { type FeedFeature, type FeedHost, type FeedState, type LoadCause } from './feed-state.js';
/** Holds the state of an element's feed, which only `update` changes, and its features. */
export declare class StateStore {
    #private;
    readonly host: FeedHost;
    constructor(host: FeedHost);
    get state(): FeedState;
    /** Whether the current state is rendered. */
    protected get isRendered(): boolean;
    update(patch: Partial<FeedState>, cause?: LoadCause): void;
    readonly decorate: (article: Article) => Article;
    recordView(article: Article): Promise<number | undefined> | undefined;
    use(feature: FeedFeature): void;
    rendered(visibleArticles: readonly Article[]): void;
}
