import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
import { type Member } from './member.js';
/** What several feeds show together: which of their articles, and when. */
export declare class Together {
    #private;
    constructor(controller: FeedController, members: readonly Member[], src: string, tell: (error: FeedError) => void);
    get next(): string | undefined;
    /**
     * All that may be shown: nothing older than the end of a feed that has further pages, unless it is on screen
     * already. By views, all that is loaded counts.
     */
    get feed(): Feed;
    /** For a load: everything, nothing kept back. */
    all(): Feed;
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join(): void;
    /** Keeps nothing back any more. */
    release(): void;
    follow(enough: () => boolean, most: number): Promise<void>;
}
