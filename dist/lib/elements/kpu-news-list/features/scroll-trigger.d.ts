import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';
/**
 * Loads more articles when the end of a list comes near, with `more="scroll"`. It stops where pages bring no card, which
 * leaves the end where it is, and where too much is loaded; the button stays.
 */
export declare class ScrollTrigger implements ReactiveController {
    #private;
    constructor(host: ListHost);
    hostUpdated(): void;
    hostDisconnected(): void;
}
