import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The text of a live region: of several messages, the one that changed last. */
export declare class LiveRegion implements ReactiveController {
    #private;
    /** True while an action of the user is pending. */
    pending: boolean;
    constructor(host: ReactiveControllerHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** @param sentences the same messages in the same order each time, so that a change is detected */
    announce(...sentences: readonly string[]): string;
    /** Runs an action of the user. */
    whilePending(action: () => Promise<unknown>): Promise<void>;
    /** Reloads for the user, then moves the focus to the element that `selector` finds, or else to the host. */
    reload(host: HTMLElement & {
        reload(): Promise<void>;
    }, selector: string): Promise<void>;
}
