import { FeedController } from '../controllers/feed-controller.js';
import type { Limits } from '../net/index.js';
import { KpuElement } from './kpu-element.js';
/** What the two elements share that show something of a feed. */
export declare abstract class FeedElement<Part> extends KpuElement<Part> {
    #private;
    static properties: {
        src: {};
        headingLevel: {
            attribute: string;
        };
        share: {};
        show: {};
        loading: {};
        timeZone: {
            attribute: string;
        };
        debug: {
            type: BooleanConstructor;
            converter: {
                fromAttribute: (value: string | null) => boolean;
                toAttribute: (value: boolean) => "" | null;
            };
        };
        feed: {
            attribute: boolean;
        };
        limits: {
            attribute: boolean;
        };
    };
    /** Address of the feed: JSON Feed 1.0 or 1.1. */
    src: string;
    /** `lazy` waits until the element comes near the viewport. */
    loading: string;
    /** IANA name of the time zone that dates are shown in; the visitor's own by default. */
    timeZone: string;
    /** The console tells the whole diagnosis of a failure; a bare `network` costs one more request. */
    debug: boolean;
    /** A `Feed` or a JSON Feed document to show instead of `src`; it is read, never changed. */
    feed: unknown;
    /** Own limits of time (milliseconds) and size (bytes). */
    limits: Partial<Limits>;
    /** @internal */
    protected readonly source: FeedController;
    /** Asks the server for the feed again; settles when the new state is on screen. */
    reload(): Promise<void>;
    /** Tells themes in which state the element is. @internal */
    protected tell(empty: boolean, failed?: boolean): void;
}
