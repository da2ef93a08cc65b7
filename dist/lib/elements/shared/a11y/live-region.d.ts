import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Writes an element's live region after each update: of several messages, the one that changed last. */
export declare class LiveRegion implements ReactiveController {
    #private;
    /** True while an action of the user is pending. */
    isPending: boolean;
    /** @param getMessages returns the same messages in the same order each time, so that a change is detected */
    constructor(host: ReactiveControllerHost & HTMLElement, getMessages: () => readonly string[]);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Runs an action of the user. */
    whilePending(action: () => Promise<unknown>): Promise<void>;
    /** Reloads for the user, then moves the focus to the element that `selector` finds, or else to the host. */
    reload(host: HTMLElement & {
        reload(): Promise<void>;
    }, selector: string): Promise<void>;
}
