import type { FeedStore } from '../feed/feed-state.js';
import { type ViewCountOptions } from './view-counts-controller.js';
/** Keeps the views of an element at what its counter says, for as long as it names one. */
export declare function attachViewCounts(store: FeedStore, options: ViewCountOptions): void;
