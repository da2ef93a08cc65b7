import type { ReactiveController } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { ListHost } from '../list-host.js';
import { type ListUiState } from '../list-view.js';
/** Renders a long list in batches while the browser is idle. */
export declare class RenderBatches implements ReactiveController {
    #private;
    /** Number of cards that may be rendered now. */
    limit: number;
    /** @param getMatches returns the search of the visitor */
    constructor(host: ListHost, store: FeedStore, getMatches: () => ListUiState['matches']);
    /** Where other articles are to be shown before all cards are rendered, those that are rendered come first. */
    hostUpdate(): void;
    hostUpdated(): void;
}
