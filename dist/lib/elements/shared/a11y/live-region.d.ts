import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The text of an element's live region: of several sentences the one that changed last. */
export declare class LiveRegion implements ReactiveController {
    #private;
    /** True while a person waits for what they asked for. */
    pending: boolean;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** @param sentences the same ones in the same order each time, so that a change is known */
    announce(...sentences: readonly string[]): string;
    /** Runs what a person asked for. */
    whilePending(action: () => Promise<unknown>): Promise<void>;
    /** Loads again for a person; the focus then moves to what `selector` finds, else to the whole. */
    reload(host: HTMLElement & {
        reload(): Promise<void>;
    }, selector: string): Promise<void>;
}
