import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';
/**
 * Releases the height that a list keeps from its skeleton, once its width, its layout or the number of its cards is
 * another one than the height was measured for.
 */
export declare class SkeletonHeight implements ReactiveController {
    #private;
    constructor(host: ListHost);
    hostUpdated(): void;
    hostDisconnected(): void;
}
