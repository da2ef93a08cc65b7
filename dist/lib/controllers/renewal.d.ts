import type { ReactiveController } from 'lit';
import type { FeedController } from './feed-controller.js';
/**
 * Loads again by itself: every few minutes where the element says so, once connected, once the page is back from
 * the browser's history, or when a busy server said. Only while the element is in a page that is seen.
 */
export declare class Renewal implements ReactiveController {
    #private;
    /** True while a load of its own is under way. */
    running: boolean;
    /** When what is shown was read from its server; `performance.now()`, as all times here: the clock may jump. */
    since: number;
    constructor(controller: FeedController);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** A load has ended, or something else was shown. */
    settled(): void;
}
