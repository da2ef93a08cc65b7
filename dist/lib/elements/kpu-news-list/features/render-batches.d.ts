import type { ReactiveController } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { ListHost } from '../list-host.js';
import { type ListUiState } from '../list-view.js';
import type { ListOptions } from '../list-options.js';
/** What the view of a list is made of, besides its state. */
interface ViewInputs {
    readonly options: ListOptions;
    readonly ui: ListUiState;
}
/** Renders a long list in batches while the browser is idle. */
export declare class RenderBatches implements ReactiveController {
    #private;
    /** Number of cards that may be rendered now. */
    limit: number;
    constructor(host: ListHost, store: FeedStore, inputs: ViewInputs);
    /** Where other articles are to be shown before all cards are rendered, those that are rendered come first. */
    hostUpdate(): void;
    hostUpdated(): void;
}
export {};
