import type { ReactiveController } from 'lit';
import type { Feed } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
import type { report as Report } from './report.js';
/** Several feeds shown as one: asks them, and says which of them failed. */
export declare class Several implements ReactiveController {
    #private;
    /** Their addresses as the author wrote them, one space between them; the address of the feed they make. */
    readonly src: string;
    /** Feeds that could not be loaded the last time; known once all have answered, so that it is said once. */
    failed: number;
    constructor(controller: FeedController, report: typeof Report, src: string);
    /** True while a feed has not answered yet. */
    get loading(): boolean;
    /** Address of the page that is needed first; undefined where no feed has a further one. */
    get next(): string | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /**
     * Asks all feeds. Settles with those that answered within `limits.gather` of the first, and what is known of
     * the others; later ones join what is shown.
     * @throws {FeedError} that of the first feed, where all of them fail
     */
    load(fresh?: boolean, asked?: boolean): Promise<Feed>;
    /** Asks those that failed once more; settles when they have answered. */
    retry(): Promise<void>;
    /** Adds further pages, each of the feed that needs it first, until `enough`, over at most `most` of them. */
    follow(enough: () => boolean, most: number): Promise<void>;
}
/** The feed that all of `src` make, for a controller to show first. */
export declare function loadSeveral(controller: FeedController, report: typeof Report, fresh?: boolean, asked?: boolean): Promise<Feed>;
