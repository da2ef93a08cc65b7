import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';
/** Loads more articles when the end of the list comes near the viewport, with `more="scroll"`. */
export declare class ScrollTrigger implements ReactiveController {
    #private;
    constructor(host: ListHost);
    hostUpdated(): void;
    hostDisconnected(): void;
}
