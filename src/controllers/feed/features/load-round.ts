import type { FeedError } from '../../../model/feed-error.js';
import type { Feed } from '../../../model/types.js';
import type { LoadOptions } from '../feed-state.js';
import type { MergedView } from './merged-view.js';

/** The requests of one load or retry. */
export interface LoadRound {
  readonly view: MergedView;
  readonly options: LoadOptions;
  /** URLs that are not requested yet. */
  readonly queue: string[];
  running: number;
  hasAnswer: boolean;
  readonly errors: Map<string, FeedError>;
  readonly unreported: FeedError[];
  /** Settles the load with the first responses; later ones are added to what is shown. */
  load?: {
    readonly resolve: (feed: Feed | Promise<Feed>) => void;
    readonly reject: (error: FeedError) => void;
  };
  onDone?: () => void;
}
