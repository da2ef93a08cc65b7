import type { ReactiveControllerHost } from 'lit';
/** What an element's live region says: of several sentences the one that changed last. */
export declare class Voice {
    #private;
    /** True while a person waits for what they asked for. */
    waits: boolean;
    constructor(host: ReactiveControllerHost);
    /** @param sentences the same ones in the same order each time, so that a change is known */
    say(...sentences: readonly string[]): string;
    /** Does what a person asked for. */
    during(act: () => Promise<unknown>): Promise<void>;
    /** Loads again for a person; where that gives something, the focus goes to `place`, else to the whole. */
    again(host: HTMLElement & {
        reload(): Promise<void>;
    }, place: string): Promise<void>;
}
